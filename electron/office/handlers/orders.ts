import { ok } from '../../../db/domain/result';
import { conveyAt } from '../../../db/office/convey';
import { changeOrder, giveOrder } from '../../../db/office/orders';
import { takeOver } from '../../../db/office/take-over';
import { addresseesBelow } from '../../../db/reports/addressees';
import { givenOrder, givenOrders } from '../../../db/reports/given-orders';
import { receivedByUs } from '../../../db/reports/received-orders';
import { whenOpen, type Handlers } from '../context';

const give = whenOpen<'orders.give'>(({ order, to, ...given }, { office, moment, emit }) => {
  const done = giveOrder(office, moment, { ...given, ...(order === undefined ? {} : { order }) }, to);
  if (done.ok) emit('changed', { subjects: ['orders'] });
  return done;
});

const change = whenOpen<'orders.change'>(({ kind, order, to, change: said }, { office, moment, emit }) => {
  const done = changeOrder(office, moment, kind, order, to, said);
  if (done.ok) emit('changed', { subjects: ['orders'] });
  return done;
});

const take = whenOpen<'orders.takeOver'>(({ task }, { office, moment, emit }) => {
  const done = takeOver(office, moment, task);
  if (done.ok) emit('changed', { subjects: ['orders', 'ledgers'] });
  return done;
});

const conveyed = whenOpen<'orders.conveyedAt'>(({ notice, record }, { office, moment, emit }) => {
  const done = conveyAt(office, moment, notice, record);
  if (done.ok) emit('changed', { subjects: ['orders', 'gatherings'] });
  return done;
});

export const orderHandlers: Handlers = {
  'orders.given': whenOpen<'orders.given'>(({ kind }, { office, moment }) => ok(givenOrders(office, moment.today, kind))),
  'orders.one': whenOpen<'orders.one'>(({ kind, order }, { office, moment }) => givenOrder(office, moment.today, kind, order)),
  'orders.addressees': whenOpen<'orders.addressees'>((_, { office, moment }) => ok(addresseesBelow(office, moment.today))),
  'orders.give': give,
  'orders.change': change,
  'orders.received': whenOpen<'orders.received'>((_, { office, moment }) => ok(receivedByUs(office, moment.today))),
  'orders.takeOver': take,
  'orders.conveyedAt': conveyed,
};
