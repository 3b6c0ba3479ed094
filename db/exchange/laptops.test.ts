import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { isJoining, joinAsSecond } from './join';
import { newDeviceKeys, superiorOf, type Office } from '../office/office';
import { recordRow, wayOf } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { figureLinesOf } from '../store/statements';
import { aGathering } from '../testing/builders';
import { joinOffices, must } from '../testing/confirmed';
import { aDatabase, aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { acceptDevice, confirmOwnDevice, ownDevices, pendingDevices } from './devices';
import { readPairing } from './pairing';
import { writeDownward, writeReport, type Drop } from './send';
import { writeJoining, writeMerge, writePairing } from './send-own';
import { stagedKeys } from './staged';
import { lookAtFile, takeIn } from './take-in';

const moment = aMoment();
const other = aMoment('周海涛', '2026-11-07T08:00:00.000Z');
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-laptops-'));
  folders.push(folder);
  return folder;
}
const drop = (to: string): Drop => ({ files: nodeFiles, outbox: join(to, 'outbox'), to });
const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at * 7);

async function take(office: Office, path: string) {
  const looked = await lookAtFile(office, moment, nodeFiles, aFolder(), path);
  return looked.ok ? takeIn(office, moment, looked.value) : looked;
}

function meeting(office: Office, title: string, at = moment): string {
  const record = at.newId();
  must(saveRecord(office, at, { record, kind: 'gathering', document: aGathering({ title }), heads: [] }));
  return record;
}
const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
const documentOf = (office: Office, record: string) => JSON.parse(recordRow(office.db, record)?.document ?? '{}') as Record<string, unknown>;
function change(office: Office, record: string, fields: object, at = moment): void {
  must(saveRecord(office, at, { record, kind: 'gathering', document: { ...documentOf(office, record), ...fields }, heads: headsOf(office, record) }));
}

