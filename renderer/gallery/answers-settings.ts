import type { SampleAnswers } from './entry';
import { sampleSession } from './sample-session';
import { GROUPS } from './sample-members';

const organisation = {
  names: [
    { id: 'n1', removed: false, from: '2018-09-01', code: '330421.02.07', name: '清河县第二中学教师第三党支部' },
    { id: 'n2', removed: false, from: '2024-09-01', code: '330421.02.07', name: sampleSession.name },
  ],
  type: 'branch',
  groups: GROUPS.map((group, sort) => ({ ...group, sort, removed: false, from: '', until: '' })),
  hasCommittee: true,
};

export const answers: SampleAnswers = {
  'app.status': () => ({ state: 'open', recoveryCodeUnconfirmed: false, version: '0.1.0', textSize: 'standard', failedTries: 0, pendingFiles: [] }),
  'session.info': () => sampleSession,
  'settings.save': (args) => ({ ...sampleSession, ...(args.operator === undefined ? {} : { operator: args.operator }) }),
  'firstRun.suggestPassphrase': () => '春风-杯子-铅笔-列车',
  'session.changePassphrase': () => ({ rewrapped: 7, deleted: 0 }),
  'organisation.get': () => ({
    id: '0'.repeat(32),
    kind: 'organisation',
    org: sampleSession.org,
    own: true,
    document: organisation,
    heads: [],
    state: 'unsubmitted',
    conflicts: [],
    savedAt: '2026-09-01T01:00:00Z',
    author: '李淑芬',
    submittedAt: null,
    writtenAt: null,
    deliveredAt: null,
  }),
  'backups.list': () => [
    { path: 'C:\\Users\\zhibu\\支部手册\\backups\\2026-11-22.zbk', madeAt: '2026-11-22 08:02:11', bytes: 4_812_000, automatic: true },
    { path: 'C:\\Users\\zhibu\\支部手册\\backups\\2026-11-21.zbk', madeAt: '2026-11-21 07:58:40', bytes: 4_805_000, automatic: true },
    { path: 'E:\\支部手册备份 2026-11-16.zbk', madeAt: '2026-11-16 16:20:05', bytes: 4_790_000, automatic: false },
  ],
};
