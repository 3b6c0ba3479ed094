import { describe, expect, it } from 'vitest';
import { aGathering, anAgendaItem } from '../testing/builders';
import { must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { conflictsOf, doubleSubmissions, listConflicts, resolveConflicts } from './conflicts';
import type { Office } from './office';
import { recordRow, wayOf } from './records';
import { saveRecord } from './save';
import { submitRecords } from './submit';
import { withdrawRecord } from './withdraw';

const first = aMoment('李淑芬');
const second = aMoment('周海涛', '2026-11-07T08:00:00.000Z');
const headsOf = (office: Office, record: string): string[] => JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
const shown = (office: Office, record: string) => JSON.parse(recordRow(office.db, record)?.document ?? '{}') as { title: string; place: string; withdrawn: boolean; agenda: { id: string; removed: boolean }[] };

/** A record that two people changed without knowing of each other. */
async function changedTwice(one: object, other: object) {
  const office = await anOffice();
  const record = first.newId();
  const begun = aGathering({ agenda: [anAgendaItem(), anAgendaItem({ id: 'item-2', title: '二' })] });
  must(saveRecord(office, first, { record, kind: 'gathering', document: begun, heads: [] }));
  const heads = headsOf(office, record);
  must(saveRecord(office, first, { record, kind: 'gathering', document: { ...begun, ...one }, heads }));
  must(saveRecord(office, second, { record, kind: 'gathering', document: { ...begun, ...other }, heads }));
  return { office, record, begun, heads };
}

describe('a conflict', () => {
  it('names each value with its author and time', async () => {
    const { office, record } = await changedTwice({ title: '甲' }, { title: '乙' });
    expect(conflictsOf(office, record)).toMatchObject([
      { field: 'title', path: 'title', ending: false, candidates: [{ value: '乙', author: '周海涛', savedAt: second.now }, { value: '甲', author: '李淑芬', thisDevice: true }] },
    ]);
    expect(listConflicts(office)).toMatchObject([{ record, kind: 'gathering', conflicts: [{ field: 'title' }] }]);
  });

  it('is closed by a choice, and what was not chosen stays open', async () => {
    const { office, record } = await changedTwice({ title: '甲', place: '一楼' }, { title: '乙', place: '二楼' });
    const [place, title] = conflictsOf(office, record);
    const wanted = (conflict: typeof title, value: string): string => conflict?.candidates.find((one) => one.value === value)?.version ?? '';
    expect(must(resolveConflicts(office, first, record, headsOf(office, record), { title: wanted(title, '甲') }))).toMatchObject({ open: 1 });
    expect([shown(office, record).title, conflictsOf(office, record).map(({ field }) => field)]).toEqual(['甲', ['place']]);
    expect(submitRecords(office, first, [record])).toMatchObject({ ok: false, error: { code: 'record-has-conflicts' } });
    expect(must(resolveConflicts(office, first, record, headsOf(office, record), { place: wanted(place, '二楼') }))).toMatchObject({ open: 0 });
    expect([shown(office, record), listConflicts(office)]).toMatchObject([{ title: '甲', place: '二楼' }, []]);
    expect(submitRecords(office, first, [record])).toMatchObject({ value: { submitted: 1 } });
  });

  it('is not closed over what the person has not seen, nor by a value that is no candidate', async () => {
    const { office, record, heads, begun } = await changedTwice({ title: '甲' }, { title: '乙' });
    const seen = headsOf(office, record);
    expect(resolveConflicts(office, first, record, seen, { title: heads[0] ?? '' })).toMatchObject({ ok: false, error: { code: 'choice-unknown' } });
    must(saveRecord(office, second, { record, kind: 'gathering', document: { ...begun, title: '丙' }, heads }));
    expect(resolveConflicts(office, first, record, seen, {})).toMatchObject({ ok: false, error: { code: 'record-changed' } });
  });

  it.each([true, false])('between a removal and an edit is decided either way (removed: %s), also after it was left open once', async (removed) => {
    const { office, record } = await changedTwice({ agenda: [anAgendaItem()] }, { agenda: [anAgendaItem(), anAgendaItem({ id: 'item-2', title: '二，改过' })] });
    const [conflict] = conflictsOf(office, record);
    expect(conflict).toMatchObject({ field: 'agenda/item-2/removed', ending: true, candidates: [{ value: true, author: '李淑芬' }, { value: false, author: '周海涛' }] });
    must(resolveConflicts(office, first, record, headsOf(office, record), {}));
    expect(conflictsOf(office, record)).toHaveLength(1);
    const choice = conflict?.candidates.find(({ value }) => value === removed)?.version ?? '';
    must(resolveConflicts(office, first, record, headsOf(office, record), { [conflict?.path ?? '']: choice }));
    expect([conflictsOf(office, record), shown(office, record).agenda.find(({ id }) => id === 'item-2')?.removed]).toEqual([[], removed]);
  });

  it('between a withdrawal and an edit keeps the record until somebody decides', async () => {
    const { office, record, begun, heads } = await changedTwice({}, { title: '乙' });
    must(withdrawRecord(office, first, record, heads, '误录'));
    expect(shown(office, record).withdrawn).toBe(false);
    const conflict = conflictsOf(office, record).find(({ field }) => field === 'withdrawn');
    must(resolveConflicts(office, first, record, headsOf(office, record), { withdrawn: conflict?.candidates.find(({ value }) => value === true)?.version ?? '' }));
    expect([shown(office, record).withdrawn, begun.withdrawn, conflictsOf(office, record).filter(({ ending }) => ending)]).toEqual([true, false, []]);
  });
});

it('fields that two people changed apart become one version when the record is submitted', async () => {
  const { office, record } = await changedTwice({ title: '甲' }, { place: '二楼' });
  expect(headsOf(office, record)).toHaveLength(2);
  must(submitRecords(office, first, [record]));
  expect([shown(office, record), wayOf(office.db, record)?.state, doubleSubmissions(office)]).toMatchObject([{ title: '甲', place: '二楼' }, 'submitted', []]);
});
