import { describe, expect, it } from 'vitest';
import { memberChanges } from './member-change';

const GROUPS = new Map([['g1', '第一党小组']]);
const told = (...changes: readonly (readonly [path: string, before: unknown, after: unknown])[]): string[] =>
  memberChanges(
    changes.map(([path, before, after]) => ({ path, before, after })),
    GROUPS,
  ).map(({ field, before, after }) => `${field}：${before} → ${after}`);

describe('changes of a member in words', () => {
  it('name the field and show a date as it is', () => {
    expect(told(['confirmedOn', '', '2026-12-03'])).toEqual(['转正日期：空 → 2026-12-03']);
  });
  it('show words instead of codes', () => {
    expect(told(['statuses/ab/status', 'probationary', 'full'])).toEqual(['状态：预备 → 正式']);
    expect(told(['departure', '', 'transferred'])).toEqual(['离开方式：空 → 转出']);
  });
  it('name the part of a line that changed', () => {
    expect(told(['posts/ab/until', '', '2026-03-14'])).toEqual(['党内职务·结束：空 → 2026-03-14']);
  });
  it('tell a new line as one, with its group and dates', () => {
    expect(told(['groups/ab', null, true], ['groups/ab/from', null, '2026-01-01'], ['groups/ab/group', null, 'g1'], ['groups/ab/removed', null, false])).toEqual(['党小组：空 → 第一党小组 开始 2026-01-01']);
  });
  it('say that a line was taken away', () => {
    expect(told(['posts/ab/removed', false, true])).toEqual(['党内职务·删去：否 → 是']);
  });
});
