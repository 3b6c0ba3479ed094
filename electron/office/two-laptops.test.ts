import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { draftRevocation } from '../../db/exchange/revoke';
import type { Office } from '../../db/office/office';
import { addStatement } from '../../db/store/statements';
import { gatheringDocument } from '../contract';
import { momentOf, openData } from './context';
import { closeData } from './open-folder';
import { good, PASSPHRASE, runningOffice, type RunningOffice } from './testing/running-office';

// Every first run derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let place: string;
let stick: string;
let first: RunningOffice;
let second: RunningOffice;
let other: { readonly first: string; readonly second: string };
const RECORD = 'a'.repeat(32);

const meeting = (fields: object) => gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2026-03-02T15:30', title: '讨论换届', ...fields });

async function openUp(office: RunningOffice, { recoveryCode }: { readonly recoveryCode: string }) {
  return good(await office.ask('firstRun.confirmRecoveryCode', { recoveryCode }));
}

async function take(office: RunningOffice, file: string) {
  const [look] = good(await office.ask('imports.look', { files: [file] }));
  if (!look?.ok) throw new Error(look?.error?.code);
  const [done] = good(await office.ask('imports.apply', { tokens: [look.token] }));
  if (!done?.ok) throw new Error(done?.error?.code);
  return { look, done };
}

async function save(office: RunningOffice, fields: object): Promise<void> {
  const found = await office.ask('gatherings.get', { record: RECORD });
  const { heads, document } = found.ok ? found.value : { heads: [], document: meeting({}) };
  good(await office.ask('gatherings.save', { record: RECORD, heads: [...heads], document: { ...document, ...fields } }));
}

const carry = async (from: RunningOffice, to: RunningOffice, device: string) => take(to, good(await from.ask('devices.merge', { device, all: false, to: stick })).path);
const titleIn = async (office: RunningOffice): Promise<string> => good(await office.ask('gatherings.get', { record: RECORD })).document.title;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'zhibu-two-laptops-'));
  stick = join(place, 'stick');
  mkdirSync(stick);
  first = runningOffice(place, 'first');
  second = runningOffice(place, 'second');
  await openUp(first, good(await first.ask('firstRun.create', { role: 'branch', code: '0101', name: '高中部教师党支部', type: 'branch', operator: '李淑芬', passphrase: PASSPHRASE })));
});
afterAll(() => {
  for (const { context } of [first, second]) closeData(context);
  rmSync(place, { recursive: true, force: true });
});

it('a second computer begins with the pairing file, and has nothing to show before its first 合并', async () => {
  const offer = good(await first.ask('devices.offer', { to: stick }));
  expect(good(await second.ask('firstRun.lookAtOffer', { file: offer.file.path, way: 'second' }))).toMatchObject({ name: '高中部教师党支部', code: '0101' });
  expect(await second.ask('firstRun.lookAtOffer', { file: offer.file.path, way: 'returning' })).toMatchObject({ ok: false, error: { code: 'returning-other-file' } });
  const session = await openUp(second, good(await second.ask('firstRun.join', { file: offer.file.path, way: 'second', operator: '周海涛', passphrase: PASSPHRASE })));
  expect(session).toMatchObject({ joining: true, operator: '周海涛', revokedAt: null });
  const answered = good(await second.ask('devices.answer', { file: offer.file.path, paperCode: offer.paperCode, to: stick }));
  const { look, done } = await take(first, answered.file.path);
  expect(look).toMatchObject({ kind: 'joining', fresh: 1 });
  expect(done).toMatchObject({ kind: 'joining', subordinate: null });
  const [waiting] = good(await first.ask('devices.list', {})).others;
  expect(waiting).toMatchObject({ state: 'enrolled', device: done.device, digits: answered.digits });
  other = { first: answered.device, second: done.device ?? '' };
});

it('neither gives anything before both have compared the digits', async () => {
  expect(await first.ask('devices.merge', { device: other.second, all: false, to: stick })).toMatchObject({ ok: false, error: { code: 'device-unconfirmed' } });
  good(await first.ask('devices.confirm', { device: other.second, digitsAgree: true }));
  good(await second.ask('devices.confirm', { device: other.first, digitsAgree: true }));
  await save(first, {});
  expect(good(await first.ask('devices.mergePreview', { device: other.second, all: false })).byKind).toContainEqual({ kind: 'gathering', records: 1 });
  await carry(first, second, other.second);
  expect(good(await second.ask('session.info', {}))).toMatchObject({ joining: false, name: '高中部教师党支部' });
  expect(await second.ask('devices.answer', { file: join(stick, 'x.zbb'), paperCode: 'AAAAA-AAAAA', to: stick })).toMatchObject({ ok: false });
});

