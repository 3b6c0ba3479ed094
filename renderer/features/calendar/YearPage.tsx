import { useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { calendar as words } from '../../text/calendar';
import { Answered } from '../../ui/Answered';
import { YearView } from './YearView';

/** /calendar, /calendar?year=2025 */
export default function YearPage() {
  const { today } = useSession();
  const asked = Number(new URLSearchParams(useSearch()).get('year'));
  const year = asked >= 1921 && asked <= 2200 ? asked : Number(today.slice(0, 4));
  const answer = useAnswer('calendar.year', { year }, { keep: true });
  return (
    <Answered query={answer} title={words.place}>
      {(data) => <YearView calendar={data} year={year} />}
    </Answered>
  );
}
