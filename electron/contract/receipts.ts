import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import type { PaperReceipt, ReceiptStand } from '../../db/domain/views';
import { channel } from './channel';

export type { PaperReceipt, ReceiptStand };

export const receiptChannels = {
  /** How many own records are 已提交, 已写出, 已送达, 已计入. */
  'receipts.stand': channel<ReceiptStand>()(z.object({})),
  /** 纸面回执 of one report that was taken in here. */
  'receipts.paper': channel<PaperReceipt>()(z.object({ package: randomId })),
  /** The code from such a paper: which report it is of, and how many records became 已送达. */
  'receipts.take': channel<{ readonly package: string; readonly number: number; readonly delivered: number }>()(z.object({ code: z.string().max(100) })),
} as const;
