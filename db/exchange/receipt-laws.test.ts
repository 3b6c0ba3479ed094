import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Office } from '../office/office';
import { submitRecords } from '../office/submit';
import { addIncarnation } from '../store/settings';
import { packagesIn } from '../store/packages';
import { rows } from '../store/prepared';
import { submissionIds } from '../store/submissions';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { BranchAtWork, step, type Step } from '../testing/histories';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { coveredNow } from './cover';
import { paperReceiptOf, takePaperReceipt } from './paper-receipts';
import { writeDownward, writeReport } from './send';

const RUNS = 200;
const moment = aMoment();
/** Made once: the keys take time, and a clone of both begins every run. */
const joined = (async () => {
  const branch = await anOffice();
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  return { branch, superior, slot: joinOffices(branch, superior, moment) };
})();

type Side = 'branch' | 'superior';
type Event =
  | { readonly do: 'work'; readonly steps: readonly Step[] }
  | { readonly do: 'report'; readonly all: boolean }
  | { readonly do: 'downward' }
  /** A paper receipt of any report that the superior's present database holds. */
  | { readonly do: 'print'; readonly which: number }
  /** A stick or a paper arrives: any that there ever was, in any order, again and again; all others are lost. */
  | { readonly do: 'up' | 'down' | 'type'; readonly which: number }
  | { readonly do: 'backup' | 'restore'; readonly side: Side };

const which = fc.nat(20);
const side = fc.constantFrom<Side>('branch', 'superior', 'superior');
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('work' as const), steps: fc.array(step, { minLength: 1, maxLength: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('report' as const), all: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ do: 'downward' as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('print' as const), which }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('up' as const, 'up' as const, 'down' as const, 'type' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('backup' as const, 'restore' as const), side }) },
);

/** Both databases as they are now, all files and papers there ever were, and what truly happened. */
class World {
  readonly stick = new StickInMemory();
  readonly reports: string[] = [];
  readonly downwards: string[] = [];
  readonly codes: string[] = [];
  readonly exported = new Set<string>();
  readonly held = new Set<string>();
  readonly backups: Record<Side, Office>;

  constructor(
    public work: BranchAtWork,
    public superior: Office,
    readonly slot: string,
  ) {
    this.backups = { branch: cloneOffice(work.office), superior: cloneOffice(superior) };
  }

  static async begin(): Promise<World> {
    const { branch, superior, slot } = await joined;
    return new World(new BranchAtWork(cloneOffice(branch), moment), cloneOffice(superior), slot);
  }

  get branch(): Office {
    return this.work.office;
  }

  async happen(one: Event): Promise<void> {
    switch (one.do) {
      case 'work':
        for (const each of one.steps) this.work.take(each);
        for (const record of this.work.records) submitRecords(this.branch, moment, [record]);
        break;
      case 'report':
        await this.report(one.all);
        break;
      case 'downward':
        this.downwards.push(must(await writeDownward(this.superior, moment, this.slot, this.stick.drop('superior'))).path);
        break;
      case 'print': {
        const came = at(packagesIn(this.superior.db).filter(({ kind }) => kind === 'report'), one.which);
        if (came) this.codes.push(must(paperReceiptOf(this.superior, moment, came.id)).code);
        break;
      }
      case 'up':
        await this.carry(at(this.reports, one.which), this.superior);
        break;
      case 'down':
        await this.carry(at(this.downwards, one.which), this.branch);
        break;
      case 'type': {
        // A code may be one for a report that the branch's restored backup does not know: refused, and nothing is changed.
        const code = at(this.codes, one.which);
        if (code !== undefined) takePaperReceipt(this.branch, moment, code);
        break;
      }
      case 'backup':
        this.backups[one.side] = cloneOffice(one.side === 'branch' ? this.branch : this.superior);
        break;
      case 'restore':
        this.restore(one.side);
    }
    for (const id of submissionIds(this.superior.db, this.branch.org)) this.held.add(id);
  }

  async report(all: boolean): Promise<boolean> {
    const written = await writeReport(this.branch, moment, '2025-11', all, this.stick.drop('branch'));
    if (!written.ok && written.error.code === 'nothing-to-write') return false;
    this.reports.push(must(written).path);
    for (const { id } of rows<{ id: string }>(this.branch.db, 'SELECT DISTINCT statement AS id FROM package_out_submission')) this.exported.add(id);
    return true;
  }

  async carry(path: string | undefined, to: Office): Promise<void> {
    if (path !== undefined) must(await this.stick.take(to, moment, path));
  }

  restore(who: Side): void {
    const office = cloneOffice(this.backups[who]);
    addIncarnation(office.db, moment.newId());
    if (who === 'superior') {
      this.superior.db.close();
      this.superior = office;
      return;
    }
    this.branch.db.close();
    this.work = new BranchAtWork(office, moment);
  }

  close(): void {
    for (const { db } of [this.branch, this.superior, ...Object.values(this.backups)]) db.close();
  }
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const delivered = ({ db }: Office): string[] => rows<{ submission: string }>(db, 'SELECT submission FROM delivered').map(({ submission }) => submission);

it('nothing un-exported is ever believed delivered, by file or by paper, with restores on both sides in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 18 }), async (events) => {
      const world = await World.begin();
      for (const one of events) {
        await world.happen(one);
        for (const id of delivered(world.branch)) expect([world.exported.has(id), world.held.has(id)], `delivered after ${one.do}`).toEqual([true, true]);
        for (const id of coveredNow(world.branch)) expect(world.held.has(id), `left out after ${one.do}`).toBe(true);
      }
      // One receipt in a file, every older file and paper found again after it, one report that arrives: all is there.
      await world.happen({ do: 'downward' });
      for (const path of [...world.downwards].reverse()) await world.carry(path, world.branch);
      for (const code of world.codes) takePaperReceipt(world.branch, moment, code);
      if (await world.report(false)) await world.carry(world.reports.at(-1), world.superior);
      const there = new Set(submissionIds(world.superior.db, world.branch.org));
      expect(submissionIds(world.branch.db, world.branch.org).filter((id) => !there.has(id)), 'all arrived').toEqual([]);
      world.close();
    }),
    lawRuns('nothing un-exported is believed delivered', RUNS),
  );
}, 240_000);
