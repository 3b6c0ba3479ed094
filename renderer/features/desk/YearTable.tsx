import { Button } from 'antd';
import { deskText as text } from '../../text/desk';
import { usePortion } from '../../ui/usePortion';
import { monthsOfYear, reportCell, type DeskRow, type ReportCell } from './desk-figures';

const TONES: Readonly<Record<ReportCell, string>> = {
  reported: 'tag-ok',
  late: 'tag-late',
  open: 'tag-due',
  future: 'dot-quiet',
  none: 'dot-quiet',
};

/** Organisations × months: for which months a report is in. */
export function YearTable({ rows, month, today }: { readonly rows: readonly DeskRow[]; readonly month: string; readonly today: string }) {
  const { shown, rest, more } = usePortion(rows);
  const months = monthsOfYear(month);
  return (
    <>
      <table className="plain desk-year">
        <thead>
          <tr>
            <th scope="col">{text.columns.org}</th>
            {months.map((each, at) => (
              <th key={each} scope="col" className={each === month ? 'desk-chosen' : ''}>
                {text.monthHead(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.record}>
              <th scope="row" className="desk-org" title={`${row.code} ${row.name}`}>
                {row.name}
              </th>
              {months.map((each, at) => (
                <Cell key={each} cell={reportCell(row, each, today)} month={at + 1} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.more(rest)}
        </Button>
      )}
    </>
  );
}

function Cell({ cell, month }: { readonly cell: ReportCell; readonly month: number }) {
  const meaning = text.cellOf(month, text.cellMeanings[cell]);
  return (
    <td>
      <span className={`desk-dot ${TONES[cell]}`} title={meaning}>
        <span aria-hidden="true">{text.cells[cell]}</span>
        <span className="off-screen">{text.cellMeanings[cell]}</span>
      </span>
    </td>
  );
}
