import { useParams } from 'wouter';
import { PAPER_TITLES, type TemplateState } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { paperPreview } from '../../text/papers';
import { templateWords as words } from '../../text/templates';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { TemplateView } from './TemplateView';

/** /papers/templates/:paper: the layouts of one paper. */
export default function TemplatePage() {
  const { paper } = useParams();
  const states = useAnswer('templates.list', {});
  return (
    <AnsweredPage title={words.place} query={states}>
      {(found) => {
        const state = found.find((one) => one.paper === paper);
        return state === undefined ? (
          <Page title={words.place} back={{ href: '/papers', label: words.place }}>
            <EmptyState title={paperPreview.unknown}>{paperPreview.unknownHint}</EmptyState>
          </Page>
        ) : (
          <Shown key={state.paper} state={state} />
        );
      }}
    </AnsweredPage>
  );
}

function Shown({ state }: { readonly state: TemplateState }) {
  const { paper } = state;
  const placeholders = useAnswer('templates.placeholders', { paper });
  const check = useSend('templates.check');
  const save = useSend('templates.save');
  const remove = useSend('templates.remove');
  const choose = useSend('templates.choose');
  const sample = useSend('templates.saveSample');
  return (
    <TemplateView
      title={PAPER_TITLES[paper]}
      state={state}
      placeholders={placeholders}
      sampleAt={sample.data ?? null}
      failure={save.error ?? choose.error ?? sample.error}
      removeFailure={remove.error}
      onCheck={(bytes) => check.mutateAsync({ paper, bytes })}
      onSave={(name, bytes) => save.mutateAsync({ paper, name, bytes })}
      onRemove={() => remove.mutateAsync({ paper })}
      onChoose={(choice) => choose.mutate({ paper, choice })}
      onSample={() => sample.mutate({ paper })}
    />
  );
}
