import { Button } from 'antd';
import type { AnswerOf, Failure } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { historyScreen } from '../../text/history';
import { plans as words } from '../../text/plans';
import { ConflictNote } from '../../ui/ConflictNote';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { PrintSheet } from '../../ui/PrintSheet';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { itemsInOrder } from './model/plan-items';
import { PlanItems } from './PlanItems';
import './plans.css';
import { WithdrawPlan } from './WithdrawPlan';

export interface PlanViewProps {
  readonly view: AnswerOf<'plans.get'>;
  readonly today: string;
  readonly failure: Failure | null;
  readonly withdrawFailure: Failure | null;
  readonly onPrint: () => void;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
}

/** One plan: each item with what became of it, and the button that makes it a record. */
export function PlanView({ view, today, failure, withdrawFailure, onPrint, onWithdraw }: PlanViewProps) {
  const { document, id, held, own } = view;
  const open = own && !document.withdrawn;
  return (
    <Page
      title={document.title}
      hint={`${fullDayText(document.from)} 至 ${fullDayText(document.until)}　${words.of(held.length, itemsInOrder(document).length)}`}
      back={{ href: '/plans', label: words.back }}
      actions={
        <>
          <SaveTableButton request={{ table: 'plan', record: id }} />
          <Button onClick={onPrint}>{words.print}</Button>
          <LinkButton href={`/history/${id}`}>{historyScreen.open}</LinkButton>
          {open && <WithdrawPlan title={document.title} failure={withdrawFailure} onWithdraw={onWithdraw} />}
          {open && (
            <LinkButton href={`/plans/${id}/edit`} main>
              {words.edit}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="stack no-print">
        <FailureNote failure={failure} />
        {document.withdrawn && <Note tone="due">{words.withdrawnNote(document.withdrawnReason)}</Note>}
        {view.conflicts.length > 0 && <ConflictNote record={view.id}>{words.conflict}</ConflictNote>}
        <p className="muted">{words.linkHint}</p>
      </div>
      <div className="plan-paper">
        <PrintSheet label={document.title}>
          <h2>{document.title}</h2>
          <PlanItems plan={id} document={document} held={held} today={today} open={open} />
        </PrintSheet>
      </div>
    </Page>
  );
}
