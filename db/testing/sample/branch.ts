import { organisationDocument } from '../../domain/organisation';
import { anyDay, meetingDay } from './calendar';
import { memberOf } from './lives';
import { regularMeetings, type MeetingPlan } from './meetings-plan';
import { partyMeeting } from './party-meeting';
import { branchName, GROUPS } from './places';
import { celebrantsIn, politicalBirthday } from './political-birthday';
import { randomFrom, type Random } from './random';
import { livesFrom } from './roster';
import { studySession } from './study-session';
import type { SampleBranch, SampleGathering, SampleMember } from './types';

export interface BranchOptions {
  readonly seed: number;
  /** Which branch of the office: its name and code follow from the index alone. */
  readonly index?: number;
  /** First and last year, 1990 or later; whole years, whatever the date. */
  readonly from?: number;
  readonly to?: number;
  /** Members on the last day (those who left are listed besides); 3 or more. */
  readonly members?: number;
  /** For benchmarks: at least so many gatherings a year, where a real branch has about 25. */
  readonly scale?: number;
}

/**
 * A believable branch: its organisation, its roster, its gatherings, all valid documents. The same options give the same
 * branch on every machine and on every day; branches of one seed and different index share nothing.
 */
export function sampleBranch({ seed, index = 0, from = 2024, to = 2025, members: count = 24, scale = 0 }: BranchOptions): SampleBranch {
  if (from < 1990 || to < from || to > 2200 || count < 3) throw new RangeError(`No sample of ${count} members from ${from} to ${to}.`);
  const stream = (...name: (string | number)[]): Random => randomFrom('branch', seed, index, ...name);
  const { code, name } = branchName(index);
  const years = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  const random = stream('organisation');
  const org = random.id();
  const groups = (count >= 12 ? GROUPS : []).map((group, sort) => ({ id: random.id(), sort: sort + 1, name: group, from: `${from - 6}-09-01` }));
  const organisation = organisationDocument.parse({ names: [{ id: random.id(), from: `${from - 6}-09-01`, code, name }], type: 'branch', groups, hasCommittee: count >= 7 });

  const usual = random.between(1, 5);
  const meetings = regularMeetings(stream('meetings'), years, usual);
  const lives = livesFrom(stream('roster'), { from, to, members: count, groups: groups.map((group) => group.id), meetings });
  const members = lives.map((life): SampleMember => ({ id: life.id, document: memberOf(life, stream('member', life.id)) }));

  const gatherings = years.flatMap((year) => {
    const held = yearOf({ stream, usual, members, year, meetings: meetings.filter((plan) => plan.date.startsWith(String(year))) });
    return [...held, ...extras(stream('extras', year), members, year, scale - held.length)];
  });
  gatherings.sort((a, b) => (a.document.start + a.id < b.document.start + b.id ? -1 : 1));
  return { org, code, name, type: 'branch', organisation, members, gatherings };
}

interface Year {
  readonly stream: (...name: (string | number)[]) => Random;
  readonly usual: number;
  readonly members: readonly SampleMember[];
  readonly year: number;
  readonly meetings: readonly MeetingPlan[];
}

/** A year as a diligent branch keeps it: the party meetings, a study session a month, the political birthdays. */
function yearOf({ stream, usual, members, year, meetings }: Year): SampleGathering[] {
  const used = new Set<string>();
  const held = meetings.map((plan) => partyMeeting(stream('meeting', plan.date), plan, members, used));
  for (let month = 1; month <= 12; month += 1) {
    const random = stream('month', year, month);
    const taken = new Set(held.map(({ document }) => document.start.slice(0, 10)));
    const studyDay = freeDay(random, year, month, usual, taken);
    const celebrants = celebrantsIn(members, studyDay);
    const together = celebrants.length > 0 && random.chance(15);
    held.push(studySession(random, members, studyDay, together ? celebrants : [], used));
    if (together || celebrants.length === 0) continue;
    const day = freeDay(random, year, month, usual, taken.add(studyDay));
    const still = celebrantsIn(members, day);
    if (still.length > 0) held.push(politicalBirthday(random, members, day, still));
  }
  return held;
}

/** A meeting day on which nothing else is held, where the month has one. */
function freeDay(random: Random, year: number, month: number, usual: number, taken: ReadonlySet<string>): string {
  let day = meetingDay(random, year, month, usual);
  for (let attempt = 0; attempt < 20 && taken.has(day); attempt += 1) day = meetingDay(random, year, month, usual);
  return day;
}

/** Many more than life: study sessions and meetings on any day, for benchmarks. */
function extras(random: Random, members: readonly SampleMember[], year: number, count: number): SampleGathering[] {
  return Array.from({ length: Math.max(0, count) }, () => {
    const date = anyDay(random, year, random.between(1, 12));
    if (random.chance(70)) return studySession(random, members, date, [], new Set());
    return partyMeeting(random, { date, regular: false, admissions: [], confirmations: [], candidates: [] }, members, new Set());
  });
}
