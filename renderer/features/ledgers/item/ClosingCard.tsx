import type { LedgerItemDocument } from '../../../../electron/contract';
import { ledgerItem as words } from '../../../text/ledgers';
import { Section } from '../../../ui/Section';

/** 销号 and 回头看: who and when, what was found, and whether it is open again. */
export function ClosingCard({ document }: { readonly document: LedgerItemDocument }) {
  const { completedOn, closedOn, closedBy, reviewDueOn, reviewedOn, reviewFinding, reopenedOn } = document;
  return (
    <Section title={words.closing}>
      {(closedOn === '' || closedOn < reopenedOn) && <p className="muted">{completedOn === '' || completedOn < reopenedOn ? words.notClosed : words.completedLine(completedOn)}</p>}
      {closedOn !== '' && <p>{words.closedLine(closedBy, closedOn)}</p>}
      {reviewDueOn !== '' && reviewedOn < reviewDueOn && <p>{words.reviewDueLine(reviewDueOn)}</p>}
      {reviewedOn !== '' && (
        <p>
          {words.reviewedLine(reviewedOn)}
          {reviewFinding !== '' && `：${reviewFinding}`}
        </p>
      )}
      {reopenedOn !== '' && <p className="ledger-day-late">{words.reopenedLine(reopenedOn)}</p>}
    </Section>
  );
}
