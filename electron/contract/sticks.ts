import { z } from 'zod';
import { channel } from './channel';

/** What a stick holds for this organisation, by the beginnings of its files; nothing is taken in. */
export interface StickLook {
  /** Not taken in yet. */
  readonly files: readonly {
    readonly file: string;
    readonly kind: 'invitation' | 'enrolment' | 'report' | 'downward' | 'merge';
    readonly sender: { readonly code: string; readonly name: string };
    readonly number: number;
    readonly period: string;
  }[];
  readonly taken: number;
  /** Written to others. */
  readonly others: number;
  readonly unreadable: number;
}

export const stickChannels = {
  /** Stopped by `jobs.cancel` with `stick <folder>`, when the stick goes. */
  'sticks.look': channel<StickLook>()(z.object({ folder: z.string().min(1).max(4096) })),
} as const;
