import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentenceOf, type FailureCode } from '../domain/failure';
import { nodeFiles } from '../files/node-files';
import type { Office } from '../office/office';
import { recordRows, wayOf } from '../office/records';
import { submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import type { JsonObject } from '../records/canonical';
import { sha256 } from '../records/sign';
import { digestOf, sign } from '../records/statements';
import { makeVersion, type Version } from '../records/version';
import { row } from '../store/prepared';
import { BadFileDesk, submitOne, type Receiver } from '../testing/bad-files/desk';
import { ELSEWHERE } from '../testing/bad-files/elsewhere';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { anExe, aPdf, anXlsx, ascii } from '../testing/files';
import { assemble, partsOf, type Parts } from '../testing/fuzz/opened-parts';
import { pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeReport } from './send';
import { writeMerge } from './send-own';
import { lookAtFile, takeIn } from './take-in';

// The bad files of the design (exchange.md §9), each with what must come of it. Whatever is refused leaves every row of the
// database as it was. What other tests hold already is named in elsewhere.ts, and this test looks that it is still there.

let desk: BadFileDesk;
beforeAll(async () => {
  desk = await BadFileDesk.set();
}, 120_000);
afterAll(() => desk.clear());

type Bytes = Uint8Array | Promise<Uint8Array>;
/** What it is, who takes it in, how it is made, and the code of its refusal. */
type Refused = readonly [what: string, to: Receiver, file: () => Bytes, code: FailureCode];

const good = (): Buffer => desk.good.report;
const flipped = (bytes: Buffer, at: number): Buffer => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));
const manifestOf = (fields: object) => ({ manifest: (manifest: JsonObject) => ({ ...manifest, ...fields }) });
const line = (from: string, to: string) => ({ versionLines: (lines: string[]) => lines.map((text) => text.replace(from, to)) });
const said = () => ({ org: desk.branch.org, device: desk.branch.device, statedAt: desk.moment.now });
const own = () => ({ org: desk.superior.org, device: desk.superior.device, statedAt: desk.moment.now });
const receipt = (fields: object = {}) => ({ kind: 'receipt' as const, ...own(), to: desk.branch.org, incarnations: ['a'.repeat(32)], counter: 9, holds: [{ org: desk.branch.org, digest: digestOf([]), count: 0, submissions: [] }], ...fields });
const blobs = (...contents: readonly Uint8Array[]) => ({ ...desk.report, blobs: contents.map((content) => ({ name: sha256(content), content })) });

