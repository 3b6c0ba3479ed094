import type { Session } from '../../electron/contract';

/** The branch of the drawn looks. */
export const sampleSession: Session = {
  org: '3f1c0a9e5b7d42c68a90e1f2d3c4b5a6',
  code: '330421.02.07',
  name: '清河县第二中学高中部教师党支部',
  type: 'branch',
  role: 'branch',
  operator: '李淑芬（书记）',
  device: '0'.repeat(64),
  textSize: 'standard',
  today: '2026-11-22',
  clockBehind: false,
  notices: true,
  daysSinceBackup: 6,
  fullMembers: 21,
  practice: false,
  joining: false,
  revokedAt: null,
  returning: false,
  probationaryMembers: 3,
};
