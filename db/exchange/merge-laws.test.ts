import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRecords, separateRecords } from '../office/aliases';
import { addAttachment, readAttachment } from '../office/attachments';
import { conflictsOf, listConflicts, resolveConflicts } from '../office/conflicts';
import type { Office } from '../office/office';
import { recordRow, recordRows, wayOf } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { withdrawRecord } from '../office/withdraw';
import { figureLinesOf } from '../store/statements';
import { aGathering, aMember, anAttendance } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aPdf } from '../testing/files';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { collectReport } from './collect-report';
import { acceptDevice } from './devices';
import { writeDownward, writeReport } from './send';
import { writeMerge } from './send-own';

const moment = aMoment();
const authors = ['李淑芬', '周海涛'] as const;
/** Clocks decide nothing: they stand at the same second on both, or in 1970. */
const clocks = [moment.now, moment.now, '1970-01-02T08:00:00.000Z', '2151-01-02T08:00:00.000Z'] as const;

/** Made once: two laptops of one branch with a meeting, and a superior that knows both. A clone of all begins every run. */
const made = (async () => {
  const [first, superior] = [await anOffice(), await anOffice({ code: '01', name: '教育局党委', role: 'superior' })];
  const slot = joinOffices(first, superior, moment);
  must(saveRecord(first, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] }));
  const second = await pairOffice(first, moment);
  const stick = new StickInMemory();
  await carryMerge(stick, moment, first, second);
  must(await stick.take(superior, moment, must(await writeReport(first, moment, '2025-11', true, stick.drop('a'))).path));
  must(acceptDevice(superior, moment, second.device));
  return { first, second, superior, slot };
})();

const which = fc.nat(3);
type Act = { readonly who: 0 | 1; readonly do: 'meeting' | 'person' | 'title' | 'place' | 'item' | 'withdraw' | 'submit' | 'join' | 'part' | 'resolve' | 'write' | 'take'; readonly a: number; readonly b: number };
const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(0 as const, 1 as const), a: which, b: which,
  do: fc.constantFrom('meeting', 'person', 'title', 'title', 'place', 'item', 'withdraw', 'submit', 'join', 'part', 'resolve', 'write', 'write', 'take', 'take'),
});

const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];

class TwoLaptops {
  readonly stick = new StickInMemory();
  /** Files that lie on sticks, for each computer: found again in any order, as often as one likes, or never. */
  readonly sticks: [string[], string[]] = [[], []];

  constructor(readonly laptops: readonly [Office, Office]) {}

  static async begin(): Promise<TwoLaptops> {
    const { first, second } = await made;
    return new TwoLaptops([cloneOffice(first), cloneOffice(second)]);
  }

  async act({ who, do: what, a, b }: Act): Promise<void> {
    const office = this.laptops[who];
    const by = aMoment(authors[who], clocks[b]);
    const meetings = recordRows(office.db, 'gathering', office.org).map(({ id }) => id).sort();
    const people = recordRows(office.db, 'member', office.org).map(({ id }) => id).sort();
    const record = meetings[a % meetings.length] ?? '';
    const edit = (fields: object): void => void must(saveRecord(office, by, { record, kind: 'gathering', document: { ...(JSON.parse(recordRow(office.db, record)?.document ?? '{}') as object), ...fields }, heads: headsOf(office, record) }));
    switch (what) {
      case 'meeting':
        return void must(saveRecord(office, by, { record: by.newId(), kind: 'gathering', document: aGathering({ attendance: people.slice(0, 3).map((id) => anAttendance(1, { id })) }), heads: [] }));
      case 'person':
        return void must(saveRecord(office, by, { record: by.newId(), kind: 'member', document: aMember(), heads: [] }));
      case 'title':
        return edit({ title: `题目${b}` });
      case 'place':
        return edit({ place: `地点${b}` });
      case 'item':
        return edit({ agenda: b === 0 ? [] : [{ id: 'item-1', title: `议题${b}` }] });
      case 'withdraw':
        return void must(withdrawRecord(office, by, record, headsOf(office, record), '误录'));
      case 'submit':
        // Refused where a conflict is open: then nothing happens.
        return void submitRecords(office, by, [record]);
      case 'join':
      case 'part': {
        const list = b % 2 === 0 || people.length < 2 ? meetings : people;
        return void (what === 'join' ? joinRecords : separateRecords)(office, by, list[a % list.length] ?? '', list[b % list.length] ?? '');
      }
      case 'resolve': {
        const [open] = listConflicts(office);
        const [conflict] = open?.conflicts ?? [];
        if (open && conflict) must(resolveConflicts(office, by, open.record, open.heads, { [conflict.path]: conflict.candidates[b % conflict.candidates.length]?.version ?? '' }));
        return;
      }
      case 'write':
        return void this.sticks[who === 0 ? 1 : 0].push(must(await writeMerge(office, by, this.laptops[who === 0 ? 1 : 0].device, b === 3, this.stick.drop(`side${who}`))).path);
      case 'take': {
        const path = this.sticks[who][b % Math.max(1, this.sticks[who].length)];
        if (path !== undefined) must(await this.stick.take(office, by, path));
      }
    }
  }

