import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import type { Office } from '../office/office';
import { peers, superiorOf } from '../office/office';
import { recordRow, wayOf } from '../office/records';
import { historyOf } from '../office/history';
import { saveRecord } from '../office/save';
import { listSubordinates } from '../reports/subordinates';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { withdrawRecord } from '../office/withdraw';
import { figureLinesOf } from '../store/statements';
import { addIncarnation } from '../store/settings';
import { aMoment, anOffice } from '../testing/office';
import { confirmSubordinate, confirmSuperior } from './confirm';
import { collectReport } from './collect-report';
import { isMissing } from './missing';
import { receiptsDue } from './collect-receipts';
import { writeDownward, writeEnrolment, writeInvitation, writeReport, type Drop } from './send';
import { lookAtFile, takeIn } from './take-in';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-handoff-'));
  folders.push(folder);
  return folder;
}

const moment = aMoment();
const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at * 7);
const drop = (to: string): Drop => ({ files: nodeFiles, outbox: join(to, '..', `outbox-${to.slice(-6)}`), to });

async function importFile(office: Office, file: string) {
  const looked = await lookAtFile(office, moment, nodeFiles, aFolder(), file);
  return looked.ok ? takeIn(office, moment, looked.value) : looked;
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const MEETING = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2026-11-06T15:30', attendance: [{ id: '1'.repeat(32), name: '李淑芬' }, { id: '2'.repeat(32), name: '周海涛', state: 'leave', reason: 'duty' }] };

function meeting(office: Office, title: string): string {
  const record = moment.newId();
  value(saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, title }, heads: [] }));
  return record;
}
const change = (office: Office, record: string, title: string): void => {
  value(saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, title }, heads: JSON.parse(recordRow(office.db, record)?.heads ?? '') as string[] }));
};

/** A branch and a superior that have compared digits, and the stick between them. */
async function twoOffices() {
  const branch = await anOffice();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const stick = aFolder();
  const slot = moment.newId();
  value(saveRecord(superior, moment, { record: slot, kind: 'subordinate', document: { code: '0101', name: '二中高中部教师党支部', type: 'branch' }, heads: [] }));
  const invited = value(await writeInvitation(superior, moment, slot, random, drop(stick)));
  const looked = value(await lookAtFile(branch, moment, nodeFiles, aFolder(), invited.file.path));
  if (looked.plan.kind !== 'invitation') throw new Error(looked.plan.kind);
  const { invitation } = looked.plan;
  return { branch, superior, stick, slot, invited, invitation };
}

async function confirmed() {
  const world = await twoOffices();
  const { branch, superior, stick, slot, invited, invitation } = world;
  const enrolled = value(await writeEnrolment(branch, moment, invitation, invited.paperCode, drop(stick)));
  value(await importFile(superior, enrolled.file.path));
  value(confirmSubordinate(superior, moment, slot, true));
  value(confirmSuperior(branch, moment, true));
  return world;
}

