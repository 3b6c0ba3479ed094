import type { SampleAnswers } from './entry';
import { samplePreview, sampleRules } from './sample-rules';

export const answers: SampleAnswers = { 'rules.all': () => sampleRules, 'rules.preview': () => samplePreview };
