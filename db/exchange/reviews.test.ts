import { describe, expect, it } from 'vitest';
import type { Office } from '../office/office';
import { recordRow, wayOf } from '../office/records';
import { reviewRecords, undoReviews, type Decision } from '../office/review';
import { compareSubmitted, returnedRecords, reviewOfRecord, reviewPhrases, reviewQueue } from '../office/reviews';
import { saveRecord } from '../office/save';
import { submitRecords, submittedFigures } from '../office/submit';
import { dumpProjections, verifyOffice } from '../office/verify';
import { sealYear } from '../office/years';
import { withdrawRecord } from '../office/withdraw';
import { yearLines } from '../reports/years';
import { statementsOf } from '../store/statements';
import { addVersion, storedVersionsOf } from '../store/versions';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { carryMerge, pairOffice } from '../testing/paired';
import { StickInMemory } from '../testing/stick-in-memory';
import { reviewsDue } from './collect-reviews';
import { writeDownward, writeReport } from './send';
import { lookAtFile } from './take-in';
import { finishTouched, takeStatement, type Touched } from './take-statement';

const moment = aMoment();
const RETURN: Decision = { outcome: 'returned', reason: '应到人数与名册不符', fields: ['attendance', 'place'], deadline: '2026-11-20' };

const upTo = async (branch: Office, superior: Office, stick: StickInMemory) => must(await stick.take(superior, moment, must(await writeReport(branch, moment, '2026-11', true, stick.drop('branch'))).path));

/** A branch that has reported two meetings, and its superior; templates are cloned for each test. */
const reported = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branch = await anOffice();
  const slot = joinOffices(branch, superior, moment);
  const stick = new StickInMemory();
  const records = ['十一月支部党员大会', '集中学习'].map((title) => must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ title }), heads: [] })).record);
  must(submitRecords(branch, moment, records));
  await upTo(branch, superior, stick);
  return { superior, branch, slot, records };
})();

async function world() {
  const { superior, branch, slot, records: [record = '', other = ''] } = await reported;
  return { superior: cloneOffice(superior), branch: cloneOffice(branch), slot, record, other, stick: new StickInMemory() };
}

const down = async (superior: Office, slot: string, branch: Office, stick: StickInMemory) => must(await stick.take(branch, moment, must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path));
const seen = (office: Office, record: string) => ({ record, versions: reviewOfRecord(office, record).versions });
const decide = (office: Office, record: string, decision: Decision = RETURN) => reviewRecords(office, moment, [seen(office, record)], decision);
const stateOf = (office: Office, record: string) => reviewOfRecord(office, record).state;
function correct(branch: Office, record: string, fields: object): void {
  const found = recordRow(branch.db, record);
  must(saveRecord(branch, moment, { record, kind: 'gathering', document: { ...(JSON.parse(found?.document ?? '{}') as object), ...fields }, heads: JSON.parse(found?.heads ?? '[]') as string[] }));
}

