import type { SampleAnswers } from './entry';
import { sampleChecks, sampleYears } from './sample-years';

export const answers: SampleAnswers = {
  'years.list': () => sampleYears,
  'years.sealed': () => sampleYears.filter(({ sealed }) => sealed).map(({ year }) => year),
  'years.check': () => sampleChecks,
  'years.seal': () => null,
  'years.lift': () => null,
  'years.reopen': () => null,
  'erasure.look': () => ({ versions: 2, present: false, submitted: false, elsewhere: [], reports: [12] }),
  'handover.state': () => ({
    operator: '李淑芬', daysSinceBackup: 6, superior: '中共清河县教育局委员会', unsubmitted: 2, notWritten: 1, drafts: 0, openItems: 3, openDuties: 1,
    before: [{ on: '2024-09-02', from: '王建国', to: '李淑芬' }],
  }),
  'handover.begin': () => ({ recoveryCode: '7K2M-QX4D-9HTA-W3PE-5RVN-C8JY-B6ZF' }),
};
