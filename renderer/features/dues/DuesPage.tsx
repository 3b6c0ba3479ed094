import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useFreshAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { dues as words } from '../../text/dues';
import { Answered } from '../../ui/Answered';
import { DuesEditor } from './DuesEditor';
import { yearOfSearch } from './model/year-of-search';

/** /dues?year= */
export default function DuesPage() {
  const { today } = useSession();
  const year = yearOfSearch(useSearch(), today);
  return <DuesOfYear key={year} year={year} today={today} />;
}

function DuesOfYear({ year, today }: { readonly year: number; readonly today: string }) {
  const key = `dues?year=${year}`;
  const answer = useFreshAnswer('dues.year', { year });
  const draft = useFreshAnswer('drafts.get', { key });
  const [round, setRound] = useState(0);
  const [, go] = useLocation();
  return (
    <Answered query={answer} title={words.emptyYear(year)}>
      {(data) => (
        <Answered query={draft} title={words.emptyYear(year)}>
          {(kept) => (
            <DuesEditor
              key={round}
              data={data}
              draft={round === 0 ? kept : null}
              draftKey={key}
              today={today}
              onYear={(chosen) => go(`/dues?year=${chosen}`)}
              onAgain={() => setRound(round + 1)}
            />
          )}
        </Answered>
      )}
    </Answered>
  );
}
