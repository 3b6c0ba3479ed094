import type { DuesDocument, DuesMember } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { dues as words } from '../../text/dues';
import { lineOf, MONTHS, ofMember, ofMonth, payersWith, sumOf, type DuesLine } from './model/lines';
import { yuanPrinted } from './model/money';

/** What each member paid in each month, with the sums: the paper that is put up. */
export function PublicationSheet({ document, members, org }: { readonly document: DuesDocument; readonly members: readonly DuesMember[]; readonly org: string }) {
  const { lines } = document;
  const payers = payersWith(members, lines).filter(({ id }) => lines.some((line) => !line.removed && ofMember(id)(line)));
  return (
    <div className="dues-print">
      <h2>{words.publicationTitle(document.year)}</h2>
      <div className="dues-line">
        <span>{org}</span>
        <span>{words.unit}</span>
      </div>
      <table className="dues-table">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {MONTHS.map((month) => (
              <th key={month} scope="col">
                {words.month(month)}
              </th>
            ))}
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {payers.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {MONTHS.map((month) => (
                <td key={month}>{paidText(lineOf(lines, id, month))}</td>
              ))}
              <td>{yuanPrinted(sumOf(lines, ofMember(id)).paid)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.sum}</th>
            {MONTHS.map((month) => (
              <td key={month}>{yuanPrinted(sumOf(lines, ofMonth(month)).paid)}</td>
            ))}
            <td>{yuanPrinted(sumOf(lines).paid)}</td>
          </tr>
        </tbody>
      </table>
      <div className="dues-line">
        <span>{words.signature}</span>
        <span>{words.publishedLine(fullDayText(document.publishedOn))}</span>
      </div>
    </div>
  );
}

function paidText(line: DuesLine | undefined): string {
  if (line === undefined) return '';
  return `${line.paid > 0 ? yuanPrinted(line.paid) : ''}${line.waived ? words.waived : ''}`;
}
