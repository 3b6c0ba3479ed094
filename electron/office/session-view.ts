import type { Session } from '../contract';
import { belongsOn, statusOn } from '../../db/domain/member';
import { isJoining } from '../../db/exchange/join';
import { revokedOn } from '../../db/exchange/revoke';
import { isPractice, type Office } from '../../db/office/office';
import { ownName, ownType } from '../../db/office/own-name';
import { documentOfRow, recordRows } from '../../db/office/records';
import { setting } from '../../db/store/settings';
import { BUILD_DATE } from './build-date';
import { localDay } from './local-day';
import type { ScreenSettings } from './settings-file';

/** What the frame of the open app shows: whose data this is, who sits here, what to be reminded of. */
export function sessionView(office: Office, { textSize }: ScreenSettings, now: Date): Session {
  const today = localDay(now);
  const statuses = recordRows(office.db, 'member', office.org)
    .map((row) => documentOfRow(row, 'member'))
    .filter((member) => belongsOn(member, today))
    .map((member) => statusOn(member, today));
  const probationaryMembers = statuses.filter((status) => status === 'probationary').length;
  return {
    org: office.org,
    ...ownName(office, today),
    type: ownType(office),
    role: setting(office.db, 'role') ?? 'branch',
    operator: setting(office.db, 'operator') ?? '',
    device: office.device,
    textSize,
    today,
    clockBehind: today < BUILD_DATE,
    notices: setting(office.db, 'notices') ?? true,
    daysSinceBackup: daysSince(setting(office.db, 'lastBackup'), today),
    fullMembers: statuses.length - probationaryMembers,
    probationaryMembers,
    practice: isPractice(office),
    joining: isJoining(office),
    revokedAt: revokedOn(office) ?? null,
    returning: setting(office.db, 'returning') === true,
  };
}

/** Whole calendar days; a backup from tomorrow (a clock that was set back) counts as today's. */
export function daysSince(day: string | undefined, today: string): number | null {
  if (day === undefined) return null;
  return Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000));
}
