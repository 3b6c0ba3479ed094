import { Link } from 'wouter';
import type { YearLine } from '../../../electron/contract';
import { instantText } from '../../text/dates';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { years as words } from '../../text/years';

/** 封存后更正: which record, when, by whom, why; each leads to its history. */
export function Corrections({ lines }: { readonly lines: YearLine['corrections'] }) {
  return (
    <table className="plain">
      <thead>
        <tr>
          <th scope="col">{words.record}</th>
          <th scope="col">{words.changed}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.record}>
            <td>
              <Link href={`/history/${line.record}`}>{`${line.day === '' ? (RECORD_KIND_NAMES[line.kind] ?? '') : line.day}　${line.title === '' ? words.untitled : line.title}`}</Link>
            </td>
            <td>{instantText(line.savedAt)}</td>
            <td>{line.author}</td>
            <td>{line.reason === '' ? words.arrived : line.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
