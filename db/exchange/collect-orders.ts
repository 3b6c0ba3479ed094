import type { OrderFile, OrderKind } from '../domain/orders';
import { isDoneBy } from '../domain/orders';
import type { Office } from '../office/office';
import type { Signed, StatementOf } from '../records/statements';
import { orderId, progressLine, standingOrders, uncarriedOrders, type NoticeLine, type StandingOrder, type TaskLine } from '../store/orders';
import { statementById } from '../store/statements';
import { ORDER_FILES_FEATURE } from './manifest';

export interface CarriedOrders {
  readonly statements: readonly Signed<StatementOf<OrderKind>>[];
  /** The newest of them, by the order in which they came into this database; 0 = none. */
  readonly through: number;
  /** Hashes of the files that go with them. */
  readonly files: ReadonlySet<string>;
  readonly features: readonly string[];
}

/**
 * Every task and notice that stands for one organisation below: each file carries all of them, so a lost stick repairs itself.
 * Nobody else's are in it. Their files go along until the work is done or over, `all` also after that.
 */
export function collectOrders(office: Office, org: string, all = false): CarriedOrders {
  const found = (['task', 'notice'] as const).flatMap((kind) => standingOrders(office.db, kind, { org: office.org, addressee: org }));
  const statements = found.flatMap(({ id }) => (statementById(office.db, id) as Signed<StatementOf<OrderKind>> | undefined) ?? []);
  return { statements, through: Math.max(0, ...found.map(({ seq }) => seq)), files: new Set(found.filter((one) => needsFiles(office, one, all)).flatMap(({ statement }) => hashes(statement.content.files))), features: orderFeatures(statements) };
}

/** What the addressee has done after it read this very word it has the files of; what is over asks for none. */
function needsFiles(office: Office, { id, statement }: StandingOrder<OrderKind>, all: boolean): boolean {
  if (statement.content.files === undefined || statement.state === 'withdrawn') return false;
  if (all) return true;
  const line = progressLine<TaskLine | NoticeLine>(office.db, orderId(statement), statement.to, office.org)?.line;
  return statement.state !== 'closed' && !(line?.said === id && isDoneBy(line));
}

/** Organisations for which there is a task or a notice that no file has carried yet. No clock is asked. */
export const ordersDue = (office: Office): Set<string> => new Set(uncarriedOrders(office.db, office.org));

interface Said { readonly kind: string; readonly bytes: string }

const hashes = (files: readonly OrderFile[] | undefined): string[] => (files ?? []).map(({ sha256 }) => sha256);
// Most statements name no file, and need not be parsed to know it.
const filesOf = ({ kind, bytes }: Said): string[] =>
  (kind === 'task' || kind === 'notice') && bytes.includes('"sha256":"') ? hashes((JSON.parse(bytes) as StatementOf<OrderKind>).content.files) : [];

/** Every file that tasks and notices among these statements name. */
export const filesOfOrders = (statements: readonly Said[]): string[] => statements.flatMap(filesOf);

export const orderFeatures = (statements: readonly (Said | Signed<StatementOf<OrderKind>>)[]): readonly string[] =>
  statements.some((one) => filesOf('statement' in one ? { kind: one.statement.kind, bytes: one.bytes } : one).length > 0) ? [ORDER_FILES_FEATURE] : [];
