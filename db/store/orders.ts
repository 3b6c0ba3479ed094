import { canonicalOrThrow } from '../records/canonical';
import { standingOrder, type OrderKind } from '../domain/orders';
import type { Signed, StatementOf } from '../records/statements';
import { nameBlobs } from './blobs';
import type { Database } from './open';
import { prepared, row, rows, run } from './prepared';

export type OrderStatement<K extends OrderKind = OrderKind> = StatementOf<K>;
export type TaskLine = StatementOf<'progress'>['tasks'][number];
export type NoticeLine = StatementOf<'progress'>['notices'][number];

/** A superior's word on one order to one addressee that no other word replaces. */
export interface StandingOrder<K extends OrderKind> {
  readonly id: string;
  readonly seq: number;
  readonly statement: StatementOf<K>;
}

export const orderId = (statement: OrderStatement): string => (statement.kind === 'task' ? statement.task : statement.notice);

/** Notes which word on which order this is, and keeps what it names. Order of arrival does not matter. */
export function projectOrder(db: Database, { id, statement }: Signed<OrderStatement>): void {
  const { kind, org, to, replaces, content: { passes } } = statement;
  run(db, 'INSERT OR IGNORE INTO order_said (statement, kind, id, org, addressee, passes) VALUES (:statement, :kind, :id, :org, :to, :passes)', { statement: id, kind, id: orderId(statement), org, to, passes });
  const replaced = prepared(db, 'INSERT OR IGNORE INTO order_replaced (id, addressee, statement, by_statement) VALUES (?, ?, ?, ?)');
  for (const older of replaces) replaced.run(orderId(statement), to, older, id);
  nameBlobs(db, statement.content);
}

/** Of two lines about one order the one of the higher counter counts; of equal counters that of the larger statement id. */
export function projectProgress(db: Database, { id, statement }: Signed<StatementOf<'progress'>>): void {
  const { org, to, counter, statedAt } = statement;
  const keep = prepared(db,
    `INSERT INTO progress_line (org, id, addressee, counter, statement, stated_at, line) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id, org, addressee) DO UPDATE SET counter = excluded.counter, statement = excluded.statement, stated_at = excluded.stated_at, line = excluded.line
     WHERE (excluded.counter, excluded.statement) > (counter, statement)`);
  for (const line of statement.tasks) keep.run(org, line.task, to, counter, id, statedAt, canonicalOrThrow(line));
  for (const line of statement.notices) keep.run(org, line.notice, to, counter, id, statedAt, canonicalOrThrow(line));
}

export interface OrderChoice {
  /** Who says it, to whom, which one, which order of the level above it passes on. */
  readonly org?: string;
  readonly addressee?: string;
  readonly order?: string;
  readonly passes?: string;
}

interface Row { readonly statement: string; readonly id: string; readonly addressee: string; readonly seq: number; readonly bytes: string }

const COLUMNS: Readonly<Record<keyof OrderChoice, string>> = { org: 'org', addressee: 'addressee', order: 'id', passes: 'passes' };
/** No other word on the same order to the same addressee replaces it. */
const UNREPLACED = 'NOT EXISTS (SELECT 1 FROM order_replaced r WHERE r.statement = o.statement AND r.id = o.id AND r.addressee = o.addressee)';

