import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import { channel } from './channel';

/** A record that holds the same text. */
export interface SameText {
  readonly record: string;
  readonly kind: string;
  readonly title: string;
}

export interface ErasurePlan {
  /** Older versions that hold it. */
  readonly versions: number;
  /** The present content holds it: correct it first. */
  readonly present: boolean;
  /** What stands as submitted holds it: submit the corrected one first. */
  readonly submitted: boolean;
  readonly elsewhere: readonly SameText[];
  /** Numbers of the reports that carried it. */
  readonly reports: readonly number[];
}

export interface Erased {
  readonly erased: number;
  /** Names of the backups on this computer that still hold it. */
  readonly backups: readonly string[];
  readonly reports: readonly number[];
  readonly elsewhere: readonly SameText[];
}

const text = z.string().trim().min(2).max(200);

export const erasureChannels = {
  'erasure.look': channel<ErasurePlan>()(z.object({ record: randomId, text })),
  'erasure.erase': channel<Erased>()(z.object({ record: randomId, text, reason: z.string().trim().min(1).max(200) })),
} as const;
