import type { ReactNode } from 'react';
import type { FigureTotals } from '../../../electron/contract';
import { deskText as text } from '../../text/desk';
import { shownKinds } from '../../text/kind-groups';
import { KIND_NAMES } from '../../text/kinds';
import { attendanceRate, countOf, hoursText, totalOfRows, type DeskRow } from './desk-figures';

/** The month in five numbers, each with what it is made of. */
export function DeskNumbers({ rows, missing }: { readonly rows: readonly DeskRow[]; readonly missing: number }) {
  const total = totalOfRows(rows);
  const due = rows.filter((row) => row.receiptDue).length;
  return (
    <div className="desk-numbers">
      <Number word={text.gatherings} below={<Kinds total={total} />}>
        <b>{total?.gatherings ?? 0}</b> {text.timesUnit}
      </Number>
      <Number word={text.rate} below={total ? text.rateOf(total.present, total.expected) : text.noRate}>
        <b>{attendanceRate(total) ?? text.noFigures}</b>
      </Number>
      <Number word={text.hours} below={text.hoursHint}>
        <b>{total ? hoursText(total.hours) : text.noFigures}</b> {text.hoursUnit}
      </Number>
      <Number word={text.notIn} below={missing === 0 ? text.whoNotNone : text.notInHint}>
        <b>{missing}</b> {text.branchesUnit}
      </Number>
      <Number word={text.due} below={text.dueHint}>
        <b>{due}</b> {text.branchesUnit}
      </Number>
    </div>
  );
}

function Kinds({ total }: { readonly total: FigureTotals | null }) {
  return (
    <span className="desk-kinds">
      {shownKinds((kind) => countOf(total, kind) > 0).map((kind) => (
        <span key={kind}>{`${KIND_NAMES[kind]} ${countOf(total, kind)}`}</span>
      ))}
    </span>
  );
}

function Number({ word, below, children }: { readonly word: string; readonly below: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="section desk-number" aria-label={word}>
      <span className="muted small">{word}</span>
      <span className="desk-value">{children}</span>
      <span className="muted small">{below}</span>
    </section>
  );
}
