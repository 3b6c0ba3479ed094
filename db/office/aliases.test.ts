import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasTable, type HeldAlias } from '../store/aliases';
import { aGathering, aMember, anAttendance } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { must } from '../testing/confirmed';
import { lawRuns } from '../testing/law-runs';
import { aMoment, anOffice } from '../testing/office';
import { aliasesOf, joinRecords, peopleOf, separateRecords, suspectedTwins } from './aliases';
import { listGatherings } from './lists';
import { listMembers } from './members';
import type { Office } from './office';
import { saveRecord } from './save';
import { searchRecords } from './search';
import { refreshFigures, submitRecords, submittedFigures } from './submit';
import { twinsOf } from './twin-views';
import { dumpProjections, rebuild } from './verify';

const moment = aMoment();
function keep(office: Office, kind: 'gathering' | 'member', document: object, record = moment.newId()): string {
  must(saveRecord(office, moment, { record, kind, document, heads: [] }));
  return record;
}
const rowsOf = (office: Office): unknown[] => office.db.prepare('SELECT record, member FROM attendance ORDER BY record, member').all();

describe('the same meeting typed twice', () => {
  it('is suspected, and counts once when a person has joined the two', async () => {
    const office = await anOffice();
    const [a, b] = [keep(office, 'gathering', aGathering({ title: '讨论换届' })), keep(office, 'gathering', aGathering({ title: '换届大会' }))];
    keep(office, 'gathering', aGathering({ start: '2025-11-07T15:30', end: '' }));
    expect(suspectedTwins(office)).toEqual([{ kind: 'gathering', a: [a, b].sort()[0], b: [a, b].sort()[1], why: 'same-day' }]);
    must(submitRecords(office, moment, [a, b]));
    expect(submittedFigures(office, office.org)[0]?.gatherings).toBe(2);
    must(joinRecords(office, moment, b, a));
    expect([suspectedTwins(office), aliasesOf(office, a), aliasesOf(office, b)]).toEqual([[], { keeps: b, joined: [a] }, { keeps: b, joined: [a] }]);
    expect([listGatherings(office, {}).map(({ id }) => id).filter((id) => [a, b].includes(id)), submittedFigures(office, office.org)[0]?.gatherings]).toEqual([[b], 1]);
    // The month in which one counts less, and the year's other months since, in which the branch stood.
    expect([refreshFigures(office, moment), refreshFigures(office, moment)]).toEqual([13, 0]);
    expect(searchRecords(office, '换届', 10).map(({ record }) => record).sort()).toEqual([a, b].sort());
  });

  it('is two again when somebody takes it back, and is suspected no more', async () => {
    const office = await anOffice();
    const [a, b] = [keep(office, 'gathering', aGathering()), keep(office, 'gathering', aGathering())];
    const before = dumpProjections(office);
    must(joinRecords(office, moment, a, b));
    expect(dumpProjections(office)).not.toBe(before);
    must(separateRecords(office, moment, b, a));
    expect([dumpProjections(office), suspectedTwins(office)]).toEqual([before, []]);
    must(joinRecords(office, moment, b, a));
    expect(aliasesOf(office, a).keeps).toBe(b);
  });

  it('is not suspected of two 党小组 that meet on one day, but of one of them, and where nobody said which', async () => {
    const office = await anOffice();
    const ofGroup = (group: string): string => keep(office, 'gathering', aGathering({ mainKind: 'group-meeting', countedKinds: ['group-meeting'], groupMeeting: { group, groupName: group, leader: { member: '', name: '' }, suggestions: '' } }));
    ofGroup('group-1');
    ofGroup('group-2');
    expect(suspectedTwins(office)).toEqual([]);
    ofGroup('group-2');
    expect(suspectedTwins(office)).toHaveLength(1);
    ofGroup('');
    expect(suspectedTwins(office)).toHaveLength(4);
  });

  it('shows the newest pairs with both sides and counts the rest, however many there are', async () => {
    const office = await anOffice();
    for (let n = 0; n < 9; n += 1) keep(office, 'gathering', aGathering({ start: `2025-11-0${n < 2 ? 9 : 6}T15:30`, end: '' }));
    const { waiting, suspected } = twinsOf(office);
    expect([waiting, suspected.length, suspected.filter(({ a }) => (a.document as { start: string }).start.startsWith('2025-11-09')).length]).toEqual([22, 20, 1]);
    expect(suspected[0]).toMatchObject({ a: { document: { start: '2025-11-09T15:30' } }, b: { document: { start: '2025-11-09T15:30' } } });
    const [first] = suspected;
    must(separateRecords(office, moment, first?.a.record ?? '', first?.b.record ?? ''));
    expect(twinsOf(office)).toMatchObject({ waiting: 21, decided: [{ joined: false }] });
  });

  it('is refused for different things, and for others’ records', async () => {
    const office = await anOffice();
    const [meeting, person] = [keep(office, 'gathering', aGathering()), keep(office, 'member', aMember())];
    expect(joinRecords(office, moment, meeting, person)).toMatchObject({ ok: false, error: { code: 'alias-wrong' } });
    expect(joinRecords(office, moment, meeting, meeting)).toMatchObject({ ok: false, error: { code: 'alias-wrong' } });
    expect(joinRecords(office, moment, office.org, meeting)).toMatchObject({ ok: false, error: { code: 'alias-wrong' } });
  });
});

