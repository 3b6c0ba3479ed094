import { useLocation, useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { useSession } from '../../data/session';
import { plans as words } from '../../text/plans';
import { Answered } from '../../ui/Answered';
import { PlanView } from './PlanView';

/** /plans/:id */
export default function PlanPage() {
  const { id = '' } = useParams();
  const plan = useAnswer('plans.get', { record: id });
  const [, navigate] = useLocation();
  const withdraw = useSend('records.withdraw');
  const { today } = useSession();
  return (
    <Answered query={plan} title={words.place}>
      {(view) => (
        <PlanView
          view={view}
          today={today}
          failure={null}
          withdrawFailure={withdraw.error}
          onPrint={() => navigate(paperHref({ paper: 'plan', record: view.id }, `/plans/${view.id}`))}
          onWithdraw={(reason) => withdraw.mutateAsync({ record: view.id, heads: [...view.heads], reason })}
        />
      )}
    </Answered>
  );
}