describe('enrolment', () => {
  it('shows the same digits on both sides, and nothing is believed before both have confirmed', async () => {
    const { branch, superior, stick, slot, invited, invitation } = await twoOffices();
    const record = meeting(branch, '讨论换届');
    value(submitRecords(branch, moment, [record]));
    expect(await writeReport(branch, moment, '2026-11', false, drop(stick))).toMatchObject({ ok: false, error: { code: 'no-superior' } });
    const enrolled = value(await writeEnrolment(branch, moment, invitation, ` ${invited.paperCode.toLowerCase().replace('-', ' ')} `, drop(stick)));
    expect(await writeReport(branch, moment, '2026-11', false, drop(stick))).toMatchObject({ ok: false, error: { code: 'superior-unconfirmed' } });
    expect(value(await importFile(superior, enrolled.file.path)).slot).toBe(slot);
    expect(peers(superior.db, 'subordinate')[0]?.digits).toBe(superiorOf(branch.db)?.digits);
    value(confirmSuperior(branch, moment, true));
    const early = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    expect(value(await importFile(superior, early.path))).toMatchObject({ added: 0, staged: 1 });
    expect([recordRow(superior.db, record), submittedFigures(superior, branch.org), listSubordinates(superior, moment)[0]?.reportedMonths]).toEqual([undefined, [], []]);
    value(confirmSubordinate(superior, moment, slot, true));
    expect([recordRow(superior.db, record)?.org, listSubordinates(superior, moment)[0]?.reportedMonths]).toEqual([branch.org, ['2026-11']]);
    expect(value(await importFile(superior, early.path))).toMatchObject({ added: 0, staged: 0 });
  });

  it('spoils the invitation after five wrong paper codes and says how many there were', async () => {
    const { branch, superior, stick, invitation } = await twoOffices();
    const codes: unknown[] = [];
    for (let n = 0; n < 6; n++) {
      const enrolled = value(await writeEnrolment(branch, moment, invitation, `AAAA${n}-BBBBB`, drop(stick)));
      const refused = await importFile(superior, enrolled.file.path);
      codes.push(refused.ok ? 'taken in' : `${refused.error.code} ${refused.error.facts?.['tries'] ?? ''}`.trim());
    }
    expect(codes).toEqual(['enrolment-code-wrong 1', 'enrolment-code-wrong 2', 'enrolment-code-wrong 3', 'enrolment-code-wrong 4', 'invitation-spoiled', 'invitation-spoiled']);
  });

  it('takes an invitation once only, and the same answer again changes nothing', async () => {
    const { branch, superior, stick, invited, invitation } = await twoOffices();
    const enrolled = value(await writeEnrolment(branch, moment, invitation, invited.paperCode, drop(stick)));
    value(await importFile(superior, enrolled.file.path));
    value(await importFile(superior, enrolled.file.path));
    expect(peers(superior.db, 'subordinate')).toHaveLength(1);
    const other = await anOffice({ code: '0199', name: '另一个支部' });
    const second = value(await writeEnrolment(other, moment, invitation, invited.paperCode, drop(stick)));
    expect(await importFile(superior, second.file.path)).toMatchObject({ ok: false, error: { code: 'invitation-used' } });
  });

  it('refuses digits that differ and forgets who answered', async () => {
    const { branch, superior, stick, slot, invited, invitation } = await twoOffices();
    const enrolled = value(await writeEnrolment(branch, moment, invitation, invited.paperCode, drop(stick)));
    value(await importFile(superior, enrolled.file.path));
    expect(confirmSubordinate(superior, moment, slot, false)).toMatchObject({ ok: false, error: { code: 'digits-differ' } });
    expect(confirmSuperior(branch, moment, false)).toMatchObject({ ok: false, error: { code: 'digits-differ' } });
    expect([peers(superior.db, 'subordinate'), superiorOf(branch.db)]).toEqual([[], undefined]);
  });

  it('refuses an invitation that has expired, and one of its own', async () => {
    const { branch, superior, invited } = await twoOffices();
    const late = aMoment('李淑芬', '2027-06-01T08:00:00.000Z');
    expect(await lookAtFile(branch, late, nodeFiles, aFolder(), invited.file.path)).toMatchObject({ ok: false, error: { code: 'invitation-expired' } });
    expect(await lookAtFile(superior, moment, nodeFiles, aFolder(), invited.file.path)).toMatchObject({ ok: false, error: { code: 'invitation-own' } });
  });
});

