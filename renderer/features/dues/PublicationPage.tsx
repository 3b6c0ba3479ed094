import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { DuesYear } from '../../../electron/contract';
import { useFreshAnswer, useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
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
  const [, navigate] = useLocation();
  const toPaper = async (): Promise<void> => {
    // What is printed is what is stored.
    const kept = document === data.document || (await savedOrNull(saving.mutateAsync({ year: data.year, heads: [...data.heads], document }))) !== null;
    if (kept) navigate(paperHref({ paper: 'dues-publication', year: data.year }, `/dues/publication?year=${data.year}`));
  };
  return (
    <PublicationView
      document={document}
      members={data.members}
      org={name}
      changed={document !== data.document}
      busy={saving.isPending}
      failure={saving.error}
      onChange={(fields) => setDocument({ ...document, ...fields })}
      onSave={() => void savedOrNull(saving.mutateAsync({ year: data.year, heads: [...data.heads], document }))}
      onPrint={() => void toPaper()}
    />
  );
}
