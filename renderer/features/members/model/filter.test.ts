import { describe, expect, it } from 'vitest';
import { memberDocument, type MemberRow } from '../../../../electron/contract';
import { countMembers, filterMembers, NO_FILTER, presentGroups } from './filter';

const row = (name: string, initials: string, fields: Partial<MemberRow> = {}): MemberRow => ({
  id: name,
  document: memberDocument.parse({ name }),
  status: 'full',
  group: 'g1',
  posts: [],
  here: true,
  initials,
  ...fields,
});
const ROWS = [row('李淑芬', 'lsf'), row('李思凡', 'lsf', { group: '' }), row('何雨桐', 'hyt', { status: 'probationary' }), row('王建国', 'wjg', { here: false })];
const names = (filter: Partial<typeof NO_FILTER>): string[] => filterMembers(ROWS, { ...NO_FILTER, ...filter }).map(({ document }) => document.name);

describe('looking through the roster', () => {
  it('finds by a part of the name and by initials, in any case', () => {
    expect(names({ text: '淑' })).toEqual(['李淑芬']);
    expect(names({ text: ' LS ' })).toEqual(['李淑芬', '李思凡']);
  });
  it('does not find initials in the middle', () => {
    expect(names({ text: 'sf' })).toEqual([]);
  });
  it('leaves out who left unless asked', () => {
    expect(names({})).not.toContain('王建国');
    expect(names({ here: 'gone' })).toEqual(['王建国']);
    expect(names({ here: 'all' })).toHaveLength(4);
  });
  it('tells who is in no group from any group', () => {
    expect(names({ group: '' })).toEqual(['李思凡']);
  });
  it('counts only who is here, and counts 留党察看 as a full member', () => {
    expect(countMembers(ROWS)).toEqual({ full: 2, probationary: 1, gone: 1 });
    expect(countMembers([row('黄立新', 'hlx', { status: 'under-probation' })]).full).toBe(1);
  });
});

it('a 党小组 that has ended is not offered any more; on its last day it still is', () => {
  const groups = [{ id: 'a', until: '' }, { id: 'b', until: '2026-06-30' }, { id: 'c', until: '2026-07-01' }];
  expect(presentGroups(groups, '2026-07-01').map(({ id }) => id)).toEqual(['a', 'c']);
});
