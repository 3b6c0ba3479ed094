import type { ConflictView, DoubleView, KeptApart, OwnComputer, OwnDevices, TwinsView } from '../../electron/contract';
import { gatheringDocument, memberDocument } from '../../electron/contract';
import { DIGITS } from './exchange-samples';

const device = (digit: string): string => `${digit}f3a9c02${'0'.repeat(56)}`;
const id = (digit: string): string => digit.repeat(32);
const computer = (fields: Partial<OwnComputer> & Pick<OwnComputer, 'device' | 'state'>): OwnComputer => ({
  digits: DIGITS, confirmedAt: '2026-09-02T02:10:00Z', revokedAt: '', reason: '', author: '周海涛', savedAt: '2026-11-20T09:40:00Z', mergedAt: '2026-11-20T10:02:00Z', ...fields,
});

export const OTHERS: readonly OwnComputer[] = [
  computer({ device: device('2'), state: 'enrolled', confirmedAt: '', author: '', savedAt: '', mergedAt: '' }),
  computer({ device: device('3'), state: 'confirmed' }),
  computer({ device: device('4'), state: 'confirmed', digits: [], author: '', savedAt: '', mergedAt: '' }),
  computer({ device: device('5'), state: 'revoked', revokedAt: '2026-10-08T01:00:00Z', reason: '电脑丢失' }),
  computer({ device: device('6'), state: 'former', revokedAt: '2026-10-09T01:00:00Z' }),
];
export const DEVICES: OwnDevices = { thisDevice: device('1'), revokedAt: null, others: OTHERS };

const apart = (fields: Partial<KeptApart> & Pick<KeptApart, 'device' | 'why'>): KeptApart => ({
  relation: 'subordinate', name: '城关小学党支部', code: '330421.02.05', slot: null, author: '陈国庆', versions: 12, statements: 3, bytes: 48_211, since: '2026-11-20T03:00:00Z', revokedAt: '', reason: '', ...fields,
});
export const STAGED: readonly KeptApart[] = [
  apart({ device: device('7'), why: 'unconfirmed' }),
  apart({ device: device('8'), why: 'revoked', relation: 'self', author: '周海涛', versions: 3, statements: 0, bytes: 9_020, revokedAt: '2026-10-08T01:00:00Z', reason: '电脑丢失' }),
  apart({ device: device('9'), why: 'unconfirmed', name: '教研室党支部', versions: 0, statements: 0, bytes: 0, since: '', author: '', slot: id('9') }),
];

const meeting = gatheringDocument.parse({
  mainKind: 'theme-day', countedKinds: ['theme-day'], title: '缅怀革命先烈', start: '2026-10-25T14:30', place: '县烈士陵园',
  agenda: [{ id: 'item-1', title: '瞻仰烈士纪念碑' }, { id: 'item-2', title: '重温入党誓词' }],
});
const side = (version: string, value: unknown, thisDevice: boolean) => ({
  version: version.repeat(64), value, author: thisDevice ? '李淑芬' : '周海涛', device: device(thisDevice ? '1' : '3'), thisDevice, savedAt: thisDevice ? '2026-10-26T01:12:00Z' : '2026-10-25T09:40:00Z',
});
export const CONFLICTS: readonly ConflictView[] = [
  {
    record: id('a'), kind: 'gathering', title: meeting.title, day: '2026-10-25', heads: ['a'.repeat(64), 'b'.repeat(64)], document: meeting, names: {},
    conflicts: [
      { field: 'place', path: 'place', ending: false, candidates: [side('a', '县烈士陵园', true), side('b', '烈士陵园广场', false)] },
      { field: 'summary', path: 'summary', ending: false, candidates: [side('a', '11 月起每月固定 25 日开展主题党日，遇周末顺延到周一。责任人周海涛。', true), side('b', '11 月起每月固定 25 日开展主题党日，由三个党小组轮流承办。责任人周海涛。', false)] },
      { field: 'agenda/item-2/removed', path: 'agenda/#item-2/removed', ending: true, candidates: [side('a', true, true), side('b', false, false)] },
    ],
  },
  {
    record: id('b'), kind: 'gathering', title: '第二党小组会', day: '2026-10-12', heads: ['c'.repeat(64), 'd'.repeat(64)], document: meeting, names: {},
    conflicts: [{ field: 'withdrawn', path: 'withdrawn', ending: true, candidates: [side('c', true, false), side('d', false, true)] }],
  },
];
export const DOUBLES: readonly DoubleView[] = [
  {
    record: id('c'), kind: 'gathering', own: true, orgName: '', title: '第三季度支部党员大会', day: '2026-09-25',
    submissions: [
      { statement: 's', version: 'v', author: '李淑芬', thisDevice: true, statedAt: '2026-09-26T01:00:00Z' },
      { statement: 't', version: 'w', author: '周海涛', thisDevice: false, statedAt: '2026-09-26T02:00:00Z' },
    ],
  },
];

const twin = (record: string, document: unknown, thisDevice: boolean) => ({ record: id(record), document, author: thisDevice ? '李淑芬' : '周海涛', thisDevice, savedAt: '2026-10-08T08:30:00Z', submitted: thisDevice });
export const TWINS: TwinsView = {
  waiting: 2,
  suspected: [
    {
      kind: 'gathering', why: 'same-day',
      a: twin('d', { ...meeting, title: '研究发展党员工作', start: '2026-10-08T16:00', place: '党员活动室' }, true),
      b: twin('e', { ...meeting, title: '研究发展党员工作', start: '2026-10-08T16:10', place: '' }, false),
    },
    {
      kind: 'member', why: 'name-only',
      a: twin('f', memberDocument.parse({ name: '何雨桐', gender: 'female', joinedOn: '2025-06-28' }), true),
      b: twin('0', memberDocument.parse({ name: '何雨桐', gender: 'female' }), false),
    },
  ],
  decided: [
    { kind: 'gathering', joined: true, statedAt: '2026-10-09T01:00:00Z', keeps: { record: id('1'), title: '学习党的二十届四中全会精神', day: '2026-09-12' }, joins: { record: id('2'), title: '学习四中全会精神', day: '2026-09-12' } },
    { kind: 'gathering', joined: false, statedAt: '2026-10-09T01:02:00Z', keeps: { record: id('3'), title: '第一党小组会', day: '2026-09-18' }, joins: { record: id('4'), title: '第二党小组会', day: '2026-09-18' } },
  ],
};
