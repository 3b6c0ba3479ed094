import type { YearChecks, YearLine } from '../../electron/contract';

const line = { sealed: false, sealedOn: '', by: '', note: '', liftedReason: '', corrections: [] };

export const sampleYears: readonly YearLine[] = [
  { ...line, year: 2026, records: 71 },
  { ...line, year: 2025, records: 86, liftedReason: '上级退回，要求补充第三季度党课的到会情况' },
  {
    ...line,
    year: 2024,
    records: 82,
    sealed: true,
    sealedOn: '2025-02-18',
    by: '李淑芬',
    note: '材料已装订归档，存办公室 3 号柜',
    corrections: [
      { record: 'a1', kind: 'gathering', title: '学习党章，讨论发展对象', day: '2024-09-12', savedAt: '2025-03-03T02:10:00Z', author: '周海涛', reason: '' },
      { record: 'a2', kind: 'gathering', title: '组织生活会', day: '2024-12-20', savedAt: '2025-04-08T08:31:00Z', author: '李淑芬', reason: '退回：漏记列席人员' },
    ],
  },
];

export const sampleChecks: YearChecks = { year: 2025, records: 86, findings: 3, conflicts: 0, unsubmitted: 4, duties: 1 };
