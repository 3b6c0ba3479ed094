import { monthRange } from '../domain/dates';
import type { AppraisalPart } from '../domain/figure-parts';
import { addMonths, type Range } from '../domain/periods';
import { OrgMonths } from '../domain/superior-months';
import type { Office } from '../office/office';
import type { Database } from '../store/open';
import { rows } from '../store/prepared';
import { keptWhileUnchanged, monthOfAll } from './figure-kept';

/** Every organisation's months in a range, from both sources, and how far each has reported. One read for all of them. */
export interface MonthsBelow {
  readonly of: (org: string) => OrgMonths;
  readonly newestAppraisal: (org: string, range: Range) => AppraisalPart | null;
}

/** `graded`: in which months a 民主评议 is looked for; it is of the year so far. */
export function monthsBelow(office: Office, today: string, range: Range, graded: Range): MonthsBelow {
  const { db } = office;
  const all = lastDaysIn(range).map((day) => monthOfAll(db, day.slice(0, 7)));
  const through = keptWhileUnchanged(db, `reported ${today.slice(0, 7)}`, () => reportedThrough(office, today));
  const made = new Map<string, OrgMonths>();
  return {
    of: (org) => {
      const before = made.get(org);
      if (before) return before;
      const { first = '9999-99', last = '' } = through.get(org) ?? {};
      const months = new OrgMonths(all, org, first, last);
      made.set(org, months);
      return months;
    },
    newestAppraisal: newestAppraisals(db, graded),
  };
}

function newestAppraisals(db: Database, { from, until }: Range): MonthsBelow['newestAppraisal'] {
  const [first, last] = [from.slice(0, 7), until.slice(0, 7)];
  const appraisals = keptWhileUnchanged(db, `appraisals ${first} ${last}`, () => {
    const found = new Map<string, (readonly [month: string, part: AppraisalPart])[]>();
    for (const { org, month, appraisal } of rows<{ org: string; month: string; appraisal: string }>(db, APPRAISALS_READ, { from: first, until: last })) pushInto(found, org, [month, JSON.parse(appraisal) as AppraisalPart] as const);
    return found;
  });
  return (org, range) => appraisals.get(org)?.findLast(([month]) => range.from.slice(0, 7) <= month && month <= range.until.slice(0, 7))?.[1] ?? null;
}

const APPRAISALS_READ = `SELECT org, month, appraisal FROM figure_month WHERE month BETWEEN :from AND :until AND appraisal <> '' ORDER BY month, org`;

/** Adds to the list under a key. */
export function pushInto<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

interface Reported {
  readonly first: string;
  readonly last: string;
}

/**
 * The first month of which anything is here, and the last day up to which an organisation has told how things are: the
 * day of its newest line, the end of that month where an older program wrote it, or of the 报告期 that it reported.
 */
function reportedThrough(office: Office, today: string): Map<string, Reported> {
  const running = today.slice(0, 7);
  const lines = rows<{ org: string; first: string; month: string | null; stood_on: string | null }>(office.db, REPORTED_READ, { running });
  const periods = new Map(rows<{ org: string; period: string }>(office.db, PERIODS_READ, { running }).map(({ org, period }) => [org, monthRange(period).until]));
  const told = new Map(lines.map(({ org, first, month, stood_on: on }): [string, Reported] => {
    const last = month === null ? '' : on === null || on === '' ? monthRange(month).until : on;
    const period = periods.get(org) ?? '';
    return [org, { first, last: last > period ? last : period }];
  }));
  for (const [org, last] of periods) if (!told.has(org)) told.set(org, { first: last.slice(0, 7), last });
  return told;
}

const NEWEST = `FROM figure_month m WHERE m.org = o.org AND m.said = 1 AND m.month <= :running ORDER BY m.month DESC LIMIT 1`;
export const REPORTED_READ = `SELECT o.org, (SELECT min(month) FROM figure_month f WHERE f.org = o.org) AS first, (SELECT m.month ${NEWEST}) AS month, (SELECT m.stood_on ${NEWEST}) AS stood_on
  FROM (WITH RECURSIVE orgs(org) AS (SELECT min(org) FROM figure_month UNION ALL SELECT (SELECT min(org) FROM figure_month WHERE org > orgs.org) FROM orgs WHERE orgs.org IS NOT NULL) SELECT org FROM orgs WHERE org IS NOT NULL) o`;
const PERIODS_READ = `SELECT org, max(period) AS period FROM package_in WHERE kind = 'report' AND period <> '' AND period <= :running GROUP BY org`;

/** The last day of each month that begins in a range. */
export function lastDaysIn({ from, until }: Range): string[] {
  const days: string[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = addMonths(`${month}-01`, 1).slice(0, 7)) days.push(monthRange(month).until);
  return days;
}