describe('pairing', () => {
  it('shows the same digits on both computers, and merges nothing before both have compared them', async () => {
    const first = await anOffice();
    meeting(first, '讨论换届');
    const stick = aFolder();
    const offered = must(await writePairing(first, moment, random, drop(stick)));
    const pairing = must(await readPairing(nodeFiles, offered.file.path, moment.now));
    const second = joinAsSecond(aDatabase(), pairing, await newDeviceKeys(), other);
    expect(isJoining(second)).toBe(true);
    const answered = must(await writeJoining(second, other, pairing, offered.paperCode.toLowerCase(), drop(stick)));
    expect(await take(first, answered.file.path)).toMatchObject({ ok: true, value: { kind: 'joining' } });
    expect(ownDevices(first.db)[0]).toMatchObject({ device: second.device, state: 'enrolled', digits: answered.digits });
    expect(ownDevices(second.db)[0]).toMatchObject({ device: first.device, state: 'answered', digits: answered.digits });
    expect(await writeMerge(first, moment, second.device, false, drop(stick))).toMatchObject({ ok: false, error: { code: 'device-unconfirmed' } });
    must(confirmOwnDevice(first, moment, second.device, true));
    const merge = must(await writeMerge(first, moment, second.device, false, drop(stick)));
    expect(await take(second, merge.path)).toMatchObject({ ok: false, error: { code: 'device-unconfirmed' } });
    must(confirmOwnDevice(second, other, first.device, true));
    must(await take(second, merge.path));
    expect([isJoining(second), dumpProjections(second)]).toEqual([false, dumpProjections(first)]);
    expect([verifyOffice(first), verifyOffice(second)]).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('counts wrong paper codes, spoils the offer at the fifth, and takes an offer once only', async () => {
    const first = await anOffice();
    const stick = aFolder();
    const offered = must(await writePairing(first, moment, random, drop(stick)));
    const pairing = must(await readPairing(nodeFiles, offered.file.path, moment.now));
    const [second, third] = [joinAsSecond(aDatabase(), pairing, await newDeviceKeys(), other), joinAsSecond(aDatabase(), pairing, await newDeviceKeys(), other)];
    const wrong = must(await writeJoining(second, other, pairing, 'AAAAA-BBBBB', drop(stick)));
    expect(await take(first, wrong.file.path)).toMatchObject({ ok: false, error: { code: 'joining-code-wrong', facts: { tries: 1 } } });
    must(await take(first, must(await writeJoining(second, other, pairing, offered.paperCode, drop(stick))).file.path));
    expect(await take(first, must(await writeJoining(third, other, pairing, offered.paperCode, drop(stick))).file.path)).toMatchObject({ ok: false, error: { code: 'invitation-used' } });
    expect(confirmOwnDevice(first, moment, second.device, false)).toMatchObject({ ok: false, error: { code: 'digits-differ' } });
    expect(ownDevices(first.db)).toEqual([]);
  }, 60_000);

  it('is refused where there is data already, and by a stranger', async () => {
    const [first, stranger] = [await anOffice(), await anOffice({ code: '0199', name: '另一个支部' })];
    const stick = aFolder();
    const offered = must(await writePairing(first, moment, random, drop(stick)));
    expect(await take(stranger, offered.file.path)).toMatchObject({ ok: false, error: { code: 'pairing-for-new' } });
    expect(await take(first, offered.file.path)).toMatchObject({ ok: false, error: { code: 'invitation-own' } });
    const pairing = must(await readPairing(nodeFiles, offered.file.path, moment.now));
    expect(await writeJoining(stranger, moment, pairing, offered.paperCode, drop(stick))).toMatchObject({ ok: false, error: { code: 'pairing-for-new' } });
    expect(await readPairing(nodeFiles, offered.file.path, '2027-06-01T08:00:00.000Z')).toMatchObject({ ok: false, error: { code: 'invitation-expired' } });
  });
});

describe('two computers of one branch', () => {
  it('merge different fields, keep the same field side by side, and know of each other what was written', async () => {
    const first = await anOffice();
    const stick = new StickInMemory();
    const second = await pairOffice(first, moment);
    const record = meeting(first, '讨论换届');
    await carryMerge(stick, moment, first, second);
    change(first, record, { place: '一楼' });
    change(second, record, { summary: '会议圆满' }, other);
    await carryMerge(stick, moment, first, second);
    await carryMerge(stick, moment, second, first);
    expect(documentOf(first, record)).toMatchObject({ place: '一楼', summary: '会议圆满' });
    expect(dumpProjections(first)).toBe(dumpProjections(second));
    change(first, record, { title: '甲' });
    change(second, record, { title: '乙' }, other);
    await carryMerge(stick, moment, second, first);
    await carryMerge(stick, moment, first, second);
    expect(JSON.parse(recordRow(first.db, record)?.conflicts ?? '')).toEqual(['title']);
    expect(dumpProjections(first)).toBe(dumpProjections(second));
  });

  it('carries only what the other lacks, and everything again when asked', async () => {
    const first = await anOffice();
    const stick = new StickInMemory();
    const second = await pairOffice(first, moment);
    meeting(first, '一');
    await carryMerge(stick, moment, first, second);
    await carryMerge(stick, moment, second, first);
    meeting(first, '二');
    const next = must(await writeMerge(first, moment, second.device, false, stick.drop('a')));
    expect(next.records).toBe(1);
    expect(must(await writeMerge(first, moment, second.device, true, stick.drop('a'))).records).toBe(3);
    // The stick is lost: the next one carries it again.
    expect(must(await writeMerge(first, moment, second.device, false, stick.drop('a'))).records).toBe(1);
  });

  it('report to one superior: the second computer is kept apart until a person there accepts it', async () => {
    const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
    const slot = joinOffices(branch, superior, moment);
    const stick = new StickInMemory();
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, branch, second);
    expect(superiorOf(second.db)?.state).toBe('confirmed');
    const record = meeting(second, '讨论换届', other);
    must(submitRecords(second, other, [record]));
    const report = must(await writeReport(second, other, '2026-11', false, stick.drop('b')));
    expect(must(await stick.take(superior, moment, report.path))).toMatchObject({ added: 0, staged: 1 });
    expect([recordRow(superior.db, record), submittedFigures(superior, branch.org), figureLinesOf(superior.db)]).toEqual([undefined, [], []]);
    expect(pendingDevices(superior)).toMatchObject([{ device: second.device, slot }]);
    expect(stagedKeys(superior, moment.today)).toMatchObject([{ device: second.device, why: 'unconfirmed', versions: 1 }]);
    must(acceptDevice(superior, moment, second.device));
    expect(recordRow(superior.db, record)?.org).toBe(branch.org);
    expect(figureLinesOf(superior.db)).toEqual(figureLinesOf(second.db));
    expect([stagedKeys(superior, moment.today), verifyOffice(superior).ok]).toEqual([[], true]);
    const down = must(await writeDownward(superior, moment, slot, stick.drop('s')));
    for (const laptop of [second, branch]) must(await stick.take(laptop, moment, down.path));
    expect(wayOf(second.db, record)?.state).toBe('counted');
    await carryMerge(stick, moment, second, branch);
    expect(wayOf(branch.db, record)?.state).toBe('counted');
    expect([verifyOffice(branch).ok, verifyOffice(second).ok]).toEqual([true, true]);
  });
});