describe('reports and receipts', () => {
  it('carries a record up and a receipt down, and the record is delivered', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    const record = meeting(branch, '讨论换届');
    value(submitRecords(branch, moment, [record]));
    const report = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    expect(wayOf(branch.db, record)?.state).toBe('written');
    expect(value(await importFile(superior, report.path)).added).toBe(1);
    expect(JSON.parse(recordRow(superior.db, record)?.document ?? '')).toMatchObject({ title: '讨论换届' });
    expect(figureLinesOf(superior.db)).toEqual(figureLinesOf(branch.db));
    expect(submittedFigures(superior, branch.org)).toEqual(submittedFigures(branch, branch.org));
    expect(listSubordinates(superior, moment)[0]).toMatchObject({ state: 'confirmed', records: 1, reportedMonths: ['2026-11'], missing: false, receiptDue: true });
    const down = value(await writeDownward(superior, moment, slot, drop(stick)));
    expect(receiptsDue(superior)(branch.org)).toBe(false);
    expect(value(await importFile(branch, down.path)).delivered).toBe(1);
    expect(wayOf(branch.db, record)?.state).toBe('counted');
    expect(superiorOf(branch.db)?.certified).toBe(1);
    expect([verifyOffice(branch).ok, verifyOffice(superior).ok]).toEqual([true, true]);
  });

  it('carries only what the receipt does not cover, and everything again without one', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    const records = ['一', '二'].map((title) => meeting(branch, title));
    value(submitRecords(branch, moment, records));
    const lost = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    value(submitRecords(branch, moment, [meeting(branch, '三')]));
    const second = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    expect([lost.records, second.records]).toEqual([2, 3]);
    expect(value(await importFile(superior, second.path)).added).toBe(3);
    expect(value(await importFile(superior, lost.path)).added).toBe(0);
    value(await importFile(branch, value(await writeDownward(superior, moment, slot, drop(stick))).path));
    value(submitRecords(branch, moment, [meeting(branch, '四')]));
    expect(value(await writeReport(branch, moment, '2026-11', false, drop(stick))).records).toBe(1);
    expect(value(await writeReport(branch, moment, '2026-11', true, drop(stick))).records).toBe(4);
  });

  it('changes nothing when the same files come again', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    value(submitRecords(branch, moment, [meeting(branch, '讨论换届')]));
    const report = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    value(await importFile(superior, report.path));
    const down = value(await writeDownward(superior, moment, slot, drop(stick)));
    value(await importFile(branch, down.path));
    const before = [dumpProjections(superior), dumpProjections(branch)];
    value(await importFile(superior, report.path));
    value(await importFile(branch, down.path));
    expect([dumpProjections(superior), dumpProjections(branch)]).toEqual(before);
  });

  it('replaces a corrected record and drops a withdrawn one, counted once', async () => {
    const { branch, superior, stick } = await confirmed();
    const record = meeting(branch, '讨论换届');
    value(submitRecords(branch, moment, [record]));
    value(await importFile(superior, value(await writeReport(branch, moment, '2026-11', false, drop(stick))).path));
    change(branch, record, '讨论换届工作');
    value(submitRecords(branch, moment, [record]));
    value(await importFile(superior, value(await writeReport(branch, moment, '2026-11', false, drop(stick))).path));
    expect(JSON.parse(recordRow(superior.db, record)?.document ?? '')).toMatchObject({ title: '讨论换届工作' });
    expect(submittedFigures(superior, branch.org)[0]?.counts).toEqual({ 'party-meeting': 1 });
    value(withdrawRecord(branch, moment, record, JSON.parse(recordRow(branch.db, record)?.heads ?? '') as string[], '误录'));
    value(submitRecords(branch, moment, [record]));
    value(await importFile(superior, value(await writeReport(branch, moment, '2026-11', false, drop(stick))).path));
    expect([recordRow(superior.db, record)?.withdrawn, submittedFigures(superior, branch.org)]).toEqual([1, []]);
    expect(figureLinesOf(superior.db)).toEqual(figureLinesOf(branch.db));
  });

  it('never lets a version out that was replaced before it was ever written', async () => {
    const { branch, stick } = await confirmed();
    const record = meeting(branch, '写错的题目');
    value(submitRecords(branch, moment, [record]));
    change(branch, record, '改好的题目');
    value(submitRecords(branch, moment, [record]));
    const { letter } = value(collectReport(branch, moment, '2026-11', false));
    expect([...letter.versions()].map((bytes) => bytes.includes('写错'))).toEqual([false]);
    expect(value(await writeReport(branch, moment, '2026-11', false, drop(stick))).records).toBe(1);
  });

  it('shows a gap when an earlier stick is missing, and closes it when that stick turns up', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    value(submitRecords(branch, moment, [meeting(branch, '一')]));
    const first = value(await writeReport(branch, moment, '2026-10', false, drop(stick)));
    value(await importFile(superior, first.path));
    value(await importFile(branch, value(await writeDownward(superior, moment, slot, drop(stick))).path));
    // The superior restores a backup from before the first report: it knows less than its receipt said.
    const restored = await superiorLike(superior);
    value(submitRecords(branch, moment, [meeting(branch, '二')]));
    const second = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    value(await importFile(restored, second.path));
    expect(isMissing(restored, branch.org)).toBe(true);
    value(await importFile(restored, first.path));
    expect(isMissing(restored, branch.org)).toBe(false);
  });

  it('sends a superior that restored an old backup what the backup lacked, and takes nothing of 已送达 back', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    const record = meeting(branch, '一');
    value(submitRecords(branch, moment, [record]));
    const first = value(await writeReport(branch, moment, '2026-10', false, drop(stick)));
    const restored = await superiorLike(superior);
    value(await importFile(superior, first.path));
    const old = value(await writeDownward(superior, moment, slot, drop(stick)));
    value(await importFile(branch, old.path));
    addIncarnation(restored.db, moment.newId());
    value(await importFile(branch, value(await writeDownward(restored, moment, slot, drop(stick))).path));
    expect(wayOf(branch.db, record)?.state).toBe('delivered');
    expect(value(collectReport(branch, moment, '2026-11', false)).items.map((item) => item.record)).toEqual([record]);
    value(await importFile(branch, old.path));
    expect(value(collectReport(branch, moment, '2026-11', false)).items.map((item) => item.record)).toEqual([record]);
  });

  it('carries again what only a lost life of the superior held, when the same backup was restored twice', async () => {
    const { branch, superior, stick, slot } = await confirmed();
    const record = meeting(branch, '一');
    value(submitRecords(branch, moment, [record]));
    const [lost, present] = [await superiorLike(superior), await superiorLike(superior)];
    for (const life of [lost, present]) addIncarnation(life.db, moment.newId());
    value(await importFile(lost, value(await writeReport(branch, moment, '2026-10', false, drop(stick))).path));
    const old = value(await writeDownward(lost, moment, slot, drop(stick)));
    value(await importFile(branch, value(await writeDownward(present, moment, slot, drop(stick))).path));
    value(await importFile(branch, old.path));
    expect(wayOf(branch.db, record)?.state).toBe('delivered');
    expect(value(await importFile(present, value(await writeReport(branch, moment, '2026-11', false, drop(stick))).path)).added).toBe(1);
    value(await importFile(branch, value(await writeDownward(present, moment, slot, drop(stick))).path));
    expect(value(collectReport(branch, moment, '2026-12', false)).submissions).toEqual([]);
  });

  it('refuses files for another branch, from strangers and damaged ones, and changes nothing', async () => {
    const one = await confirmed();
    const two = await confirmed();
    value(submitRecords(one.branch, moment, [meeting(one.branch, '讨论换届')]));
    const report = value(await writeReport(one.branch, moment, '2026-11', false, drop(one.stick)));
    const down = value(await writeDownward(one.superior, moment, one.slot, drop(one.stick)));
    const damaged = join(one.stick, 'damaged.zbb');
    copyFileSync(report.path, damaged);
    const bytes = readFileSync(damaged);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    const before = [one.superior, two.superior, two.branch].map(dumpProjections);
    expect(await importFile(two.superior, report.path)).toMatchObject({ ok: false, error: { code: 'file-not-for-us' } });
    expect(await importFile(two.branch, down.path)).toMatchObject({ ok: false, error: { code: 'file-not-for-us' } });
    expect(await importFile(one.superior, damaged)).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
    expect([one.superior, two.superior, two.branch].map(dumpProjections)).toEqual(before);
  });

  it('keeps the note of a leave at home, and shows it there after submitting', async () => {
    const { branch, superior, stick } = await confirmed();
    const record = moment.newId();
    const attendance = [{ id: '2'.repeat(32), name: '周海涛', state: 'leave', reason: 'personal', note: '家中老人住院陪护' }];
    value(saveRecord(branch, moment, { record, kind: 'gathering', document: { ...MEETING, title: '讨论换届', attendance }, heads: [] }));
    value(submitRecords(branch, moment, [record]));
    expect(wayOf(branch.db, record)?.state).toBe('submitted');
    expect(submitRecords(branch, moment, [record])).toMatchObject({ value: { submitted: 0 } });
    value(await importFile(superior, value(await writeReport(branch, moment, '2026-11', false, drop(stick))).path));
    const held = superior.db.prepare('SELECT bytes FROM version').all().map((line) => (line as { bytes: string }).bytes).join();
    expect([held.includes('personal'), held.includes('老人住院')]).toEqual([true, false]);
    const own = JSON.parse(recordRow(branch.db, record)?.document ?? '') as { attendance: { note: string }[] };
    expect(own.attendance[0]?.note).toBe('家中老人住院陪护');
    expect(historyOf(branch, record)[0]?.changes).toEqual([]);
    expect([verifyOffice(branch).ok, verifyOffice(superior).ok]).toEqual([true, true]);
  });

  it('leaves no plaintext and no half file on the stick', async () => {
    const { branch, stick } = await confirmed();
    value(submitRecords(branch, moment, [meeting(branch, '标记词汇')]));
    const report = value(await writeReport(branch, moment, '2026-11', false, drop(stick)));
    expect(readdirSync(stick).filter((name) => !/^[0-9a-f]{8}\.zbb$/.test(name))).toEqual([]);
    expect(readFileSync(report.path).includes(Buffer.from('标记词汇'))).toBe(false);
  });
});

/** What a superior's database was before it imported anything: same keys, same peers. */
async function superiorLike(superior: Office): Promise<Office> {
  const copy = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  for (const table of ['setting', 'peer', 'invitation']) {
    copy.db.exec(`DELETE FROM ${table}`);
    for (const line of superior.db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]) {
      const names = Object.keys(line);
      copy.db.prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map((name) => `:${name}`).join()})`).run(line);
    }
  }
  return { ...copy, org: superior.org, keys: superior.keys, device: superior.device };
}
