import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { LedgerRow } from '../../../electron/contract';
import { ledgers as words, stateWord } from '../../text/ledgers';
import { StateTag } from '../../ui/StateTag';
import { groupsOf, type RowGroup } from './model/groups';
import { NextAction } from './NextAction';
import type { ItemChanges } from './use-item-changes';

export interface Column {
  readonly head: string;
  readonly cell: (row: LedgerRow) => ReactNode;
  readonly look?: string | ((row: LedgerRow) => string);
}

export interface ItemTableProps {
  readonly rows: readonly LedgerRow[];
  readonly today: string;
  readonly changes: ItemChanges;
  readonly operator: string;
}

/** One line an item: its number, what it is, the given columns, how it stands, and what comes next. */
export function ItemTable({
  rows,
  what,
  note,
  columns,
  today,
  changes,
  operator,
}: ItemTableProps & { readonly what: string; readonly note: (row: LedgerRow) => ReactNode; readonly columns: readonly Column[] }) {
  const groups = groupsOf(rows);
  const numbers = new Map(groups.flatMap((group) => group.rows).map(({ id }, at) => [id, at + 1]));
  return (
    <table className="plain ledger-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="off-screen">{words.columns.number}</span>
          </th>
          <th scope="col">{what}</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{words.columns.state}</th>
          <th scope="col" className="no-print">
            {words.columns.action}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.name}>
          {group.name !== '' && <GroupLine group={group} width={columns.length + 4} />}
          {group.rows.map((row) => {
            const { word, tone } = stateWord(row.state);
            return (
              <tr key={row.id}>
                <td className="muted">{numbers.get(row.id)}</td>
                <th scope="row">
                  <Link href={`/ledgers/${row.id}`}>{row.document.title}</Link>
                  <Fragment>{note(row)}</Fragment>
                </th>
                {columns.map(({ head, cell, look = '' }) => (
                  <td key={head} className={typeof look === 'string' ? look : look(row)}>
                    {cell(row)}
                  </td>
                ))}
                <td>
                  <StateTag tone={tone}>{word}</StateTag>
                </td>
                <td className="no-print">
                  <NextAction row={row} today={today} changes={changes} operator={operator} />
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

function GroupLine({ group: { name, rows }, width }: { readonly group: RowGroup; readonly width: number }) {
  const closed = rows.filter(({ state }) => state.state === 'closed').length;
  const overdue = rows.filter(({ state }) => state.overdueDays > 0).length;
  return (
    <tr className="ledger-group">
      <th scope="colgroup" colSpan={width}>
        {name} <span className="muted small">{words.groupCount(rows.length, closed, overdue)}</span>
      </th>
    </tr>
  );
}
