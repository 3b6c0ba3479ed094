import type { ImportLook } from '../../../electron/contract';
import { importText as text } from '../../text/importing';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { receiptsText } from '../../text/receipts';
import { StateTag } from '../../ui/StateTag';
import { nothingNew } from './import-plan';

/** What a good file brings: counts with their words, and a sentence wherever a number needs one. */
export function LookContent({ look, unit }: { readonly look: ImportLook; readonly unit: string }) {
  if (look.kind === 'invitation') return <p>{text.invitationHint(look.invitation?.name ?? look.sender?.name ?? text.unknownSender)}</p>;
  if (look.kind === 'enrolment') return <p>{nothingNew(look) ? text.nothingNew : text.enrolmentHint}</p>;
  if (look.kind === 'joining') return <p>{nothingNew(look) ? text.nothingNew : text.joiningHint(unit)}</p>;
  const counts = [
    [text.counts.fresh, look.fresh, 'look-fresh'],
    [text.counts.known, look.known, ''],
    [text.counts.newer, look.newer, ''],
    [text.counts.doubles, look.doubles, ''],
    [text.counts.conflicts, look.conflicts, ''],
    [text.counts.staged, look.staged, ''],
  ] as const;
  const receipt = look.kind === 'downward';
  const shown = receipt ? [] : counts.filter(([, n], at) => n > 0 || at < 2);
  return (
    <div className="look-content">
      <dl className="look-counts">
        {receipt && <Count word={text.counts.delivered} n={look.delivered} className="look-fresh" />}
        {shown.map(([word, n, className]) => (
          <Count key={word} word={word} n={n} className={className} />
        ))}
      </dl>
      <div className="look-words">
        {look.kind === 'merge' && !nothingNew(look) && <p className="small">{text.mergeHint}</p>}
        {look.conflicts > 0 && <p className="small">{text.conflictsHint(look.conflicts)}</p>}
        {look.staged > 0 && <p className="small">{text.stagedHint}</p>}
        {look.byKind.length > 0 && (
          <p className="small">{`${text.byKind}：${look.byKind.map((each) => `${RECORD_KIND_NAMES[each.kind] ?? text.otherKind} ${each.records} 条`).join('　')}`}</p>
        )}
        {receipt && !nothingNew(look) && (
          <p className="small">{look.delivered > 0 ? text.deliveredOf(look.delivered) : text.deliveredNone}</p>
        )}
        {look.reviews.returned > 0 && <p className="small">{text.returnedOf(look.reviews.returned, look.reviews.superseded)}</p>}
        {look.reviews.passed > 0 && <p className="small">{text.passedOf(look.reviews.passed)}</p>}
        {look.waiting > 0 && <p className="small">{receiptsText.waiting(look.waiting)}</p>}
        {look.restored && (
          <p className="small">
            <StateTag tone="due">{receiptsText.restored}</StateTag>
          </p>
        )}
        {receipt && look.fresh > look.templates && <p className="small">{text.rulesOf(look.fresh - look.templates)}</p>}
        {look.templates > 0 && <p className="small">{text.templatesOf(look.templates)}</p>}
        {receipt && hasOrders(look) && <p className="small">{text.ordersOf(look.orders)}</p>}
        {nothingNew(look) && (
          <p className="small">
            <StateTag tone="na">{text.nothingNew}</StateTag>
          </p>
        )}
        {look.newer > 0 && <p className="muted small">{text.newerHint}</p>}
        {look.doubles > 0 && <p className="muted small">{text.doublesHint}</p>}
        {look.gap && (
          <p className="small">
            <StateTag tone="due">{receiptsText.missing(look.missingNumbers) || text.gap}</StateTag> <span className="muted">{text.gapHint}</span>
          </p>
        )}
      </div>
    </div>
  );
}

function Count({ word, n, className }: { readonly word: string; readonly n: number; readonly className: string }) {
  return (
    <div className={n > 0 ? className : ''}>
      <dt>{word}</dt>
      <dd>{n}</dd>
    </div>
  );
}

const hasOrders = ({ orders }: ImportLook): boolean => orders.tasks + orders.notices + orders.changed > 0;
