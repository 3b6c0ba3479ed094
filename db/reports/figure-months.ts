import { monthRange } from '../domain/dates';
import type { AppraisalPart } from '../domain/figure-parts';
import { addMonths, type Range } from '../domain/periods';
import { OrgMonths, type OrgMonth } from '../domain/superior-months';
import type { Office } from '../office/office';
import { rows } from '../store/prepared';
import { monthRows } from './figure-kept';

/** Every organisation's months in a range, from both sources, and how far each has reported. One read for all of them. */
export interface MonthsBelow {
  readonly of: (org: string) => OrgMonths;
  /** The month of the newest line in a range that says how the organisation stood; '' = none. */
  readonly newestStood: (org: string, range: Range) => string;
  readonly newestAppraisal: (org: string, range: Range) => AppraisalPart | null;
}

const NO_MONTHS: readonly OrgMonth[] = [];

/** `graded`: in which months a 民主评议 is looked for; it is of the year so far. */
export function monthsBelow(office: Office, today: string, range: Range, graded: Range): MonthsBelow {
  const byOrg = new Map<string, OrgMonth[]>();
  for (const rowsOfMonth of monthRows(office.db, lastDaysIn(range).map((day) => day.slice(0, 7)))) for (const [org, month] of rowsOfMonth) pushInto(byOrg, org, month);
  const appraisals = new Map<string, (readonly [month: string, text: string])[]>();
  for (const { org, month, appraisal } of rows<{ org: string; month: string; appraisal: string }>(office.db, APPRAISALS_READ, { from: graded.from.slice(0, 7), until: graded.until.slice(0, 7) })) pushInto(appraisals, org, [month, appraisal]);
  const through = reportedThrough(office, today);
  const made = new Map<string, OrgMonths>();
  const inRange = (month: string, { from, until }: Range): boolean => from.slice(0, 7) <= month && month <= until.slice(0, 7);
  return {
    of: (org) => {
      const before = made.get(org);
      if (before) return before;
      const { first = '9999-99', last = '' } = through.get(org) ?? {};
      const months = new OrgMonths(byOrg.get(org) ?? NO_MONTHS, first, last);
      made.set(org, months);
      return months;
    },
    newestStood: (org, within) => byOrg.get(org)?.findLast(({ month, stoodOn }) => stoodOn !== '' && inRange(month, within))?.month ?? '',
    newestAppraisal: (org, within) => {
      const text = appraisals.get(org)?.findLast(([month]) => inRange(month, within))?.[1];
      return text === undefined ? null : (JSON.parse(text) as AppraisalPart);
    },
  };
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
