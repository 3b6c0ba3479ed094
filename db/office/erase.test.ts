import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signed, StatementOf } from '../records/statements';
import { statementsOf } from '../store/statements';
import { storedVersionsOf } from '../store/versions';
import { purge } from '../store/erasures';
import { project } from '../store/projections';
import { addVersion } from '../store/versions';
import { putDraft } from '../store/drafts';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { BranchAtWork, step } from '../testing/histories';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { StickInMemory } from '../testing/stick-in-memory';
import { writeReport } from '../exchange/send';
import { eraseText, planErasure, takeErasure } from './erase';
import { historyOf } from './history';
import type { Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';
import { searchRecords } from './search';
import { submitRecords } from './submit';
import { dumpProjections, rebuild, verifyOffice } from './verify';

const NUMBER = '110101199003074477';
const moment = aMoment();
const founded = anOffice();

async function withMistake(): Promise<{ office: Office; record: string; wrong: string }> {
  const office = cloneOffice(await founded);
  const record = moment.newId();
  const { version } = must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ summary: `王建国 ${NUMBER}` }), heads: [] }));
  return { office, record, wrong: version ?? '' };
}

const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
const correct = (office: Office, record: string): void => {
  must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ summary: '王建国' }), heads: headsOf(office, record) }));
};
const erase = (office: Office, record: string) => eraseText(office, moment, { record, text: NUMBER, reason: '误录身份证号' });
const isInFile = (office: Office): boolean => office.db.serialize().includes(NUMBER);

describe('erasing a number typed by mistake', () => {
  it('takes it out of versions, drafts, search and the pages of the file', async () => {
    const { office, record } = await withMistake();
    putDraft(office.db, `gatherings/${record}/edit`, '草稿', { summary: NUMBER }, moment.now);
    for (let n = 0; n < 30; n += 1) must(saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] }));
    correct(office, record);
    expect(isInFile(office)).toBe(true);
    expect(planErasure(office, record, NUMBER)).toMatchObject({ ok: true, value: { versions: 1, present: false, submitted: false, reports: [] } });
    expect(must(erase(office, record)).erased).toBe(1);
    expect(isInFile(office)).toBe(false);
    expect(searchRecords(office, NUMBER, 10)).toEqual([]);
    expect(searchRecords(office, '王建国', 10).map((hit) => hit.record)).toContain(record);
    expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('is refused while the present content, or what stands as submitted, still holds it', async () => {
    const { office, record } = await withMistake();
    expect(erase(office, record)).toMatchObject({ error: { code: 'erase-correct-first' } });
    must(submitRecords(office, moment, [record]));
    correct(office, record);
    expect(erase(office, record)).toMatchObject({ error: { code: 'erase-submit-first' } });
    must(submitRecords(office, moment, [record]));
    expect(erase(office, record)).toMatchObject({ ok: true });
    expect(erase(office, record)).toMatchObject({ error: { code: 'erase-nothing' } });
  });

  it('leaves the hole in the history, with its reason', async () => {
    const { office, record } = await withMistake();
    correct(office, record);
    must(erase(office, record));
    expect(historyOf(office, record).map(({ erased }) => erased)).toEqual([null, { reason: '误录身份证号', at: moment.now }]);
  });

  it('names the reports that carried it, and the next one makes the superior erase it too', async () => {
    const { office, record, wrong } = await withMistake();
    const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
    joinOffices(office, superior, moment);
    const stick = new StickInMemory();
    must(submitRecords(office, moment, [record]));
    const first = must(await writeReport(office, moment, '2025-11', false, stick.drop('branch')));
    must(await stick.take(superior, moment, first.path));
    correct(office, record);
    must(submitRecords(office, moment, [record]));
    expect(planErasure(office, record, NUMBER)).toMatchObject({ value: { reports: [1] } });
    must(erase(office, record));
    const second = must(await writeReport(office, moment, '2025-11', false, stick.drop('branch')));
    expect(isInFile(superior)).toBe(true);
    must(await stick.take(superior, moment, second.path));
    expect(isInFile(superior)).toBe(false);
    // The old stick is found again.
    must(await stick.take(superior, moment, first.path));
    expect(storedVersionsOf(superior.db, record).map(({ id }) => id)).not.toContain(wrong);
    expect(isInFile(superior)).toBe(false);
    expect(verifyOffice(superior)).toMatchObject({ ok: true });
    expect(recordRow(superior.db, record)?.document).toContain('王建国');
  });

  it('reaches what stands in an item that was removed', async () => {
    const office = cloneOffice(await founded);
    const record = moment.newId();
    const item = { id: 'i9', title: '讨论', content: NUMBER };
    must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ agenda: [item] }), heads: [] }));
    must(saveRecord(office, moment, { record, kind: 'gathering', document: aGathering({ agenda: [] }), heads: headsOf(office, record) }));
    expect(recordRow(office.db, record)?.document).toContain(NUMBER);
    expect(planErasure(office, record, NUMBER)).toMatchObject({ value: { present: false } });
    expect(must(erase(office, record)).erased).toBe(2);
    expect(recordRow(office.db, record)?.document).not.toContain(NUMBER);
    expect(isInFile(office)).toBe(false);
    expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('cannot be said of a record that belongs to somebody else', async () => {
    const { office, record, wrong } = await withMistake();
    const other = cloneOffice(office);
    const [erasure] = statementsOf(await erased(office, record), 'erasure', office.org);
    if (!erasure) throw new Error('no erasure');
    const foreign: Signed<StatementOf<'erasure'>> = { ...erasure, statement: { ...erasure.statement, org: moment.newId() } };
    takeErasure(other, foreign, moment.now);
    expect(storedVersionsOf(other.db, record).map(({ id }) => id)).toContain(wrong);
  });
});

