import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { DUTY_STATE_MARKS, DUTY_STATE_NAMES, type HeatMap } from '../../../electron/contract';
import { periodName } from '../../text/calendar';
import { figuresText as text, shareText } from '../../text/figures';
import { moved, type Place } from './heat-moves';
import { DUTY_TONES } from './tones';
import { useRowWindow } from './useRowWindow';

/** Rows of one height, in rem, so that only those in sight have to be there: a county has five hundred. */
const ROW_REM = 2;

/** Branch × period. One cell takes the focus, arrows move it, Enter opens what stands behind; below it the cell is said in words. */
export function HeatGrid({ heat, onOpen }: { readonly heat: HeatMap; readonly onOpen: (row: number, column: number) => void }) {
  const { rows, periods } = heat;
  const box = useRef<HTMLDivElement>(null);
  const { first, last, height, rowHeight } = useRowWindow(box, rows.length, ROW_REM);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const follow = useRef(false);
  const active: Place = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, periods.length - 1) };
  useEffect(() => {
    if (!follow.current) return;
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    follow.current = first > at.row || at.row >= last;
  }, [at, first, last]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(active.row, active.column);
      return;
    }
    const next = moved(event.key, active, { rows: rows.length, columns: periods.length, page: Math.max(1, last - first - 4) });
    if (!next) return;
    event.preventDefault();
    follow.current = true;
    setAt(next);
    setPointed(null);
    const [top, view] = [next.row * rowHeight, box.current];
    // The head row stays in sight and covers one row's height.
    if (view && top < view.scrollTop) view.scrollTop = top;
    else if (view && top + 2 * rowHeight > view.scrollTop + view.clientHeight) view.scrollTop = top + 2 * rowHeight - view.clientHeight;
  };
  const template = { gridTemplateColumns: `minmax(11rem, 19rem) repeat(${periods.length}, minmax(2.1rem, 1fr)) 4.6rem` };
  const said = pointed ?? active;
  return (
    <>
      <div
        ref={box}
        className="heat-box"
        role="grid"
        aria-label={text.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={periods.length + 2}
        onKeyDown={onKeyDown}
      >
        <div className="heat-row heat-head" role="row" aria-rowindex={1} style={template}>
          <span role="columnheader">{text.org}</span>
          {periods.map((period) => (
            <span key={period.name} role="columnheader" className="heat-period">
              {periodName(period).replace(/ 月$/, '')}
            </span>
          ))}
          <span role="columnheader" className="number">
            {text.rate}
          </span>
        </div>
        <div role="rowgroup" className="heat-body" style={{ height }}>
          {rows.slice(first, last).map((one, index) => {
            const row = first + index;
            return (
              <div
                key={one.key}
                className="heat-row"
                role="row"
                aria-rowindex={row + 2}
                style={{ ...template, top: row * rowHeight, height: rowHeight }}
              >
                <span role="rowheader" className="heat-name" title={`${one.code} ${one.name}`}>
                  {one.name}
                </span>
                {one.cells.map((cell, column) => {
                  const state = cell?.[0];
                  const here = row === active.row && column === active.column;
                  return (
                    <span
                      key={periods[column]?.name}
                      role="gridcell"
                      tabIndex={here ? 0 : -1}
                      aria-label={nameOf(heat, { row, column })}
                      title={nameOf(heat, { row, column })}
                      className={state ? `heat-cell tag-${DUTY_TONES[state]} heat-${state}` : 'heat-cell heat-none'}
                      onFocus={() => setAt({ row, column })}
                      onMouseEnter={() => setPointed({ row, column })}
                      onMouseLeave={() => setPointed(null)}
                      onClick={() => onOpen(row, column)}
                    >
                      {state ? DUTY_STATE_MARKS[state] : ''}
                    </span>
                  );
                })}
                <span role="gridcell" className="number">
                  {shareText(one.present, one.expected)}
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <p className="heat-said">{nameOf(heat, said)}</p>
    </>
  );
}

function nameOf({ rows, periods }: HeatMap, { row, column }: Place): string {
  const [one, period] = [rows[row], periods[column]];
  if (!one || !period) return '';
  const cell = one.cells[column];
  return cell
    ? text.cell(one.name, periodName(period), DUTY_STATE_NAMES[cell[0]], cell[1], cell[2])
    : text.cellNone(one.name, periodName(period));
}
