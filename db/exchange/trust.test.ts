import { describe, expect, it } from 'vitest';
import { newDeviceKeys, superiorOf, type Office } from '../office/office';
import { recordRow, recordRows } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { sign } from '../records/statements';
import { listSubordinates } from '../reports/subordinates';
import { addStatement } from '../store/statements';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aDatabase, aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { confirmSubordinate, confirmSuperior, peerToCompare } from './confirm';
import { acceptDevice, ownDevices, pendingDevices } from './devices';
import { returnAs } from './join';
import { revokeDevice, revokedOn } from './revoke';
import { rotateKeys } from './rotate';
import { writeDownward, writeEnrolment, writeInvitation, writeReport } from './send';
import { writeMerge } from './send-own';
import { acceptStaged, dropStaged, stagedKeys } from './staged';
import { lookAtFile } from './take-in';

const moment = aMoment();
const stick = new StickInMemory();
const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at * 7);

function submitted(office: Office, title: string): string {
  const record = moment.newId();
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ title }), heads: [] }));
  must(submitRecords(office, moment, [record]));
  return record;
}
const report = async (from: Office, to: Office) => must(await stick.take(to, moment, must(await writeReport(from, moment, '2026-11', false, stick.drop(from.device.slice(0, 6)))).path));
const counted = (office: Office, org: string): number => submittedFigures(office, org).reduce((sum, { gatherings }) => sum + gatherings, 0);

/** A branch with two laptops, both known to its superior. */
async function twoLaptops() {
  const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
  const slot = joinOffices(branch, superior, moment);
  const second = await pairOffice(branch, moment);
  await carryMerge(stick, moment, branch, second);
  await report(branch, superior);
  must(acceptDevice(superior, moment, second.device));
  return { branch, superior, second, slot };
}

describe('a lost laptop', () => {
  it('counts with what was known of it; everything else waits until a person accepts it, at home and above', async () => {
    const { branch, superior, second } = await twoLaptops();
    const early = submitted(second, '丢失前');
    await carryMerge(stick, moment, second, branch);
    await report(second, superior);
    const late = submitted(second, '丢失后');
    await report(second, superior);
    expect(counted(superior, branch.org)).toBe(2);
    const lost = must(await writeMerge(second, moment, branch.device, false, stick.drop('lost')));
    must(revokeDevice(branch, moment, second.device, '电脑丢失'));
    await report(branch, superior);
    expect([counted(superior, branch.org), recordRow(superior.db, late), recordRow(superior.db, early)?.org]).toEqual([1, undefined, branch.org]);
    expect(stagedKeys(superior, moment.today)).toMatchObject([{ device: second.device, why: 'revoked' }]);
    const again = submitted(second, '又一次');
    expect(await report(second, superior)).toMatchObject({ added: 0, staged: 2 });
    expect(recordRow(superior.db, again)).toBeUndefined();
    expect(await stick.take(branch, moment, lost.path)).toMatchObject({ ok: false, error: { code: 'sender-revoked' } });
    expect(verifyOffice(superior).ok).toBe(true);
    must(acceptStaged(superior, moment, second.device));
    expect([counted(superior, branch.org), stagedKeys(superior, moment.today), verifyOffice(superior).ok]).toEqual([3, [], true]);
  });

  it('comes to the same whether the revocation or what the laptop said arrives first', async () => {
    const { branch, superior, second } = await twoLaptops();
    submitted(second, '一');
    const lost = must(await writeReport(second, moment, '2026-11', false, stick.drop('lost')));
    must(revokeDevice(branch, moment, second.device, '电脑丢失'));
    const told = must(await writeReport(branch, moment, '2026-11', false, stick.drop('told')));
    const other = cloneOffice(superior);
    for (const path of [lost.path, told.path]) must(await stick.take(superior, moment, path));
    for (const path of [told.path, lost.path]) must(await stick.take(other, moment, path));
    expect(dumpProjections(other)).toBe(dumpProjections(superior));
    expect(stagedKeys(other, moment.today)).toEqual(stagedKeys(superior, moment.today));
    expect(dropStaged(other, second.device)).toBeGreaterThan(0);
  });

  it('counts with what it submitted of the other laptop’s writing: the version goes with the submission that names it', async () => {
    const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
    joinOffices(branch, superior, moment);
    const second = await pairOffice(branch, moment);
    const record = moment.newId();
    must(saveRecord(branch, moment, { record, kind: 'gathering', document: aGathering({ title: '书记写的' }), heads: [] }));
    await carryMerge(stick, moment, branch, second);
    must(submitRecords(second, moment, [record]));
    // Nobody there has looked at the second laptop yet, so all that it says waits.
    expect(await report(second, superior)).toMatchObject({ added: 0, staged: 1 });
    await carryMerge(stick, moment, second, branch);
    must(revokeDevice(branch, moment, second.device, '电脑丢失'));
    // The revocation names the submission; the version is the first laptop's own and needs no naming.
    await report(branch, superior);
    expect([counted(superior, branch.org), recordRow(superior.db, record)?.org, stagedKeys(superior, moment.today)]).toEqual([1, branch.org, []]);
    expect(verifyOffice(superior).ok).toBe(true);
  });

  it('gets no file any more, and whom it brought in is listed for the same decision', async () => {
    const { branch, superior, second, slot } = await twoLaptops();
    const third = await pairOffice(second, moment);
    await carryMerge(stick, moment, second, branch);
    expect(ownDevices(branch.db).map(({ device }) => device).sort()).toEqual([second.device, third.device].sort());
    expect(must(revokeDevice(branch, moment, second.device, '电脑丢失')).signedIn).toMatchObject([{ device: third.device }]);
    expect(revokeDevice(branch, moment, branch.device, '')).toMatchObject({ ok: false, error: { code: 'device-own' } });
    await report(branch, superior);
    const down = must(await writeDownward(superior, moment, slot, stick.drop('s')));
    expect(await stick.take(second, moment, down.path)).toMatchObject({ ok: false, error: { code: 'file-not-for-us' } });
    must(revokeDevice(superior, moment, branch.device, '电脑丢失'));
    expect(listSubordinates(superior, moment)).toHaveLength(1);
    expect(revokedOn(branch)).toBeUndefined();
  });
});

