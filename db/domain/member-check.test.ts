import { describe, expect, it } from 'vitest';
import { aMember } from '../testing/builders';
import { checkMember } from './member-check';

const check = (fields: Parameters<typeof aMember>[0]): ReturnType<typeof checkMember> => checkMember(aMember(fields), { today: '2025-11-20' });

describe('the check of a member', () => {
  it('finds nothing in a plain line of the roster', () => {
    expect(check({})).toEqual([]);
  });

  it('asks for the day of joining', () => {
    expect(check({ joinedOn: '' })).toMatchObject([{ code: 'no-joined-date', level: 'missing', field: 'joinedOn' }]);
  });

  it('doubts a confirmation before the joining and any day in the future', () => {
    expect(check({ joinedOn: '2002-06-28', confirmedOn: '2001-06-28' })).toMatchObject([{ code: 'confirmed-before-joined', field: 'confirmedOn' }]);
    expect(check({ confirmedOn: '2025-11-21' })).toMatchObject([{ code: 'in-future', field: 'confirmedOn', facts: { date: '2025-11-21' } }]);
  });

  it('asks for the day of a departure', () => {
    expect(check({ departure: 'transferred' })).toMatchObject([{ code: 'no-departure-date', facts: { departure: 'transferred' } }]);
  });

  it('doubts two statuses for one day, and lets one follow the other', () => {
    const first = { id: 'a', status: 'full' as const, from: '2020-01-01', until: '2024-06-30' };
    expect(check({ statuses: [first, { id: 'b', status: 'under-probation', from: '2024-07-01' }] })).toEqual([]);
    expect(check({ statuses: [{ id: 'b', status: 'under-probation', from: '2024-06-30' }, first] })).toEqual([
      { code: 'statuses-overlap', level: 'doubt', field: 'statuses/b', facts: { first: 'full', second: 'under-probation', from: '2024-06-30', until: '2024-06-30' } },
    ]);
  });

  it('sees an overlap with a long status across a short one', () => {
    const statuses = [
      { id: 'a', status: 'full' as const, from: '2020-01-01' },
      { id: 'b', status: 'rights-suspended' as const, from: '2021-01-01', until: '2021-02-01' },
      { id: 'c', status: 'under-probation' as const, from: '2022-01-01' },
    ];
    expect(check({ statuses }).map((finding) => finding.field)).toEqual(['statuses/b', 'statuses/c']);
    expect(check({ statuses: statuses.map((item) => ({ ...item, removed: item.id === 'a' })) }).map(({ code }) => code)).not.toContain('statuses-overlap');
  });

  it('doubts a period that ends before it begins', () => {
    expect(check({ posts: [{ id: 'p', post: '组织委员', from: '2023-05-01', until: '2022-05-01' }] })).toMatchObject([{ code: 'ends-before-start', field: 'posts/p/until' }]);
  });

  it('points at an ID number', () => {
    expect(check({ departureNote: '440524188001010014' })).toMatchObject([{ code: 'id-number', field: 'departureNote' }]);
  });
});

describe('the histories of a member', () => {
  const codes = (fields: Parameters<typeof aMember>[0]) => checkMember(aMember(fields), { today: '2026-11-22' }).map(({ code, field }) => `${code} ${field}`);

  it('say which days belong to no status', () => {
    expect(codes({ statuses: [{ id: 'a', status: 'full', from: '2002-06-28', until: '2025-03-31' }, { id: 'b', status: 'full', from: '2025-06-01' }] })).toEqual(['status-gap statuses/b']);
    expect(codes({ statuses: [{ id: 'a', status: 'full', from: '2002-06-28', until: '2025-05-31' }, { id: 'b', status: 'under-probation', from: '2025-06-01' }] })).toEqual([]);
  });

  it('say that somebody is in two 党小组 at once', () => {
    expect(codes({ groups: [{ id: 'a', group: 'g1', from: '2020-09-01' }, { id: 'b', group: 'g2', from: '2025-03-01' }] })).toEqual(['groups-overlap groups/b']);
    expect(codes({ groups: [{ id: 'a', group: 'g1', from: '2020-09-01', until: '2025-02-28' }, { id: 'b', group: 'g2', from: '2025-03-01' }] })).toEqual([]);
    expect(codes({ groups: [{ id: 'a', group: 'g1' }, { id: 'b', group: 'g2', removed: true }] })).toEqual([]);
  });

  it('take two posts at once for usual, the same post twice for a slip', () => {
    expect(codes({ posts: [{ id: 'a', post: '支部书记', from: '2024-03-15' }, { id: 'b', post: '党小组组长', from: '2024-03-15' }] })).toEqual([]);
    expect(codes({ posts: [{ id: 'a', post: '支部书记', from: '2021-03-15' }, { id: 'b', post: '支部书记', from: '2024-03-15' }] })).toEqual(['post-twice posts/b']);
  });

  it('say what begins after the person left', () => {
    const left = { departure: 'transferred' as const, departedOn: '2025-09-01' };
    expect(codes({ ...left, posts: [{ id: 'a', post: '支部书记', from: '2025-09-01' }] })).toEqual(['after-departure posts/a/from']);
    expect(codes({ ...left, posts: [{ id: 'a', post: '支部书记', from: '2025-08-31' }] })).toEqual([]);
  });

  it('say that the 党小组 did not exist on some of the days', () => {
    const groups = [{ id: 'g1', from: '2020-09-01', until: '2025-08-31' }];
    const fields = (from: string, until: string) => checkMember(aMember({ groups: [{ id: 'a', group: 'g1', from, until }] }), { today: '2026-11-22', groups }).map(({ code, field }) => `${code} ${field}`);
    expect(fields('2020-09-01', '2025-08-31')).toEqual([]);
    expect(fields('2020-09-01', '')).toEqual(['beyond-group groups/a/until']);
    expect(fields('2020-08-31', '2025-08-31')).toEqual(['beyond-group groups/a/from']);
    expect(fields('', '2025-08-31')).toEqual([]);
  });
});