const REFUSED: readonly Refused[] = [
  ['an empty file', 'superior', () => Buffer.alloc(0), 'file-empty'],
  ['one byte', 'superior', () => Buffer.from('a'), 'file-not-ours'],
  ['a text', 'superior', () => Buffer.from('会议记录\n'), 'file-not-ours'],
  ['a workbook renamed', 'superior', () => anXlsx(), 'file-not-ours'],
  ['cut off in the age header', 'superior', () => good().subarray(0, 60), 'file-damaged'],
  ['cut off in a chunk', 'superior', () => good().subarray(0, -40), 'file-damaged'],
  ['cut off before the last entry', 'superior', () => desk.up({ tar: (tar) => tar.subarray(0, tar.indexOf('versions.ndjson\0')) }), 'file-damaged'],
  ['a .part left over', 'superior', () => good().subarray(0, good().length >> 1), 'file-damaged'],
  ['bytes appended', 'superior', () => Buffer.concat([good(), Buffer.from('x')]), 'file-damaged'],
  ['two packages in one file', 'superior', () => Buffer.concat([good(), good()]), 'file-damaged'],
  ['a flipped bit', 'superior', () => flipped(good(), good().length - 99), 'file-damaged'],
  ['a tail of zeros', 'superior', () => Buffer.from(good()).fill(0, good().length - 500), 'file-damaged'],
  ['not for me', 'superior', () => sealedToStranger(), 'file-not-for-us'],
  ['not for me, though I can open it: my own report', 'branch', () => good(), 'wrong-addressee'],
  ['from an unknown sender', 'superior', () => desk.up(manifestOf({ sender: senderOf('stranger') }), { ...desk.report, statements: [], versions: [] }, desk.stranger), 'sender-unknown'],
  ['from a sender of another organisation', 'superior', () => desk.up(manifestOf({ sender: { ...senderOf('branch'), org: desk.neighbour.org } })), 'sender-foreign'],
  ['a version in another organisation’s record', 'superior', () => desk.up({}, desk.carrying({ record: recordOf('superior') })), 'statement-refused'],
  ['a version that says it is another organisation’s', 'superior', () => desk.up({}, desk.carrying({ org: desk.neighbour.org })), 'statement-refused'],
  ['a document that does not fit its kind', 'superior', () => desk.up({}, desk.carrying({ document: { ...aGathering(), place: 302 } as unknown as JsonObject })), 'content-invalid'],
  ['a withdrawal that the record does not say', 'superior', () => desk.up({}, desk.carrying({ document: { ...aGathering({ withdrawn: true }) } as unknown as JsonObject })), 'content-invalid'],
  ['a submission without its version', 'superior', () => desk.up({}, { ...desk.carrying({ author: '无' }), versions: [] }), 'content-invalid'],
  ['a version that no submission names', 'superior', () => desk.up({}, { ...desk.report, versions: [...desk.report.versions, ...desk.carrying({ author: '多' }).versions] }), 'content-invalid'],
  ['an alias of another organisation’s record', 'superior', () => desk.up({}, desk.saying({ kind: 'alias', ...said(), recordKind: 'gathering', keeps: 'a'.repeat(32), joins: recordOf('superior'), joined: true, replaces: [] })), 'statement-refused'],
  ['an erasure in another organisation’s record', 'superior', () => desk.up({}, desk.saying({ kind: 'erasure', ...said(), record: recordOf('superior'), versions: [], blobs: [], reason: '误录' })), 'statement-refused'],
  ['another branch’s submission', 'superior', () => desk.up({}, desk.saying({ kind: 'figures', org: desk.neighbour.org, device: desk.neighbour.device, statedAt: desk.moment.now, counter: 9, lines: [] }, desk.neighbour)), 'statement-refused'],
  ['a branch’s own review', 'superior', () => desk.up({}, desk.saying({ kind: 'review', ...said(), to: desk.branch.org, outcome: 'passed', records: [{ record: 'a'.repeat(32), version: 'b'.repeat(64), replaces: [] }], reason: '', fields: [], deadline: '' })), 'statement-refused'],
  ['a branch’s own rule', 'superior', () => desk.up({}, desk.saying({ kind: 'rule', ...said(), sets: [{ record: 'a'.repeat(32), version: 'b'.repeat(64) }] })), 'statement-refused'],
  ['a branch’s own receipt', 'superior', () => desk.up({}, desk.saying({ ...receipt(), ...said() })), 'statement-refused'],
  ['a receipt offered as a report', 'superior', () => desk.up(manifestOf({ kind: 'report' }), { ...desk.downward, manifest: desk.report.manifest, versions: [] }), 'statement-refused'],
  ['re-addressed by a third party', 'superior', () => desk.up(manifestOf({ sealedTo: [desk.stranger.keys.sealingKey] })), 'file-tampered'],
  ['a receipt not signed by the superior', 'branch', () => desk.down({}, { ...desk.downward, statements: desk.saying({ ...receipt(), org: desk.superior.org, device: desk.superior.device }, desk.stranger).statements.slice(-1) }), 'file-tampered'],
  ['a receipt by a stranger in its own name', 'branch', () => desk.down(manifestOf({ sender: senderOf('stranger') }), { ...desk.downward, statements: [] }, desk.stranger), 'sender-unknown'],
  ['a receipt whose list is not what its digest says', 'branch', () => desk.down({}, { ...desk.downward, statements: desk.saying(receipt({ holds: [{ org: desk.branch.org, digest: digestOf([]), count: 1, submissions: [sha256('x')] }] }), desk.superior).statements.slice(-1) }), 'content-invalid'],
  ['a 下发 for another branch', 'branch', () => desk.down(manifestOf({ addressee: desk.neighbour.org })), 'wrong-addressee'],
  ['a receipt for another branch', 'branch', () => desk.down({}, { ...desk.downward, statements: [...desk.downward.statements, ...desk.saying(receipt({ to: desk.neighbour.org }), desk.superior).statements.slice(-1)] }), 'wrong-addressee'],
  ['an invitation with swapped keys', 'branch', () => swappedKeys(), 'file-tampered'],
  ['an invitation that says more', 'stranger', () => talkative(), 'statement-refused'],
  ['an invitation while one superior is confirmed: under two parents', 'branch', () => desk.invitation, 'superior-exists'],
  ['a gzip bomb', 'superior', () => desk.up({ versionLines: () => Array.from({ length: 200 }, () => '0'.repeat(100_000)) }), 'file-too-large'],
  ['a lie about a size', 'superior', () => desk.up({ manifest: (manifest) => ({ ...manifest, entries: (manifest['entries'] as JsonObject[]).map((entry) => ({ ...entry, bytes: 7 })) }) }), 'file-tampered'],
  ['1,000,001 versions, announced', 'superior', () => desk.up({ manifest: (manifest) => ({ ...manifest, counts: { ...(manifest['counts'] as JsonObject), versions: 1_000_001 } }) }), 'file-too-large'],
  ['a bomb of brackets', 'superior', () => desk.up({ versionLines: () => ['['.repeat(60_000)] }), 'content-invalid'],
  ['duplicate keys', 'superior', () => desk.up(line('{"author"', '{"author":"甲","author"')), 'content-invalid'],
  ['__proto__', 'superior', () => desk.up(line('"document":{', '"document":{"__proto__":{},')), 'content-invalid'],
  ['a lone surrogate', 'superior', () => desk.up(line('"place":"', '"place":"\\ud800')), 'content-invalid'],
  ['a byte order mark', 'superior', () => desk.up({ versionLines: (lines) => lines.map((text) => `\ufeff${text}`) }), 'content-invalid'],
  ['1e999', 'superior', () => desk.up(line('"schema":1', '"schema":1e999')), 'content-invalid'],
  ['1.5', 'superior', () => desk.up(line('"schema":1', '"schema":1.5')), 'content-invalid'],
  ['a wrong hash of an attachment', 'superior', () => desk.up({}, { ...desk.report, blobs: [{ name: sha256('other'), content: aPdf() }] }), 'content-invalid'],
  ['an attachment missing that the manifest names', 'superior', () => desk.up({ manifest: (manifest) => ({ ...manifest, entries: [...(manifest['entries'] as JsonObject[]), { name: `blobs/${sha256('x')}`, bytes: 1, sha256: sha256('x') }] }) }), 'file-tampered'],
  ['a program as a photo', 'superior', () => desk.up({}, blobs(anExe())), 'content-invalid'],
  ['an SVG with a script as a photo', 'superior', () => desk.up({}, blobs(ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))), 'content-invalid'],
  ['an attachment that no record names', 'superior', () => desk.up({}, blobs(aPdf())), 'content-invalid'],
  ['a newer format', 'superior', () => desk.up(manifestOf({ format: 2 })), 'file-newer'],
  ['a feature that the reader must know', 'superior', () => desk.up(manifestOf({ features: ['zstd'] })), 'file-feature'],
];