/** What stands of each order to each addressee, in the order in which it came. */
export function standingOrders<K extends OrderKind>(db: Database, kind: K, choice: OrderChoice): StandingOrder<K>[] {
  const chosen = (Object.keys(COLUMNS) as (keyof OrderChoice)[]).filter((key) => choice[key] !== undefined);
  const found = rows<Row>(db,
    `SELECT o.statement, o.id, o.addressee, s.seq, s.bytes FROM order_said o JOIN statement s ON s.id = o.statement
     WHERE o.kind = :kind AND ${chosen.map((key) => `o.${COLUMNS[key]} = :${key} AND `).join('')}${UNREPLACED} ORDER BY s.seq`,
    { kind, ...Object.fromEntries(chosen.map((key) => [key, choice[key]])) });
  const groups = new Map<string, StandingOrder<K>[]>();
  for (const { statement, id, addressee: to, seq, bytes } of found) {
    const one = { id: statement, seq, statement: JSON.parse(bytes) as StatementOf<K> };
    groups.set(`${id}/${to}`, [...(groups.get(`${id}/${to}`) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const best = standingOrder(group.map((one) => ({ id: one.id, state: one.statement.state, replaces: one.statement.replaces, one })));
    return best ? [best.one] : [];
  });
}

/** Words on an order to an addressee that no other word replaces: what a new one replaces. */
export const unreplacedOrders = (db: Database, order: string, addressee: string): string[] =>
  rows<{ statement: string }>(db, `SELECT o.statement FROM order_said o WHERE o.id = :order AND o.addressee = :addressee AND ${UNREPLACED} ORDER BY o.statement`, { order, addressee }).map(({ statement }) => statement);

export interface SaidLine<L> {
  readonly line: L;
  /** A UTC instant by the sender's clock. */
  readonly statedAt: string;
}

/** The newest line of an organisation about an order of `to`; undefined = it has not said anything. */
export function progressLine<L extends TaskLine | NoticeLine>(db: Database, order: string, org: string, to: string): SaidLine<L> | undefined {
  const found = row<{ line: string; stated_at: string }>(db, 'SELECT line, stated_at FROM progress_line WHERE id = :order AND org = :org AND addressee = :to', { order, org, to });
  return found && { line: JSON.parse(found.line) as L, statedAt: found.stated_at };
}

/** The same of everybody who has said something about an order. */
export const progressLines = <L extends TaskLine | NoticeLine>(db: Database, order: string, to: string): Map<string, SaidLine<L>> =>
  new Map(rows<{ org: string; line: string; stated_at: string }>(db, 'SELECT org, line, stated_at FROM progress_line WHERE id = :order AND addressee = :to', { order, to })
    .map(({ org, line, stated_at }) => [org, { line: JSON.parse(line) as L, statedAt: stated_at }]));

export const progressCounter = (db: Database, org: string): number => row<{ counter: number | null }>(db, 'SELECT max(counter) AS counter FROM progress_line WHERE org = :org', { org })?.counter ?? 0;

/** What a task or a notice is called; '' = there is none of that id. */
export const orderTitle = (db: Database, order: string): string =>
  row<{ title: string }>(db, `SELECT json_extract(s.bytes, '$.content.title') AS title FROM order_said o JOIN statement s ON s.id = o.statement WHERE o.id = :order ORDER BY s.seq DESC LIMIT 1`, { order })?.title ?? '';

/** Addressees to whom a word stands that no file has carried yet, whatever it is about. */
export const uncarriedOrders = (db: Database, org: string): string[] =>
  rows<{ addressee: string }>(db,
    `SELECT DISTINCT o.addressee FROM statement s JOIN order_said o ON o.statement = s.id LEFT JOIN order_carried c ON c.org = o.addressee
     WHERE s.kind IN ('task', 'notice') AND s.org = :org AND s.seq > coalesce(c.through, 0) AND ${UNREPLACED}`, { org }).map(({ addressee }) => addressee);

/** Of each organisation below the newest task or notice (statement.seq) that a file for it has carried. */
export const ordersCarried = (db: Database): Map<string, number> => new Map(rows<{ org: string; through: number }>(db, 'SELECT org, through FROM order_carried').map(({ org, through }) => [org, through]));

export const keepOrdersCarried = (db: Database, org: string, through: number): number =>
  run(db, 'INSERT INTO order_carried (org, through) VALUES (:org, :through) ON CONFLICT (org) DO UPDATE SET through = max(through, excluded.through)', { org, through });
