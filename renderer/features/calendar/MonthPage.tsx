import { useParams, useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { calendar as words } from '../../text/calendar';
import { Answered } from '../../ui/Answered';
import { MonthView } from './MonthView';

/** /calendar/2026-11; with `?cell=` a line of it is what one came for. */
export default function MonthPage() {
  const { today } = useSession();
  const asked = useParams()['month'] ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const cell = new URLSearchParams(useSearch()).get('cell') ?? '';
  const answer = useAnswer('calendar.month', { month });
  const explain = useSend('calendar.explain');
  return (
    <Answered query={answer} title={words.place}>
      {(data) => (
        <MonthView
          key={`${month} ${cell}`}
          calendar={data}
          month={month}
          asked={cell}
          failure={explain.error}
          onExplain={async (cells, text) => {
            for (const cell of cells) await explain.mutateAsync({ cell, text, heads: [...(data.explained[cell] ?? [])] });
          }}
        />
      )}
    </Answered>
  );
}
