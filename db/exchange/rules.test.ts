import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFiles } from '../files/node-files';
import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { ruleSets } from '../office/rule-sets';
import { saveRecord } from '../office/save';
import { calendarOfYear } from '../reports/calendar';
import { listSubordinates } from '../reports/subordinates';
import { digestOf, sign, type Signed } from '../records/statements';
import { versionBytes } from '../store/versions';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { aMoment, anOffice } from '../testing/office';
import { packageBytes } from '../testing/packages';
import { JudgedFolder } from '../testing/package-verdict';
import { writeDownward } from './send';
import { lookAtFile, takeIn } from './take-in';

const moment = aMoment();
const YEAR = 2026;
let folder: JudgedFolder;
let [top, middle, branch]: Office[] = [];
let slots: { readonly middle: string; readonly branch: string };

const there = (office: Office | undefined): Office => {
  if (!office) throw new Error('no office');
  return office;
};

beforeEach(async () => {
  folder = new JudgedFolder();
  top = await anOffice({ code: '0', name: '县委教育工委', role: 'superior' });
  middle = await anOffice({ code: '01', name: '教育局党委', role: 'superior' });
  branch = await anOffice();
  slots = { branch: joinOffices(branch, middle, moment), middle: joinOffices(middle, top, moment) };
});
afterEach(() => folder.remove());

const RULES = { layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] };

function keep(office: Office, record: string, document: object): string {
  const before = recordRow(office.db, record);
  return must(saveRecord(office, moment, { record, kind: 'rule-set', document, heads: before ? (JSON.parse(before.heads) as string[]) : [] })).version ?? '';
}

async function carry(from: Office, slot: string, to: Office) {
  const written = must(await writeDownward(from, moment, slot, { files: nodeFiles, outbox: join(folder.path, 'out'), to: folder.path }));
  return { file: written.path, taken: await take(to, written.path) };
}

async function take(to: Office, file: string) {
  const looked = await lookAtFile(to, moment, nodeFiles, join(folder.path, 'in'), file);
  return looked.ok ? takeIn(to, moment, looked.value) : looked;
}

const lectures = (office: Office) => calendarOfYear(office, '2026-11-22', YEAR).cells.filter(({ rule }) => rule === 'R4').map(({ period, layer, source }) => [period.name, layer, source]);

it('asks in the branch what the superior asks, and no longer when that takes it back', async () => {
  const [above, below] = [there(middle), there(branch)];
  const record = moment.newId();
  keep(above, record, RULES);
  const first = await carry(above, slots.branch, below);
  expect(first.taken).toMatchObject({ ok: true, value: { added: 1 } });
  expect(lectures(below)).toContainEqual(['2026-Q3', 'superior', '关于党课的通知']);
  keep(above, record, { ...RULES, withdrawn: true, withdrawnReason: '已有新的通知' });
  expect((await carry(above, slots.branch, below)).taken.ok).toBe(true);
  expect(lectures(below)).toEqual([['2026', 'central', '']]);
  // The stick of before, found again, brings nothing back.
  expect((await take(below, first.file)).ok).toBe(true);
  expect(lectures(below)).toEqual([['2026', 'central', '']]);
});

it('takes the same file twice and changes nothing', async () => {
  keep(there(middle), moment.newId(), RULES);
  const { file } = await carry(there(middle), slots.branch, there(branch));
  const before = contentOf(there(branch));
  expect((await take(there(branch), file)).ok).toBe(true);
  expect(contentOf(there(branch))).toBe(before);
});

it('carries the rules of the top through the middle, with whose they are', async () => {
  keep(there(top), moment.newId(), RULES);
  expect((await carry(there(top), slots.middle, there(middle))).taken).toMatchObject({ ok: true, value: { added: 1 } });
  expect((await carry(there(middle), slots.branch, there(branch))).taken).toMatchObject({ ok: true, value: { added: 1 } });
  expect(lectures(there(branch))).toContainEqual(['2026-Q3', 'superior', '关于党课的通知']);
  expect(ruleSets(there(branch)).map(({ org }) => org)).toEqual([there(top).org]);
});

