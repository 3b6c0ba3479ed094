import type { SearchGroup } from '../../electron/contract';
import { personId } from './sample-people';
import { sampleSession } from './sample-session';

const orgName = sampleSession.name;

/** What 刘洋 finds. */
export const sampleGroups: readonly SearchGroup[] = [
  { kind: 'member', more: false, hits: [{ record: personId('刘洋'), kind: 'member', title: '刘洋', when: '', orgName, excerpt: '刘洋', matches: [[0, 2]] }] },
  {
    kind: 'ledger-item',
    more: false,
    hits: [{ record: 'c'.repeat(32), kind: 'ledger-item', title: '教职工之家设施陈旧', when: '2026-12-20', orgName, excerpt: '由刘洋与总务处对接，12 月 20 日前换齐活动室桌椅。', matches: [[1, 3]] }],
  },
  { kind: 'talk', more: false, hits: [{ record: 'd'.repeat(32), kind: 'talk', title: '刘洋', when: '2026-10-21', orgName, excerpt: '刘洋', matches: [[0, 2]] }] },
  {
    kind: 'gathering',
    more: true,
    hits: [
      { record: 'a'.repeat(32), kind: 'gathering', title: '讨论刘洋同志转正', when: '2026-11-06T15:30', orgName, excerpt: '…建议继续保持联系群众，主动关心学困生。同意刘洋同志按期转为中共正式党员…', matches: [[22, 24]] },
      { record: 'b'.repeat(32), kind: 'gathering', title: '通报预备党员培养情况', when: '2026-08-27T15:30', orgName, excerpt: '…刘洋同志预备期考察情况良好，刘洋按期写出思想汇报…', matches: [[1, 3], [15, 17]] },
    ],
  },
];
