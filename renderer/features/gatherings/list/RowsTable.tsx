import { Checkbox } from 'antd';
import { useCallback, useMemo, useRef } from 'react';
import type { GatheringRow } from '../../../../electron/contract';
import { useDoubles } from '../../../data/doubles';
import { listWords as words } from '../../../text/gatherings';
import { RowLine } from './RowLine';
import { useRowsInSight } from './use-rows-in-sight';

export interface RowsTableProps {
  readonly rows: readonly GatheringRow[];
  /** 下级记录: with the organisation's column, without choosing. */
  readonly below: boolean;
  readonly selectable: (row: GatheringRow) => boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

export function RowsTable({ rows, below, selectable, selected, onSelect }: RowsTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const sight = useRowsInSight(rows.length, table);
  const doubles = useDoubles();
  // Scrolling draws this anew: what takes every row is not done again for it.
  const free = useMemo(() => rows.filter(selectable), [rows, selectable]);
  const all = useMemo(() => free.length > 0 && free.every((row) => selected.has(row.id)), [free, selected]);
  const toggle = useCallback(
    (id: string): void => onSelect(new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id])),
    [onSelect, selected],
  );
  return (
    <table ref={table} className={`plain gathering-rows${sight.all ? '' : ' rows-in-sight'}`} aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {!below && (
            <th className="cell-select">
              <Checkbox
                aria-label={words.selectAll}
                disabled={free.length === 0}
                checked={all}
                indeterminate={!all && selected.size > 0}
                onChange={() => onSelect(all ? new Set() : new Set(free.map((row) => row.id)))}
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
        {sight.above > 0 && <tr aria-hidden style={{ height: sight.above }} />}
        {sight.places.map((place) => {
          const row = rows[place];
          return (
            row && (
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
            )
          );
        })}
        {sight.beneath > 0 && <tr aria-hidden style={{ height: sight.beneath }} />}
      </tbody>
    </table>
  );
}
