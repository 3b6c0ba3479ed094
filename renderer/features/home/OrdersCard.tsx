import { Link } from 'wouter';
import type { BranchHome } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { orders as words, receivedWord } from '../../text/orders';
import { FileLinks } from '../../ui/attachments/FileLinks';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** How many of each stand on the home screen before it says only that there are more. */
const SHOWN = 4;

/** 上级任务、上级通知: what is still to be done, with the next step; nothing where nothing is. */
export function OrdersCard({ orders: { tasks, notices } }: { readonly orders: BranchHome['orders'] }) {
  if (tasks.length + notices.length === 0) return null;
  return (
    <Section title={tasks.length > 0 ? words.home : words.homeNotices} actions={<Link href="/received">{words.homeAll}</Link>}>
      <ul className="lines small">
        {tasks.slice(0, SHOWN).map((task) => {
          const { word, tone } = receivedWord(task);
          return (
            <li key={task.order}>
              <span className="grow">
                <Link href={task.item === null || !task.takenOver ? '/received' : `/ledgers/${task.item}`}>{task.content.title}</Link>
                {task.dueOn !== '' && <span className="muted"> {words.dueBy(dayText(task.dueOn))}</span>}
                <FileLinks files={task.content.files} />
              </span>
              <StateTag tone={tone}>{word}</StateTag>
            </li>
          );
        })}
        {notices.slice(0, SHOWN).map(({ order, content, overdue, dueOn }) => (
          <li key={order}>
            <span className="grow">
              <Link href="/received">{content.title}</Link>
              {dueOn !== '' && <span className="muted"> {words.dueBy(dayText(dueOn))}</span>}
              <FileLinks files={content.files} />
            </span>
            <StateTag tone={overdue ? 'late' : 'due'}>{overdue ? words.conveyLate : words.conveyOpen}</StateTag>
          </li>
        ))}
        {(tasks.length > SHOWN || notices.length > SHOWN) && (
          <li>
            <Link href="/received">{words.more(Math.max(0, tasks.length - SHOWN) + Math.max(0, notices.length - SHOWN))}</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}