it('what both changed is counted before, laid side by side after, and closed by a choice', async () => {
  await save(first, { title: '甲' });
  await save(second, { title: '乙' });
  const { look, done } = await carry(first, second, other.second);
  expect([look.conflicts, done.conflicts]).toEqual([1, 1]);
  const [conflict] = good(await second.ask('conflicts.list', {}));
  expect(conflict?.conflicts).toMatchObject([{ path: 'title', candidates: [{ value: '乙', author: '周海涛', thisDevice: true }, { value: '甲', author: '李淑芬', thisDevice: false }] }]);
  const theirs = conflict?.conflicts[0]?.candidates.find(({ thisDevice }) => !thisDevice)?.version ?? '';
  expect(good(await second.ask('conflicts.resolve', { record: RECORD, heads: [...(conflict?.heads ?? [])], choices: { title: theirs } }))).toEqual({ open: 0 });
  await carry(second, first, other.first);
  expect([await titleIn(first), good(await first.ask('conflicts.list', {}))]).toEqual(['甲', []]);
});

it('the same meeting typed twice is suspected, joined, and taken apart again', async () => {
  const twin = 'b'.repeat(32);
  good(await second.ask('gatherings.save', { record: twin, heads: [], document: meeting({ title: '换届' }) }));
  const [pair] = good(await second.ask('twins.list', {})).suspected;
  expect(pair).toMatchObject({ kind: 'gathering', why: 'same-day', a: { record: RECORD }, b: { record: twin, author: '周海涛', thisDevice: true } });
  good(await second.ask('twins.join', { keeps: RECORD, joins: twin }));
  expect(good(await second.ask('twins.list', {}))).toMatchObject({ suspected: [], decided: [{ joined: true, keeps: { record: RECORD, title: '甲' }, joins: { record: twin } }] });
  good(await second.ask('twins.separate', { a: RECORD, b: twin }));
  expect(good(await second.ask('twins.list', {}))).toMatchObject({ suspected: [], decided: [{ joined: false }] });
});

it('from the moment its keys are changed the open data speak with the new ones, also after locking', async () => {
  const before = good(await first.ask('session.info', {})).device;
  const { device } = good(await first.ask('devices.rotate', { replaced: false }));
  expect(device).not.toBe(before);
  expect(good(await first.ask('session.info', {})).device).toBe(device);
  expect(good(await first.ask('devices.list', {}))).toMatchObject({ thisDevice: device, others: expect.arrayContaining([expect.objectContaining({ device: before, state: 'former' })]) });
  await save(first, { title: '换密钥以后' });
  await carry(first, second, other.second);
  expect(await titleIn(second)).toBe('换密钥以后');
  other = { ...other, first: device };
  good(await first.ask('session.lock', {}));
  expect(good(await first.ask('unlock.withPassphrase', { passphrase: PASSPHRASE })).device).toBe(device);
});

it('nothing is taken from a computer out of use, and what it sent stays what it was', async () => {
  await save(second, { title: '丢失以后写的' });
  const late = good(await second.ask('devices.merge', { device: other.first, all: false, to: stick })).path;
  expect(good(await first.ask('devices.revoke', { device: other.second, reason: '电脑丢失' }))).toMatchObject({ signedIn: [] });
  expect(good(await first.ask('imports.look', { files: [late] }))).toMatchObject([{ ok: false, error: { code: 'sender-revoked' } }]);
  expect(await titleIn(first)).toBe('换密钥以后');
  expect(good(await first.ask('devices.list', {})).others).toContainEqual(expect.objectContaining({ device: other.second, state: 'revoked', reason: '电脑丢失', author: '周海涛' }));
  expect(await first.ask('devices.merge', { device: other.second, all: true, to: stick })).toMatchObject({ ok: false, error: { code: 'device-unknown' } });
});

it('a computer that hears of being out of use says so and writes nothing, until its keys are changed', async () => {
  const [theirs, ours] = [openOf(first), openOf(second)];
  const revocation = draftRevocation(theirs, momentOf(first.context, theirs), { org: ours.org, device: ours.device }, '电脑丢失');
  addStatement(ours.db, revocation, 'accepted', revocation.statement.statedAt);
  expect(good(await second.ask('session.info', {})).revokedAt).toBe(revocation.statement.statedAt);
  expect(good(await second.ask('devices.list', {})).revokedAt).toBe(revocation.statement.statedAt);
  const slot = good(await second.ask('subordinates.save', { record: null, code: '010101', name: '第一党小组', type: 'branch' })).record;
  const refused = await Promise.all([
    second.ask('devices.merge', { device: other.first, all: true, to: stick }), second.ask('devices.offer', { to: stick }), second.ask('reports.write', { to: stick, period: '2026-03', all: false }),
    second.ask('subordinates.invite', { record: slot, to: stick }), second.ask('downward.write', { records: [slot], to: stick }),
  ]);
  for (const answer of refused) expect(answer).toMatchObject({ ok: false, error: { code: 'device-revoked', facts: { date: '2026-03-05' } } });
  expect(good(await second.ask('devices.rotate', { replaced: false })).revokedAt).toBeNull();
  expect(await second.ask('devices.offer', { to: stick })).toMatchObject({ ok: true });
});

function openOf({ context }: RunningOffice): Office {
  const open = openData(context);
  if (!open.ok) throw new Error(open.error.code);
  return open.value.office;
}
