import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinRecords } from '../office/aliases';
import type { Office } from '../office/office';
import { reviewRecords } from '../office/review';
import { reviewOfRecord } from '../office/reviews';
import { recordRows } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { rows } from '../store/prepared';
import { figureLinesOf } from '../store/statements';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { contentOf } from '../testing/crash/content';
import { BranchAtWork, step, type Step } from '../testing/histories';
import { lawRuns } from '../testing/law-runs';
import { aChain, reportUp, there } from '../testing/levels';
import { aMoment, anOffice } from '../testing/office';
import { buildProgram, type Edit, type Program } from '../testing/other-program/build-program';
import { pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { revokeDevice } from './revoke';
import { writeDownward, writeReport } from './send';
import { writeMerge } from './send-own';
import { wake } from './wake';

const moment = aMoment();
const without = (kind: string): Edit => ({ file: 'db/records/statements.ts', from: `  ${kind}: z.strictObject({`, to: `  'later ${kind}': z.strictObject({` });
const withoutKind = (kind: string): Edit => ({ file: 'db/domain/record.ts', from: `  ${kind}: ${kind}Document,\n`, to: '' });

/** Programs from before something that today's knows. */
const OLDER: Readonly<Record<string, readonly Edit[]>> = {
  'knows of no aliases, reviews, revocations and figures': ['alias', 'review', 'revocation', 'figures'].map(without),
  'knows of no plans, talks and explanations': ['plan', 'talk', 'explanation'].map(withoutKind),
  'knows no document of today': [{ file: 'db/domain/record.ts', from: 'export const DOCUMENT_SCHEMA = 1;', to: 'export const DOCUMENT_SCHEMA = 0;' }],
};
const programs = new Map<string, Program>();

beforeAll(async () => {
  for (const [name, edits] of Object.entries(OLDER)) programs.set(name, await buildProgram(edits));
}, 120_000);

/** Made once: a branch on two laptops, of which a third is lost, and its superior. */
const made = (async () => {
  const [branch, superior] = [await anOffice(), await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' })];
  const slot = joinOffices(branch, superior, moment);
  const [second, lost] = [await pairOffice(branch, moment), await pairOffice(branch, moment)];
  return { branch, superior, second, slot, lost: lost.device };
})();

const ROADS = ['up', 'down', 'across'] as const;
type Road = (typeof ROADS)[number];
const rounds = fc.array(
  fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 4 }), say: fc.subarray(['alias', 'review', 'revoke', 'kinds'] as const), roads: fc.subarray(['up', 'down', 'across'] as const, { minLength: 1 }) }),
  { minLength: 1, maxLength: 3 },
);
type Round = { readonly steps: readonly Step[]; readonly say: readonly string[]; readonly roads: readonly Road[] };

/** Work on both sides, and the files that come of it by each road. */
async function filesOf(done: readonly Round[], stick: StickInMemory): Promise<Record<Road, string[]>> {
  const { branch: there, superior: above, second, slot, lost } = await made;
  const [branch, superior] = [cloneOffice(there), cloneOffice(above)];
  const work = new BranchAtWork(branch, moment);
  const files: Record<Road, string[]> = { up: [], down: [], across: [] };
  const keep = (road: Road, written: Awaited<ReturnType<typeof writeReport>>): void => void (written.ok && files[road].push(written.value.path));
  for (const { steps, say, roads } of done) {
    for (const one of steps) work.take(one);
    if (say.includes('alias') && work.records.length > 1) joinRecords(branch, moment, work.records[0] ?? '', work.records[1] ?? '');
    if (say.includes('revoke')) revokeDevice(branch, moment, lost, '电脑丢失');
    if (say.includes('kinds')) for (const [kind, document] of Object.entries(OTHER_KINDS)) must(saveRecord(branch, moment, { record: moment.newId(), kind: kind as 'plan', document, heads: [] }));
    for (const record of work.records) submitRecords(branch, moment, [record]);
    if (roads.includes('up')) keep('up', await writeReport(branch, moment, '2026-11', true, stick.drop('branch')));
    const last = files.up.at(-1);
    if (last !== undefined) must(await stick.take(superior, moment, last));
    if (say.includes('review')) returnAll(superior, branch.org);
    if (roads.includes('down')) keep('down', await writeDownward(superior, moment, slot, stick.drop('superior')));
    if (roads.includes('across')) keep('across', await writeMerge(branch, moment, second.device, true, stick.drop('branch')));
  }
  for (const { db } of [branch, superior]) db.close();
  return files;
}

