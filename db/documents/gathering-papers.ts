import { fail, type Failure } from '../domain/failure';
import type { GatheringKind } from '../domain/gathering';
import { minutesPaper, type MinutesInput } from '../domain/papers/minutes';
import type { Paper } from '../domain/papers/paper';
import { err, ok, type Result } from '../domain/result';
import { linksOf } from '../office/linked-meetings';
import { ordinalsOf } from '../office/lists';
import { listMembers } from '../office/members';
import type { Office } from '../office/office';
import { orgNames } from '../office/org-names';
import { documentOfRow, recordRow } from '../office/records';

/** What the minutes of a record are made of; `today` (local date) chooses the organisation's present name. */
export function minutesInput(office: Office, record: string, today: string): Result<MinutesInput, Failure> {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return err(fail('not-found'));
  const own = found.org === office.org;
  return ok({
    document: documentOfRow(found, 'gathering'),
    orgName: orgNames(office, today).get(found.org) ?? '',
    ordinals: ordinalsOf(office, record),
    roster: own ? listMembers(office).map(({ id }) => id) : [],
    broughtTo: linksOf(office, record).broughtTo,
  });
}

/** The minutes of a record, a sheet for each counted kind or for `only` one. */
export function minutesOf(office: Office, record: string, today: string, only: GatheringKind | null = null): Result<Paper, Failure> {
  const input = minutesInput(office, record, today);
  if (!input.ok) return input;
  if (only !== null && !input.value.document.countedKinds.includes(only)) return err(fail('not-found'));
  return ok(minutesPaper(input.value, only));
}
