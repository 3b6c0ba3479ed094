import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { duesRecordOf } from '../office/dues';
import { dumpProjections } from '../office/verify';
import { CommandDesk, introduce } from '../testing/command-line';

interface Printed {
  readonly exit: number;
  readonly records: { readonly id: string; readonly kind: string; readonly org: string; readonly state: string; readonly submittedVersion: string | null; readonly document: Record<string, unknown> }[];
}
interface Refused {
  readonly exit: number;
  readonly error: { readonly code: string; readonly message: string };
}

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
const MEETING = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '讨论换届', start: '2025-11-06T15:30', agenda: [{ id: 'a1', title: '听取报告' }] };
const MEMBER = { name: '王建国', joinedOn: '2001-07-01' };

const put = <T = Refused>(data: string, content: unknown): Promise<T & { exit: number }> => desk.on<T>(data, 'put', desk.write('put.json', typeof content === 'string' ? content : JSON.stringify(content)));
const records = (data: string, ...more: string[]): Promise<Printed> => desk.on<Printed>(data, 'records', ...more);
const snapshot = (data: string): Promise<string> => desk.look(data, dumpProjections);

beforeAll(async () => {
  await desk.init('branch', 'branch', '0101', '高中部教师党支部');
  await desk.on('sample', 'sample', '--seed', '5', '--from', '2025');
});
afterAll(() => desk.clear());

describe('put', () => {
  it('takes a list, a bare list and a single record', async () => {
    expect(await put('branch', { records: [{ kind: 'member', document: MEMBER }] })).toMatchObject({ exit: 0, records: 1, saved: 1 });
    expect(await put('branch', [{ kind: 'gathering', document: MEETING }])).toMatchObject({ exit: 0, saved: 1 });
    expect(await put('branch', `\uFEFF${JSON.stringify({ kind: 'member', document: { name: '李淑芬' } })}`)).toMatchObject({ exit: 0, saved: 1 });
    expect((await records('branch', '--kind', 'member')).records.map(({ document }) => document['name'])).toEqual(['王建国', '李淑芬']);
  });

  it('makes a new version of a record that is there, and none where nothing changed', async () => {
    const before = (await records('branch')).records;
    expect(await put('branch', { records: before })).toMatchObject({ exit: 0, records: before.length, saved: 0 });
    const meeting = before.find(({ kind }) => kind === 'gathering');
    expect(await put('branch', { ...meeting, document: { ...meeting?.document, title: '讨论换届准备' } })).toMatchObject({ saved: 1, ids: [meeting?.id] });
    const after = (await records('branch')).records;
    expect(after).toHaveLength(before.length);
    expect(after.find(({ id }) => id === meeting?.id)?.document['title']).toBe('讨论换届准备');
  });

  it('saves nothing at all when one of many is wrong, and names it and its field', async () => {
    const before = await snapshot('branch');
    const good = Array.from({ length: 3 }, () => ({ kind: 'gathering', document: MEETING }));
    const refused = await put('branch', { records: [...good, { kind: 'gathering', document: { ...MEETING, start: '2025-02-30T09:00' } }] });
    expect(refused).toMatchObject({ exit: 1, error: { code: 'document-invalid' } });
    expect(refused.error.message).toContain('records[3]');
    expect(refused.error.message).toContain('start');
    expect(await snapshot('branch')).toBe(before);
  });

  let untouched = '';
  it('begins the bad files with what it has', async () => {
    untouched = await snapshot('branch');
    expect(untouched).toContain('讨论换届');
  });

  it.each([
    ['an empty file', '', 'records-unreadable'],
    ['a half file', '{"records":[', 'records-unreadable'],
    ['a number', '7', 'records-unreadable'],
    ['null', 'null', 'records-unreadable'],
    ['another object', '{"files":[]}', 'records-unreadable'],
    ['records that are no list', '{"records":{"0":{}}}', 'records-unreadable'],
    ['a record that is a word', '["member"]', 'document-invalid'],
    ['no document', '[{"kind":"member"}]', 'document-invalid'],
    ['an unknown kind', '[{"kind":"talk","document":{}}]', 'document-invalid'],
    ['a misspelt key', '[{"kind":"member","ID":"x","document":{"name":"甲"}}]', 'document-invalid'],
    ['an id that is none', '[{"kind":"member","id":"../../x","document":{"name":"甲"}}]', 'document-invalid'],
    ['a fraction', '[{"kind":"gathering","document":{"mainKind":"study-session","countedKinds":["study-session"],"start":"2025-01-01T09:00","studySession":{"hours":1.5}}}]', 'document-invalid'],
    ['a number beyond all', '[{"kind":"gathering","document":{"mainKind":"study-session","countedKinds":["study-session"],"start":"2025-01-01T09:00","extra":1e999}}]', 'document-invalid'],
    ['half a character', '[{"kind":"member","document":{"name":"\\ud800"}}]', 'document-invalid'],
    ['a bomb of brackets', `[{"kind":"member","document":{"name":"甲","x":${'['.repeat(2000)}${']'.repeat(2000)}}}]`, 'document-invalid'],
    ['two records under one id', `[${['甲', '乙'].map((name) => `{"kind":"member","id":"${'a'.repeat(32)}","document":{"name":"${name}"}}`).join()}]`, 'document-invalid'],
    ['two items under one key', '[{"kind":"gathering","document":{"mainKind":"party-meeting","countedKinds":["party-meeting"],"start":"2025-01-01T09:00","agenda":[{"id":"a"},{"id":"a"}]}}]', 'document-invalid'],
    ['a document that is too large', `[{"kind":"gathering","document":{"mainKind":"party-meeting","countedKinds":["party-meeting"],"start":"2025-01-01T09:00","note":"${'会'.repeat(100_000)}"}}]`, 'document-too-large'],
  ])('refuses %s', async (_, content, code) => {
    expect(await put('branch', content)).toMatchObject({ exit: 1, error: { code } });
  });

  it('changed nothing by any of that', async () => {
    expect(await snapshot('branch')).toBe(untouched);
  });

  it('refuses a file that is not there, and bytes that are no text', async () => {
    expect(await desk.on('branch', 'put', desk.at('nowhere.json'))).toMatchObject({ exit: 1, error: { code: 'file-not-found' } });
    expect(await desk.on('branch', 'put', desk.root)).toMatchObject({ exit: 1, error: { code: 'records-unreadable' } });
    expect(await desk.on('branch', 'put', desk.write('gbk.json', Uint8Array.of(0x7b, 0xd6, 0xa7, 0x7d)))).toMatchObject({ exit: 1, error: { code: 'records-unreadable' } });
  });

  it('never makes a member of a meeting', async () => {
    const [meeting] = (await records('branch', '--kind', 'gathering')).records;
    expect(await put('branch', { kind: 'member', id: meeting?.id, document: MEMBER })).toMatchObject({ exit: 1, error: { code: 'document-invalid' } });
  });
});

