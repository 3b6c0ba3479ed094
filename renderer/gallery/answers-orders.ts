import type { SampleAnswers } from './entry';
import { sampleReceived, sampleTasks } from './sample-orders';

export const answers: SampleAnswers = { 'orders.received': () => sampleReceived, 'orders.given': () => sampleTasks };
