import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { GatheringRow } from '../../../../electron/contract';
import { useDoubles } from '../../../data/doubles';
import { listWords as words } from '../../../text/gatherings';
import { RowLine } from './RowLine';

/** Rows in one go: more come by a button, so that a list of thousands opens at once. */
const AT_ONCE = 100;

export interface RowsTableProps {
  readonly rows: readonly GatheringRow[];
  /** 下级记录: with the organisation's column, without choosing. */
  readonly below: boolean;
  readonly selectable: (row: GatheringRow) => boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

export function RowsTable({ rows, below, selectable, selected, onSelect }: RowsTableProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const doubles = useDoubles();
  const free = rows.filter(selectable);
  const all = free.length > 0 && free.every((row) => selected.has(row.id));
  const toggle = (id: string): void =>
    onSelect(new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]));
  return (
    <>
      <table className="plain gathering-rows">
        <thead>
          <tr>
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
            <th>{words.columns.when}</th>
            <th>{words.columns.kind}</th>
            <th>{words.columns.title}</th>
            {below && <th>{words.columns.organisation}</th>}
            <th className="cell-number">{words.columns.attendance}</th>
            {!below && <th>{words.columns.state}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <RowLine
              key={row.id}
              row={row}
              below={below}
              double={doubles.has(row.id)}
              selectable={selectable(row)}
              selected={selected.has(row.id)}
              onToggle={() => toggle(row.id)}
            />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <p className="more-rows">
          <Button onClick={() => setShown(shown + AT_ONCE)}>
            {words.moreRows(Math.min(AT_ONCE, rows.length - shown), rows.length - shown)}
          </Button>
        </p>
      )}
    </>
  );
}
