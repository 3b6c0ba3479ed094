import { Link } from 'wouter';
import type { LedgerRow } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { itemWord, ledgers as words, stateWord } from '../../text/ledgers';
import { StateTag } from '../../ui/StateTag';
import { NextAction } from './NextAction';
import { nameOf } from './model/chosen';
import { ProgressBar } from './ProgressBar';
import { SourceCell } from './SourceCell';
import { StepMarks } from './StepMarks';
import type { ItemChanges } from './use-item-changes';

export interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  /** Items of several ledgers: each says which one it belongs to. */
  readonly named: boolean;
  readonly today: string;
  readonly changes: ItemChanges;
  readonly operator: string;
}

/** One line an item: what it is, where it came from, its steps, who, until when, how far, and what comes next. */
export function LedgerTable({ rows, named, today, changes, operator }: LedgerTableProps) {
  const { columns } = words;
  const what = named || rows[0] === undefined ? columns.ledger : itemWord(rows[0].document.ledger);
  return (
    <div className="ledger-scroll">
      <table className="plain ledger-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="off-screen">{columns.number}</span>
            </th>
            <th scope="col">{what}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.steps}</th>
            <th scope="col">{columns.responsible}</th>
            <th scope="col">{columns.dueOn}</th>
            <th scope="col">{columns.progress}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" className="no-print">
              {columns.action}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { document, state } = row;
            const { word, tone } = stateWord(state);
            const past = state.state === 'closed';
            return (
              <tr key={row.id}>
                <td className="muted">{at + 1}</td>
                <th scope="row">
                  <Link href={`/ledgers/${row.id}`}>{document.title}</Link>
                  {(named || document.post !== '') && <div className="ledger-note">{named ? nameOf(document) : document.post}</div>}
                  {!named && document.detail !== '' && <div className="ledger-note ledger-clip">{document.detail}</div>}
                </th>
                <td className="small">
                  <SourceCell document={document} links={row.links} />
                </td>
                <td className="small">
                  <StepMarks document={document} />
                </td>
                <td className="nowrap">{document.responsible.name}</td>
                <td className={!past && (tone === 'late' || tone === 'due') ? `nowrap ledger-day-${tone}` : 'nowrap'}>
                  {state.dueOn === '' ? <span className="muted">{words.noDue}</span> : dayOf(state.dueOn, today)}
                </td>
                <td>
                  <ProgressBar done={state.stepsDone} steps={state.steps} tone={past ? 'ok' : tone} whole={past || state.state === 'waiting'} />
                </td>
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
      </table>
    </div>
  );
}

/** This year's days are told without the year. */
const dayOf = (date: string, today: string): string => (date.slice(0, 4) === today.slice(0, 4) ? dayText(date) : date);
