import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ArgsOf, Failure, GivenOrderDetail } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { fullDayText } from '../../text/dates';
import { KIND_NAMES } from '../../text/kinds';
import { LEDGER_NAMES, SUPERVISE_LEVELS } from '../../text/ledgers';
import { orders as words } from '../../text/orders';
import { FileList } from '../../ui/attachments/FileList';
import { listedFiles } from '../../ui/attachments/listed-files';
import { Facts } from '../../ui/Facts';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { AddMore } from './AddMore';
import { AddresseeTable } from './AddresseeTable';
import './orders.css';
import { ReturnTask, WithdrawOrder } from './SayWhy';

export type Change = ArgsOf<'orders.change'>['change'];

export interface OrderViewProps {
  readonly detail: GivenOrderDetail;
  readonly failure: Failure | null;
  readonly onChange: (to: readonly string[], change: Change) => Promise<unknown>;
  readonly onMore: (to: readonly string[]) => Promise<unknown>;
}

/** One task or notice: who has it, how far each one is, and what is said to those that are ticked. */
export function OrderView({ detail, failure, onChange, onMore }: OrderViewProps) {
  const { kind, order, title, content, addressees, passes, others, toCarry, counts } = detail;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const print = useSend('page.print');
  const isTask = kind === 'task';
  const to = addressees.filter(({ org, stand }) => chosen.has(org) && stand !== 'withdrawn').map(({ org }) => org);
  const closable = addressees.filter(({ org, stand }) => chosen.has(org) && stand !== 'withdrawn' && stand !== 'closed').map(({ org }) => org);
  const waiting = addressees.filter(({ stand }) => stand === 'waiting').map(({ org }) => org);
  const say = async (orgs: readonly string[], change: Change): Promise<void> => {
    await onChange(orgs, change);
    setChosen(new Set());
  };
  return (
    <Page
      title={title}
      hint={words.sumTitle(detail, kind)}
      back={{ href: isTask ? '/orders' : '/orders?notice', label: words.back }}
      actions={
        <>
          <SaveTableButton request={{ table: 'order', order: kind, record: order }} />
          <Button onClick={() => print.mutate({})}>{words.print}</Button>
          <LinkButton href={`/orders/new/${kind}?from=${order}`}>{words.again}</LinkButton>
          {!detail.withdrawn && <LinkButton href={`/orders/${kind}/${order}/edit`}>{words.correctAll}</LinkButton>}
        </>
      }
    >
      {toCarry > 0 && <Note tone="due" action={<Link href="/subordinates">{words.writeDownward}</Link>}>{words.toCarry(toCarry)}</Note>}
      <FailureNote failure={failure ?? print.error} />
      <Section title={words.board} hint={counts === null ? undefined : words.levels(counts)}>
        <div className="stack">
          <div className="row no-print">
            <span className="grow muted small" role="status">{words.chosen(to.length)}</span>
            {isTask && waiting.length > 0 && <Button onClick={() => setChosen(new Set(waiting))}>{words.chooseWaiting}</Button>}
            {isTask && <Button type="primary" disabled={closable.length === 0} onClick={() => void say(closable, { to: 'close' }).catch(() => undefined)}>{words.close(closable.length)}</Button>}
            {isTask && <ReturnTask count={to.length} failure={failure} onReturn={(reason, dueOn) => say(to, { to: 'return', reason, dueOn })} />}
            <WithdrawOrder count={to.length} failure={failure} onWithdraw={(reason) => say(to, { to: 'withdraw', reason })} />
            <AddMore others={others} onMore={onMore} />
          </div>
          <AddresseeTable kind={kind} addressees={addressees} chosen={chosen} onChoose={setChosen} />
        </div>
      </Section>
      <Section title={words.content}>
        {'requirement' in content ? (
          <>
            <Facts
              lines={[
                [words.passes, passes === null ? '' : passes.title],
                [words.fields.requirement, content.requirement === '' ? '' : <span key="requirement" className="orders-text">{content.requirement}</span>],
                [words.fields.source, content.source],
                [words.fields.issuedOn, fullDayText(content.issuedOn)],
                [words.fields.dueOn, words.until(content.dueOn)],
                [words.fields.ledger, LEDGER_NAMES[content.ledger]],
                [words.fields.level, content.level === '' ? '' : SUPERVISE_LEVELS[content.level]],
              ]}
            />
            {content.steps.length > 0 && <ol className="orders-steps">{content.steps.map((step) => <li key={step.id}>{step.title}{step.dueOn !== '' && <span className="muted small"> {fullDayText(step.dueOn)}</span>}</li>)}</ol>}
          </>
        ) : (
          <Facts
            lines={[
              [words.passes, passes === null ? '' : passes.title],
              [words.fields.number, content.number],
              [words.fields.issuer, content.issuer],
              [words.fields.issuedOn, fullDayText(content.issuedOn)],
              [words.fields.conveyBy, words.until(content.conveyBy)],
              [words.fields.suggested, content.suggested === '' ? words.fields.anyKind : KIND_NAMES[content.suggested]],
              [words.fields.text, content.text === '' ? '' : <span key="text" className="orders-text">{content.text}</span>],
            ]}
          />
        )}
        {content.files !== undefined && <FileList files={listedFiles(content.files)} />}
      </Section>
    </Page>
  );
}
