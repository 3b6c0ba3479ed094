import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { hasStatement } from '../store/statements';
import { isBelieved } from './plan-reviews';
import { speaksOfItsOwn, type Said } from './speakers';

/** Tasks and notices of a 下发 file that were not known here, and further words on those that were. */
export interface OrderPlan {
  readonly tasks: number;
  readonly notices: number;
  readonly changed: number;
}

/**
 * What the superior gives to this very organisation: a task for another branch makes the whole file refused, since nobody
 * should read it here. Each is signed by a computer of the superior that is believed.
 */
export async function planOrders(office: Office, said: Said): Promise<Result<OrderPlan, Failure>> {
  const plan = { tasks: 0, notices: 0, changed: 0 };
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { signed } = heard.value;
    const { id, statement } = signed;
    if (statement.kind !== 'task' && statement.kind !== 'notice') continue;
    if (!speaksOfItsOwn(office, statement) || !isBelieved(office, said, signed)) return err(fail('statement-refused', { kind: statement.kind }));
    if (hasStatement(office.db, id)) continue;
    if (statement.replaces.length > 0) plan.changed += 1;
    else if (statement.kind === 'task') plan.tasks += 1;
    else plan.notices += 1;
  }
  return ok(plan);
}
