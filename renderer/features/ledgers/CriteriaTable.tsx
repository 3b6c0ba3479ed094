import { Button, Select } from 'antd';
import { useState } from 'react';
import { yearOf, type LedgerRow } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';
import { EvidenceDialog } from './EvidenceDialog';
import { ItemTable, type Column, type ItemTableProps } from './ItemTable';
import { evidenceLines, evidenceOfYear, evidenceYears } from './model/evidence';
import { RecordLink } from './RecordLink';

/** 对标争先, 双带头人: each standard with the year's evidence beside it, counted and listed; more is picked where it stands. */
export function CriteriaTable(table: ItemTableProps) {
  const { rows, today, changes } = table;
  const [year, setYear] = useState(yearOf(today));
  const [choosing, setChoosing] = useState<LedgerRow | null>(null);
  const columns: Column[] = [
    { head: words.columns.evidence, look: 'small ledger-evidence', cell: (row) => <YearEvidence row={row} year={year} onChoose={() => setChoosing(row)} /> },
    { head: words.columns.responsible, look: 'nowrap', cell: ({ document }) => document.responsible.name },
  ];
  return (
    <div className="ledger-scroll">
      <div className="row ledger-year">
        <Select<number> aria-label={words.year} value={year} onChange={setYear} style={{ width: '8rem' }} options={evidenceYears(rows, today).map((value) => ({ value, label: `${value} 年` }))} />
        <span className="muted small">{words.criteriaHint(year)}</span>
      </div>
      <ItemTable
        {...table}
        what={words.criterion}
        note={({ document: { detail } }) => detail !== '' && <div className="ledger-note ledger-clip">{detail}</div>}
        columns={columns}
      />
      {choosing !== null && <EvidenceDialog row={choosing} year={year} changes={changes} onDone={() => setChoosing(null)} />}
    </div>
  );
}

function YearEvidence({ row, year, onChoose }: { readonly row: LedgerRow; readonly year: number; readonly onChoose: () => void }) {
  const lines = evidenceOfYear(evidenceLines(row.document, row.links), year);
  return (
    <>
      <b>{words.evidenceCount(lines.length)}</b>{' '}
      <Button className="no-print" type="link" size="small" aria-label={words.chooseEvidenceFor(row.document.title)} onClick={onChoose}>
        {words.chooseEvidence}
      </Button>
      <ul>
        {lines.map(({ id, link, file, text }) => (
          <li key={id}>
            {link && <RecordLink link={link} />} {text}
            {!link && <span className="muted">（{file === null ? words.paper : words.file}）</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
