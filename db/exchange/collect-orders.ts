import type { OrderKind } from '../domain/orders';
import type { Office } from '../office/office';
import type { Signed, StatementOf } from '../records/statements';
import { standingOrders, uncarriedOrders } from '../store/orders';
import { statementById } from '../store/statements';

export interface CarriedOrders {
  readonly statements: readonly Signed<StatementOf<OrderKind>>[];
  /** The newest of them, by the order in which they came into this database; 0 = none. */
  readonly through: number;
}

/** Every task and notice that stands for one organisation below: each file carries all of them, so a lost stick repairs itself. Nobody else's are in it. */
export function collectOrders(office: Office, org: string): CarriedOrders {
  const found = (['task', 'notice'] as const).flatMap((kind) => standingOrders(office.db, kind, { org: office.org, addressee: org }));
  const statements = found.flatMap(({ id }) => (statementById(office.db, id) as Signed<StatementOf<OrderKind>> | undefined) ?? []);
  return { statements, through: Math.max(0, ...found.map(({ seq }) => seq)) };
}

/** Organisations for which there is a task or a notice that no file has carried yet. No clock is asked. */
export const ordersDue = (office: Office): Set<string> => new Set(uncarriedOrders(office.db, office.org));
