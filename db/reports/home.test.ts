import { expect, it } from 'vitest';
import type { Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { sampleBranch } from '../testing/sample';
import { aMoment, anOffice } from '../testing/office';
import { planOf, watched } from '../testing/watched';
import { homeOf } from './home';

const moment = aMoment();
const TODAY = '2025-11-20';
const monthly = (office: Office) => homeOf(office, TODAY).lines.filter(({ head }) => ['R2', 'R3', 'R5'].includes(head.rule)).sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ head, state, asked, done, last }) => ({ rule: head.rule, state, asked, done, on: last?.on ?? '' }));

/** A branch of 24 members with three 党小组, as the sample makes it. */
async function aBranch(): Promise<Office> {
  const office = await anOffice();
  const branch = sampleBranch({ seed: 1, from: 2025, to: 2025 });
  for (const { id, document } of branch.members) saveRecord(office, moment, { record: id, kind: 'member', document, heads: [] });
  const found = recordRow(office.db, office.org);
  if (!found) throw new Error('no organisation');
  const document = { ...documentOfRow(found, 'organisation'), groups: branch.organisation.groups };
  saveRecord(office, moment, { record: office.org, kind: 'organisation', document, heads: JSON.parse(found.heads) as string[] });
  return office;
}

it('asks each month for the committee, every group and the theme day', async () => {
  const office = await aBranch();
  expect(monthly(office).map(({ rule, state, asked }) => [rule, state, asked])).toEqual([['R2', 'due', 1], ['R3', 'due', 3], ['R5', 'due', 1]]);
});

it('says what was held of it, and what of it is done', async () => {
  const office = await aBranch();
  const meeting = (kind: string): void => void saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: { mainKind: kind, countedKinds: [kind], start: '2025-11-04T15:30' }, heads: [] });
  meeting('committee-meeting');
  meeting('theme-day');
  expect(monthly(office)).toMatchObject([{ rule: 'R2', state: 'done', done: 1, on: '2025-11-04' }, { rule: 'R3', state: 'due', done: 0 }, { rule: 'R5', state: 'done' }]);
});

it('reads what is live and not what is settled: the years before cost nothing', async () => {
  const office = await aBranch();
  const hold = (year: number): string[] => ['03-04', '05-06', '09-08'].map((day) => {
    const record = moment.newId();
    saveRecord(office, moment, { record, kind: 'gathering', document: { mainKind: 'theme-day', countedKinds: ['theme-day'], start: `${year}-${day}T15:30` }, heads: [] });
    return record;
  });
  const rowsRead = (): number => {
    const seen = watched(office);
    homeOf(seen.office, TODAY);
    return seen.rows;
  };
  hold(2025);
  // One old year stands: since when records are kept is told on the screen.
  submitRecords(office, moment, hold(2015));
  const before = rowsRead();
  for (let year = 2016; year <= 2023; year += 1) expect(submitRecords(office, moment, hold(year)).ok).toBe(true);
  expect(rowsRead()).toBe(before);
  expect(homeOf(office, TODAY)).toMatchObject({ unsubmitted: 3, submittedNotWritten: 27 });
});

it('walks no table of records from end to end', async () => {
  const seen = watched(await aBranch());
  homeOf(seen.office, TODAY);
  const steps = [...seen.asked].flatMap((sql) => planOf(seen.office.db, sql).map((step) => ({ sql, step })));
  expect(seen.asked.size).toBeGreaterThan(15);
  expect(steps.filter(({ step }) => /^SCAN (g|r|k|i|s|w|v|record|gathering|gathering_kind|attendance|version|submission_item)\b/.test(step))).toEqual([]);
  // Nor all of an organisation's gatherings: but the first of them, which an index ends with.
  expect(steps.filter(({ sql, step }) => step.endsWith('gathering_start (org=?)') && !sql.includes('min(start)'))).toEqual([]);
});
