import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { askedOf, doneOf, type PeriodFigures } from '../../../electron/contract';
import { deskText as text } from '../../text/desk';
import { pointsText, shareText } from '../../text/figures';

/** The month in five numbers, each with what it is of; each leads to what stands behind it. Null = they are being counted. */
export function DeskNumbers({ figures, month }: { readonly figures: PeriodFigures | null; readonly month: string }) {
  const at = (view: string): string => `/figures?period=${month}&view=${view}`;
  const total = figures?.total;
  const before = figures?.totalBefore;
  const [done, asked] = total ? [doneOf(total.duties), askedOf(total.duties)] : [0, 0];
  const missing = figures?.below.filter(({ shortfalls }) => shortfalls.length > 0).length;
  const items = total ? total.ledgers.closed + total.ledgers.open + total.ledgers.waiting : 0;
  return (
    <div className="desk-numbers" aria-busy={figures === null}>
      <Number
        word={text.share}
        href={at('overview')}
        below={
          total && before ? (
            <>
              <span className="desk-under">{text.shareOf(done, asked)}</span>
              {pointsText([done, asked], [doneOf(before.duties), askedOf(before.duties)])}
            </>
          ) : (
            ''
          )
        }
      >
        <b>{total ? shareText(done, asked) : text.noFigures}</b>
      </Number>
      <Number word={text.belowStandard} href={at('missing')} below={text.belowStandardHint}>
        <b>{missing ?? text.noFigures}</b> {text.branchesUnit}
      </Number>
      <Number word={text.rate} href={at('below')} below={total ? text.rateOf(total.present, total.expected) : ''}>
        <b>{total ? shareText(total.present, total.expected) : text.noFigures}</b>
      </Number>
      <Number word={text.studied} href={at('below')} below={total ? text.studiedOf(total.study.asked) : ''}>
        <b>{total ? total.study.reached : text.noFigures}</b> {text.peopleUnit}
      </Number>
      <Number word={text.overdue} href={at('below')} below={text.overdueOf(items)}>
        <b>{total ? total.ledgers.overdue : text.noFigures}</b> {text.itemsUnit}
      </Number>
    </div>
  );
}

function Number({
  word,
  href,
  below,
  children,
}: {
  readonly word: string;
  readonly href: string;
  readonly below: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="section desk-number" aria-label={word}>
      <span className="desk-number-head">
        <span className="muted small">{word}</span>
        <Link href={href} className="small" aria-label={text.lookAt(word)}>
          {text.look}
        </Link>
      </span>
      <span className="desk-value">{children}</span>
      <span className="muted small">{below}</span>
    </section>
  );
}
