import { daysBetween, isLeapYear, yearOf } from '../domain/dates';
import { dutiesOn, type Duty } from '../domain/duties';
import { GATHERING_KINDS, type GatheringDocument, type GatheringKind } from '../domain/gathering';
import { belongsOn, statusOn } from '../domain/member';
import type { BranchHome } from '../domain/views';
import { packagesOut, isPackageDelivered } from '../store/packages';
import { row, rows } from '../store/prepared';
import { calendarOfMonth, standingOf } from './calendar';
import { openElections } from '../office/election';
import { listMembers, type ListedMember } from '../office/members';
import { superiorOf, type Office } from '../office/office';
import { ledgerOverview } from './ledgers';

const AHEAD_DAYS = 30;
const PROBATION_AHEAD_DAYS = 60;

type Home = Omit<BranchHome, 'today'>;

/** What a branch secretary wants to know first: 本月还差什么 and 上次上报到哪里. */
export function homeOf(office: Office, today: string): Home {
  const members = listMembers(office);
  const superior = superiorOf(office.db);
  return {
    duties: [...dutiesOn({ date: today, gatherings: gatheringsOfYear(office, yearOf(today)), members }), ...monthlyDuties(office, today)],
    year: monthsByKind(office, yearOf(today)),
    ...waiting(office),
    lastReports: packagesOut(office.db).filter(({ kind }) => kind === 'report').slice(0, 3)
      .map(({ id, number, written_at, records }) => ({ number, records, writtenAt: written_at, delivered: isPackageDelivered(office.db, id) })),
    birthdays: birthdays(members, today),
    probationEnds: probationEnds(members, today),
    ledgers: ledgersOf(office, today),
    standing: standingOf(office, today),
    openElections: openElections(office, today),
    drafts: rows<{ key: string; title: string; saved_at: string }>(office.db, 'SELECT key, title, saved_at FROM draft ORDER BY saved_at DESC').map(({ key, title, saved_at }) => ({ key, title, savedAt: saved_at })),
    superior: superior === undefined ? 'none' : superior.state === 'confirmed' ? 'confirmed' : 'unconfirmed',
  };
}

function ledgersOf(office: Office, today: string): Home['ledgers'] {
  const { overdue, dueSoon, reviewDue } = ledgerOverview(office, today);
  return { overdue, dueSoon, reviewDue };
}

/** The rules that ask every month, with the kind that the home screen begins for each. */
const MONTHLY = [
  { rule: 'R2', kind: 'committee-meeting', article: 'branch-rules-12' },
  { rule: 'R3', kind: 'group-meeting', article: 'branch-rules-13' },
  { rule: 'R5', kind: 'theme-day', article: 'branch-rules-16' },
] as const;

/** This month's 支委会, 党小组会 (all groups together) and 主题党日, as the calendar evaluates them; what does not apply is left out. */
function monthlyDuties(office: Office, today: string): Duty[] {
  const { cells } = calendarOfMonth(office, today, today.slice(0, 7));
  return MONTHLY.flatMap(({ rule, kind, article }): Duty[] => {
    const asked = cells.filter((cell) => cell.rule === rule && cell.state !== 'not-applicable');
    const [first] = asked;
    if (!first) return [];
    const held = asked.filter(({ state }) => state === 'done');
    const records = asked.flatMap((cell) => cell.records).sort((a, b) => (a.on < b.on ? -1 : 1));
    const last = records.at(-1);
    const done = held.length === asked.length;
    return [{
      id: `${rule}/${today.slice(0, 7)}`, rule, kind, article, layer: first.layer, period: { from: first.period.from, until: first.period.until },
      state: done ? 'done' : 'due', daysLeft: daysBetween(today, first.period.until), record: done ? (last?.id ?? null) : null,
      type: 'gatherings', facts: { required: asked.length, held: rule === 'R3' ? held.length : records.length, lastHeldOn: last?.on ?? '' },
    }];
  });
}

function gatheringsOfYear(office: Office, year: number): { id: string; document: GatheringDocument }[] {
  return rows<{ id: string; document: string }>(office.db,
    `SELECT r.id, r.document FROM gathering g JOIN record r ON r.id = g.record WHERE g.org = :org AND g.start >= :from AND g.start < :until AND g.withdrawn = 0`,
    { org: office.org, from: `${year}-`, until: `${year + 1}-` },
  ).map(({ id, document }) => ({ id, document: JSON.parse(document) as GatheringDocument }));
}

function monthsByKind(office: Office, year: number): Home['year'] {
  const counted = rows<{ kind: GatheringKind; month: number; n: number }>(office.db,
    `SELECT k.kind, CAST(substr(g.start, 6, 2) AS INTEGER) AS month, count(*) AS n FROM gathering g JOIN gathering_kind k ON k.record = g.record
     WHERE g.org = :org AND g.start >= :from AND g.start < :until AND g.withdrawn = 0 GROUP BY 1, 2`,
    { org: office.org, from: `${year}-`, until: `${year + 1}-` });
  return GATHERING_KINDS.map((kind) => ({ kind, months: Array.from({ length: 12 }, (_, at) => counted.find((line) => line.kind === kind && line.month === at + 1)?.n ?? 0) }));
}

function waiting(office: Office): { submittedNotWritten: number; unsubmitted: number } {
  const counted = rows<{ state: string; n: number }>(office.db, `SELECT state, count(*) AS n FROM record_way WHERE kind = 'gathering' AND org = :org GROUP BY state`, { org: office.org });
  const of = (state: string): number => counted.find((line) => line.state === state)?.n ?? 0;
  // A withdrawal that was submitted waits to be carried up as well.
  const withdrawals = row<{ n: number }>(office.db, `SELECT count(*) AS n FROM record_way WHERE kind = 'gathering' AND org = :org AND state = 'withdrawn' AND submission IS NOT NULL AND written_at IS NULL`, { org: office.org })?.n ?? 0;
  return { submittedNotWritten: of('submitted') + withdrawals, unsubmitted: of('unsubmitted') + of('changed') };
}

/** This year's and, around the turn of the year, next year's day of a yearly date; 29 February is kept on the 28th. */
function anniversaries(since: string, today: string): string[] {
  return [yearOf(today), yearOf(today) + 1].map((year) => `${year}${since.slice(5) === '02-29' && !isLeapYear(year) ? '-02-28' : since.slice(4)}`);
}

function birthdays(members: readonly ListedMember[], today: string): Home['birthdays'] {
  return members
    .filter(({ document }) => document.joinedOn !== '' && belongsOn(document, today))
    .flatMap(({ id, document: { name, joinedOn } }) =>
      anniversaries(joinedOn, today)
        .filter((on) => yearOf(on) > yearOf(joinedOn) && (on.slice(0, 7) === today.slice(0, 7) || (on >= today && daysBetween(today, on) <= AHEAD_DAYS)))
        .map((on) => ({ member: id, name, on, years: yearOf(on) - yearOf(joinedOn) })))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** 预备期 is one year from the day of admission. */
function probationEnds(members: readonly ListedMember[], today: string): Home['probationEnds'] {
  return members
    .filter(({ document }) => document.joinedOn !== '' && belongsOn(document, today) && statusOn(document, today) === 'probationary')
    .flatMap(({ id, document: { name, joinedOn } }) => {
      const [on] = anniversaries(joinedOn, `${yearOf(joinedOn) + 1}-01-01`);
      return on !== undefined && daysBetween(today, on) <= PROBATION_AHEAD_DAYS ? [{ member: id, name, on }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
