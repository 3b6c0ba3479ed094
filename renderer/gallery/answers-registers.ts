import type { SampleAnswers } from './entry';
import { sampleDuesYear, samplePlans, samplePlanView, sampleTalks } from './sample-registers';

export const answers: SampleAnswers = {
  'talks.list': ({ year }) => ({ ...sampleTalks, year }),
  'dues.year': ({ year }) => ({ ...sampleDuesYear, year }),
  'plans.list': () => samplePlans,
  'plans.get': () => samplePlanView,
};
