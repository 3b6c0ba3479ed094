import { Checkbox } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { GatheringRow } from '../../../../electron/contract';
import { useDoubles } from '../../../data/doubles';
import { listWords as words } from '../../../text/gatherings';
import { RowLine } from './RowLine';
import type { LongList } from './use-pages';
import { useRowsInSight } from './use-rows-in-sight';

export interface RowsTableProps {
  readonly list: LongList;
  /** 下级记录: with the organisation's column, without choosing. */
  readonly below: boolean;
  readonly selectable: (row: GatheringRow) => boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

export function RowsTable({ list, below, selectable, selected, onSelect }: RowsTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const { count, submittable: free, rowAt, onSight } = list;
  const sight = useRowsInSight(count, table);
  const doubles = useDoubles();
  const [first, last] = [sight.places[0], sight.places.at(-1)];
  useEffect(() => {
    if (first !== undefined && last !== undefined) onSight(first, last);
  }, [first, last, onSight]);
  // Scrolling draws this anew: what takes every row is not done again for it.
  const all = useMemo(() => free.length > 0 && free.every((id) => selected.has(id)), [free, selected]);
  const toggle = useCallback(
    (id: string): void => onSelect(new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id])),
    [onSelect, selected],
  );
  const columns = below ? 5 : 6;
  return (
    <table ref={table} className={`plain gathering-rows${sight.all ? '' : ' rows-in-sight'}`} aria-rowcount={count + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {!below && (
            <th className="cell-select">
              <Checkbox
                aria-label={words.selectAll}
                disabled={free.length === 0}
                checked={all}
                indeterminate={!all && selected.size > 0}
                onChange={() => onSelect(new Set(all ? [] : free))}
              />
            </th>
          )}
          <th className="cell-when">{words.columns.when}</th>
          <th className="cell-kind">{words.columns.kind}</th>
          <th className="cell-title">{words.columns.title}</th>
          {below && <th className="cell-org">{words.columns.organisation}</th>}
          <th className="cell-number">{words.columns.attendance}</th>
          {!below && <th className="cell-state">{words.columns.state}</th>}
        </tr>
      </thead>
      <tbody>
        {sight.above > 0 && <Away height={sight.above} columns={columns} />}
        {sight.places.map((place) => {
          const row = rowAt(place);
          return row === undefined ? (
            <tr key={`place ${place}`} ref={sight.measure} data-index={place} aria-hidden className="row-awaited">
              <td colSpan={columns}>
                <i />
              </td>
            </tr>
          ) : (
            <RowLine
              key={row.id}
              row={row}
              place={place}
              measure={sight.measure}
              below={below}
              double={doubles.has(row.id)}
              selectable={selectable(row)}
              selected={selected.has(row.id)}
              onToggle={toggle}
            />
          );
        })}
        {sight.beneath > 0 && <Away height={sight.beneath} columns={columns} />}
      </tbody>
    </table>
  );
}

/** As high as the rows that are not there: lines without words, seen only while the bar is dragged. */
function Away({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden className="rows-away" style={{ height }}>
      <td colSpan={columns} />
    </tr>
  );
}
