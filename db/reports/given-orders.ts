import { standingOrders, ordersCarried, orderId, progressLines, type NoticeLine, type SaidLine, type StandingOrder, type TaskLine } from '../store/orders';
import { countOne, sumCounts, type OrderKind } from '../domain/orders';
import type { AddresseeLine, GivenOrder, GivenOrderDetail, OrderStand } from '../domain/order-views';
import { fail, type Failure } from '../domain/failure';
import { compare } from '../domain/periods';
import { err, ok, type Result } from '../domain/result';
import { addresseesBelow } from './addressees';
import { receivedOrders } from '../office/order-answers';
import { orgNames } from '../office/org-names';
import { peers, type Office } from '../office/office';
import { documentOfRow, recordRows } from '../office/records';

type Words = readonly StandingOrder<OrderKind>[];

/** 任务与传达: everything that this organisation gave to those below, the latest first. */
export function givenOrders(office: Office, today: string, kind: OrderKind): GivenOrder[] {
  const groups = new Map<string, StandingOrder<OrderKind>[]>();
  for (const one of standingOrders(office.db, kind, { org: office.org })) {
    const order = orderId(one.statement);
    groups.set(order, [...(groups.get(order) ?? []), one]);
  }
  const belowOf = namesBelow(office, today);
  const carried = ordersCarried(office.db);
  return [...groups].map(([order, words]) => summary(order, words, addresseesOf(office, today, words, belowOf, carried)))
    .sort((a, b) => compare(b.issuedOn, a.issuedOn) || compare(a.order, b.order));
}

/** One of them with each addressee. */
export function givenOrder(office: Office, today: string, kind: OrderKind, order: string): Result<GivenOrderDetail, Failure> {
  const words = standingOrders(office.db, kind, { org: office.org, order });
  const [first] = words;
  if (!first) return err(fail('order-unknown'));
  const below = namesBelow(office, today);
  const addressees = addresseesOf(office, today, words, below, ordersCarried(office.db));
  const { passes } = first.statement.content;
  const above = passes === '' ? undefined : receivedOrders(office, kind).find(({ statement }) => orderId(statement) === passes);
  const asked = new Set(addressees.map(({ org }) => org));
  return ok({
    ...summary(order, words, addressees), content: newest(words).statement.content, addressees,
    passes: above ? { order: passes, title: above.statement.content.title } : null,
    others: addresseesBelow(office, today).filter(({ org }) => !asked.has(org)),
  });
}

const newest = (words: Words): StandingOrder<OrderKind> => {
  const live = words.filter(({ statement }) => statement.state !== 'withdrawn');
  const found = (live.length > 0 ? live : words).reduce((a, b) => (b.seq > a.seq ? b : a));
  return found;
};

/** Confirmed and directly below, by the name of the slot. */
function namesBelow(office: Office, today: string): Map<string, { readonly code: string; readonly name: string }> {
  const names = orgNames(office, today);
  const slots = new Map(recordRows(office.db, 'subordinate', office.org).map((found) => [found.id, found]));
  const confirmed = peers(office.db, 'subordinate').filter(({ state, slot }) => state === 'confirmed' && slot !== '');
  return new Map(confirmed.map(({ org, slot, code }) => {
    const found = slots.get(slot);
    return [org, { code: found ? documentOfRow(found, 'subordinate').code : code, name: names.get(org) ?? '' }];
  }));
}

function addresseesOf(office: Office, today: string, words: Words, below: ReturnType<typeof namesBelow>, carried: ReadonlyMap<string, number>): AddresseeLine[] {
  const [first] = words;
  const lines = first ? progressLines<TaskLine | NoticeLine>(office.db, orderId(first.statement), office.org) : new Map<string, SaidLine<TaskLine | NoticeLine>>();
  return words.map(({ id, seq, statement }) => {
    const line = lines.get(statement.to);
    const dueOn = statement.kind === 'task' ? statement.content.dueOn : statement.content.conveyBy;
    const received = line?.line.said === id;
    const stand = standOf(statement.state, seq <= (carried.get(statement.to) ?? 0), received, line?.line);
    const open = stand !== 'withdrawn' && stand !== 'waiting' && stand !== 'closed';
    const said = line?.line;
    return {
      org: statement.to, ...(below.get(statement.to) ?? { code: '', name: '' }), stand, dueOn, overdue: open && dueOn !== '' && dueOn < today, received,
      doneOn: said === undefined ? '' : 'doneOn' in said ? said.doneOn : said.conveyedOn, note: said && 'note' in said ? said.note : '',
      reason: statement.reason, counts: said?.counts ?? countOne(stand === 'closed' ? 'closed' : 'not-started', dueOn, today), statedAt: line?.statedAt ?? '',
    };
  }).sort((a, b) => compare(a.code, b.code) || compare(a.org, b.org));
}

function standOf(word: 'open' | 'returned' | 'closed' | 'withdrawn', carried: boolean, received: boolean, line: TaskLine | NoticeLine | undefined): OrderStand {
  if (word === 'withdrawn' || word === 'closed') return word;
  if (word === 'returned' && !received) return 'returned';
  if (!line) return carried ? 'carried' : 'prepared';
  if ('conveyedOn' in line) return line.conveyedOn === '' ? 'not-started' : 'waiting';
  // It believes that the task is closed, and it was opened again since.
  return line.state === 'closed' ? 'waiting' : line.state;
}

function summary(order: string, words: Words, addressees: readonly AddresseeLine[]): GivenOrder {
  const { kind, content } = newest(words).statement;
  const live = addressees.filter(({ stand }) => stand !== 'withdrawn');
  const many = (is: (line: AddresseeLine) => boolean): number => live.filter(is).length;
  const done = ({ stand }: AddresseeLine): boolean => stand === 'waiting' || stand === 'closed';
  return {
    order, kind, title: content.title, ledger: 'ledger' in content ? content.ledger : '', issuedOn: content.issuedOn === '' ? (words[0]?.statement.on ?? '') : content.issuedOn,
    dueOn: 'dueOn' in content ? content.dueOn : content.conveyBy,
    asked: live.length, received: many((line) => line.received || line.statedAt !== ''), begun: many((line) => done(line) || line.stand === 'running' || line.stand === 'returned'),
    done: many(done), closed: many(({ stand }) => stand === 'closed'), overdue: many(({ overdue }) => overdue), withdrawn: live.length === 0,
    counts: live.length === 0 ? null : sumCounts(live.map(({ counts }) => counts)), toCarry: many(({ stand }) => stand === 'prepared'),
  };
}
