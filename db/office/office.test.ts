import { describe, expect, it } from 'vitest';
import { sampleBranch } from '../testing/sample';
import { anOffice, aMoment } from '../testing/office';
import { historyOf } from './history';
import { listGatherings } from './lists';
import { recordRow, wayOf } from './records';
import { saveRecord, saveRecords } from './save';
import { searchRecords } from './search';
import { submitRecords, submittedFigures } from './submit';
import { rebuild, dumpProjections, verifyOffice } from './verify';
import { withdrawRecord } from './withdraw';

const MEETING = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '讨论换届准备工作', start: '2026-11-06T15:30', agenda: [{ id: 'a1', sort: 1, title: '听取党课安排' }] };
const headsOf = (office: Awaited<ReturnType<typeof anOffice>>, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];

async function withMeeting() {
  const office = await anOffice();
  const moment = aMoment();
  const record = moment.newId();
  const saved = saveRecord(office, moment, { record, kind: 'gathering', document: MEETING, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  return { office, moment, record };
}

describe('an office', () => {
  it('keeps each save as a version and says what changed', async () => {
    const { office, moment, record } = await withMeeting();
    const again = saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, title: '讨论换届' }, heads: headsOf(office, record) });
    expect(again.ok).toBe(true);
    const [newest, oldest] = historyOf(office, record);
    expect(newest?.changes).toEqual([{ path: 'title', before: '讨论换届准备工作', after: '讨论换届' }]);
    expect(oldest?.changes.map(({ path }) => path)).toContain('agenda/a1/title');
  });

  it('makes no version when nothing changed', async () => {
    const { office, moment, record } = await withMeeting();
    expect(saveRecord(office, moment, { record, kind: 'gathering', document: MEETING, heads: headsOf(office, record) })).toEqual({ ok: true, value: { record, version: null } });
  });

  it('keeps what somebody else saved meanwhile', async () => {
    const { office, moment, record } = await withMeeting();
    const heads = headsOf(office, record);
    saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, place: '行政楼 302' }, heads });
    saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, summary: '会议结束' }, heads });
    expect(JSON.parse(recordRow(office.db, record)?.document ?? '')).toMatchObject({ place: '行政楼 302', summary: '会议结束' });
  });

  it('marks a list item that was taken out as removed', async () => {
    const { office, moment, record } = await withMeeting();
    saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, agenda: [] }, heads: headsOf(office, record) });
    expect(JSON.parse(recordRow(office.db, record)?.document ?? '')).toMatchObject({ agenda: [{ id: 'a1', removed: true }] });
  });

  it('refuses a document with two items under one key', async () => {
    const { office, moment } = await withMeeting();
    const twice = { ...MEETING, agenda: [{ id: 'a1' }, { id: 'a1' }] };
    expect(saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: twice, heads: [] })).toMatchObject({ ok: false, error: { code: 'document-invalid' } });
  });

  it('finds two-character words and names', async () => {
    const { office, moment } = await withMeeting();
    const member = moment.newId();
    saveRecord(office, moment, { record: member, kind: 'member', document: { name: '阿依古丽·买买提' }, heads: [] });
    for (const word of ['党课', '换届', '党课 换届']) expect(searchRecords(office, word, 10).map(({ kind }) => kind)).toEqual(['gathering']);
    expect(searchRecords(office, '古丽', 10).map(({ record }) => record)).toEqual([member]);
    expect(searchRecords(office, '课换', 10)).toEqual([]);
    expect(searchRecords(office, '" OR *', 10)).toEqual([]);
  });

  it('walks a record from unsubmitted over submitted to changed and back', async () => {
    const { office, moment, record } = await withMeeting();
    expect(wayOf(office.db, record)?.state).toBe('unsubmitted');
    expect(submitRecords(office, moment, [record])).toMatchObject({ ok: true, value: { submitted: 1 } });
    expect(wayOf(office.db, record)?.state).toBe('submitted');
    expect(submitRecords(office, moment, [record])).toMatchObject({ ok: true, value: { submitted: 0 } });
    saveRecord(office, moment, { record, kind: 'gathering', document: { ...MEETING, title: '改' }, heads: headsOf(office, record) });
    expect(wayOf(office.db, record)?.state).toBe('changed');
    submitRecords(office, moment, [record]);
    expect(wayOf(office.db, record)?.state).toBe('submitted');
  });

  it('counts what is submitted, once, and nothing that was withdrawn', async () => {
    const { office, moment, record } = await withMeeting();
    submitRecords(office, moment, [record]);
    expect(submittedFigures(office, office.org).map(({ month, counts }) => ({ month, counts }))).toEqual([{ month: '2026-11', counts: { 'party-meeting': 1 } }]);
    withdrawRecord(office, moment, record, headsOf(office, record), '误录');
    submitRecords(office, moment, [record]);
    expect(submittedFigures(office, office.org)).toEqual([]);
  });

  it('numbers gatherings of a kind within the year', async () => {
    const { office, moment } = await withMeeting();
    for (const start of ['2026-02-03T09:00', '2025-12-01T09:00']) saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: { ...MEETING, start }, heads: [] });
    expect(listGatherings(office, {}).map(({ start, ordinal }) => [start.slice(0, 10), ordinal])).toEqual([['2026-11-06', 2], ['2026-02-03', 1], ['2025-12-01', 1]]);
  });

  it('rebuilds its projections to exactly what they were', async () => {
    const office = await anOffice();
    const moment = aMoment();
    const branch = sampleBranch({ seed: 7, from: 2025, to: 2025 });
    const saves = [
      ...branch.members.map(({ id, document }) => ({ record: id, kind: 'member' as const, document, heads: [] })),
      ...branch.gatherings.map(({ id, document }) => ({ record: id, kind: 'gathering' as const, document, heads: [] })),
    ];
    expect(saveRecords(office, moment, saves)).toEqual({ ok: true, value: saves.length });
    submitRecords(office, moment, branch.gatherings.map(({ id }) => id));
    expect(verifyOffice(office)).toMatchObject({ ok: true, rebuiltEqual: true, integrity: 'ok' });
    const before = dumpProjections(office);
    office.db.exec('DELETE FROM attendance; UPDATE gathering SET present = 0');
    expect(verifyOffice(office)).toMatchObject({ ok: false, rebuiltEqual: false });
    rebuild(office);
    expect(dumpProjections(office)).toBe(before);
  });
});
