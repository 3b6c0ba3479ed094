import type { Database } from '../store/open';
import { rows } from '../store/prepared';

/** How many gatherings that stand are here of each organisation; one walk over an index. */
export const recordsByOrg = (db: Database): Map<string, number> =>
  new Map(rows<{ org: string; n: number }>(db, 'SELECT org, count(*) AS n FROM gathering WHERE withdrawn = 0 GROUP BY org').map(({ org, n }) => [org, n]));
