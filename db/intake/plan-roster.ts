import type { IntakeMapping } from '../domain/intake/intake';
import { rosterLines, withRosterValues } from '../domain/intake/roster-lines';
import type { SheetRow } from '../domain/intake/sheet';
import { memberDocument } from '../domain/member';
import { listMembers } from '../office/members';
import type { Moment, Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import type { IntakePlan } from './intake-plan';

/** A roster: who is on it already is known by the name, unless month of birth or day of joining say otherwise. */
export function planRoster(office: Office, moment: Moment, rows: readonly SheetRow[], mapping: IntakeMapping): Pick<IntakePlan, 'lines' | 'saves'> {
  const own = recordRow(office.db, office.org);
  const groups = own ? documentOfRow(own, 'organisation').groups.filter(({ removed }) => !removed) : [];
  const lines = rosterLines(rows, mapping, { today: moment.today, members: listMembers(office), groups });
  return {
    lines,
    saves: (wanted) =>
      lines.filter(({ row, outcome }) => wanted.has(row) && outcome !== 'bad').map(({ row, read, member }) => {
        const found = member === '' ? undefined : recordRow(office.db, member);
        const before = found ? documentOfRow(found, 'member') : memberDocument.parse({ name: read.name });
        return { row, record: found?.id ?? moment.newId(), kind: 'member', document: withRosterValues(before, read, moment.newId, moment.today), heads: found ? (JSON.parse(found.heads) as string[]) : [] };
      }),
  };
}
