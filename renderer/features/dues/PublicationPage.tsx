import { useState } from 'react';
import { useSearch } from 'wouter';
import type { DuesYear } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { savedOrNull } from '../../data/record-form';
import { useSession } from '../../data/session';
import { dues as words } from '../../text/dues';
import { Answered } from '../../ui/Answered';
import { yearOfSearch } from './model/year-of-search';
import { PublicationView } from './PublicationView';

/** /dues/publication?year= */
export default function PublicationPage() {
  const { today } = useSession();
  const year = yearOfSearch(useSearch(), today);
  const answer = useFreshAnswer('dues.year', { year });
  return (
    <Answered query={answer} title={words.publicationTitle(year)}>
      {(data) => <Publication key={data.heads.join()} data={data} />}
    </Answered>
  );
}

function Publication({ data }: { readonly data: DuesYear }) {
  const { name } = useSession();
  const [document, setDocument] = useState(data.document);
  const saving = useSend('dues.save');
  const print = useSend('page.print');
  return (
    <PublicationView
      document={document}
      members={data.members}
      org={name}
      changed={document !== data.document}
      busy={saving.isPending}
      failure={saving.error ?? print.error}
      onChange={(fields) => setDocument({ ...document, ...fields })}
      onSave={() => void savedOrNull(saving.mutateAsync({ year: data.year, heads: [...data.heads], document }))}
      onPrint={() => print.mutate({})}
    />
  );
}
