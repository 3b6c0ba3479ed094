import { Button } from 'antd';
import type { GatheringKind } from '../../../electron/contract';
import { deskText as text } from '../../text/desk';
import { shownKinds } from '../../text/kind-groups';
import { KIND_NAMES } from '../../text/kinds';
import { receiptsText } from '../../text/receipts';
import { StateTag } from '../../ui/StateTag';
import { usePortion } from '../../ui/usePortion';
import { attendanceRate, countOf, hoursText, otherKinds, totalOfRows, type DeskRow } from './desk-figures';

/** A line an organisation: reported or not, how many of each kind, 应到 and 实到, 参会率 of the sums, 学时. */
export function FiguresTable({ rows }: { readonly rows: readonly DeskRow[] }) {
  const { shown, rest, more } = usePortion(rows);
  const total = totalOfRows(rows);
  const kinds = shownKinds((kind) => countOf(total, kind) > 0);
  const others = otherKinds(rows.map((row) => row.line));
  return (
    <>
      <table className="plain desk-figures">
        <thead>
          <tr>
            <th scope="col">{text.columns.org}</th>
            <th scope="col">{text.columns.report}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="number">
                {KIND_NAMES[kind]}
              </th>
            ))}
            <th scope="col" className="number">
              {text.columns.expected}
            </th>
            <th scope="col" className="number">
              {text.columns.rate}
            </th>
            <th scope="col" className="number">
              {text.columns.hours}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FiguresRow key={row.record} row={row} kinds={kinds} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {text.columns.total}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className="number">
                  {countOf(total, kind)}
                </td>
              ))}
              <td className="number nowrap">{`${total.expected} / ${total.present}`}</td>
              <td className="number">{attendanceRate(total) ?? text.noFigures}</td>
              <td className="number">{hoursText(total.hours)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {rest > 0 && (
        <Button type="link" onClick={more}>
          {text.more(rest)}
        </Button>
      )}
      {others > 0 && <p className="muted small">{text.otherKinds(others)}</p>}
    </>
  );
}

function FiguresRow({ row, kinds }: { readonly row: DeskRow; readonly kinds: readonly GatheringKind[] }) {
  const { line } = row;
  return (
    <tr>
      <th scope="row" className="desk-org" title={`${row.code} ${row.name}`}>
        {row.name}
      </th>
      <td className="nowrap">
        {row.state !== 'confirmed' ? (
          <StateTag tone="na">{text.notConfirmed}</StateTag>
        ) : row.reported ? (
          <StateTag tone="ok">{text.reported}</StateTag>
        ) : (
          <StateTag tone="due">{text.notReportedTag}</StateTag>
        )}
        {row.missing && (
          <span title={text.missingHint} className="desk-missing">
            <StateTag tone="late">{receiptsText.missing(row.missingNumbers) || text.missing}</StateTag>
          </span>
        )}
      </td>
      {kinds.map((kind) => (
        <td key={kind} className="number">
          {line ? countOf(line, kind) : text.noFigures}
        </td>
      ))}
      <td className="number nowrap">{line ? `${line.expected} / ${line.present}` : text.noFigures}</td>
      <td className="number">{attendanceRate(line) ?? text.noFigures}</td>
      <td className="number">{line ? hoursText(line.hours) : text.noFigures}</td>
    </tr>
  );
}
