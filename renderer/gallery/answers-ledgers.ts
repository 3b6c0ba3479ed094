import type { SampleAnswers } from './entry';
import { leaderRows, lifeRows, overdueRows, sampleCiting, sampleLinks, sampleOverview } from './sample-ledgers';

/** Answers for the ledgers, and for the count beside their word in the navigation. */
export const answers: SampleAnswers = {
  'ledgers.overview': () => sampleOverview,
  'ledgers.items': ({ ledger, overdueOnly }) => (overdueOnly === true ? overdueRows : ledger === 'dual-leader' ? leaderRows : lifeRows),
  'ledgers.lastRectification': () => ({ meeting: { record: '9'.repeat(32), title: '2025 年度组织生活会', on: '2025-12-18' }, rows: lifeRows.slice(0, 4) }),
  'ledgers.citing': () => sampleCiting,
  'ledgers.candidates': () => sampleLinks,
};