async function erased(office: Office, record: string): Promise<Office['db']> {
  correct(office, record);
  must(erase(office, record));
  return Promise.resolve(office.db);
}

describe('holes among the versions', () => {
  it('any order of versions and erasures comes to the same, and a rebuild too', async () => {
    const base = await founded;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), fc.infiniteStream(fc.nat(1000)), fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }), async (steps, order, holes) => {
        const work = new BranchAtWork(cloneOffice(base), moment);
        for (const one of steps) work.take(one);
        const { office } = work;
        const versions = work.records.flatMap((record) => storedVersionsOf(office.db, record));
        const erasures = holes.flatMap((at) => erasureOf(office, versions[at % Math.max(1, versions.length)]?.id ?? '', versions));
        const [inOrder, shuffled] = [cloneOffice(base), cloneOffice(base)];
        const arrivals = [...versions.map((version) => ({ version })), ...erasures.map((erasure) => ({ erasure }))];
        arrive(inOrder, arrivals);
        const next = order[Symbol.iterator]();
        arrive(shuffled, arrivals.map((arrival) => ({ arrival, at: next.next().value as number })).sort((a, b) => a.at - b.at).map(({ arrival }) => arrival));
        expect(shown(shuffled)).toBe(shown(inOrder));
        const before = shown(shuffled);
        rebuild(shuffled);
        expect(shown(shuffled)).toBe(before);
        for (const { db } of [inOrder, shuffled, office]) db.close();
      }),
      lawRuns('erasures: any order comes to the same', 200),
    );
  }, 120_000);
});

type Arrival = { readonly version: ReturnType<typeof storedVersionsOf>[number] } | { readonly erasure: Signed<StatementOf<'erasure'>> };

function arrive(office: Office, arrivals: readonly Arrival[]): void {
  for (const arrival of arrivals) {
    if ('version' in arrival) {
      addVersion(office.db, arrival.version);
      project(office.db, arrival.version.version.record, office.org);
    } else {
      takeErasure(office, arrival.erasure, moment.now);
      project(office.db, arrival.erasure.statement.record, office.org);
    }
  }
  purge(office.db);
}

function erasureOf(office: Office, id: string, versions: readonly ReturnType<typeof storedVersionsOf>[number][]): Signed<StatementOf<'erasure'>>[] {
  const found = versions.find((version) => version.id === id);
  if (!found) return [];
  const { record, parents } = found.version;
  const statement: StatementOf<'erasure'> = { kind: 'erasure', org: office.org, device: office.device, statedAt: moment.now, record, versions: [{ version: id, parents: [...parents] }], blobs: [], reason: '误录' };
  return [{ id: `${id.slice(0, 60)}aaaa`, bytes: JSON.stringify(statement), signature: '', statement }];
}

// Who saved last of several heads follows the order of arrival where clocks are equal; what is shown does not.
const shown = (office: Office): string => dumpProjections(office);