const senderOf = (who: 'stranger' | 'branch'): JsonObject => {
  const { org, device, keys } = desk[who];
  return { org, code: '09', name: '支部', device, signingKey: keys.signingKey };
};
const recordOf = (side: Receiver): string => recordRows(desk[side].db, 'organisation')[0]?.id ?? '';

describe('a bad file is refused, with a sentence, and changes no row', () => {
  it.each(REFUSED)('%s', async (_what, to, file, code) => {
    expect(await desk.take(to, [await file()])).toEqual({ how: code, unchanged: true });
    expect(sentenceOf({ code, facts: { name: '某支部', field: 'x', kind: 'x', feature: 'x' } })).toMatch(/没有任何变化|请/);
  });
});

/** Taken in, though it looks odd; `changes` = whether it brings anything. */
const TAKEN: readonly (readonly [what: string, to: Receiver, files: () => Bytes[], changes: boolean])[] = [
  ['for my old key', 'renewed', () => [good()], true],
  ['exactly the same again', 'superior', () => [good(), good()], false],
  ['an older report again', 'superior', () => [desk.good.repeated], false],
  ['an old receipt again', 'branch', () => [desk.good.downward, desk.good.downward], false],
  ['SQL quotes, formulas, HTML, NUL and right-to-left marks', 'superior', () => [desk.up({}, desk.carrying({ document: { ...aGathering({ title: ODD }) } as unknown as JsonObject }))], true],
  ['a kind that only a newer program knows', 'superior', () => [desk.up({}, desk.carrying({ kind: 'hologram', document: { x: 1 } }))], true],
];
const ODD = `'; DROP TABLE version; -- =cmd|'/c calc'!A1 <script>alert(1)</script> \u0000 \u202e倒过来`;