  /** One stick there and one back, whatever was lost before. */
  async meet(): Promise<void> {
    const [first, second] = this.laptops;
    await carryMerge(this.stick, moment, first, second);
    await carryMerge(this.stick, moment, second, first);
    await carryMerge(this.stick, moment, first, second);
  }

  close(): void {
    for (const { db } of this.laptops) db.close();
  }
}

const ways = (office: Office): unknown => recordRows(office.db, 'gathering').map(({ id }) => `${id} ${wayOf(office.db, id)?.state} ${wayOf(office.db, id)?.delivered_at}`).sort();

describe('two laptops, whatever each does and whichever sticks arrive', () => {
  it('come to the same when they meet', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), async (acts) => {
      const world = await TwoLaptops.begin();
      for (const one of acts) await world.act(one);
      await world.meet();
      const [first, second] = world.laptops;
      expect(dumpProjections(second)).toBe(dumpProjections(first));
      expect(ways(second)).toEqual(ways(first));
      for (const { id } of recordRows(first.db, 'gathering')) expect(conflictsOf(second, id).map(({ path, candidates }) => [path, candidates.map(({ version }) => version)])).toEqual(conflictsOf(first, id).map(({ path, candidates }) => [path, candidates.map(({ version }) => version)]));
      expect([verifyOffice(first).ok, verifyOffice(second).ok]).toEqual([true, true]);
      const before = dumpProjections(first);
      for (const side of [0, 1] as const) for (const path of world.sticks[side]) must(await world.stick.take(world.laptops[side], moment, path));
      expect([dumpProjections(first), dumpProjections(second)]).toEqual([before, before]);
      world.close();
    }), lawRuns('merge-converges', 200));
  }, 600_000);

  it('the superior comes to the same whichever of them reports, and the last report after a meeting counts it right', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), fc.array(fc.constantFrom(0 as const, 1 as const), { minLength: 1, maxLength: 4 }), async (acts, reporting) => {
      const world = await TwoLaptops.begin();
      const superior = cloneOffice((await made).superior);
      const other = cloneOffice(superior);
      const files: string[] = [];
      const report = async (office: Office): Promise<void> => {
        const written = await writeReport(office, moment, '2025-11', true, world.stick.drop('up'));
        if (written.ok) files.push(written.value.path);
        else expect(written.error.code).toBe('nothing-to-write');
      };
      for (const [at, one] of acts.entries()) {
        await world.act(one);
        const who = reporting[at];
        if (who !== undefined) await report(world.laptops[who]);
      }
      await world.meet();
      await report(world.laptops[1]);
      for (const path of files) must(await world.stick.take(superior, moment, path));
      for (const path of [...files].reverse()) must(await world.stick.take(other, moment, path));
      expect(dumpProjections(other)).toBe(dumpProjections(superior));
      const branch = world.laptops[1];
      expect(submittedFigures(superior, branch.org)).toEqual(submittedFigures(branch, branch.org));
      expect(figureLinesOf(superior.db)).toEqual(figureLinesOf(branch.db));
      for (const { db } of [superior, other]) db.close();
      world.close();
    }), lawRuns('merge-reports', 200));
  }, 600_000);
});

it('what the superior has received is known on both laptops after they met, whichever took the receipt in', async () => {
  const { superior: there, slot } = await made;
  const world = await TwoLaptops.begin();
  const superior = cloneOffice(there);
  const [first, second] = world.laptops;
  const records = recordRows(first.db, 'gathering').map(({ id }) => id);
  must(submitRecords(first, moment, records));
  must(await world.stick.take(superior, moment, must(await writeReport(first, moment, '2025-11', false, world.stick.drop('up'))).path));
  must(await world.stick.take(first, moment, must(await writeDownward(superior, moment, slot, world.stick.drop('down'))).path));
  await world.meet();
  expect(records.map((record) => wayOf(second.db, record)?.state)).toEqual(records.map(() => 'counted'));
  expect(must(collectReport(second, moment, '2025-11', false)).submissions).toEqual([]);
});

it('files go to the other laptop, ticked for the superior or not', async () => {
  const world = await TwoLaptops.begin();
  const [first, second] = world.laptops;
  const script = must(addAttachment(first, moment, '内部讲稿.pdf', aPdf()));
  must(saveRecord(first, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ attachments: [{ id: 'a', sort: 0, removed: false, kind: 'script', title: '讲稿', sheets: null, file: { ...script, carried: false } }] }), heads: [] }));
  await world.meet();
  expect(must(readAttachment(second, script.sha256)).bytes).toHaveLength(aPdf().length);
});
