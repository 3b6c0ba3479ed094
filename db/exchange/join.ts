import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { foundOffice, type Moment, type Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import type { Database } from '../store/open';
import { setSetting, type DeviceKeys } from '../store/settings';
import type { Invitation, Pairing } from './manifest';
import { openPackage } from './read-package';

/**
 * 加入本支部的另一台电脑: the first run of a second computer, in an empty, migrated database. It is the same organisation
 * under the same id; the organisation's record and everything else come with the first 合并 file.
 */
export function joinAsSecond(db: Database, { first, role, practice }: Pairing, keys: DeviceKeys, moment: Moment): Office {
  return db.transaction(() => foundOffice(db, { org: first.org, keys, role, practice, operator: moment.author, incarnation: moment.newId() })).immediate();
}

/** A second computer that has not yet taken in its first 合并 file. */
export const isJoining = (office: Office): boolean => recordRow(office.db, office.org) === undefined;

/**
 * What a superior's invitation says to a computer that has no data yet: it replaces a lost one. The caller makes a vault,
 * calls `returnAs`, and answers by `writeEnrolment`.
 */
export async function readReturning(files: Files, path: string, now: string): Promise<Result<Invitation, Failure>> {
  const opened = await openPackage({ files, path, identities: [] });
  if (!opened.ok) return err({ code: opened.error.code, ...(opened.error.facts ? { facts: opened.error.facts } : {}) });
  const { invitation, sender } = opened.value.manifest;
  if (invitation?.returning === undefined) return err(fail('returning-other-file'));
  const { superior } = invitation;
  if (superior.device !== sender.device || superior.signingKey !== sender.signingKey || superior.org !== sender.org) return err(fail('file-tampered'));
  if (now > invitation.expires) return err(fail('invitation-expired', { date: invitation.expires.slice(0, 10) }));
  return ok(invitation);
}

/**
 * 向上级要回: the first run of a computer that replaces a lost one of which there is no backup. The superior's invitation
 * names the organisation as it was; what was submitted comes back with a 下发 file, all else is lost.
 */
export function returnAs(db: Database, { slot, returning }: Invitation, keys: DeviceKeys, moment: Moment): Office {
  if (returning === undefined) throw new Error('this invitation is for a new organisation');
  return db.transaction(() => {
    const office = foundOffice(db, { org: returning, keys, role: 'branch', practice: false, operator: moment.author, incarnation: moment.newId() });
    setSetting(db, 'returning', true);
    const names = [{ id: moment.newId(), from: moment.today, code: slot.code, name: slot.name }];
    const saved = saveRecord(office, moment, { record: office.org, kind: 'organisation', document: { names, type: slot.type }, heads: [] });
    if (!saved.ok) throw new Error(saved.error.code);
    return office;
  }).immediate();
}
