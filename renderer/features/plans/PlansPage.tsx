import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { plans as words } from '../../text/plans';
import { Answered } from '../../ui/Answered';
import { PlansView } from './PlansView';

/** /plans */
export default function PlansPage() {
  const list = useAnswer('plans.list', {});
  const { today } = useSession();
  return (
    <Answered query={list} title={words.place}>
      {(rows) => <PlansView rows={rows} today={today} />}
    </Answered>
  );
}
