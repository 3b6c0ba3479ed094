import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { superiorOf, type Office } from '../office/office';
import { run } from '../store/prepared';

/**
 * 换上级: the digits of the superior's computers are believed no more, and an invitation of another one may be answered. What has
 * reached it stays a dated fact, and is shown as long as there is no other; then 已写出, 已送达 and 已计入 speak of the new one (the view
 * record_way), which gets everything from the beginning, since nothing is known to be there.
 */
export function leaveSuperior(office: Office): Result<null, Failure> {
  const superior = superiorOf(office.db);
  if (!superior) return err(fail('no-superior'));
  run(office.db, `UPDATE peer SET state = 'revoked' WHERE relation = 'superior' AND org = :org`, { org: superior.org });
  return ok(null);
}
