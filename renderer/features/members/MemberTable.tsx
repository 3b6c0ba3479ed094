import { Link } from 'wouter';
import type { MemberRow } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { MEMBER_STATUS_NAMES } from '../../text/kinds';
import { DEPARTURE_NAMES, GENDER_NAMES, MEMBER_TYPE_NAMES, MOBILITY_NAMES, members as words } from '../../text/members';
import { StateTag } from '../../ui/StateTag';
import { currentMarks } from './model/current-marks';
import type { GroupName } from './use-groups';

/** One line a member, as of today. */
export function MemberTable({ rows, groups }: { readonly rows: readonly MemberRow[]; readonly groups: readonly GroupName[] }) {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const columns = words.columns;
  return (
    <div className="members-scroll">
      <table className="plain members-table">
        <thead>
          <tr>
            {[columns.name, columns.gender, columns.birth, columns.type, columns.joined, columns.status, columns.group, columns.posts, columns.marks].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={`/members/${row.id}`}>{row.document.name}</Link>
              </th>
              <td>{row.document.gender === '' ? '' : GENDER_NAMES[row.document.gender]}</td>
              <td>{row.document.birthMonth}</td>
              <td>{row.document.memberType === '' ? '' : MEMBER_TYPE_NAMES[row.document.memberType]}</td>
              <td>{row.document.joinedOn}</td>
              <td>
                <StatusTag row={row} />
              </td>
              <td>{names.get(row.group) ?? row.group}</td>
              <td>{row.posts.join('、')}</td>
              <td className="muted">{marksOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StatusTag({ row }: { readonly row: MemberRow }) {
  if (!row.here) return <StateTag tone="na">{row.document.departure === '' ? words.here.gone : DEPARTURE_NAMES[row.document.departure]}</StateTag>;
  return <StateTag tone={row.status === 'full' ? 'ok' : row.status === 'probationary' ? 'info' : 'due'}>{MEMBER_STATUS_NAMES[row.status]}</StateTag>;
}

function marksOf(row: MemberRow): string {
  if (!row.here) return fullDayText(row.document.departedOn);
  const { mobility, exempt } = currentMarks(row.document);
  return [...mobility.map((kind) => MOBILITY_NAMES[kind]), ...(exempt ? [words.exempt] : [])].join('、');
}
