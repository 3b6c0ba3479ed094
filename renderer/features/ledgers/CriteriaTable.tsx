import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'wouter';
import { yearOf, type LedgerRow } from '../../../electron/contract';
import { ledgers as words, stateWord } from '../../text/ledgers';
import { StateTag } from '../../ui/StateTag';
import { evidenceLines, evidenceOfYear, evidenceYears } from './model/evidence';
import { NextAction } from './NextAction';
import { RecordLink } from './RecordLink';
import type { ItemChanges } from './use-item-changes';

export interface CriteriaTableProps {
  readonly rows: readonly LedgerRow[];
  readonly today: string;
  readonly changes: ItemChanges;
  readonly operator: string;
}

/** 对标争先, 双带头人: each standard with the year's evidence beside it, counted and listed. */
export function CriteriaTable({ rows, today, changes, operator }: CriteriaTableProps) {
  const [year, setYear] = useState(yearOf(today));
  const { columns } = words;
  return (
    <div className="ledger-scroll">
      <div className="row ledger-year">
        <Select<number> aria-label={words.year} value={year} onChange={setYear} style={{ width: '8rem' }} options={evidenceYears(rows, today).map((value) => ({ value, label: `${value} 年` }))} />
        <span className="muted small">{words.criteriaHint(year)}</span>
      </div>
      <table className="plain ledger-table ledger-criteria">
        <thead>
          <tr>
            <th scope="col">
              <span className="off-screen">{columns.number}</span>
            </th>
            <th scope="col">{words.criterion}</th>
            <th scope="col">{columns.evidence}</th>
            <th scope="col">{columns.responsible}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col" className="no-print">
              {columns.action}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => {
            const { word, tone } = stateWord(row.state);
            const lines = evidenceOfYear(evidenceLines(row.document, row.links), year);
            return (
              <tr key={row.id}>
                <td className="muted">{at + 1}</td>
                <th scope="row">
                  <Link href={`/ledgers/${row.id}`}>{row.document.title}</Link>
                  {row.document.detail !== '' && <div className="ledger-note ledger-clip">{row.document.detail}</div>}
                </th>
                <td className="small">
                  <b>{words.evidenceCount(lines.length)}</b>
                  <ul>
                    {lines.map(({ id, link, text }) => (
                      <li key={id}>
                        {link && <RecordLink link={link} />} {text}
                        {!link && <span className="muted">（{words.paper}）</span>}
                      </li>
                    ))}
                  </ul>
                </td>
                <td className="nowrap">{row.document.responsible.name}</td>
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
