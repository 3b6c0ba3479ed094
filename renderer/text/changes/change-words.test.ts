import { describe, expect, it } from 'vitest';
import { DOCUMENTS, gatheringDocument, RECORD_KINDS } from '../../../electron/contract';
import { fieldsOf } from '../record-fields';
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
  changeLines(changes, { kind: 'gathering', document, names: {} }).map((line) =>
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

const of = (kind: string, document: unknown, names: Readonly<Record<string, string>>, ...changes: { path: string; before: unknown; after: unknown }[]): string[] =>
  changeLines(changes, { kind, document, names }).map((line) => (line.what === 'value' ? `${line.field}：${line.before} → ${line.after}` : `${line.what} ${line.field} ${line.after}`.trim()));

describe('the changes of every other kind of record', () => {
  it('tell a member’s new line as one, with its group by name and its dates', () => {
    const changes = [
      { path: 'groups/ab', before: null, after: true },
      { path: 'groups/ab/from', before: null, after: '2026-01-01' },
      { path: 'groups/ab/group', before: null, after: 'g1' },
    ];
    expect(of('member', { groups: [{ id: 'ab', group: 'g1' }] }, { g1: '第一党小组' }, ...changes)).toEqual(['added 党小组“第一党小组” 开始 2026 年 1 月 1 日']);
    expect(of('member', { posts: [{ id: 'p', post: '组织委员' }] }, {}, { path: 'posts/p/until', before: '', after: '2026-03-14' })).toEqual(['党内职务“组织委员” · 结束：（空） → 2026 年 3 月 14 日']);
  });

  it('name a step, a closing and the record that is evidence', () => {
    const item = { measures: [{ id: 'm', title: '每月走访' }] };
    expect(of('ledger-item', item, {}, { path: 'measures/m/doneOn', before: '', after: '2026-03-14' })).toEqual(['措施“每月走访” · 完成于：（空） → 2026 年 3 月 14 日']);
    expect(of('ledger-item', { evidence: [{ id: 'e', record: member }] }, { [member]: '三月党课' }, { path: 'evidence/#e', before: null, after: true })).toEqual(['added 佐证“三月党课”']);
    expect(of('ledger-item', item, { [member]: '2025 年组织生活会' }, { path: 'source/record', before: '', after: member })).toEqual(['来自哪条记录：（空） → 2025 年组织生活会']);
  });

  it('show dues in yuan, by person and month', () => {
    expect(of('dues', { lines: [{ id: `${member}-07`, name: '孙立新' }] }, {}, { path: `lines/${member}-07/paid`, before: 0, after: 1250 })).toEqual(['党费“孙立新 7 月” · 实交：0.00 元 → 12.50 元']);
  });
});

/** Fields that link, sort or key, and say nothing of their own. */
const SILENT = /(^|\.)(member|sort|id|removed)$/;

describe('the words of a record', () => {
  it.each(RECORD_KINDS.filter((kind) => kind !== 'rule-set'))('name every field of %s', (kind) => {
    const { fields, lists, items, hidden = [] } = fieldsOf(kind);
    const named = (path: string): boolean => SILENT.test(path) || hidden.includes(path) || path in fields || path in lists || Object.entries(items).some(([list, words]) => Object.keys(words).some((field) => `${list}.${field}` === path));
    expect(pathsOf(DOCUMENTS[kind], '').filter((path) => !named(path))).toEqual([]);
  });
});

/** Every leaf of a document's shape, dotted; items of a list under the list's name. */
function pathsOf(schema: unknown, at: string): string[] {
  const { def } = schema as { readonly def: { readonly type: string; readonly innerType?: unknown; readonly element?: unknown; readonly options?: readonly unknown[]; readonly shape?: Readonly<Record<string, unknown>> } };
  if (def.innerType !== undefined) return pathsOf(def.innerType, at);
  if (def.type === 'union') return (def.options ?? []).flatMap((option) => pathsOf(option, at));
  if (def.type === 'array' && isObjectSchema(def.element)) return [at, ...pathsOf(def.element, at)];
  if (def.shape) return Object.entries(def.shape).flatMap(([key, field]) => pathsOf(field, at === '' ? key : `${at}.${key}`));
  return def.type === 'null' ? [] : [at];
}
const isObjectSchema = (schema: unknown): boolean => (schema as { readonly def?: { readonly type?: string } }).def?.type === 'object';

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
