import type { FigureLine } from '../domain/figures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '../office/office';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { digestOf } from '../records/statements';
import { addIncarnation } from '../store/settings';
import { figureLinesOf } from '../store/statements';
import { submissionIds } from '../store/submissions';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { BranchAtWork, step, type Step } from '../testing/histories';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { isMissing } from './missing';
import { writeDownward, writeReport } from './send';

const RUNS = 200;
const moment = aMoment();
/** Made once: the keys take time, and a clone of both begins every run. */
const joined = (async () => {
  const branch = await anOffice();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  return { branch, superior, slot: joinOffices(branch, superior, moment) };
})();

/** A branch at work and its superior, with a stick between them that may get lost. */
class Handing {
  readonly stick = new StickInMemory();
  readonly reports: string[] = [];
  readonly downwards: string[] = [];

  constructor(
    readonly work: BranchAtWork,
    public superior: Office,
    readonly slot: string,
  ) {}

  static async begin(): Promise<Handing> {
    const { branch, superior, slot } = await joined;
    return new Handing(new BranchAtWork(cloneOffice(branch), moment), cloneOffice(superior), slot);
  }

  get branch(): Office {
    return this.work.office;
  }

  /** False when there is nothing to report. */
  async report(all: boolean): Promise<boolean> {
    const written = await writeReport(this.branch, moment, '2025-11', all, this.stick.drop('branch'));
    if (!written.ok && written.error.code === 'nothing-to-write') return false;
    this.reports.push(must(written).path);
    return true;
  }

  async downward(): Promise<void> {
    this.downwards.push(must(await writeDownward(this.superior, moment, this.slot, this.stick.drop('superior'))).path);
  }

  async takeUp(path: string | undefined, superior = this.superior): Promise<void> {
    if (path !== undefined) must(await this.stick.take(superior, moment, path));
  }

  async takeDown(path: string | undefined): Promise<void> {
    if (path !== undefined) must(await this.stick.take(this.branch, moment, path));
  }

  close(): void {
    for (const { db } of [this.branch, this.superior]) db.close();
  }
}

/** What follows from what an organisation holds; own projections of the superior are the same everywhere anyway. */
const known = (office: Office): string => `${dumpProjections(office)}\n${JSON.stringify(figureLinesOf(office.db))}`;
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** Work with reports in between; `received`: the superior took it in and its receipt came back, so that the next carries less. */
const busy = fc.array(
  fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 5 }), received: fc.boolean(), all: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
);

async function workAndReport(handing: Handing, rounds: readonly { steps: readonly Step[]; received: boolean; all: boolean }[]): Promise<void> {
  for (const { steps, received, all } of rounds) {
    for (const one of steps) handing.work.take(one);
    for (const record of handing.work.records) submitRecords(handing.branch, moment, [record]);
    if (!(await handing.report(all)) || !received) continue;
    await handing.takeUp(handing.reports.at(-1));
    await handing.downward();
    await handing.takeDown(handing.downwards.at(-1));
  }
}

describe('reports at the superior', () => {
  it('in any order and however often, they come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(busy, fc.array(fc.nat(20), { maxLength: 3 }), async (rounds, order) => {
        const handing = await Handing.begin();
        const [inOrder, shuffled] = [cloneOffice(handing.superior), cloneOffice(handing.superior)];
        await workAndReport(handing, rounds);
        for (const path of handing.reports) await handing.takeUp(path, inOrder);
        for (const index of order) await handing.takeUp(at(handing.reports, index), shuffled);
        for (const path of [...handing.reports].reverse()) await handing.takeUp(path, shuffled);
        expect(known(shuffled)).toBe(known(inOrder));
        expect(isMissing(shuffled, handing.branch.org)).toBe(false);
        expect(verifyOffice(shuffled)).toMatchObject({ ok: true });
        for (const { db } of [inOrder, shuffled]) db.close();
        handing.close();
      }),
      lawRuns('reports at the superior in any order come to the same', RUNS),
    );
  }, 600_000);

  it('the figures above are the figures below, from the records and from the signed lines alike', async () => {
    await fc.assert(
      fc.asyncProperty(busy, async (rounds) => {
        const handing = await Handing.begin();
        await workAndReport(handing, rounds);
        for (const path of handing.reports) await handing.takeUp(path);
        const { branch, superior } = handing;
        const counted = submittedFigures(branch, branch.org);
        expect(submittedFigures(superior, branch.org)).toEqual(counted);
        const signed = figureLinesOf(superior.db).filter(({ org }) => org === branch.org).map(({ line }) => JSON.parse(line) as FigureLine);
        // How the branch stood is in the signed line only; what was held is in both.
        expect(signed.filter(({ gatherings }) => gatherings > 0).map(({ standing: _standing, ...line }) => line)).toEqual(counted);
        handing.close();
      }),
      lawRuns('the figures above are the figures below', RUNS),
    );
  }, 600_000);
});

