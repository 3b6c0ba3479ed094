import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansBelow } from '../office/org-tree';
import { addLines, totalOf, type FigureLine } from '../domain/figures';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { recordRow } from '../office/records';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { figureLinesOf } from '../store/statements';
import { rows } from '../store/prepared';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { BranchAtWork, step, type Step } from '../testing/histories';
import { aChain, answerAll, reportUp, there, type Levels } from '../testing/levels';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';

const RUNS = 50;
const LEVELS = 7;
const moment = aMoment();
/** Made once: the keys take time, and a clone of all begins every run. A second branch stands two levels above the last. */
const founded = (async () => {
  const chain = await aChain(LEVELS, moment);
  const second = await anOffice({ code: '99', name: '机关党支部' });
  const slot = joinOffices(second, there(chain.offices[LEVELS - 3]), moment);
  return { chain, second, slot };
})();

interface World {
  readonly chain: Levels;
  readonly branches: readonly BranchAtWork[];
  readonly close: () => void;
}

async function begin(): Promise<World> {
  const { chain, second } = await founded;
  const offices = chain.offices.map(cloneOffice);
  const branches = [there(offices.at(-1)), cloneOffice(second)].map((office) => new BranchAtWork(office, moment));
  return { chain: { ...chain, offices }, branches, close: () => [...offices, ...branches.map(({ office }) => office)].forEach(({ db }) => db.close()) };
}

/** Who takes a branch's reports in: the last level but one, and for the second branch the third from below. */
const superiorOfBranch = ({ chain }: World, which: number): Office => there(chain.offices[which === 0 ? LEVELS - 2 : LEVELS - 3]);

const rounds = fc.array(
  fc.record({ steps: fc.array(fc.record({ which: fc.nat(1), step }), { minLength: 1, maxLength: 4 }), lost: fc.array(fc.nat(LEVELS), { maxLength: 3 }), answered: fc.boolean() }),
  { minLength: 1, maxLength: 2 },
);

function work({ branches }: World, steps: readonly { readonly which: number; readonly step: Step }[]): void {
  for (const { which, step: one } of steps) branches[which]?.take(one);
  for (const { office, records } of branches) for (const record of records) submitRecords(office, moment, [record]);
}

const said = (office: Office, org: string) =>
  rows<{ id: string; bytes: string; signature: string }>(office.db, `SELECT id, bytes, signature FROM statement WHERE org = :org AND kind IN ('submission', 'figures', 'alias', 'erasure') ORDER BY id`, { org });
const bytesOf = (office: Office, org: string): Map<string, string> =>
  new Map(rows<{ id: string; bytes: string }>(office.db, 'SELECT id, bytes FROM version WHERE org = :org', { org }).map(({ id, bytes }) => [id, bytes]));

it('forwarded through seven levels, every word and every version is as at its source, and the totals are those of a count of all', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (happened) => {
      const world = await begin();
      const stick = new StickInMemory();
      const { offices } = world.chain;
      const top = there(offices[0]);
      for (const { steps, lost, answered } of [...happened, { steps: [], lost: [], answered: false }]) {
        work(world, steps);
        for (const [which, { office }] of world.branches.entries()) if (!lost.includes(LEVELS)) await reportUp(stick, moment, office, superiorOfBranch(world, which));
        for (let at = LEVELS - 2; at > 0; at -= 1) if (!lost.includes(at)) await reportUp(stick, moment, there(offices[at]), there(offices[at - 1]));
        if (answered) await answerAll(stick, moment, world.chain);
      }
      const lines: FigureLine[] = [];
      for (const { office } of world.branches) {
        // Figures that a later line made say nothing any more are not sent again.
        const source = new Map(said(office, office.org).map(({ id, ...one }) => [id, one]));
        const arrived = said(top, office.org);
        for (const { id, ...one } of arrived) expect(one).toEqual(source.get(id));
        const submissions = (from: Office) => said(from, office.org).filter(({ bytes }) => bytes.includes('"kind":"submission"'));
        expect(submissions(top)).toEqual(submissions(office));
        const versions = bytesOf(office, office.org);
        for (const [id, bytes] of bytesOf(top, office.org)) if (!bytes.includes('"kind":"organisation"')) expect(bytes).toBe(versions.get(id));
        expect(submittedFigures(top, office.org)).toEqual(submittedFigures(office, office.org));
        lines.push(...submittedFigures(office, office.org));
      }
      const signed = figureLinesOf(top.db).map(({ line }) => JSON.parse(line) as FigureLine);
      expect(totalOf(signed)).toEqual(totalOf(addLines(lines)));
      expect(verifyOffice(top)).toMatchObject({ ok: true, wrongSignatures: [], rebuiltEqual: true });
      world.close();
    }),
    lawRuns('forwarded through seven levels it is as at its source', RUNS),
  );
}, 600_000);

