import { isOpenNotice, isOpenTask, type Failure, type ReceivedOrders } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './orders.css';
import { ReceivedNoticeBlock } from './ReceivedNoticeBlock';
import { ReceivedTaskBlock } from './ReceivedTaskBlock';

/** 上级任务: what the superior gave, with the one next step of each. */
export function ReceivedView({ received, failure, onTakeOver }: { readonly received: ReceivedOrders; readonly failure: Failure | null; readonly onTakeOver: (task: string) => void }) {
  const { tasks, notices, hasBelow } = received;
  if (tasks.length + notices.length === 0) {
    return (
      <Page title={words.received}>
        <Section label={words.received}>
          <EmptyState title={words.receivedEmptyTitle} action={<LinkButton href="/import" main>{words.toImport}</LinkButton>}>{words.receivedEmpty}</EmptyState>
        </Section>
      </Page>
    );
  }
  return (
    <Page title={words.receivedTitle(tasks.filter(isOpenTask).length, notices.filter(isOpenNotice).length)}>
      <FailureNote failure={failure} />
      <div className="orders-received">
        <Section title={words.tasks}>
          {tasks.length === 0 ? <p className="muted">{words.noTasks}</p> : <ul className="orders-blocks">{tasks.map((task) => <ReceivedTaskBlock key={task.order} task={task} hasBelow={hasBelow} onTakeOver={() => onTakeOver(task.order)} />)}</ul>}
        </Section>
        <Section title={words.notices}>
          {notices.length === 0 ? <p className="muted">{words.noNotices}</p> : <ul className="orders-blocks">{notices.map((notice) => <ReceivedNoticeBlock key={notice.order} notice={notice} hasBelow={hasBelow} />)}</ul>}
        </Section>
      </div>
    </Page>
  );
}
