import { expect, it } from 'vitest';
import type { GatheringKind } from '../domain/gathering';
import { aMoment, anOffice } from '../testing/office';
import { planOf, watched } from '../testing/watched';
import { countGatherings, listGatherings, pageOfGatherings, waitingOf, type GatheringFilter } from './lists';
import type { Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';
import { submitRecords } from './submit';

const moment = aMoment();
const hold = (office: Office, start: string, kinds: readonly GatheringKind[] = ['theme-day'], more: object = {}): string => {
  const record = moment.newId();
  const saved = saveRecord(office, moment, { record, kind: 'gathering', document: { mainKind: kinds[0], countedKinds: kinds, title: '学习党章', start, ...more }, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  return record;
};

/** Three years, of which two days have two gatherings that begin at once. */
async function threeYears(): Promise<Office> {
  const office = await anOffice();
  for (const year of [2024, 2025, 2026]) {
    for (const month of ['02', '05', '05', '09']) hold(office, `${year}-${month}-06T15:30`, month === '09' ? ['study-session', 'theme-day'] : ['theme-day']);
  }
  return office;
}

const FILTERS: readonly GatheringFilter[] = [{}, { year: 2025 }, { kind: 'theme-day' }, { kind: 'study-session', withdrawn: false }, { from: '2024-05-06', until: '2025-05-06' }, { state: 'changed' }, { state: 'submitted' }, { text: '党章' }, { text: '没有这个词' }, { below: true }];

it('gives in pages what it gives at once, with the same numbers, whatever is asked for', async () => {
  const office = await threeYears();
  const ids = listGatherings(office, {}).map(({ id }) => id);
  submitRecords(office, moment, ids.slice(0, 4));
  const changed = recordRow(office.db, ids[1] ?? '');
  if (!changed) throw new Error('no record');
  saveRecord(office, moment, { record: changed.id, kind: 'gathering', document: { ...(JSON.parse(changed.document) as object), place: '会议室' }, heads: JSON.parse(changed.heads) as string[] });
  for (const filter of FILTERS) {
    const all = listGatherings(office, filter);
    expect(countGatherings(office, filter)).toBe(all.length);
    const pages = [0, 1, 2, 3, 4].flatMap((page) => pageOfGatherings(office, filter, page * 3, 3));
    expect([filter, pages]).toEqual([filter, all]);
    expect(waitingOf(office, filter, 100)).toEqual({ count: all.filter(({ state }) => state === 'unsubmitted' || state === 'changed').length, submittable: all.filter(({ state }) => state === 'unsubmitted' || state === 'changed').map(({ id }) => id) });
  }
  expect(listGatherings(office, { year: 2025 }).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 1]);
  expect([listGatherings(office, { state: 'changed' }), listGatherings(office, { state: 'submitted' }), listGatherings(office, { text: '没有这个词' })].map(({ length }) => length)).toEqual([1, 3, 0]);
});

it('asks for the order once while somebody scrolls, and anew after something was written', async () => {
  const office = await threeYears();
  const seen = watched(office);
  const rowsOf = (page: number): number => {
    seen.rows = 0;
    pageOfGatherings(seen.office, {}, page * 2, 2);
    return seen.rows;
  };
  // What was written is asked first, and all twelve ids; then only a page.
  expect(rowsOf(0)).toBe(1 + 12 + 2);
  expect([1, 2, 5].map(rowsOf)).toEqual([3, 3, 3]);
  const newest = hold(office, '2026-11-06T15:30');
  expect(rowsOf(0)).toBe(1 + 13 + 2);
  expect(pageOfGatherings(seen.office, {}, 0, 1).map(({ id }) => id)).toEqual([newest]);
  expect(pageOfGatherings(seen.office, { year: 2024 }, 0, 1)[0]?.start).toBe('2024-09-06T15:30');
});

it('counts the numbers of a page in its own years only', async () => {
  const seen = watched(await threeYears());
  pageOfGatherings(seen.office, {}, 0, 2);
  const lines = [...seen.asked].find((sql) => sql.includes('row_number'));
  expect(planOf(seen.office.db, lines ?? '')).toEqual(expect.arrayContaining(['SEARCH g USING INDEX gathering_start (org=? AND start>? AND start<?)']));
});
