import { Button, Segmented } from 'antd';
import { Link, useLocation } from 'wouter';
import type { GivenOrder, OrderKind } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { dayText } from '../../text/dates';
import { orders as words } from '../../text/orders';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { FailureNote } from '../../ui/FailureNote';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import './orders.css';

const KINDS: readonly OrderKind[] = ['task', 'notice'];

/** 任务与传达: what was given to those below and how far it is, one line each. */
export function OrdersView({ kind, list, below }: { readonly kind: OrderKind; readonly list: readonly GivenOrder[]; readonly below: number }) {
  const [, go] = useLocation();
  const print = useSend('page.print');
  const toCarry = Math.max(0, ...list.map((one) => one.toCarry));
  return (
    <Page
      title={words.title(kind, list)}
      actions={
        below > 0 && (
          <>
            {list.length > 0 && <SaveTableButton request={{ table: 'orders', order: kind }} />}
            {list.length > 0 && <Button onClick={() => print.mutate({})}>{words.print}</Button>}
            <LinkButton href="/orders/new/notice" main={kind === 'notice'}>{words.newNotice}</LinkButton>
            <LinkButton href="/orders/new/task" main={kind === 'task'}>{words.newTask}</LinkButton>
          </>
        )
      }
    >
      <div className="no-print">
        <Segmented aria-label={words.choose} value={kind} options={KINDS.map((value) => ({ value, label: words.kinds[value] }))} onChange={(value) => go(value === 'notice' ? '/orders?notice' : '/orders')} />
      </div>
      {toCarry > 0 && <Note tone="due" action={<Link href="/subordinates">{words.writeDownward}</Link>}>{words.toCarry(toCarry)}</Note>}
      <FailureNote failure={print.error} />
      <Section label={words.kinds[kind]}>
        {list.length === 0 ? (
          <EmptyState action={below === 0 ? <LinkButton href="/subordinates" main>{words.toBelow}</LinkButton> : <LinkButton href={`/orders/new/${kind}`} main>{kind === 'task' ? words.newTask : words.newNotice}</LinkButton>}>
            {below === 0 ? words.noBelow : kind === 'task' ? words.emptyTask : words.emptyNotice}
          </EmptyState>
        ) : (
          <OrderTable kind={kind} list={list} />
        )}
      </Section>
    </Page>
  );
}

function OrderTable({ kind, list }: { readonly kind: OrderKind; readonly list: readonly GivenOrder[] }) {
  const { columns } = words;
  const isTask = kind === 'task';
  const numbers = isTask ? [columns.asked, columns.received, columns.begun, columns.done, columns.closed] : [columns.asked, columns.received, columns.conveyed];
  return (
    <table className="plain orders-table">
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.dueOn}</th>
          {numbers.map((word) => <th key={word} scope="col" className="number">{word}</th>)}
          <th scope="col" className="number">{columns.overdue}</th>
          <th scope="col" className="number">{columns.levels}</th>
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={one.order}>
            <td>
              <Link href={`/orders/${kind}/${one.order}`}>{one.title}</Link> {one.withdrawn && <StateTag tone="na">{words.withdrawnTag}</StateTag>}
            </td>
            <td className="nowrap">{dayText(one.dueOn)}</td>
            {(isTask ? [one.asked, one.received, one.begun, one.done, one.closed] : [one.asked, one.received, one.done]).map((n, at) => <td key={numbers[at]} className="number">{one.withdrawn ? '' : n}</td>)}
            <td className="number">{one.overdue > 0 ? <b className="orders-late">{one.overdue}</b> : one.withdrawn ? '' : 0}</td>
            <td className="number nowrap" title={one.counts === null ? undefined : words.levels(one.counts)}>{one.counts === null ? '' : words.levelsShort(one.counts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
