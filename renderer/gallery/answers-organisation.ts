import type { SampleAnswers } from './entry';
import { openElection, sampleCommittees } from './sample-organisation';

export const answers: SampleAnswers = {
  'elections.get': () => openElection,
  'elections.take': () => ({ ...openElection, state: 'taken' }),
  'elections.giveBack': () => openElection,
  'gatherings.links': () => ({ discussedAt: null, broughtTo: [] }),
  'gatherings.committeesBefore': () => sampleCommittees,
};
