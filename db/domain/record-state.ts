import { z } from 'zod';

/** The words for where a record stands on its way upwards; what each means is said in views. */
export const recordState = z.enum(['unsubmitted', 'submitted', 'written', 'delivered', 'counted', 'changed', 'withdrawn']);
export type RecordState = z.infer<typeof recordState>;
