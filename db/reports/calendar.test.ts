import { describe, expect, it } from 'vitest';
import { explain } from '../office/explanations';
import { saveRecord, saveRecords } from '../office/save';
import { aMoment, anOffice } from '../testing/office';
import { sampleBranch } from '../testing/sample';
import { calendarOfMonth, calendarOfYear } from './calendar';

const TODAY = '2026-11-22';
const MEETING = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '讨论换届准备工作', start: '2026-08-06T15:30' };

async function withMeeting() {
  const office = await anOffice();
  const moment = aMoment();
  const saved = saveRecord(office, moment, { record: moment.newId(), kind: 'gathering', document: MEETING, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  const cellOf = (id: string) => calendarOfYear(office, TODAY, 2026).cells.find((cell) => cell.id === id);
  return { office, moment, record: saved.value.record, cellOf };
}

describe('the calendar of an office', () => {
  it('says what was held, what is due and what was not held', async () => {
    const { record, cellOf, office } = await withMeeting();
    expect(cellOf('R1/2026-Q3')).toMatchObject({ state: 'done', records: [{ kind: 'gathering', id: record }] });
    expect(cellOf('R1/2026-Q4')).toMatchObject({ state: 'due', dueOn: '2026-12-31', daysLeft: 39 });
    expect(cellOf('R1/2026-Q2')).toMatchObject({ state: 'missed', explanation: null });
    expect(calendarOfYear(office, TODAY, 2026).keptFrom).toBe('2026-08-06');
  });

  it('keeps an explanation with its cell, changes it, and takes it back', async () => {
    const { office, moment, cellOf } = await withMeeting();
    const say = (text: string) => explain(office, moment, { cell: 'R1/2026-Q2', text, heads: calendarOfYear(office, TODAY, 2026).explained['R1/2026-Q2'] ?? [] });
    expect(say('停课期间未集中').ok).toBe(true);
    expect(cellOf('R1/2026-Q2')).toMatchObject({ state: 'missed', explanation: '停课期间未集中' });
    say('');
    expect(cellOf('R1/2026-Q2')?.explanation).toBeNull();
    say('已在七月补开');
    expect(cellOf('R1/2026-Q2')?.explanation).toBe('已在七月补开');
  });

  it('follows the rules that a superior or the branch has set', async () => {
    const { office, moment, cellOf } = await withMeeting();
    const document = { layer: 'branch', title: '本支部年度安排', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] };
    expect(saveRecord(office, moment, { record: moment.newId(), kind: 'rule-set', document, heads: [] }).ok).toBe(true);
    expect(cellOf('R4/2026-Q4')).toMatchObject({ state: 'due', layer: 'branch', source: '本支部年度安排' });
  });

  it('shows in a month what belongs to it', async () => {
    const { office } = await withMeeting();
    const inMonth = (month: string): string[] => calendarOfMonth(office, TODAY, month).cells.map(({ id }) => id);
    expect(inMonth('2026-08')).toEqual(expect.arrayContaining(['R1/2026-Q3', 'R5/2026-08']));
    expect(inMonth('2026-09')).not.toContain('R1/2026-Q3');
    expect(inMonth('2026-06')).toContain('R1/2026-Q2');
    expect(inMonth('2026-05')).not.toContain('R1/2026-Q2');
  });

  it('answers a year of a five-year branch at once', async () => {
    const office = await anOffice();
    const moment = aMoment();
    const branch = sampleBranch({ seed: 5, from: 2021, to: 2025, members: 24 });
    const given = [...branch.members.map(({ id, document }) => ({ record: id, kind: 'member' as const, document, heads: [] })), ...branch.gatherings.map(({ id, document }) => ({ record: id, kind: 'gathering' as const, document, heads: [] }))];
    expect(saveRecords(office, moment, given).ok).toBe(true);
    const { cells, roster } = calendarOfYear(office, '2025-12-31', 2025);
    expect(roster.length).toBeGreaterThan(20);
    expect(cells.filter(({ rule, state }) => rule === 'R1' && state === 'done')).toHaveLength(4);
  });
});
