import type { ElectionView, LinkedMeeting } from '../../electron/contract';

export const openElection: ElectionView = {
  state: 'open',
  lines: [
    { done: false, change: 'term', from: '2026-11-10', until: '2029-11-09' },
    { done: false, change: 'end', name: '李淑芬', post: '支部书记', until: '2026-11-09' },
    { done: false, change: 'post', name: '李淑芬', post: '支部书记', from: '2026-11-10' },
    { done: false, change: 'end', name: '周海涛', post: '组织委员', until: '2026-11-09' },
    { done: false, change: 'post', name: '王建国', post: '组织委员', from: '2026-11-10' },
    { done: false, change: 'stranger', name: '外来人' },
  ],
};

export const differentElection: ElectionView = {
  state: 'differs',
  lines: [...openElection.lines.slice(0, 3).map((line) => ({ ...line, done: true })), { done: false, change: 'take-back', name: '赵敏', post: '支部委员' }],
};

export const takenElection: ElectionView = { state: 'taken', lines: openElection.lines.slice(0, 5).map((line) => ({ ...line, done: true })) };

export const sampleCommittees: readonly LinkedMeeting[] = [
  { record: 'a'.repeat(32), title: '研究刘洋同志转正', start: '2026-11-02T15:30', toPartyMeeting: true },
  { record: 'b'.repeat(32), title: '部署年底工作', start: '2026-10-12T15:30', toPartyMeeting: false },
];