describe('an odd file is taken in', () => {
  it.each(TAKEN)('%s', async (_what, to, files, changes) => {
    expect(await desk.take(to, files())).toEqual({ how: 'taken', unchanged: !changes });
  });

  it.each(['CON.zbb', 'a.zbb.', 'a.zbb ', '🚩.zbb', '副本 - 上报.zbb', '上报 (1).zbb', 'x.txt', `${'长'.repeat(80)}.zbb`])('under the name %s', async (name) => {
    expect(await desk.take('superior', [good()], name)).toEqual({ how: 'taken', unchanged: false });
  });

  it('under the same name with other content, and under another name with the same', async () => {
    expect(await desk.take('superior', [desk.good.repeated, good()])).toEqual({ how: 'taken', unchanged: false });
    const office = cloneOffice(desk.superior);
    const stick = new StickInMemory({ 'a.zbb': good(), 'b.zbb': good() });
    expect(must(await stick.take(office, desk.moment, '/stick/a.zbb'))).toMatchObject({ added: 1 });
    expect(must(await stick.take(office, desk.moment, '/stick/b.zbb'))).toMatchObject({ added: 0 });
  });

  it('not under a name that no disk has: 260 letters', async () => {
    expect(await lookAtFile(cloneOffice(desk.superior), desk.moment, nodeFiles, join(desk.folder, 'aside'), join(desk.folder, `${'a'.repeat(256)}.zbb`))).toMatchObject({ error: { code: 'file-not-found' } });
  });
});

