import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../../../../electron/contract';
import { changeLines } from './change-words';
import { differenceOf } from './text-difference';

const member = '0'.repeat(31) + '1';
const document = gatheringDocument.parse({
  mainKind: 'party-meeting',
  countedKinds: ['party-meeting'],
  start: '2025-11-06T15:30',
  attendance: [{ id: member, name: '孙立新', state: 'leave' }],
  agenda: [{ id: 'a1', title: '讨论刘洋同志转正', vote: {}, speeches: [{ id: 's1', speaker: '郑伟', text: '同意' }] }],
});
const lines = (...changes: { path: string; before: unknown; after: unknown }[]): string[] =>
  changeLines(changes, document).map((line) =>
    line.what === 'value' ? `${line.field}：${line.before} → ${line.after}` : `${line.what} ${line.field}`,
  );

describe('what a version changed, in words', () => {
  it('names a field of the record and reads dates, kinds and empty values', () => {
    expect(lines({ path: 'start', before: '2025-11-06T15:30', after: '2025-11-07T09:00' })).toEqual([
      '开始时间：2025 年 11 月 6 日 15:30 → 2025 年 11 月 7 日 09:00',
    ]);
    expect(lines({ path: 'countedKinds', before: ['party-meeting'], after: ['party-meeting', 'study-session'] })).toEqual([
      '计入类别：支部党员大会 → 支部党员大会、集中学习',
    ]);
    expect(lines({ path: 'chair/name', before: '', after: '李淑芬' })).toEqual(['主持人：（空） → 李淑芬']);
    expect(lines({ path: 'studySession/hours', before: 10, after: 15 })).toEqual(['学时：1 → 1.5']);
  });

  it('says whose attendance changed, and how', () => {
    expect(lines({ path: `attendance/${member}/state`, before: 'present', after: 'leave' })).toEqual([
      '到会“孙立新” · 到会情况：到会 → 请假',
    ]);
    expect(lines({ path: `attendance/#${member}/reason`, before: '', after: 'duty' })).toEqual(['到会“孙立新” · 原因：（空） → 公差']);
  });

  it('names a vote inside of its agenda item, and a speech by its speaker', () => {
    expect(lines({ path: 'agenda/a1/vote/inFavour', before: 16, after: 17 })).toEqual(['议题“讨论刘洋同志转正” · 赞成票：16 → 17']);
    expect(lines({ path: 'agenda/#a1/speeches/#s1/text', before: '', after: '同意' })).toEqual(['发言“郑伟” · 发言摘要：（空） → 同意']);
  });

  it('makes one line of an added item, whatever it holds', () => {
    expect(
      lines(
        { path: 'agenda/#a1', before: null, after: true },
        { path: 'agenda/#a1/removed', before: null, after: false },
        { path: 'agenda/#a1/title', before: null, after: '讨论刘洋同志转正' },
        { path: 'agenda/#a1/speeches/#s1', before: null, after: true },
        { path: 'agenda/#a1/speeches/#s1/text', before: null, after: '同意' },
      ),
    ).toEqual(['added 议题“讨论刘洋同志转正”']);
  });

  it('tells removal from bringing back', () => {
    expect(lines({ path: 'agenda/a1/removed', before: false, after: true })).toEqual(['removed 议题“讨论刘洋同志转正”']);
    expect(lines({ path: 'agenda/a1/removed', before: true, after: false })).toEqual(['back 议题“讨论刘洋同志转正”']);
  });

  it('says once that a list was put in another order', () => {
    expect(lines({ path: 'agenda/a1/sort', before: 0, after: 1 }, { path: 'agenda/a2/sort', before: 1, after: 0 })).toEqual(['order 议题']);
  });

  it('leaves out links and defaults that nobody changed', () => {
    expect(
      lines(
        { path: 'chair/member', before: '', after: member },
        { path: 'place', before: null, after: '' },
        { path: 'chairSigned', before: null, after: false },
      ),
    ).toEqual([]);
  });

  it('goes from the top of the form to its bottom', () => {
    expect(
      lines(
        { path: 'agenda/a1/title', before: '甲', after: '乙' },
        { path: 'end', before: '', after: '2025-11-06T17:00' },
        { path: 'title', before: '', after: '转正' },
      ).map((line) => line.split('：')[0]),
    ).toEqual(['主题', '结束时间', '议题“讨论刘洋同志转正” · 题目']);
  });

  it('calls what a newer app wrote by a plain word, never by its English name', () => {
    expect(lines({ path: 'someday', before: null, after: '甲' })).toEqual(['其他内容：（空） → 甲']);
  });
});

describe('a change in a long text', () => {
  it('is cut down to what differs, with a little around it', () => {
    const before = `${'前'.repeat(50)}同意${'后'.repeat(50)}`;
    const after = `${'前'.repeat(50)}不同意见${'后'.repeat(50)}`;
    expect(differenceOf(before, after)).toEqual({
      lead: `…${'前'.repeat(10)}`,
      before: '同意',
      after: '不同意见',
      tail: `${'后'.repeat(10)}…`,
    });
  });
  it('leaves short texts whole', () => {
    expect(differenceOf('行政楼 302', '行政楼 305')).toEqual({ lead: '', before: '行政楼 302', after: '行政楼 305', tail: '' });
  });
});