describe('what a branch says of another branch', () => {
  it('joins none of its records, known or yet to come', async () => {
    const [{ branch, superior }, neighbour] = [await twoLaptops(), await anOffice({ code: '0102', name: '另一个支部' })];
    joinOffices(neighbour, superior, moment);
    const records = ['一', '二'].map((title) => submitted(branch, title));
    const [keeps = '', joins = ''] = records;
    const alias = sign({ kind: 'alias', org: neighbour.org, device: neighbour.device, statedAt: moment.now, recordKind: 'gathering', keeps, joins, joined: true, replaces: [] }, neighbour.keys.signingSecret);
    addStatement(neighbour.db, alias, 'accepted', moment.now);
    submitted(neighbour, '三');
    const early = must(await writeReport(neighbour, moment, '2026-11', false, stick.drop('n')));
    must(await stick.take(superior, moment, early.path));
    await report(branch, superior);
    expect(counted(superior, branch.org)).toBe(2);
    expect(recordRows(superior.db, 'gathering', branch.org)).toHaveLength(2);
    expect(superior.db.prepare('SELECT count(*) AS n FROM gathering WHERE org = ?').get(branch.org)).toEqual({ n: 2 });
    const late = must(await writeReport(neighbour, moment, '2026-11', true, stick.drop('n')));
    expect(await stick.take(superior, moment, late.path)).toMatchObject({ ok: false, error: { code: 'statement-refused' } });
  });
});

