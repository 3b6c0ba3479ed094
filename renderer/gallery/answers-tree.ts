import type { SampleAnswers } from './entry';
import { LEVELS, TREE } from './sample-tree';

export const answers: SampleAnswers = {
  'tree.view': () => TREE,
  'levels.view': () => LEVELS,
  'levels.set': () => LEVELS,
};
