import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { members as words } from '../../text/members';
import { Answered } from '../../ui/Answered';
import { MemberView } from './MemberView';
import { useGroups } from './use-groups';

export default function MemberPage() {
  const { id = '' } = useParams();
  const member = useAnswer('members.get', { record: id });
  const history = useAnswer('records.history', { record: id });
  const withdraw = useSend('records.withdraw');
  const groups = useGroups();
  const { today } = useSession();
  return (
    <Answered query={member} title={words.place}>
      {(view) => (
        <MemberView
          view={view}
          history={history}
          groups={groups}
          today={today}
          failure={withdraw.error}
          onWithdraw={(reason) => withdraw.mutateAsync({ record: view.id, heads: [...view.heads], reason })}
        />
      )}
    </Answered>
  );
}