describe('a stick with an odd history', () => {
  it('ten reports in reverse order come to what they come to in order, and the gap on the way is filled', async () => {
    const { moment } = desk;
    const [branch, inOrder, reversed] = [cloneOffice(desk.branch), cloneOffice(desk.superior), cloneOffice(desk.superior)];
    const stick = new StickInMemory();
    const paths: string[] = [];
    for (let n = 0; n < 10; n += 1) {
      submitOne(branch, moment, { title: `第 ${n} 次` });
      paths.push(must(await writeReport(branch, moment, '2026-11', n === 0, stick.drop('branch'))).path);
    }
    for (const path of paths) must(await stick.take(inOrder, moment, path));
    for (const path of [...paths].reverse()) must(await stick.take(reversed, moment, path));
    expect(dumpProjections(reversed)).toBe(dumpProjections(inOrder));
    expect(submittedFigures(reversed, branch.org)).toEqual(submittedFigures(branch, branch.org));
  });

  it('a receipt that claims what was never sent makes nothing 已送达', async () => {
    const { moment, branch } = desk;
    const office = cloneOffice(branch);
    const never = [sha256('never'), sha256('sent')].sort();
    const lies = desk.saying(receipt({ holds: [{ org: branch.org, digest: digestOf(never), count: never.length, submissions: never }] }), desk.superior).statements.slice(-1);
    const stick = new StickInMemory({ 'lie.zbb': await desk.down({}, { ...desk.downward, statements: lies }) });
    const delivered = () => row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM delivered')?.n;
    const before = delivered();
    expect(must(await stick.take(office, moment, '/stick/lie.zbb'))).toMatchObject({ delivered: 0 });
    expect(delivered()).toBe(before);
    // What it does not name is carried again: believing it costs nothing but a longer report.
    expect(must(await writeReport(office, moment, '2026-11', false, stick.drop('branch'))).records).toBe(2);
    expect(recordRows(office.db, 'gathering').map(({ id }) => wayOf(office.db, id)?.state)).not.toContain('counted');
  });

  it('seven bad files among five hundred stop none of the others, and each of the seven is told apart', async () => {
    const { moment } = desk;
    const office = cloneOffice(desk.superior);
    const made = await Promise.all(Array.from({ length: 493 }, (_, n) => desk.up(manifestOf({ id: sha256(`${n}`).slice(0, 32), number: n + 20 }), desk.carrying({ author: `第${n}` }))));
    const bad = [Buffer.alloc(0), Buffer.from('x'), good().subarray(0, 200), flipped(good(), 2000), Buffer.alloc(5000), anXlsx(), await desk.up(manifestOf({ format: 2 }))];
    const files = new Map<string, Uint8Array>([...made, ...bad].map((bytes, at) => [`${(at * 271) % 500}.zbb`, bytes]));
    const stick = new StickInMemory(Object.fromEntries(files));
    const refused: string[] = [];
    for (const name of [...files.keys()].sort()) {
      const taken = await stick.take(office, moment, `/stick/${name}`);
      if (!taken.ok) refused.push(taken.error.code);
    }
    expect(refused.sort()).toEqual(['file-damaged', 'file-damaged', 'file-damaged', 'file-empty', 'file-newer', 'file-not-ours', 'file-not-ours']);
    expect(recordRows(office.db, 'gathering', desk.branch.org)).toHaveLength(493 + 1);
    expect(verifyOffice(office)).toMatchObject({ ok: true });
  }, 300_000);

  it.each<[what: string, fields: (branch: Office, stranger: Office) => Partial<Version>, code: FailureCode]>([
    ['names a parent in another record', (branch) => ({ parents: JSON.parse(recordRows(branch.db, 'gathering')[0]?.heads ?? '[]') as string[] }), 'content-invalid'],
    ['is of a stranger', (_, stranger) => ({ org: stranger.org }), 'statement-refused'],
    ['calls a record another kind', (branch) => ({ record: recordRows(branch.db, 'gathering')[0]?.id ?? '', kind: 'talk', document: { form: 'reminder', on: '2026-11-05' } }), 'statement-refused'],
    ['does not fit its kind', () => ({ document: { ...aGathering(), place: 302 } as unknown as JsonObject }), 'content-invalid'],
  ])('a merge with a version that %s is refused and changes nothing', async (_, fields, code) => {
    const { moment } = desk;
    const first = cloneOffice(desk.branch);
    const second = await pairOffice(first, moment);
    const parts = await mergeOf(first, second);
    const made = must(makeVersion({ record: moment.newId(), kind: 'gathering', org: first.org, parents: [], device: first.device, author: '周海涛', savedAt: moment.now, schema: 1, document: { ...aGathering() } as unknown as JsonObject, ...fields(first, desk.stranger) }));
    const forged = await assemble({ ...parts, versions: [...parts.versions, made.bytes] }, {}, first.keys.signingSecret, [second.keys.sealingKey, first.keys.sealingKey]);
    const before = contentOf(second);
    expect(await new StickInMemory({ 'm.zbb': forged }).take(second, moment, '/stick/m.zbb')).toMatchObject({ error: { code } });
    expect(contentOf(second)).toBe(before);
  });

  it('more than is kept apart of one key is refused, and nothing of it stays', async () => {
    const { moment, superior } = desk;
    const office = cloneOffice(superior);
    office.db.prepare(`UPDATE peer SET state = 'enrolled' WHERE device = ?`).run(desk.branch.device);
    const { org, device, keys } = desk.branch;
    const versions = Array.from({ length: 10_001 }, (_, n) => must(makeVersion({ record: sha256(`apart ${n}`).slice(0, 32), kind: 'hologram', org, parents: [], device, author: '', savedAt: moment.now, schema: 1, document: {} })));
    const submission = sign({ kind: 'submission', org, device, statedAt: moment.now, records: versions.map(({ id, version }) => ({ record: version.record, kind: version.kind, version: id, withdrawn: false, replaces: [] })) }, keys.signingSecret);
    const parts = { ...desk.report, statements: [{ value: submission.statement as unknown as JsonObject, signature: submission.signature }], versions: versions.map(({ bytes }) => bytes) };
    const before = contentOf(office);
    expect(await new StickInMemory({ 'a.zbb': await desk.up({}, parts) }).take(office, moment, '/stick/a.zbb')).toMatchObject({ error: { code: 'staged-full' } });
    expect(contentOf(office)).toBe(before);
  }, 120_000);

  it('looked at twice and taken in twice, one after the other, counts once', async () => {
    const { moment } = desk;
    const office = cloneOffice(desk.superior);
    const { files } = new StickInMemory({ 'a.zbb': good() });
    const looks = [must(await lookAtFile(office, moment, files, '/incoming', '/stick/a.zbb')), must(await lookAtFile(office, moment, files, '/incoming', '/stick/a.zbb'))];
    const taken = [];
    for (const looked of looks) taken.push(must(await takeIn(office, moment, looked)).added);
    expect(taken).toEqual([1, 0]);
  });
});

describe('what other tests hold of the list', () => {
  it.each(ELSEWHERE)('%s: %s', (_what, file, title) => {
    const path = join(import.meta.dirname, '../..', file);
    expect(existsSync(path) && readFileSync(path, 'utf8').includes(title), title).toBe(true);
  });
});

const sealedToStranger = (): Promise<Buffer> => assemble(desk.report, {}, desk.branch.keys.signingSecret, [desk.stranger.keys.sealingKey]);

async function mergeOf(from: Office, to: Office): Promise<Parts> {
  const stick = new StickInMemory();
  return partsOf(stick.files, must(await writeMerge(from, desk.moment, to.device, true, stick.drop('from'))).path, to.keys.sealingSecret);
}

const invitationParts = (): Promise<Parts> => partsOf(new StickInMemory({ 'a.zbb': desk.invitation }).files, '/stick/a.zbb', desk.branch.keys.sealingSecret);
const swappedKeys = async (): Promise<Buffer> => assemble(await invitationParts(), {}, desk.stranger.keys.signingSecret, []);
const talkative = async (): Promise<Buffer> => assemble({ ...(await invitationParts()), statements: desk.downward.statements }, {}, desk.superior.keys.signingSecret, []);
