import { Fragment } from 'react';
import { Link } from 'wouter';
import { calendar as words, ruleAmount, ruleName, ruleSource } from '../../text/calendar';
import { type DutyRow, type DutySlot } from '../../../electron/contract';
import { SlotCell } from './SlotCell';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

export interface YearTableProps {
  readonly rows: readonly DutyRow[];
  readonly year: number;
  readonly today: string;
  /** Several records or people stand behind a cell. */
  readonly onOpen: (slot: DutySlot) => void;
}

/** Rules by months; a quarter's cell is three months wide. A month's head opens that month. */
export function YearTable({ rows, year, today, onOpen }: YearTableProps) {
  const now = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : 0;
  return (
    <div className="cal-scroll">
      <table className="plain cal-year">
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col" className={month === now ? 'cal-now' : undefined}>
                <Link href={`/calendar/${year}-${String(month).padStart(2, '0')}`} aria-label={words.openMonth(month)}>
                  {words.months(month)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.lanes.map((lane, at) => (
              <tr key={`${row.key}/${lane[0]?.key ?? at}`}>
                {at === 0 && (
                  <th scope="row" rowSpan={row.lanes.length}>
                    <b>{row.group === '' ? ruleName(row.head) : `${ruleName(row.head)} ${row.group}`}</b>　<span className="muted small nowrap">{ruleAmount(row.head)}</span>
                    <br />
                    <span className="muted small">{ruleSource(row.head)}</span>
                  </th>
                )}
                <Lane slots={lane} today={today} onOpen={onOpen} />
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** One cell for each slot, and one for each stretch of months between. */
function Lane({ slots, today, onOpen }: Pick<YearTableProps, 'today' | 'onOpen'> & { readonly slots: readonly DutySlot[] }) {
  const end = slots.at(-1)?.last ?? 0;
  return (
    <>
      {slots.map((slot, at) => {
        const free = slot.first - (slots[at - 1]?.last ?? 0) - 1;
        return (
          <Fragment key={slot.key}>
            {free > 0 && <td colSpan={free} />}
            <td colSpan={slot.last - slot.first + 1}>
              <SlotCell slot={slot} today={today} onOpen={onOpen} />
            </td>
          </Fragment>
        );
      })}
      {end < 12 && <td colSpan={12 - end} />}
    </>
  );
}