it('reports of the middle levels in any order, again and again, come to the same above', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.array(fc.nat(20), { maxLength: 4 }), async (happened, order) => {
      const { chain, branches, close } = await begin();
      const world = { chain, branches, close };
      const stick = new StickInMemory();
      const [above, between] = [there(chain.offices[LEVELS - 3]), there(chain.offices[LEVELS - 2])];
      const [inOrder, shuffled] = [cloneOffice(above), cloneOffice(above)];
      const paths: string[] = [];
      for (const { steps } of happened) {
        work(world, steps.map((one) => ({ ...one, which: 0 })));
        await reportUp(stick, moment, there(branches[0]?.office), between);
        const path = await reportUp(stick, moment, between, inOrder);
        if (path !== undefined) paths.push(path);
      }
      for (const index of order) if (paths.length > 0) must(await stick.take(shuffled, moment, paths[index % paths.length] ?? ''));
      for (const path of [...paths].reverse()) must(await stick.take(shuffled, moment, path));
      expect(dumpProjections(shuffled)).toBe(dumpProjections(inOrder));
      for (const { db } of [inOrder, shuffled]) db.close();
      world.close();
    }),
    lawRuns('reports of the middle in any order come to the same', RUNS),
  );
}, 600_000);

it('a branch that moved in mid-year is counted in its old part before the day and in its new one from it, and once above both', async () => {
  const { chain, second, slot } = await founded;
  const middle = there(chain.offices[LEVELS - 3]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 2, max: 12 }), async (months, moves) => {
      const office = cloneOffice(second);
      const above = cloneOffice(middle);
      const day = `2026-${String(moves).padStart(2, '0')}-01`;
      const before = recordRow(above.db, slot);
      if (!before) throw new Error('no slot');
      const under = [{ id: 'moved', from: day, slot: slotOf(above, there(chain.offices[LEVELS - 2]).org) }];
      must(saveRecord(above, moment, { record: slot, kind: 'subordinate', document: { ...(JSON.parse(before.document) as object), under }, heads: JSON.parse(before.heads) as string[] }));
      const branch = new BranchAtWork(office, moment);
      for (const month of months) branch.take({ do: 'save', document: aGathering({ start: `2026-${String(month).padStart(2, '0')}-06T15:30`, end: `2026-${String(month).padStart(2, '0')}-06T17:00` }) });
      for (const record of branch.records) must(submitRecords(office, moment, [record]));
      await reportUp(new StickInMemory(), moment, office, above);
      const year = { from: '2026-01-01', until: '2026-12-31' };
      const counted = (key: string): number => spansBelow(above, key, year).flatMap(({ org, from, until }) =>
        rows<{ n: number }>(above.db, 'SELECT count(*) AS n FROM gathering WHERE org = :org AND start_date BETWEEN :from AND :until', { org, from, until })).reduce((sum, { n }) => sum + n, 0);
      const inNew = months.filter((month) => month >= moves).length;
      expect(counted(there(chain.offices[LEVELS - 2]).org)).toBe(inNew);
      expect(counted(above.org)).toBe(months.length);
      for (const { db } of [office, above]) db.close();
    }),
    lawRuns('a moved branch is counted by its days', RUNS),
  );
}, 600_000);

const slotOf = (office: Office, org: string): string => rows<{ id: string }>(office.db, `SELECT id FROM record WHERE kind = 'subordinate' AND json_extract(document, '$.org') = :org`, { org })[0]?.id ?? '';
