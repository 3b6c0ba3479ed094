import { describe, expect, it } from 'vitest';
import { organisationDocument } from '../domain/organisation';
import type { StandingMatter } from '../domain/views';
import { documentOfRow, recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { aMember } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { calendarOfYear } from './calendar';
import { homeOf } from './home';

const moment = aMoment();

/** A branch as its forms save it: the organisation's fields, and so many full members. */
async function aBranch(fields: object, full: number, others: readonly Parameters<typeof aMember>[0][] = []) {
  const office = await anOffice();
  const own = recordRow(office.db, office.org);
  if (!own) throw new Error('no organisation');
  const save = (kind: 'organisation' | 'member' | 'gathering', record: string, document: object): void => {
    const heads = JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
    const saved = saveRecord(office, moment, { record, kind, document, heads });
    if (!saved.ok) throw new Error(saved.error.code);
  };
  save('organisation', office.org, organisationDocument.parse({ ...documentOfRow(own, 'organisation'), ...fields }));
  for (let n = 1; n <= full; n += 1) save('member', moment.newId(), aMember({ name: `党员${n}` }));
  for (const other of others) save('member', moment.newId(), aMember(other));
  const standing = (today: string): readonly StandingMatter[] => homeOf(office, today).standing;
  const cell = (today: string, rule: string) => calendarOfYear(office, today, Number(today.slice(0, 4))).cells.find((one) => one.rule === rule);
  return { office, save, standing, cell };
}

describe('换届 on the calendar and on the home screen', () => {
  const term = { terms: [{ id: 't1', from: '2023-11-12' }] };

  it.each([
    // today, the calendar's state, days left as the home screen says it; null = silent. The term ends on 2026-11-11.
    ['2026-05-10', 'due', null],
    ['2026-05-11', 'due', 184],
    ['2026-11-11', 'due', 0],
    ['2026-11-12', 'missed', -1],
    ['2027-03-01', 'missed', -110],
  ] as const)('on %s is %s', async (today, state, daysLeft) => {
    const { standing, cell } = await aBranch(term, 4);
    expect(cell(today, 'R12')).toMatchObject({ state, dueOn: '2026-11-11', article: 'election-rules-3' });
    expect(standing(today).filter(({ rule }) => rule === 'R12')).toEqual(daysLeft === null ? [] : [{ rule: 'R12', dueOn: '2026-11-11', daysLeft }]);
  });

  it('in a village is due after five years', async () => {
    const { cell, standing } = await aBranch({ ...term, termYears: 5 }, 4);
    expect(cell('2026-11-22', 'R12')).toMatchObject({ state: 'due', dueOn: '2028-11-11' });
    expect(standing('2026-11-22')).toEqual([]);
  });

  it('is done by the next term, wherever it was entered, and asks for the next one', async () => {
    const { standing } = await aBranch({ terms: [{ id: 't1', from: '2023-11-12' }, { id: 't2', from: '2026-11-10' }] }, 4);
    expect(standing('2026-11-22')).toEqual([]);
    expect(standing('2029-06-01')).toEqual([{ rule: 'R12', dueOn: '2029-11-09', daysLeft: 161 }]);
  });

  it('is done by the election’s record, which is itself an open matter until it is taken over', async () => {
    const { office, save, standing, cell } = await aBranch(term, 4);
    const record = moment.newId();
    const candidates = [{ id: '1', sort: 1, name: '党员1', member: moment.newId(), votes: 4, elected: true, post: '支部书记' }];
    save('gathering', record, { mainKind: 'election', countedKinds: ['election'], title: '换届大会', start: '2026-10-20T15:00', election: { body: 'secretary', termFrom: '2026-10-20', candidates } });
    expect(cell('2026-11-22', 'R12')).toMatchObject({ state: 'done', records: [{ kind: 'gathering', id: record }] });
    expect(standing('2026-11-22')).toEqual([]);
    expect(homeOf(office, '2026-11-22').openElections).toEqual([{ record, title: '换届大会', on: '2026-10-20' }]);
    expect(calendarOfYear(office, '2026-11-22', 2026).openElections).toHaveLength(1);
  });

  it('is not asked where no term is entered, and says what is missing', async () => {
    const { cell } = await aBranch({}, 4);
    expect(cell('2026-11-22', 'R12')).toMatchObject({ state: 'not-applicable', reason: { code: 'no-calendar', unit: 'term' } });
  });
});

describe('a graduate', () => {
  const graduate = { name: '何雨桐', mobility: [{ id: 'm', from: '2024-07-01', kind: 'graduate' as const }] };

  it.each([
    ['2025-12-31', null],
    ['2026-01-01', 181],
    ['2026-07-01', 0],
    ['2026-07-02', -1],
  ] as const)('of July 2024 on %s has %s days left', async (today, daysLeft) => {
    const { standing } = await aBranch({}, 4, [graduate]);
    expect(standing(today)).toMatchObject(daysLeft === null ? [] : [{ rule: 'R14', name: '何雨桐', dueOn: '2026-07-01', daysLeft }]);
  });

  it('who was transferred is nobody’s matter', async () => {
    const { standing } = await aBranch({}, 4, [{ ...graduate, departure: 'transferred', departedOn: '2026-06-01' }]);
    expect(standing('2026-11-22')).toEqual([]);
  });
});

describe('the branch’s size', () => {
  it.each([
    // full members, committee from, today → what the home screen says
    [6, '', '2026-11-22', []],
    [7, '', '2026-11-22', ['no-committee']],
    [7, '2026-09-01', '2026-11-22', []],
    [7, '2026-12-01', '2026-11-22', ['no-committee']],
    [2, '', '2026-11-22', ['too-few']],
    [3, '', '2026-11-22', []],
    [50, '2026-01-01', '2026-11-22', []],
    [51, '2026-01-01', '2026-11-22', ['too-many']],
  ] as const)('of %i full members with a committee from “%s” on %s: %s', async (full, from, today, problems) => {
    const { standing } = await aBranch({ hasCommittee: false, committees: from === '' ? [] : [{ id: 'c', from }] }, full);
    expect(standing(today).map((matter) => ('problem' in matter ? matter.problem : matter.rule))).toEqual(problems);
  });

  it('of an empty roster is no matter yet', async () => {
    expect((await aBranch({ hasCommittee: false }, 0)).standing('2026-11-22')).toEqual([]);
  });
});
