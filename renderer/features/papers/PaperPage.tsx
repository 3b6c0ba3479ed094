import { useParams, useSearch } from 'wouter';
import { paperRequest, type PaperRequest } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { paperPreview as words } from '../../text/papers';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { PaperView } from './PaperView';

/** /papers/:paper?record=…&back=… : the print preview of one paper. */
export default function PaperPage() {
  const { paper } = useParams();
  const search = Object.fromEntries(new URLSearchParams(useSearch()));
  const asked = paperRequest.safeParse({ ...search, paper });
  // Only a place inside of the app: the address may have been typed by hand.
  const back = search['back']?.startsWith('/') === true ? search['back'] : '/home';
  if (!asked.success) {
    return (
      <Page title={words.title} back={{ href: '/home', label: words.back }}>
        <EmptyState title={words.unknown}>{words.unknownHint}</EmptyState>
      </Page>
    );
  }
  return <Shown key={JSON.stringify(asked.data)} request={asked.data} back={back} />;
}

function Shown({ request, back }: { readonly request: PaperRequest; readonly back: string }) {
  // Never an old one: the record or its layout may have changed since.
  const printed = useFreshAnswer('papers.preview', { request });
  const print = useSend('papers.print');
  const save = useSend('papers.save');
  const stop = useSend('jobs.cancel');
  return (
    <PaperView
      printed={printed}
      back={back}
      busy={save.isPending ? (save.variables.format ?? null) : print.isPending ? 'print' : null}
      failure={save.error ?? print.error}
      saved={save.data ?? null}
      onStop={() => stop.mutate({ job: 'paper' })}
      onPrint={() => print.mutate({ request })}
      onSave={(format) => save.mutate({ request, format })}
    />
  );
}
