import { statementsOf } from '../store/statements';
import { superiorOf, type Office } from './office';

/** Who gives rules and templates here: the superior first, then those further above that it vouched for. Who is no longer the superior gives nothing. */
export function orgsAbove(office: Office): ReadonlySet<string> {
  const superior = superiorOf(office.db);
  if (superior?.state !== 'confirmed') return new Set();
  const above = statementsOf(office.db, 'certificate', superior.org).map(({ statement }) => statement.subject.org);
  return new Set([superior.org, ...above.sort()].filter((org) => org !== office.org));
}
