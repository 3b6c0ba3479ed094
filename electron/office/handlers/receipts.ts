import { ok } from '../../../db/domain/result';
import { paperReceiptOf, takePaperReceipt } from '../../../db/exchange/paper-receipts';
import { receiptStand } from '../../../db/reports/receipts';
import { whenOpen, type Handlers } from '../context';

const take = whenOpen<'receipts.take'>(({ code }, { office, moment, emit }) => {
  const taken = takePaperReceipt(office, moment, code);
  if (taken.ok) emit('changed', { subjects: ['exchange', 'gatherings'] });
  return taken;
});

export const receiptHandlers: Handlers = {
  'receipts.stand': whenOpen<'receipts.stand'>((_, { office }) => ok(receiptStand(office))),
  'receipts.paper': whenOpen<'receipts.paper'>(({ package: id }, { office, moment }) => paperReceiptOf(office, moment, id)),
  'receipts.take': take,
};
