import { z } from 'zod';
import { channel } from './channel';

export interface HandoverFact {
  /** Local date. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
}

/** What whoever hands over looks at first: numbers only. */
export interface HandoverState {
  readonly operator: string;
  readonly daysSinceBackup: number | null;
  /** null = there is no superior. */
  readonly superior: string | null;
  readonly unsubmitted: number;
  readonly notWritten: number;
  readonly drafts: number;
  readonly openItems: number;
  readonly openDuties: number;
  /** Earlier handovers on this laptop, the latest first. */
  readonly before: readonly HandoverFact[];
}

export interface HandoverDone extends HandoverFact {
  readonly rewrapped: readonly string[];
  readonly deleted: readonly string[];
  readonly kept: readonly string[];
}

const passphrase = z.string().max(200);

export const handoverChannels = {
  'handover.state': channel<HandoverState>()(z.object({})),
  /** Proves the old passphrase, checks the new one, and gives a new recovery code. Nothing is changed yet. */
  'handover.begin': channel<{ recoveryCode: string }>()(z.object({ operator: z.string().trim().min(1).max(60), passphrase, newPassphrase: passphrase })),
  /** The code typed back: from here on only the new passphrase and the new code open anything. */
  'handover.confirm': channel<HandoverDone>()(z.object({ recoveryCode: z.string().max(100) })),
} as const;
