import type { Range } from '../domain/periods';
import type { OwnFigures } from '../domain/superior-views';
import type { Office } from '../office/office';
import { row } from '../store/prepared';

/**
 * 本级: what this organisation itself held in a range, submitted or not; null = nothing. It stands beside those below and in
 * none of their sums: nobody above a branch is asked for duties, and no total of 下级 speaks of it.
 */
export function ownFigures({ db, org }: Office, { from, until }: Range): OwnFigures | null {
  const found = row<{ gatherings: number; expected: number; present: number }>(db,
    `SELECT count(*) AS gatherings, coalesce(sum(expected), 0) AS expected, coalesce(sum(present), 0) AS present FROM gathering WHERE org = :org AND start BETWEEN :from AND :until AND withdrawn = 0`,
    { org, from, until: `${until}T99` });
  return found && found.gatherings > 0 ? { org, ...found } : null;
}