const OTHER_KINDS = {
  talk: { form: 'heart-to-heart', on: '2026-11-05' },
  plan: { title: '下半年计划', from: '2026-07-01', until: '2026-12-31' },
  explanation: { cell: 'R1/2025-Q4', text: '班子换届，推迟到下季度。' },
} as const;

function returnAll(superior: Office, org: string): void {
  const seen = recordRows(superior.db, 'gathering', org).map(({ id }) => ({ record: id, versions: reviewOfRecord(superior, id).versions })).filter(({ versions }) => versions.length > 0);
  if (seen.length > 0) reviewRecords(superior, moment, seen, { outcome: 'returned', reason: '缺签到表', fields: ['attendance'], deadline: '2026-12-01' });
}

/** All that is held, but for the order in which it came to count. */
const held = (office: Office): string =>
  `${dumpProjections(office)}\n${JSON.stringify(figureLinesOf(office.db))}\n${contentOf(office).replaceAll(/"seq":\d+,?/g, '').split('\nsearch\n')[0]?.split('\n').filter((line) => !line.includes('"name":"known"')).sort().join('\n')}`;

describe('a program one version older', () => {
  it('and then upgraded holds and counts what today’s does, whatever files came', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, fc.constantFrom(...Object.keys(OLDER)), fc.constantFrom(...ROADS), fc.array(fc.nat(20), { maxLength: 4 }), async (done, name, road, order) => {
        const older = programs.get(name);
        if (!older) throw new Error(name);
        const stick = new StickInMemory();
        const files = (await filesOf(done, stick))[road];
        const { branch, superior, second } = await made;
        const to = { up: superior, down: branch, across: second }[road];
        const [today, before] = [cloneOffice(to), cloneOffice(to)];
        // What the clone shows was made by today's program.
        older.rebuild(before);
        older.wake(before);
        for (const path of [...order.flatMap((at) => files[at % Math.max(1, files.length)] ?? []), ...files]) {
          must(await stick.take(today, moment, path));
          const looked = must(await older.lookAtFile(before, moment, stick.files, '/incoming', path));
          must(await older.takeIn(before, moment, looked));
          await older.dropLooked(stick.files, looked);
        }
        expect(older.verifyOffice(before)).toMatchObject({ ok: true });
        wake(before);
        expect(held(before)).toBe(held(today));
        expect(verifyOffice(before)).toMatchObject({ ok: true });
        for (const { db } of [today, before]) db.close();
      }),
      lawRuns('a reader one version older, then upgraded, is the reader of today', 200),
    );
  }, 600_000);
});

describe('a middle organisation one version older', () => {
  it('hands on what it can read and keeps what it cannot; the upgraded program hands that on as it was said', async () => {
    const older = programs.get('knows of no aliases, reviews, revocations and figures');
    if (!older) throw new Error('no such program');
    const { offices } = await aChain(3, moment);
    const [top, middle, branch] = [there(offices[0]), there(offices[1]), there(offices[2])];
    const stick = new StickInMemory();
    const [one, two] = [1, 2].map(() => must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] })).record);
    must(submitRecords(branch, moment, [one ?? '', two ?? '']));
    must(joinRecords(branch, moment, one ?? '', two ?? ''));
    older.wake(middle);
    const said = (office: Office) => rows(office.db, `SELECT bytes, signature, state FROM statement WHERE kind = 'alias'`);
    const looked = must(await older.lookAtFile(middle, moment, stick.files, '/incoming', must(await writeReport(branch, moment, '2026-11', false, stick.drop('branch'))).path));
    must(await older.takeIn(middle, moment, looked));
    must(await stick.take(top, moment, must(await older.writeReport(middle, moment, '2026-11', false, stick.drop('middle'))).path));
    const counted = (): number => submittedFigures(top, branch.org).reduce((sum, { gatherings }) => sum + gatherings, 0);
    expect([counted(), said(middle), said(top)]).toMatchObject([2, [{ state: 'unknown' }], []]);
    wake(middle);
    await reportUp(stick, moment, middle, top);
    expect([counted(), said(top)]).toEqual([1, said(branch)]);
    expect(verifyOffice(top)).toMatchObject({ ok: true, wrongSignatures: [] });
  });
});
