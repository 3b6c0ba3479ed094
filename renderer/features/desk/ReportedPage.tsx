import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { reportedText as text } from '../../text/reported';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ReportedView } from './ReportedView';

/** /reported?period=YYYY-MM: who has reported, and whom to remind. */
export default function ReportedPage() {
  const { today } = useSession();
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('period') ?? '';
  const period = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
  const reported = useAnswer('desk.reported', { period }, { keep: true });
  return (
    <AnsweredPage title={text.name} query={reported}>
      {(list) => <ReportedView list={list} today={today} period={period} onPeriod={(next) => go(`/reported?period=${next}`, { replace: true })} />}
    </AnsweredPage>
  );
}