describe('what records prints', () => {
  it('goes into a new founding whole, with the same ids and documents', async () => {
    const { records: printed } = await records('sample');
    await desk.init('new', 'branch', '9999', '重新建立的党支部');
    expect(await put('new', { records: printed })).toMatchObject({ exit: 0, records: printed.length, saved: printed.length });
    const there = (await records('new')).records;
    // What is kept once for an organisation, a year of 党费 or the word for a gap, has its id from the organisation.
    const once = (kind: string): boolean => kind === 'dues' || kind === 'explanation';
    const content = (list: Printed['records']) => list.filter(({ kind }) => kind !== 'organisation').map(({ id, kind, document }) => ({ id: once(kind) ? '' : id, kind, document })).sort((a, b) => (a.id + JSON.stringify(a.document) < b.id + JSON.stringify(b.document) ? -1 : 1));
    expect(content(there)).toEqual(content(printed));
    expect(there.find(({ kind }) => kind === 'dues')?.id).toBe(duesRecordOf(there[0]?.org ?? '', 2025));
    expect(there.filter(({ kind }) => kind === 'organisation')).toHaveLength(1);
    expect(await put('new', { records: printed })).toMatchObject({ exit: 0, saved: 0 });
    expect(await desk.on('new', 'verify')).toMatchObject({ exit: 0, ok: true });
  });

  it('of one record of somebody else is refused', async () => {
    const [stray] = (await records('sample', '--kind', 'gathering')).records;
    expect(await put('branch', { records: [{ kind: 'member', document: MEMBER }, stray] })).toMatchObject({ exit: 1, error: { code: 'record-foreign', message: expect.stringContaining('records[1]') } });
  });

  it('at a superior goes back unchanged, and a change to a branch’s record is refused', async () => {
    await desk.init('superior', 'superior', '01', '教育局党委', '--practice');
    await introduce(desk, 'superior', 'sample', '0102', '中学党支部');
    await desk.on('sample', 'submit', '--all');
    const written = await desk.on<{ file: string }>('sample', 'export', '--to', desk.folder('stick'));
    await desk.on('superior', 'import', written.file);
    const { records: printed } = await records('superior');
    expect(new Set(printed.map(({ org }) => org)).size).toBe(2);
    expect(printed.find(({ kind }) => kind === 'gathering')).toMatchObject({ state: 'counted', submittedVersion: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await put('superior', { records: printed })).toMatchObject({ exit: 0, saved: 0 });
    const theirs = printed.find(({ kind }) => kind === 'gathering');
    expect(await put('superior', { ...theirs, document: { ...theirs?.document, title: '改过的' } })).toMatchObject({ exit: 1, error: { code: 'record-foreign' } });
    const own = await records('superior', '--org', 'own');
    expect(new Set(own.records.map(({ kind }) => kind))).toEqual(new Set(['organisation', 'subordinate']));
  });

  it('is not taken over by an organisation that has spoken to a superior', async () => {
    const { records: printed } = await records('branch');
    expect(await put('sample', { records: printed })).toMatchObject({ exit: 1, error: { code: 'record-foreign' } });
  });
});

describe('minutes', () => {
  it('writes a Word file with a sheet for each counted kind, and refuses another ending and a person’s record', async () => {
    await put('branch', [{ kind: 'gathering', document: { ...MEETING, countedKinds: ['party-meeting', 'theme-day'] } }]);
    const { records: kept } = await records('branch');
    const meeting = kept.findLast(({ kind }) => kind === 'gathering')?.id ?? '';
    const file = desk.at('记录.docx');
    expect(await desk.on('branch', 'minutes', meeting, '--to', file)).toMatchObject({ exit: 0, file, sheets: 2 });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(await desk.on('branch', 'minutes', meeting, '--to', desk.at('记录.txt'))).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    expect(await desk.on('branch', 'minutes', kept.find(({ kind }) => kind === 'member')?.id ?? '', '--to', file)).toMatchObject({ exit: 1, error: { code: 'not-found' } });
  });
});