it('says when a 下发 file would bring new rules', async () => {
  const due = () => listSubordinates(there(middle), moment).map(({ receiptDue }) => receiptDue);
  await carry(there(middle), slots.branch, there(branch));
  expect(due()).toEqual([false]);
  keep(there(middle), moment.newId(), RULES);
  expect(due()).toEqual([true]);
  await carry(there(middle), slots.branch, there(branch));
  expect(due()).toEqual([false]);
});

it('asks nothing of the one that sends it, nor sends down what is the branch layer of its own', async () => {
  keep(there(middle), moment.newId(), RULES);
  expect(lectures(there(middle))).toEqual([['2026', 'central', '']]);
  keep(there(middle), moment.newId(), { ...RULES, layer: 'branch', title: '机关支部安排' });
  await carry(there(middle), slots.branch, there(branch));
  expect(ruleSets(there(branch)).map(({ document }) => document.title)).toEqual(['关于党课的通知']);
});

/** What a superior's device could sign and must not. */
async function forged(versions: readonly string[], statements: readonly Signed<{ kind: string }>[]): Promise<unknown> {
  const [sender, to] = [there(middle), there(branch)];
  const file = join(folder.path, 'forged.zbb');
  writeFileSync(file, await packageBytes({
    manifest: { id: moment.newId(), kind: 'downward', app: '0.1.0', sender: { org: sender.org, code: '01', name: '教育局党委' }, number: 9, addressee: to.org, period: '', writtenAt: moment.now, base: '', submitted: { digest: digestOf([]), count: 0 } },
    statements, versions: () => versions, recordsByKind: {}, recipients: [to.keys.sealingKey], signingSecret: sender.keys.signingSecret,
  }));
  const before = contentOf(to);
  const taken = await take(to, file);
  expect(contentOf(to)).toBe(before);
  return taken.ok ? 'taken' : taken.error.code;
}

function ruleBy(signer: Office, author: Office, document: object): { readonly version: string; readonly statement: Signed<{ kind: string }> } {
  const record = moment.newId();
  const version = keep(author, record, document);
  const statement = sign({ kind: 'rule', org: signer.org, device: signer.device, statedAt: moment.now, sets: [{ record, version }] }, signer.keys.signingSecret);
  return { version: versionBytes(author.db, version) ?? '', statement };
}

it('refuses a superior that writes the branch layer, or in another organisation, and changes nothing', async () => {
  const own = ruleBy(there(middle), there(middle), { ...RULES, layer: 'branch' });
  expect(await forged([own.version], [own.statement])).toBe('statement-refused');
  const others = ruleBy(there(middle), await anOffice({ code: '09', name: '另一个党委' }), RULES);
  expect(await forged([others.version], [others.statement])).toBe('statement-refused');
});

it('refuses versions that no statement names, and statements whose versions did not come', async () => {
  const { version, statement } = ruleBy(there(middle), there(middle), RULES);
  expect(await forged([version], [])).toBe('statement-refused');
  expect(await forged([], [statement])).toBe('content-invalid');
});

it('takes no review from further above, and rules only where the superior vouches for the key', async () => {
  const source = there(top);
  const { version, statement } = ruleBy(source, source, RULES);
  expect(await forged([version], [statement])).toBe('file-tampered');
  const { signingKey, sealingKey } = source.keys;
  const subject = { org: source.org, device: source.device, signingKey, sealingKey, code: '0', name: '县委教育工委' };
  const voucher = sign({ kind: 'certificate', org: there(middle).org, device: there(middle).device, statedAt: moment.now, subject }, there(middle).keys.signingSecret);
  const records = [{ record: moment.newId(), version: digestOf(['a version']), replaces: [] }];
  const review = sign({ kind: 'review', org: source.org, device: source.device, statedAt: moment.now, to: there(branch).org, outcome: 'passed', records, reason: '', fields: [], deadline: '' }, source.keys.signingSecret);
  expect(await forged([], [voucher, review])).toBe('statement-refused');
});
