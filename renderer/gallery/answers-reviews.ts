import type { SampleAnswers } from './entry';

export const answers: SampleAnswers = {
  'reviews.waiting': () => ({ toReview: 4, toCorrect: 2 }),
};
