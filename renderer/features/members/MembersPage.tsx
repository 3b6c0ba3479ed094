import { useAnswer } from '../../data/api';
import { members as words } from '../../text/members';
import { Answered } from '../../ui/Answered';
import { MembersView } from './MembersView';
import { useGroups } from './use-groups';

export default function MembersPage() {
  const list = useAnswer('members.list', {});
  const groups = useGroups();
  return (
    <Answered query={list} title={words.place}>
      {(rows) => <MembersView rows={rows} groups={groups} />}
    </Answered>
  );
}
