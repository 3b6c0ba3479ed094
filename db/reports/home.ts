import { daysBetween, isLeapYear, yearOf } from '../domain/dates';
import type { Cell } from '../domain/compliance-cell';
import { standingMatters } from '../domain/compliance-views';
import { GATHERING_KINDS, type GatheringKind } from '../domain/gathering';
import { homeLines, yearGaps } from '../domain/home-lines';
import { belongsOn, statusOn } from '../domain/member';
import { isOpenNotice, isOpenTask } from '../domain/order-views';
import { addMonths } from '../domain/periods';
import type { BranchHome } from '../domain/views';
import { packagesOut, isPackageDelivered } from '../store/packages';
import { rows } from '../store/prepared';
import { waitingCounts } from '../store/waiting';
import { calendarOfRange } from './calendar';
import { openElections } from '../office/election';
import { handedNews } from '../office/handed-news';
import { listMembers, type ListedMember } from '../office/members';
import { superiorOf, type Office } from '../office/office';
import { ledgerOverview } from './ledgers';
import { receivedByUs } from './received-orders';
import { silentReports } from './receipts';

const AHEAD_DAYS = 30;
const PROBATION_AHEAD_DAYS = 60;

type Home = Omit<BranchHome, 'today'>;

/** What a branch secretary wants to know first: 本月还差什么 and 上次上报到哪里. */
export function homeOf(office: Office, today: string): Home {
  const members = listMembers(office);
  const superior = superiorOf(office.db);
  const { cells, keptFrom } = cellsOf(office, today);
  return {
    lines: homeLines(cells, today, keptFrom),
    gaps: yearGaps(cells, today, keptFrom),
    year: monthsByKind(office, yearOf(today)),
    ...waiting(office),
    lastReports: packagesOut(office.db).filter(({ kind }) => kind === 'report').slice(0, 3)
      .map(({ id, number, written_at, records }) => ({ number, records, writtenAt: written_at, delivered: isPackageDelivered(office.db, id) })),
    birthdays: birthdays(members, today).filter(({ member, on }) => !isRecorded(cells, member, on)),
    probationEnds: probationEnds(members, today),
    ledgers: ledgersOf(office, today),
    standing: standingMatters(cells.filter(({ rule, period }) => rule !== 'R16' || period.until >= `${today.slice(0, 4)}-01-01`)),
    openElections: openElections(office, today),
    drafts: rows<{ key: string; title: string; saved_at: string }>(office.db, 'SELECT key, title, saved_at FROM draft ORDER BY saved_at DESC').map(({ key, title, saved_at }) => ({ key, title, savedAt: saved_at })),
    silent: silentReports(office, today),
    orders: ordersOf(office, today),
    handed: handedNews(office, today),
    superior: superior === undefined ? 'none' : superior.state === 'confirmed' ? 'confirmed' : 'unconfirmed',
  };
}

function ledgersOf(office: Office, today: string): Home['ledgers'] {
  const { overdue, dueSoon, reviewDue } = ledgerOverview(office, today);
  return { overdue, dueSoon, reviewDue };
}

function ordersOf(office: Office, today: string): Home['orders'] {
  const { tasks, notices } = receivedByUs(office, today);
  return { tasks: tasks.filter(isOpenTask), notices: notices.filter(isOpenNotice) };
}

/** The calendar of the running year, and of the last month of the year before while it is still January. */
function cellsOf(office: Office, today: string): { readonly cells: readonly Cell[]; readonly keptFrom: string } {
  const from = addMonths(`${today.slice(0, 7)}-01`, -1);
  const { cells, keptFrom } = calendarOfRange(office, today, { from: from < `${today.slice(0, 4)}-01-01` ? from : `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` });
  return { cells, keptFrom };
}

function monthsByKind(office: Office, year: number): Home['year'] {
  const counted = rows<{ kind: GatheringKind; month: number; n: number }>(office.db,
    `SELECT k.kind, CAST(substr(g.start, 6, 2) AS INTEGER) AS month, count(*) AS n FROM gathering g JOIN gathering_kind k ON k.record = g.record
     WHERE g.org = :org AND g.start >= :from AND g.start < :until AND g.withdrawn = 0 GROUP BY 1, 2`,
    { org: office.org, from: `${year}-`, until: `${year + 1}-` });
  return GATHERING_KINDS.map((kind) => ({ kind, months: Array.from({ length: 12 }, (_, at) => counted.find((line) => line.kind === kind && line.month === at + 1)?.n ?? 0) }));
}

/** A withdrawal that was submitted waits to be carried up as well. */
function waiting(office: Office): Pick<Home, 'submittedNotWritten' | 'unsubmitted'> {
  const { unsubmitted, changed, submitted, withdrawn } = waitingCounts(office.db, office.org);
  return { submittedNotWritten: submitted + withdrawn, unsubmitted: unsubmitted + changed };
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

/** Its 政治生日 was held, or stands among what is to be done because a superior asks for it. */
const isRecorded = (cells: readonly Cell[], member: string, on: string): boolean =>
  cells.some(({ demand, subject, period, state, required }) => demand === 'anniversary' && subject.type === 'member' && subject.id === member && period.from <= on && on <= period.until && (state === 'done' || required > 0));

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
