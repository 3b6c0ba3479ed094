import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dumpProjections } from '../office/verify';
import { CommandDesk } from '../testing/command-line';

interface Imported {
  readonly exit: number;
  readonly files: readonly { readonly file: string; readonly ok: boolean; readonly kind?: string; readonly added?: number; readonly delivered?: number; readonly error?: { readonly code: string } }[];
}
interface Written {
  readonly exit: number;
  readonly file: string;
  readonly records: number;
  readonly number: number;
}
interface Printed {
  readonly exit: number;
  readonly records: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly org: string; readonly submittedVersion: string | null; readonly document: unknown }[];
}

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
const CODE = '130534-001-01';
const stick = desk.folder('stick');
let gatherings: Printed['records'] = [];
let firstReport = '';

const snapshot = (data: string): Promise<string> => desk.look(data, dumpProjections);

beforeAll(async () => {
  await desk.on('branch', 'sample', '--seed', '1');
  await desk.init('superior', 'superior', '130534-000', '中共清河县教育局委员会', '--practice');
  await desk.init('stranger', 'superior', '130535-000', '中共临西县教育局委员会', '--practice');
  gatherings = (await desk.on<Printed>('branch', 'records', '--kind', 'gathering')).records;
});
afterAll(() => desk.clear());

// The steps follow each other as they do on two desks; each test is one of them.
describe('one branch, one superior, one stick', () => {
  it('begins with a branch of 24 members whose records nobody has seen', async () => {
    const { records } = await desk.on<Printed>('branch', 'records');
    expect(records.filter(({ kind }) => kind === 'member').length).toBeGreaterThanOrEqual(24);
    expect(gatherings.length).toBeGreaterThan(40);
    expect(new Set(records.map(({ state }) => state))).toEqual(new Set(['unsubmitted']));
  });

  it('exports nothing before there is a superior', async () => {
    await desk.on('branch', 'submit', gatherings[0]?.id ?? '');
    expect(await desk.on('branch', 'export', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'no-superior' } });
    expect(desk.list('stick')).toEqual([]);
  });

  it('invites, enrols, and confirms on both sides only with the digits that the other one has', async () => {
    const invited = await desk.on<Written & { paperCode: string; expires: string; record: string }>('superior', 'invite', '--slot-code', CODE, '--slot-name', '清河县第二中学党支部', '--to', stick);
    expect(invited).toMatchObject({ exit: 0, paperCode: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/) });
    const enrolled = await desk.on<Written & { digits: string }>('branch', 'enrol', '--invitation', invited.file, '--code', invited.paperCode, '--to', stick);
    expect(enrolled).toMatchObject({ exit: 0, digits: expect.stringMatching(/^(\d{5} ){7}\d{5}$/) });
    expect(await desk.on('branch', 'export', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'superior-unconfirmed' } });

    expect(await desk.on('superior', 'confirm', '--slot-code', CODE)).toMatchObject({ exit: 1, error: { code: 'slot-empty' } });
    expect(await desk.on<Imported>('superior', 'import', enrolled.file)).toMatchObject({ exit: 0, files: [{ ok: true, kind: 'enrolment' }] });
    expect(await desk.on('superior', 'confirm', '--slot-code', CODE)).toMatchObject({ exit: 0, confirmed: false, digits: enrolled.digits });
    const wrong = enrolled.digits.replace(/^\d/, (digit) => (digit === '1' ? '2' : '1'));
    expect(await desk.on('superior', 'confirm', '--slot-code', CODE, '--digits', wrong)).toMatchObject({ exit: 1, error: { code: 'digits-differ' } });
    expect(await desk.on('superior', 'confirm', '--slot-code', CODE, '--digits', enrolled.digits)).toMatchObject({ exit: 0, confirmed: true });
    expect(await desk.on('branch', 'confirm', '--yes')).toMatchObject({ exit: 0, confirmed: true, code: '130534-000' });
  });

  it('hands over what was submitted', async () => {
    expect(await desk.on('branch', 'submit', '--all')).toMatchObject({ exit: 0, submitted: gatherings.length - 1, skipped: [] });
    const written = await desk.on<Written>('branch', 'export', '--to', stick, '--period', '2025-12');
    expect(written).toMatchObject({ exit: 0, records: gatherings.length });
    firstReport = written.file;
    expect(await desk.on('branch', 'inspect', firstReport)).toMatchObject({ exit: 0, state: 'open', kind: 'report', period: '2025-12', sealed: true });
    expect(JSON.parse((await desk.run('inspect', firstReport, '--json')).out)).toMatchObject({ state: 'closed', recipients: 2 });
    const before = await snapshot('superior');
    const stopped = await desk.runUntil(AbortSignal.abort(), 'import', firstReport, '--data', desk.at('superior'), '--passphrase-file', desk.passphraseFile, '--json');
    expect(stopped).toMatchObject({ exit: 1, out: expect.stringContaining('"cancelled"') as string });
    expect(desk.list('superior', 'inbox')).toEqual([]);
    expect(await snapshot('superior')).toBe(before);
    expect(await desk.on<Imported>('superior', 'import', firstReport)).toMatchObject({ exit: 0, files: [{ ok: true, kind: 'report', added: gatherings.length }] });
    const there = await desk.on<Printed>('superior', 'records', '--kind', 'gathering');
    expect(there.records.map(({ id, document }) => ({ id, document })).sort((a, b) => (a.id < b.id ? -1 : 1)))
      .toEqual(gatherings.map(({ id, document }) => ({ id, document: withoutNotes(document) })).sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('counts the same on both sides', async () => {
    const numbers = async (data: string): Promise<{ gatherings: number }[]> =>
      (await desk.on<{ figures: { code: string; name: string; gatherings: number }[] }>(data, 'figures')).figures.map(({ code: _code, name: _name, ...line }) => line);
    const own = await numbers('branch');
    // Months in which nothing was held have their line too, up to the month in which this runs.
    expect(own.filter(({ gatherings: held }) => held > 0)).toHaveLength(24);
    expect(await numbers('superior')).toEqual(own);
    expect(await desk.on('superior', 'figures', '--month', '2025-03')).toMatchObject({ figures: [{ code: CODE, month: '2025-03' }] });
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await snapshot('superior');
    expect(await desk.on<Imported>('superior', 'import', firstReport, firstReport)).toMatchObject({ exit: 0, files: [{ ok: true, added: 0 }, { ok: true, added: 0 }] });
    expect(await snapshot('superior')).toBe(before);
  });

  it('shows 已计入 once the receipt came back', async () => {
    const states = async (): Promise<Set<string>> => new Set((await desk.on<Printed>('branch', 'records', '--kind', 'gathering')).records.map(({ state }) => state));
    expect(await states()).toEqual(new Set(['written']));
    const down = await desk.on<{ exit: number; files: Written[] }>('superior', 'receipt', '--slot-code', CODE, '--to', stick);
    expect(down.exit).toBe(0);
    expect(await desk.on<Imported>('branch', 'import', down.files[0]?.file ?? '')).toMatchObject({ exit: 0, files: [{ ok: true, kind: 'downward', delivered: gatherings.length }] });
    expect(await states()).toEqual(new Set(['counted']));
  });

  it('carries only the new one the second time', async () => {
    expect(await desk.on('branch', 'export', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'nothing-to-write' } });
    const meeting = { kind: 'gathering', document: { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '传达县委全会精神', start: '2026-01-08T15:30' } };
    await desk.on('branch', 'put', desk.write('one.json', JSON.stringify(meeting)));
    expect(await desk.on('branch', 'submit', '--all')).toMatchObject({ submitted: 1 });
    const second = await desk.on<Written>('branch', 'export', '--to', stick);
    expect(second).toMatchObject({ exit: 0, records: 1 });
    expect(await desk.on<Imported>('superior', 'import', second.file)).toMatchObject({ files: [{ ok: true, added: 1 }] });
    expect((await desk.on<Written>('branch', 'export', '--to', stick, '--all')).records).toBe(gatherings.length + 1);
  });

  it('takes the code of a receipt on paper where no stick goes back, and says what a wrong one is', async () => {
    const meeting = { kind: 'gathering', document: { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '部署年度工作', start: '2026-01-15T15:30' } };
    await desk.on('branch', 'put', desk.write('two.json', JSON.stringify(meeting)));
    await desk.on('branch', 'submit', '--all');
    const written = await desk.on<Written>('branch', 'export', '--to', stick);
    await desk.on('superior', 'import', written.file);
    expect(await desk.on('superior', 'paper-receipt', '--slot-code', CODE, '--code', 'X')).toMatchObject({ exit: 2 });
    expect(await desk.on('superior', 'paper-receipt', '--slot-code', CODE, '--number', '999')).toMatchObject({ exit: 1, error: { code: 'not-found' } });
    const paper = await desk.on<{ exit: number; code: string }>('superior', 'paper-receipt', '--slot-code', CODE);
    expect(paper).toMatchObject({ exit: 0, number: written.number, records: 1, code: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/) });
    expect(await desk.on('superior', 'paper-receipt', '--slot-code', CODE, '--number', String(written.number))).toMatchObject({ code: paper.code });
    expect(await desk.on('branch', 'paper-receipt', '--code', '7K2Q-M4X0-TB9D-3FWA')).toMatchObject({ exit: 1, error: { code: 'receipt-code-typo' } });
    expect(await desk.on('branch', 'paper-receipt', '--code', paper.code.toLowerCase())).toMatchObject({ exit: 0, number: written.number });
    expect(await desk.on('branch', 'export', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'nothing-to-write' } });
  });

  it('returns a record for correction, and takes back only what no file has carried', async () => {
    const [record = '', other = ''] = gatherings.map(({ id }) => id);
    expect(await desk.on('superior', 'review', record)).toMatchObject({ exit: 2 });
    expect(await desk.on('superior', 'review', record, other, '--pass')).toMatchObject({ exit: 0, reviewed: 2 });
    expect(await desk.on('superior', 'review', other, '--undo')).toMatchObject({ exit: 0, undone: 1 });
    expect(await desk.on('superior', 'review', record, '--return', '应到人数与名册不符', '--fields', 'attendance,place', '--until', '2099-01-31')).toMatchObject({ exit: 0, reviewed: 1 });
    expect(await desk.on('superior', 'review', '--state', 'returned')).toMatchObject({ exit: 0, total: 1, lines: [{ record, carried: false, deadline: '2099-01-31' }] });
    const down = await desk.on<{ files: Written[] }>('superior', 'receipt', '--slot-code', CODE, '--to', stick);
    expect(await desk.on('superior', 'review', record, '--undo')).toMatchObject({ exit: 1, error: { code: 'review-carried' } });
    await desk.on('branch', 'import', down.files[0]?.file ?? '');
    expect(await desk.on('branch', 'review')).toMatchObject({ exit: 0, total: 0, returned: [{ record, fields: ['attendance', 'place'], deadline: '2099-01-31', overdue: false }] });
    expect(await desk.on('branch', 'review', record, '--pass')).toMatchObject({ exit: 1, error: { code: 'review-not-below' } });
  });

  it('refuses bad files with a reason, takes the good one between them, and changes nothing by the bad ones', async () => {
    const bytes = readFileSync(firstReport);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(3000) ^ 1, 3000);
    const damaged = desk.write('damaged.zbb', flipped);
    const cut = desk.write('cut.zbb', bytes.subarray(0, bytes.length - 100));
    const text = desk.write('text.zbb', '支部党员大会记录\n');
    const before = await snapshot('superior');
    const refused = await desk.on<Imported>('superior', 'import', damaged, cut, firstReport, text, desk.at('nowhere.zbb'));
    expect(refused.exit).toBe(1);
    expect(refused.files.map(({ ok, error }) => (ok ? 'ok' : error?.code))).toEqual(['file-damaged', 'file-damaged', 'ok', 'file-not-ours', 'file-not-found']);
    expect(await snapshot('superior')).toBe(before);
    expect(desk.list('superior', 'inbox')).toEqual([]);
  });

  it('refuses what is written to somebody else, and what comes from somebody unknown', async () => {
    const down = await desk.on<{ files: Written[] }>('superior', 'receipt', '--all', '--to', stick);
    const before = await snapshot('stranger');
    const refused = await desk.on<Imported>('stranger', 'import', firstReport, down.files[0]?.file ?? '');
    expect(refused.exit).toBe(1);
    expect(refused.files.map(({ error }) => error?.code)).toEqual(['file-not-for-us', 'file-not-for-us']);
    expect(await snapshot('stranger')).toBe(before);
    // The superior can open what it sealed to itself, and must not take it for something said to it.
    expect((await desk.on<Imported>('superior', 'import', down.files[0]?.file ?? '')).files[0]?.error?.code).toBe('wrong-addressee');
    expect((await desk.on<Imported>('branch', 'import', firstReport)).files[0]?.error?.code).toBe('wrong-addressee');
  });

  it('verifies on both sides', async () => {
    for (const data of ['branch', 'superior']) expect(await desk.on(data, 'verify')).toMatchObject({ exit: 0, ok: true, rebuiltEqual: true, integrity: 'ok' });
  });
});

/** The notes to leave and absence stay at home; everything else arrives. */
const withoutNotes = (document: unknown): unknown => JSON.parse(JSON.stringify(document).replace(/"note":"[^"]*"/g, '"note":""'));
