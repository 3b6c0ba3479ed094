import { z } from 'zod';
import { dateOrEmpty } from '../../db/domain/dates';
import { randomId } from '../../db/domain/ids';
import { noticeContent, taskContent } from '../../db/domain/orders';
import type { Addressee, GivenOrder, GivenOrderDetail, ReceivedOrders } from '../../db/domain/order-views';
import { channel } from './channel';

export type { Addressee, AddresseeLine, GivenOrder, GivenOrderDetail, OrderStand, ReceivedNotice, ReceivedOrders, ReceivedTask } from '../../db/domain/order-views';

const kind = z.enum(['task', 'notice']);
const addressees = z.array(randomId).min(1).max(5000);
const reason = z.string().trim().min(1).max(500);
/** `order` names one that went out before, for further addressees. */
const given = { order: randomId.optional(), to: addressees };

export const orderChannels = {
  'orders.given': channel<readonly GivenOrder[]>()(z.object({ kind })),
  'orders.one': channel<GivenOrderDetail>()(z.object({ kind, order: randomId })),
  /** Whom something can be given, as the tree has them. */
  'orders.addressees': channel<readonly Addressee[]>()(z.object({})),
  'orders.give': channel<{ readonly order: string; readonly given: number }>()(
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('task'), ...given, content: taskContent }), z.object({ kind: z.literal('notice'), ...given, content: noticeContent })]),
  ),
  'orders.change': channel<{ readonly changed: number }>()(
    z.object({
      kind, order: randomId, to: addressees,
      change: z.discriminatedUnion('to', [
        z.object({ to: z.literal('correct'), content: z.union([taskContent, noticeContent]) }),
        z.object({ to: z.literal('return'), reason, dueOn: dateOrEmpty }),
        z.object({ to: z.literal('close') }),
        z.object({ to: z.literal('withdraw'), reason }),
      ]),
    }),
  ),
  'orders.received': channel<ReceivedOrders>()(z.object({})),
  /** 已在开过的会上传达: an own gathering that is recorded already. */
  'orders.conveyedAt': channel<{ readonly record: string }>()(z.object({ notice: randomId, record: randomId })),
  /** 记入台账, or takes into the item what the superior said since. */
  'orders.takeOver': channel<{ readonly record: string }>()(z.object({ task: randomId })),
} as const;
