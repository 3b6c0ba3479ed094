import type { ComplianceRule } from '../domain/compliance-rules';
import { monthRange } from '../domain/dates';
import { EVERYBODY, goesTo, type Edges } from '../domain/edges';
import type { FigureLine } from '../domain/figures';
import { addMonths, compare, type Calendars } from '../domain/periods';
import { effectOf, isCountable, wholePeriods } from '../domain/rule-effect';
import type { RulesBelow } from '../domain/rules-views';
import { edgeMark } from '../office/edges';
import { orgNames } from '../office/org-names';
import { peers, type Office } from '../office/office';
import { row } from '../store/prepared';
import { documentOfRow, recordRow } from '../office/records';
import { figureLinesOf } from '../store/statements';

/** Months (`YYYY-MM`), both included. */
export interface Months {
  readonly from: string;
  readonly until: string;
}

/** The twelve whole months before the running one. */
export function lastTwelveMonths(today: string): Months {
  const first = `${today.slice(0, 7)}-01`;
  return { from: addMonths(first, -12).slice(0, 7), until: addMonths(first, -1).slice(0, 7) };
}

/**
 * How those directly below would have stood under these rules in a time that is over, by the figures that they signed
 * themselves. Of several kinds that a rule counts the one held most often counts, so nobody is counted twice; who has never
 * reported is not judged. No ranking: by code. `edges`: only those to whom the rules go.
 */
export function effectBelow(office: Office, today: string, rules: readonly ComplianceRule[], { from, until }: Months, calendars: Calendars, edges: Edges = EVERYBODY): RulesBelow {
  const range = { from: monthRange(from).from, until: monthRange(until).until };
  const names = orgNames(office, today);
  const byOrg = new Map<string, FigureLine[]>();
  for (const { org, line } of figureLinesOf(office.db)) byOrg.set(org, [...(byOrg.get(org) ?? []), JSON.parse(line) as FigureLine]);
  const below = new Map(peers(office.db, 'subordinate').filter(({ org, state, slot }) => state === 'confirmed' && slot !== '' && goesTo(edges, edgeMark(office.org, org))).map(({ org, slot, code }) => {
    const found = recordRow(office.db, slot);
    return [org, found?.kind === 'subordinate' ? documentOfRow(found, 'subordinate').code : code];
  }));
  const reported = [...below].filter(([org]) => row(office.db, `SELECT 1 AS there FROM statement WHERE kind = 'figures' AND org = :org LIMIT 1`, { org }) !== undefined);
  return {
    from, until, organisations: below.size, reported: reported.length,
    effects: rules.filter(isCountable).flatMap((rule) => {
      const periods = wholePeriods(rule, range, calendars);
      if (periods.length === 0) return [];
      const found = reported.map(([org, code]) => ({ org, code, name: names.get(org) ?? '', short: effectOf(rule, byOrg.get(org) ?? [], periods).short }));
      const short = found.filter((one) => one.short.length > 0).sort((a, b) => compare(a.code, b.code));
      return [{ rule, periods: periods.length, met: found.length - short.length, short }];
    }),
  };
}
