import { Button } from 'antd';
import { isDueSoon, type LedgerOverview, type LedgerRow } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';
import { Answered, type AnswerState } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Paper } from '../../ui/Paper';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { CriteriaTable } from './CriteriaTable';
import { LedgerChips } from './LedgerChips';
import { LedgerTable } from './LedgerTable';
import './ledgers.css';
import { hrefTo, isCriteria, isSame, nameOf, type Chosen } from './model/chosen';
import type { ItemChanges } from './use-item-changes';

export interface LedgersViewProps {
  readonly counts: LedgerOverview;
  /** null: what is overdue in all ledgers. */
  readonly chosen: Chosen | null;
  readonly items: AnswerState<readonly LedgerRow[]>;
  readonly changes: ItemChanges;
  readonly operator: string;
  readonly onPrint: () => void;
}

/** The name of the ledger and how it stands; below it every item with its next step beside it. */
export function LedgersView({ counts, chosen, items, changes, operator, onPrint }: LedgersViewProps) {
  const own = chosen === null ? undefined : counts.ledgers.find((count) => isSame(count, chosen));
  const overdue = chosen === null ? counts.overdue : (own?.overdue ?? 0);
  const rows = items.data ?? [];
  const dueSoon = rows.filter(({ state }) => isDueSoon(state)).length;
  const reviewDue = rows.filter(({ state }) => state.reviewDue).length;
  const add = chosen !== null && (
    <LinkButton href={hrefTo('/ledgers/new', chosen)} main>
      {words.add}
    </LinkButton>
  );
  return (
    <Page
      title={chosen === null ? words.overdueTitle(counts.overdue) : nameOf(chosen)}
      hint={
        <span className="row">
          {chosen !== null && overdue > 0 && <StateTag tone="late">{words.overdue(overdue)}</StateTag>}
          {dueSoon > 0 && <StateTag tone="due">{words.dueSoon(dueSoon)}</StateTag>}
          {reviewDue > 0 && <StateTag tone="due">{words.reviewDue(reviewDue)}</StateTag>}
          {own && own.total > 0 && <StateTag tone="ok">{words.closed(own.closed, own.total)}</StateTag>}
        </span>
      }
      actions={
        <>
          {chosen !== null && own && own.total > 0 && <LinkButton href={hrefTo('/ledgers/chart', chosen)}>{words.chart}</LinkButton>}
          <SaveTableButton request={{ table: 'ledger', ...(chosen === null ? { overdueOnly: true } : { ledger: chosen.ledger, ownLedger: chosen.ownLedger }) }} disabled={rows.length === 0} />
          <LinkButton href="/intake/ledger">{words.intake}</LinkButton>
          <Button onClick={onPrint}>{words.print}</Button>
          {add}
        </>
      }
    >
      <Paper kind="across" />
      <LedgerChips counts={counts} chosen={chosen} />
      <FailureNote failure={changes.failure} />
      <Section label={chosen === null ? words.allOverdue : nameOf(chosen)} className="ledger-section">
        <Answered
          query={items}
          empty={(found) =>
            found.length === 0 &&
            (chosen === null ? (
              <EmptyState>{words.noneOverdue}</EmptyState>
            ) : (
              <EmptyState title={words.emptyTitle(nameOf(chosen))} action={<LinkButton href={hrefTo('/ledgers/new', chosen)}>{words.addFirst}</LinkButton>}>
                {words.empty}
              </EmptyState>
            ))
          }
        >
          {(shown) =>
            chosen !== null && isCriteria(chosen) ? (
              <CriteriaTable rows={shown} today={counts.today} changes={changes} operator={operator} />
            ) : (
              <LedgerTable rows={shown} named={chosen === null} today={counts.today} changes={changes} operator={operator} />
            )
          }
        </Answered>
        <p className="small muted ledger-foot">{words.footnote}</p>
      </Section>
    </Page>
  );
}