describe('a return', () => {
  it('comes home with its reason, fields and deadline, is answered, and shows before and after', async () => {
    const { superior, branch, slot, record, other, stick } = await world();
    expect(reviewQueue(superior, moment.today, { state: 'pending' }).total).toBe(2);
    must(decide(superior, record));
    must(decide(superior, other, { outcome: 'passed' }));
    expect(reviewsDue(superior).has(branch.org)).toBe(true);
    await down(superior, slot, branch, stick);
    expect(reviewsDue(superior).has(branch.org)).toBe(false);
    expect(returnedRecords(branch, '2026-11-21')).toMatchObject([{ record, reasons: ['应到人数与名册不符'], fields: ['attendance', 'place'], deadline: '2026-11-20', overdue: true, way: 'counted' }]);
    expect(stateOf(branch, other)).toBe('passed');

    correct(branch, record, { place: '行政楼 305' });
    expect(returnedRecords(branch, moment.today)).toMatchObject([{ record, overdue: false, way: 'changed' }]);
    must(submitRecords(branch, moment, [record]));
    expect(stateOf(branch, record)).toBe('resubmitted');
    expect(returnedRecords(branch, moment.today)).toEqual([]);
    await upTo(branch, superior, stick);
    expect(reviewQueue(superior, moment.today, { state: 'resubmitted' }).lines).toMatchObject([{ record, state: 'resubmitted' }]);
    expect(compareSubmitted(superior, record)).toMatchObject({ before: { returned: true }, asked: ['attendance', 'place'], untouched: ['attendance'], changes: [{ path: 'place', after: '行政楼 305' }] });

    must(decide(superior, record, { outcome: 'passed' }));
    await down(superior, slot, branch, stick);
    expect(stateOf(branch, record)).toBe('passed');
    expect(reviewOfRecord(branch, record)).toMatchObject({ marks: [{ outcome: 'passed' }], earlier: [{ outcome: 'returned', current: false }] });
    for (const office of [branch, superior]) expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('does not uncount, and changes nothing of the record', async () => {
    const { superior, branch, record } = await world();
    const before = [submittedFigures(superior, branch.org), recordRow(superior.db, record), wayOf(superior.db, record)];
    must(decide(superior, record));
    expect([submittedFigures(superior, branch.org), recordRow(superior.db, record), wayOf(superior.db, record)]).toEqual(before);
  });

  it('of a version that was submitted anew meanwhile is kept, and speaks of the older version only', async () => {
    const { superior, branch, slot, record, stick } = await world();
    must(decide(superior, record));
    correct(branch, record, { title: '十一月支部党员大会（补正）' });
    must(submitRecords(branch, moment, [record]));
    const file = must(await writeDownward(superior, moment, slot, stick.drop('superior')));
    expect(must(await lookAtFile(branch, moment, stick.files, '/incoming', file.path)).plan).toMatchObject({ reviews: { passed: 0, returned: 1, superseded: 1 } });
    must(await stick.take(branch, moment, file.path));
    expect(reviewOfRecord(branch, record)).toMatchObject({ state: 'resubmitted', marks: [], earlier: [{ outcome: 'returned', current: false }] });
    expect(returnedRecords(branch, moment.today)).toEqual([]);
  });

  it('of a record of a sealed year may be corrected, shows as a later correction, and is closed again once it is submitted', async () => {
    const { superior, branch, slot, record, other, stick } = await world();
    const later = { ...moment, today: '2027-02-01', now: '2027-02-01T08:00:00.000Z' };
    must(sealYear(branch, later, { year: 2025, note: '' }));
    const place = (text: string) => saveRecord(branch, later, { record, kind: 'gathering', document: { ...(JSON.parse(recordRow(branch.db, record)?.document ?? '{}') as object), place: text }, heads: JSON.parse(recordRow(branch.db, record)?.heads ?? '[]') as string[] });
    expect(place('行政楼 305')).toMatchObject({ error: { code: 'year-sealed' } });
    must(decide(superior, record));
    await down(superior, slot, branch, stick);
    must(place('行政楼 305'));
    expect(saveRecord(branch, later, { record: other, kind: 'gathering', document: aGathering({ title: '改' }), heads: JSON.parse(recordRow(branch.db, other)?.heads ?? '[]') as string[] })).toMatchObject({ error: { code: 'year-sealed' } });
    expect(yearLines(branch)[0]?.corrections).toMatchObject([{ record, reason: '应到人数与名册不符' }]);
    must(submitRecords(branch, later, [record]));
    expect(place('行政楼 306')).toMatchObject({ error: { code: 'year-sealed' } });
    expect(yearLines(branch)[0]?.corrections).toMatchObject([{ record, reason: '应到人数与名册不符' }]);
  });

  it('may be answered by withdrawing the record', async () => {
    const { superior, branch, slot, record, stick } = await world();
    must(decide(superior, record));
    await down(superior, slot, branch, stick);
    must(withdrawRecord(branch, moment, record, JSON.parse(recordRow(branch.db, record)?.heads ?? '[]') as string[], '重复录入'));
    must(submitRecords(branch, moment, [record]));
    await upTo(branch, superior, stick);
    expect(reviewQueue(superior, moment.today, { state: 'resubmitted' }).lines).toMatchObject([{ record }]);
  });
});

describe('a superior', () => {
  it('passes many at once, and not one unseen', async () => {
    const { superior, branch, record, other, stick } = await world();
    const both = [seen(superior, record), seen(superior, other)];
    correct(branch, other, { title: '集中学习（补正）' });
    must(submitRecords(branch, moment, [other]));
    await upTo(branch, superior, stick);
    expect(reviewRecords(superior, moment, both, { outcome: 'passed' })).toMatchObject({ error: { code: 'review-changed' } });
    expect(reviewQueue(superior, moment.today, {}).counts).toMatchObject([{ counts: { pending: 2, passed: 0 } }]);
    expect(must(reviewRecords(superior, moment, [seen(superior, record), seen(superior, other)], { outcome: 'passed' }))).toEqual({ reviewed: 2 });
    expect(superior.db.prepare(`SELECT count(*) AS n FROM statement WHERE kind = 'review'`).get()).toEqual({ n: 1 });
  });

  it('says why, and names no day that is over', async () => {
    const { superior, branch, record } = await world();
    expect(decide(superior, record, { outcome: 'returned', reason: ' ', fields: [], deadline: '' })).toMatchObject({ error: { code: 'review-reason-missing' } });
    expect(decide(superior, record, { outcome: 'returned', reason: '缺附件', fields: [], deadline: '2026-11-05' })).toMatchObject({ error: { code: 'review-deadline-past' } });
    expect(reviewRecords(branch, moment, [seen(branch, record)], { outcome: 'passed' })).toMatchObject({ error: { code: 'review-not-below' } });
    const own = must(saveRecord(superior, moment, { record: moment.newId(), kind: 'gathering', document: aGathering(), heads: [] })).record;
    expect(decide(superior, own)).toMatchObject({ error: { code: 'review-not-below' } });
  });

  it('takes back what no file has carried; what one has carried stands again', async () => {
    const { superior, branch, slot, record, stick } = await world();
    must(decide(superior, record));
    must(undoReviews(superior, moment, [record]));
    expect(reviewOfRecord(superior, record)).toMatchObject({ state: 'pending', marks: [], mayUndo: false });
    expect(undoReviews(superior, moment, [record])).toMatchObject({ error: { code: 'review-nothing' } });
    must(decide(superior, record));
    await down(superior, slot, branch, stick);
    expect(undoReviews(superior, moment, [record])).toMatchObject({ error: { code: 'review-carried' } });
    must(decide(superior, record, { outcome: 'passed' }));
    must(decide(superior, record, { outcome: 'passed' }));
    must(undoReviews(superior, moment, [record]));
    expect(reviewOfRecord(superior, record)).toMatchObject({ state: 'returned', marks: [{ reason: '应到人数与名册不符', deadline: '2026-11-20' }], mayUndo: false });
    await down(superior, slot, branch, stick);
    expect(stateOf(branch, record)).toBe('returned');
    expect(reviewPhrases(superior)).toEqual(['应到人数与名册不符']);
  });

  it('with two computers that disagree: the return wins on every machine, both are shown, and a later word ends it', async () => {
    const { superior, branch, slot, record, stick } = await world();
    const second = await pairOffice(superior, moment);
    await carryMerge(stick, moment, superior, second, true);
    must(decide(superior, record, { outcome: 'passed' }));
    must(decide(second, record));
    await carryMerge(stick, moment, superior, second);
    await carryMerge(stick, moment, second, superior);
    expect(dumpProjections(superior).includes('"returned"')).toBe(true);
    for (const office of [superior, second]) expect(reviewOfRecord(office, record)).toMatchObject({ state: 'returned', marks: [{}, {}] });
    await down(second, slot, branch, stick);
    expect(reviewOfRecord(branch, record)).toMatchObject({ state: 'returned', marks: [{}, {}] });
    must(decide(superior, record, { outcome: 'passed' }));
    await down(superior, slot, branch, stick);
    expect(stateOf(branch, record)).toBe('passed');
  });
});

describe('reviews are not lost', () => {
  it('to the branch’s second computer, which gets them by 合并', async () => {
    const { superior, branch, slot, record, stick } = await world();
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, branch, second, true);
    must(decide(superior, record));
    await down(superior, slot, branch, stick);
    await carryMerge(stick, moment, branch, second);
    expect(returnedRecords(second, moment.today)).toMatchObject([{ record }]);
    expect(reviewOfRecord(second, record)).toEqual(reviewOfRecord(branch, record));
  });

  it('when a branch is restored from an old backup, or the stick comes twice', async () => {
    const { superior, branch, slot, record, stick } = await world();
    const backup = cloneOffice(branch);
    must(decide(superior, record));
    await down(superior, slot, branch, stick);
    await down(superior, slot, backup, stick);
    expect(returnedRecords(backup, moment.today)).toEqual(returnedRecords(branch, moment.today));
    const before = dumpProjections(backup);
    await down(superior, slot, backup, stick);
    expect(dumpProjections(backup)).toBe(before);
  });

  it('when they come before the version that they speak of', async () => {
    const { superior, branch, record, stick } = await world();
    const old = cloneOffice(branch);
    correct(branch, record, { title: '十一月支部党员大会（补正）' });
    must(submitRecords(branch, moment, [record]));
    await upTo(branch, superior, stick);
    must(decide(superior, record));
    const touched: Touched = { records: new Set(), aliases: false };
    for (const review of statementsOf(superior.db, 'review', superior.org)) takeStatement(old, review, moment.now, touched);
    finishTouched(old, touched);
    expect(reviewOfRecord(old, record)).toMatchObject({ state: 'pending', earlier: [{ outcome: 'returned' }] });
    for (const version of storedVersionsOf(branch.db, record)) addVersion(old.db, version);
    for (const submission of statementsOf(branch.db, 'submission', branch.org)) takeStatement(old, submission, moment.now, touched);
    finishTouched(old, touched);
    expect(stateOf(old, record)).toBe('returned');
    expect(verifyOffice(old)).toMatchObject({ rebuiltEqual: true });
  });
});