describe('the same person entered twice', () => {
  it('is one on the roster and on every sheet, once where both stand on it', async () => {
    const office = await anOffice();
    const [a, b] = [keep(office, 'member', aMember({ name: '李 芳' })), keep(office, 'member', aMember({ name: '李芳' }))];
    keep(office, 'member', aMember({ name: '李芳', joinedOn: '2010-07-01', confirmedOn: '2011-07-01' }));
    expect(suspectedTwins(office)).toMatchObject([{ kind: 'member', why: 'same-date' }]);
    const line = (id: string) => anAttendance(1, { id, name: '李芳' });
    const both = keep(office, 'gathering', aGathering({ start: '2025-11-01T09:00', end: '', attendance: [line(a), line(b)] }));
    const late = keep(office, 'gathering', aGathering({ start: '2025-11-02T09:00', end: '', attendance: [line(b)] }));
    must(joinRecords(office, moment, a, b));
    expect(rowsOf(office)).toEqual([{ record: both, member: a }, { record: late, member: a }]);
    expect(listMembers(office).map(({ id }) => id)).not.toContain(b);
    expect(listGatherings(office, {}).map(({ expected }) => expected)).toEqual([1, 1]);
    expect(peopleOf(office, late)).toEqual([{ member: a, name: '李芳', known: true }]);
    rebuild(office);
    expect(rowsOf(office)).toHaveLength(2);
  });

  it('who is not on the roster yet shows the name of the sheet, and is linked when the entry comes', async () => {
    const office = await anOffice();
    const id = moment.newId();
    const meeting = keep(office, 'gathering', aGathering({ attendance: [anAttendance(1, { id, name: '周海涛' })] }));
    expect(peopleOf(office, meeting)).toEqual([{ member: id, name: '周海涛', known: false }]);
    keep(office, 'member', aMember({ name: '周海涛' }), id);
    expect(peopleOf(office, meeting)).toEqual([{ member: id, name: '周海涛', known: true }]);
  });
});

describe('whatever was said of which records are one', () => {
  const id = (n: number): string => n.toString(16).padStart(64, '0');
  const statements: fc.Arbitrary<HeldAlias[]> = fc.array(fc.record({ keeps: fc.nat(5), joins: fc.nat(5), joined: fc.boolean(), replaced: fc.array(fc.nat(8), { maxLength: 2 }) }), { maxLength: 8 })
    .map((said) => said.map(({ keeps, joins, joined, replaced }, at) => ({
      kind: 'alias', org: '0'.repeat(32), device: id(0), statedAt: moment.now, recordKind: 'member', joined, id: id(at),
      keeps: id(keeps).slice(32), joins: id(joins).slice(32), replaces: replaced.filter((n) => n < at).map(id),
    })));

  it('comes to the same in any order and however often it is heard', () => {
    fc.assert(fc.property(statements, fc.nat(), (said, turn) => {
      const turned = [...said.slice(turn % (said.length + 1)), ...said.slice(0, turn % (said.length + 1))].reverse();
      const sorted = (list: readonly HeldAlias[]): unknown => aliasTable(list).sort((a, b) => (a.record < b.record ? -1 : 1));
      expect(sorted([...turned, ...said.slice(0, 2)])).toEqual(sorted(said));
    }), lawRuns('aliases: any order joins the same', 10_000));
  });

  it('every record stands for itself or for one that stands for itself', () => {
    fc.assert(fc.property(statements, (said) => {
      const table = aliasTable(said);
      for (const { keeps } of table) expect(table.some(({ record }) => record === keeps)).toBe(false);
    }), lawRuns('aliases: no alias of an alias', 10_000));
  });

  it('a rebuild gives what was kept up step by step, and no meeting is lost', async () => {
    const step = fc.record({ do: fc.constantFrom('meeting', 'person', 'join', 'part'), a: fc.nat(5), b: fc.nat(5) });
    const founded = await anOffice();
    fc.assert(fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps) => {
      const office = cloneOffice(founded);
      const [meetings, people]: string[][] = [[], []];
      for (const { do: what, a, b } of steps) {
        const list = (a + b) % 2 === 0 ? meetings ?? [] : people ?? [];
        const [one, other] = [list[a % Math.max(1, list.length)], list[b % Math.max(1, list.length)]];
        if (what === 'meeting') meetings?.push(keep(office, 'gathering', aGathering({ attendance: (people ?? []).map((person) => anAttendance(1, { id: person })) })));
        else if (what === 'person') people?.push(keep(office, 'member', aMember()));
        else if (one !== undefined && other !== undefined) (what === 'join' ? joinRecords : separateRecords)(office, moment, one, other);
      }
      const kept = dumpProjections(office);
      rebuild(office);
      expect(dumpProjections(office)).toBe(kept);
      const counted = listGatherings(office, {}).map(({ id: record }) => record);
      for (const meeting of meetings ?? []) expect(counted).toContain(aliasesOf(office, meeting).keeps);
      office.db.close();
    }), lawRuns('aliases: rebuild = incremental', 200));
  }, 60_000);
});