type Happening =
  | { readonly do: 'work'; readonly steps: readonly Step[] }
  | { readonly do: 'report'; readonly all: boolean }
  | { readonly do: 'downward' }
  /** A stick arrives: any that was ever written, in any order, again and again; all others are lost. */
  | { readonly do: 'up' | 'down'; readonly which: number };
type Event = Happening | { readonly do: 'restore' } | { readonly do: 'backup' };

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('work' as const), steps: fc.array(step, { minLength: 1, maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('report' as const), all: fc.boolean() }) },
  { weight: 5, arbitrary: fc.oneof({ weight: 3, arbitrary: fc.constant({ do: 'downward' as const }) }, { weight: 2, arbitrary: fc.constantFrom({ do: 'restore' as const }, { do: 'backup' as const }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('up' as const, 'down' as const), which: fc.nat(20) }) },
);

describe('sticks that get lost and a superior that restores backups', () => {
  it('nothing is believed delivered that the superior never held, and all arrives in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 16 }), async (events) => {
        const handing = await Handing.begin();
        const { org } = handing.branch;
        const everHeld = new Set<string>();
        let backup = cloneOffice(handing.superior);
        for (const one of events) {
          if (one.do === 'restore') {
            handing.superior.db.close();
            handing.superior = cloneOffice(backup);
            addIncarnation(handing.superior.db, moment.newId());
          } else if (one.do === 'backup') {
            backup = cloneOffice(handing.superior);
          } else {
            await happen(handing, one);
          }
          for (const id of submissionIds(handing.superior.db, org)) everHeld.add(id);
          for (const id of listed(handing.branch, 'delivered')) expect(everHeld.has(id), `delivered after ${one.do}`).toBe(true);
          for (const id of listed(handing.branch, 'covered')) expect(everHeld.has(id), `covered after ${one.do}`).toBe(true);
        }
        const complete = (): boolean => digestOf(submissionIds(handing.superior.db, org)) === digestOf(submissionIds(handing.branch.db, org));
        // One receipt, every older one found again after it, one report that arrives: whatever was lost is carried again.
        await handing.downward();
        for (const path of [...handing.downwards].reverse()) await handing.takeDown(path);
        if (await handing.report(false)) await handing.takeUp(handing.reports.at(-1));
        expect(complete(), 'all arrived').toBe(true);
        expect(submittedFigures(handing.superior, org)).toEqual(submittedFigures(handing.branch, org));
        handing.close();
      }),
      lawRuns('nothing is believed delivered that was never held', RUNS),
    );
  }, 600_000);
});

async function happen(handing: Handing, one: Happening): Promise<void> {
  switch (one.do) {
    case 'work':
      for (const step of one.steps) handing.work.take(step);
      for (const record of handing.work.records) submitRecords(handing.branch, moment, [record]);
      return;
    case 'report':
      await handing.report(one.all);
      return;
    case 'up':
      return handing.takeUp(at(handing.reports, one.which));
    case 'down':
      return handing.takeDown(at(handing.downwards, one.which));
    case 'downward':
      return handing.downward();
  }
}

const listed = ({ db }: Office, table: 'delivered' | 'covered'): string[] => (db.prepare(`SELECT submission FROM ${table}`).all() as { submission: string }[]).map(({ submission }) => submission);
