import { dateOf } from '../../domain/dates';
import { groupOn } from '../../domain/member';
import { meetingDay, workingDayUntil } from './calendar';
import { assessmentMeeting, committeeMeeting } from './committee-meeting';
import type { Gap } from './explanations';
import { groupMeeting } from './group-meeting';
import type { Books } from './held';
import { partyLecture, theory, warningEducation } from './learning';
import { lifeMeeting } from './life-meeting';
import { asThemeDay, themeDay } from './theme-day';
import type { SampleGathering, SampleRecord } from './types';

export interface Further {
  readonly gatherings: SampleGathering[];
  readonly items: SampleRecord[];
  readonly gaps: Gap[];
}

/** Holidays and exams: then a month goes by without, more often than in term. */
const missedIn = (month: number): number => (month === 2 || month === 8 ? 12 : month === 7 ? 6 : 2);

/**
 * Everything that a branch holds in a year beside party meetings, study and birthdays, which are there already: some of
 * the study is the month's 主题党日 too.
 */
export function furtherGatherings(books: Books, year: number, held: readonly SampleGathering[], today: string): Further {
  const random = books.stream('further', year);
  const found: Further = { gatherings: [], items: [], gaps: [] };
  const taken = new Set(held.map(({ document }) => dateOf(document.start)));
  /** A day on which the branch holds nothing else, where the month has one. */
  const free = (month: number): string => {
    let day = meetingDay(random, year, month, books.usual);
    for (let attempt = 0; attempt < 25 && taken.has(day); attempt += 1) day = meetingDay(random, year, month, (books.usual % 5) + 1);
    taken.add(day);
    return day;
  };
  found.gatherings.push(...committees(books, year, held, found.gaps, (month) => free(month)));
  const study = new Map(held.filter(({ document }) => document.mainKind === 'study-session').map((one) => [Number(one.document.start.slice(5, 7)), one]));
  for (let month = 1; month <= 12; month += 1) {
    const session = study.get(month);
    if (random.chance(missedIn(month))) found.gaps.push({ rule: 'R5', month: `${year}-${String(month).padStart(2, '0')}` });
    else if (session && random.chance(50)) found.gatherings.push(asThemeDay(books, session));
    else found.gatherings.push(themeDay(books, free(month)));
  }
  for (const [turn, months] of [[3, 1], [6, 5], [9, 10], [11, 12]].entries()) found.gatherings.push(partyLecture(books, free(random.pick(months)), turn + year));
  for (const month of [5, 10]) found.gatherings.push(warningEducation(books, free(month)));
  for (const month of [4, 8, 11]) found.gatherings.push(theory(books, free(month), 'theory-study'));
  if (books.hasCommittee) for (const [turn, month] of [1, 3, 5, 6, 9, 10, 12].entries()) found.gatherings.push(theory(books, free(month), 'centre-group-study', turn === 3));
  for (const month of [6, 12]) found.gatherings.push(assessmentMeeting(books, free(month)));
  // Some hold it at the year's end, others after the New Year about the year before; each branch keeps to its habit.
  const early = books.stream('habit').chance(25);
  const life = lifeMeeting(books, free(early ? 1 : random.pick([11, 12, 12])), early ? year - 1 : year, today);
  found.gatherings.push(life.gathering);
  found.items.push(...life.items);
  for (let month = 1; month <= 12; month += 1) groups(books, year, month, random.chance(missedIn(month)), found, taken);
  return found;
}

/** 支委会: before every party meeting, on the day that its minutes name; and in months without one. */
function committees(books: Books, year: number, held: readonly SampleGathering[], gaps: Gap[], free: (month: number) => string): SampleGathering[] {
  if (!books.hasCommittee) return [];
  const random = books.stream('committees', year);
  const days = new Map<string, string[]>();
  for (const { document } of held) {
    const named = /^(\d+)月(\d+)日支部委员会会议$/.exec(document.partyMeeting.discussedBefore);
    if (document.mainKind !== 'party-meeting' || !named) continue;
    const day = workingDayUntil(`${document.start.slice(0, 4)}-${(named[1] ?? '').padStart(2, '0')}-${(named[2] ?? '').padStart(2, '0')}`);
    days.set(day, [...(days.get(day) ?? []), ...(document.countedKinds.includes('election') ? ['支部委员会换届选举'] : document.agenda.slice(0, 3).map((item) => item.title))]);
  }
  for (let month = 1; month <= 12; month += 1) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if ([...days.keys()].some((day) => day.startsWith(name))) continue;
    if (random.chance(missedIn(month))) gaps.push({ rule: 'R2', month: name });
    else days.set(free(month), []);
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  const assessed = new Set([3, 9].flatMap((month) => sorted.find(([day]) => Number(day.slice(5, 7)) >= month)?.[0] ?? []));
  return sorted.map(([day, matters]) => committeeMeeting(books, day, matters, assessed.has(day)));
}

function groups(books: Books, year: number, month: number, missing: boolean, found: Further, taken: ReadonlySet<string>): void {
  const random = books.stream('groups', year, month);
  const skipped = missing ? random.below(Math.max(1, books.groups.length)) : -1;
  const own = new Set<string>();
  for (const [index, group] of books.groups.entries()) {
    let day = meetingDay(random, year, month, (books.usual % 5) + 1);
    for (let attempt = 0; attempt < 30 && (own.has(day) || taken.has(day)); attempt += 1) day = meetingDay(random, year, month, random.between(1, 5));
    // A short month has no free day for all: then it is one on which another kind is held, but never another group.
    for (let attempt = 0; attempt < 30 && own.has(day); attempt += 1) day = meetingDay(random, year, month, random.between(1, 5));
    own.add(day);
    const there = books.members.some(({ document }) => groupOn(document, day) === group.id);
    const meeting = index === skipped || !there ? null : groupMeeting(books, day, group);
    if (meeting) found.gatherings.push(meeting);
    else found.gaps.push({ rule: 'R3', month: day.slice(0, 7), group: group.id });
  }
}
