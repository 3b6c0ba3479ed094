import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { years as words } from '../../text/years';
import { Answered } from '../../ui/Answered';
import { YearsView } from './YearsView';

/** /years: every year with its seal, and what was corrected after it. */
export default function YearsPage() {
  const { today } = useSession();
  const list = useAnswer('years.list', {});
  const lift = useSend('years.lift');
  return (
    <Answered query={list} title={words.title}>
      {(lines) => <YearsView lines={lines} thisYear={Number(today.slice(0, 4))} failure={lift.error} onLift={(year, reason) => lift.mutateAsync({ year, reason })} />}
    </Answered>
  );
}
