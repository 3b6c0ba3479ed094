import type { SampleAnswers } from './entry';
import { sampleGroups } from './sample-search';

export const answers: SampleAnswers = {
  'search.query': ({ text }) => (text === '刘洋' ? sampleGroups : []),
  'search.recent': () => ['换届', '刘洋', '党课 讨论'],
  'search.remember': () => null,
  'search.forget': () => null,
};
