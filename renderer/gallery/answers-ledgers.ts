import type { SampleAnswers } from './entry';
import { leaderRows, lifeRows, overdueRows, sampleCiting, sampleLinks, sampleOverview } from './sample-ledgers';

/** Answers for the ledgers, and for the count beside their word in the navigation. */
export const answers: SampleAnswers = {
  'ledgers.overview': () => sampleOverview,
  'ledgers.items': ({ ledger, overdueOnly }) => (overdueOnly === true ? overdueRows : ledger === 'dual-leader' ? leaderRows : lifeRows),
  'ledgers.citing': () => sampleCiting,
  'ledgers.candidates': () => sampleLinks,
};
