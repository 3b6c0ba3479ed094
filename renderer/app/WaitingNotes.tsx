import { Link } from 'wouter';
import { isOpenTask, type Role } from '../../electron/contract';
import { useAnswer } from '../data/api';
import { conflictsText as text } from '../text/conflicts';
import { orders } from '../text/orders';
import { Note } from '../ui/Note';

/** How many records are called by name before it says how many more. */
const NAMED = 3;

/** On the home screen: what two computers, or a computer that nobody knows yet, left to a person. */
export function WaitingNotes({ role }: { readonly role: Role }) {
  const conflicts = useAnswer('conflicts.list', {}).data ?? [];
  const twins = useAnswer('twins.list', {}).data?.waiting ?? 0;
  const staged = useAnswer('staged.list', {}).data?.length ?? 0;
  const waits = useAnswer('devices.list', {}).data?.others.some(({ state }) => state === 'answered' || state === 'enrolled') ?? false;
  // A branch has a card of its own for them.
  const received = useAnswer('orders.received', {}).data?.tasks ?? [];
  const tasks = role === 'superior' ? received.filter((task) => !task.takenOver && isOpenTask(task)).length : 0;
  const names = conflicts.slice(0, NAMED).map(({ title }) => text.record(title)).join('、');
  return (
    <>
      {conflicts.length > 0 && (
        <Note tone="late" action={<Link href="/conflicts">{text.choose}</Link>}>
          {text.homeConflicts(conflicts.length, conflicts.length > NAMED ? `${names}…` : names)}
        </Note>
      )}
      {tasks > 0 && (
        <Note tone="due" action={<Link href="/received">{orders.look}</Link>}>
          {orders.waitingTasks(tasks)}
        </Note>
      )}
      {waits && (
        <Note tone="due" action={<Link href="/devices">{text.look}</Link>}>
          {text.homeDigits}
        </Note>
      )}
      {staged > 0 && (
        <Note tone="due" action={<Link href="/import/staged">{text.look}</Link>}>
          {text.homeStaged(staged)}
        </Note>
      )}
      {twins > 0 && (
        <Note tone="due" action={<Link href="/twins">{text.look}</Link>}>
          {text.homeTwins(twins)}
        </Note>
      )}
    </>
  );
}
