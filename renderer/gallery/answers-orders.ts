import type { SampleAnswers } from './entry';
import { sampleAddressees, sampleReceived, sampleTasks } from './sample-orders';

export const answers: SampleAnswers = { 'orders.received': () => sampleReceived, 'orders.given': () => sampleTasks, 'orders.addressees': () => sampleAddressees };
