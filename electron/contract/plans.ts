import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import type { PlanDocument } from '../../db/domain/plan';
import { channel } from './channel';
import type { RecordView } from './records';

/** The gathering that a plan's item became. */
export interface HeldItem {
  readonly item: string;
  readonly record: string;
  readonly start: string;
}

export interface PlanRow {
  readonly id: string;
  readonly document: PlanDocument;
  readonly held: readonly HeldItem[];
}

const heads = z.array(z.string().max(64)).max(64);

export const planChannels = {
  /** All plans that are not withdrawn, the latest period first. */
  'plans.list': channel<readonly PlanRow[]>()(z.object({})),
  'plans.get': channel<RecordView<PlanDocument> & { readonly held: readonly HeldItem[] }>()(z.object({ record: randomId })),
  'plans.save': channel<RecordView<PlanDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown(), draft: z.string().max(100).optional() })),
} as const;
