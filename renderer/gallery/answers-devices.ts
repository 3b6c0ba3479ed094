import type { SampleAnswers } from './entry';

export const answers: SampleAnswers = {
  'devices.list': () => ({ thisDevice: '0'.repeat(64), revokedAt: null, others: [] }),
  'staged.list': () => [],
  'conflicts.list': () => [],
  'conflicts.doubles': () => [],
  'twins.list': () => ({ waiting: 0, suspected: [], decided: [] }),
};