describe('new keys', () => {
  it('open late files that were sealed to the old ones, and are believed once the superior has looked', async () => {
    const { branch, superior, second, slot } = await twoLaptops();
    const record = submitted(branch, '换钥匙前');
    await report(branch, superior);
    const late = must(await writeDownward(superior, moment, slot, stick.drop('s')));
    const renewed = rotateKeys(branch, moment, await newDeviceKeys(), 'rotated');
    expect(must(await stick.take(renewed, moment, late.path))).toMatchObject({ delivered: 1 });
    const after = submitted(renewed, '换钥匙后');
    expect(await report(renewed, superior)).toMatchObject({ added: 0, staged: 1 });
    expect([recordRow(superior.db, record)?.org, recordRow(superior.db, after)]).toEqual([branch.org, undefined]);
    expect(pendingDevices(superior).map(({ device }) => device)).toEqual([renewed.device]);
    must(acceptDevice(superior, moment, renewed.device));
    expect([recordRow(superior.db, after)?.org, counted(superior, branch.org)]).toEqual([branch.org, 2]);
    await carryMerge(stick, moment, renewed, second);
    expect(Object.fromEntries(ownDevices(second.db).map(({ device, state }) => [device, state]))).toEqual({ [branch.device]: 'revoked', [renewed.device]: 'confirmed' });
    await carryMerge(stick, moment, second, renewed);
    expect(dumpProjections(second)).toBe(dumpProjections(renewed));
    expect([verifyOffice(renewed).ok, verifyOffice(second).ok, verifyOffice(superior).ok]).toEqual([true, true, true]);
  });

  it('changed twice before the superior heard of it are heard of all the same, and believed once it has looked', async () => {
    const { branch, superior, second } = await twoLaptops();
    const once = rotateKeys(branch, moment, await newDeviceKeys(), 'rotated');
    submitted(once, '换过一次');
    const twice = rotateKeys(once, moment, await newDeviceKeys(), 'rotated');
    const record = submitted(twice, '换过两次');
    expect(await report(twice, superior)).toMatchObject({ added: 0, staged: 2 });
    must(acceptDevice(superior, moment, twice.device));
    expect([recordRow(superior.db, record)?.org, counted(superior, branch.org)]).toEqual([branch.org, 2]);
    await carryMerge(stick, moment, twice, second);
    expect(dumpProjections(second)).toBe(dumpProjections(twice));
    expect([verifyOffice(superior).ok, verifyOffice(second).ok]).toEqual([true, true]);
  });

  it('of a superior are believed by its branches when the old key vouches for them', async () => {
    const { branch, superior, slot } = await twoLaptops();
    submitted(branch, '一');
    await report(branch, superior);
    const renewed = rotateKeys(superior, moment, await newDeviceKeys(), 'rotated');
    must(await stick.take(branch, moment, must(await writeDownward(renewed, moment, slot, stick.drop('s'))).path));
    expect(superiorOf(branch.db)?.device).toBe(renewed.device);
    submitted(branch, '二');
    expect(await report(branch, renewed)).toMatchObject({ added: 1 });
  });
});

describe('a laptop lost without a backup', () => {
  it('gets back from the superior what was submitted, under the same organisation, and nothing before the digits agree', async () => {
    const { branch, superior, slot } = await twoLaptops();
    const records = ['一', '二'].map((title) => submitted(branch, title));
    await report(branch, superior);
    const invited = must(await writeInvitation(superior, moment, slot, random, stick.drop('s'), true));
    const looked = must(await lookAtFile(await anOffice({ code: '0199' }), moment, stick.files, '/in', invited.file.path));
    if (looked.plan.kind !== 'invitation') throw new Error(looked.plan.kind);
    const returned = returnAs(aDatabase(), looked.plan.invitation, await newDeviceKeys(), moment);
    expect(returned.org).toBe(branch.org);
    const enrolled = must(await writeEnrolment(returned, moment, looked.plan.invitation, invited.paperCode, stick.drop('n')));
    must(await stick.take(superior, moment, enrolled.file.path));
    expect(peerToCompare(superior, slot)).toMatchObject({ device: returned.device, digits: enrolled.digits });
    must(confirmSubordinate(superior, moment, slot, true));
    must(confirmSuperior(returned, moment, true));
    must(revokeDevice(superior, moment, branch.device, '电脑丢失'));
    must(await stick.take(returned, moment, must(await writeDownward(superior, moment, slot, stick.drop('s'), true)).path));
    expect(recordRows(returned.db, 'gathering').map(({ id }) => id).sort()).toEqual([...records].sort());
    expect([counted(returned, branch.org), verifyOffice(returned).ok]).toEqual([2, true]);
    submitted(returned, '三');
    await report(returned, superior);
    expect(counted(superior, branch.org)).toBe(3);
  });

  it('lets nobody else answer for an organisation that is there already', async () => {
    const { branch, superior } = await twoLaptops();
    const other = moment.newId();
    must(saveRecord(superior, moment, { record: other, kind: 'subordinate', document: { code: '0102', name: '另一个支部', type: 'branch' }, heads: [] }));
    const invited = must(await writeInvitation(superior, moment, other, random, stick.drop('s')));
    const looked = must(await lookAtFile(await anOffice({ code: '0199' }), moment, stick.files, '/in', invited.file.path));
    if (looked.plan.kind !== 'invitation') throw new Error(looked.plan.kind);
    const thief = returnAs(aDatabase(), { ...looked.plan.invitation, returning: branch.org }, await newDeviceKeys(), moment);
    const enrolled = must(await writeEnrolment(thief, moment, looked.plan.invitation, invited.paperCode, stick.drop('n')));
    expect(await stick.take(superior, moment, enrolled.file.path)).toMatchObject({ ok: false, error: { code: 'sender-foreign' } });
  });
});
