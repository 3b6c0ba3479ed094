import { Link } from 'wouter';
import { holdsOn, type MemberRow, type OrganisationDocument } from '../../../electron/contract';
import { periodText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { shownOf } from './model/edits';
import { groupPeople } from './model/people';

/** 党小组 with their dates, their leader and how many are in them today; those that ended stay listed. */
export function GroupsCard({ document, rows, today }: { readonly document: OrganisationDocument; readonly rows: readonly MemberRow[]; readonly today: string }) {
  const groups = shownOf(document.groups);
  return (
    <Section title={words.groups} hint={words.leaderHint}>
      {groups.length === 0 ? (
        <p className="muted">{words.noGroups}</p>
      ) : (
        <table className="plain" aria-label={words.groups}>
          <thead>
            <tr>
              <th>{words.group}</th>
              <th>{words.leader}</th>
              <th>{words.groupMembers}</th>
              <th>{words.dates}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const { members, leaders } = groupPeople(rows, group.id, today);
              return (
                <tr key={group.id}>
                  <td>{group.name}</td>
                  <td>
                    {leaders.length === 0 && <span className="muted">{words.notFilled}</span>}
                    {leaders.map((leader) => (
                      <div key={leader.member}>
                        <Link href={`/members/${leader.member}`}>{leader.name}</Link>
                        {leader.from !== '' && <div className="muted small">{periodText(leader.from, '')}</div>}
                      </div>
                    ))}
                  </td>
                  <td>{words.people(members)}</td>
                  <td className="muted">
                    {group.from + group.until === '' ? '' : periodText(group.from, group.until)}{' '}
                    {!holdsOn(group, today) && <StateTag tone="na">{group.from > today ? words.notYet : words.dissolved}</StateTag>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
