import { organisationDocument } from '../../domain/organisation';
import { gatheringDocument } from '../../domain/gathering';
import { addDays, anyDay, meetingDay } from './calendar';
import { dues } from './dues';
import { addEvents } from './events';
import { explanations } from './explanations';
import { furtherGatherings } from './further';
import type { Books } from './held';
import { ledgerItems } from './ledger';
import { memberOf } from './lives';
import { regularMeetings, type MeetingPlan } from './meetings-plan';
import { partyMeeting } from './party-meeting';
import { branchName, BUREAU, GROUPS } from './places';
import { plansOf } from './plans';
import { celebrantsIn, politicalBirthday } from './political-birthday';
import { randomFrom, type Random } from './random';
import { livesFrom } from './roster';
import { studySession } from './study-session';
import { talks } from './talks';
import type { SampleBranch, SampleGathering, SampleMember, SampleRecord } from './types';

export interface BranchOptions {
  readonly seed: number;
  /** Which branch of the office: its name, its code and whose branch it is follow from the index alone. */
  readonly index?: number;
  /** First and last year, 1990 or later; whole years, whatever the date. */
  readonly from?: number;
  readonly to?: number;
  /** Members on the last day (those who left are listed besides); 3 or more. */
  readonly members?: number;
  /** For benchmarks: at least so many gatherings a year, where a real branch has about a hundred. */
  readonly scale?: number;
}

/**
 * A believable branch: its organisation, its roster, what it held and everything else that it keeps, all valid documents.
 * The same options give the same branch on every machine and on every day; branches of one seed and different index share
 * nothing.
 */
export function sampleBranch({ seed, index = 0, from = 2024, to = 2025, members: count = 24, scale = 0 }: BranchOptions): SampleBranch {
  if (from < 1990 || to < from || to > 2200 || count < 3) throw new RangeError(`No sample of ${count} members from ${from} to ${to}.`);
  const stream = (...name: (string | number)[]): Random => randomFrom('branch', seed, index, ...name);
  const { code, name, school, profile } = branchName(index);
  const years = Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  const random = stream('organisation');
  const org = random.id();
  const groups = (count >= 12 ? GROUPS : []).map((group, sort) => ({ id: random.id(), sort: sort + 1, name: group, from: `${from - 6}-09-01` }));
  const names = [{ id: random.id(), from: `${from - 6}-09-01`, code, name }];

  const usual = random.between(1, 5);
  const meetings = regularMeetings(stream('meetings'), years, usual);
  const lives = livesFrom(stream('roster'), { from, to, members: count, groups: groups.map((group) => group.id), profile, meetings });
  addEvents(stream('events'), lives, { from, to, groups: groups.map((group) => group.id), profile });
  const members = lives.map((life): SampleMember => ({ id: life.id, document: memberOf(life, stream('member', life.id), profile) }));

  const books: Books = { org, stream, usual, members, groups, hasCommittee: count >= 7, profile, used: new Set() };
  const today = `${to}-12-31`;
  const others: SampleRecord[] = [];
  const gatherings = years.flatMap((year) => {
    const kept = yearOf(books, year, meetings.filter((plan) => plan.date.startsWith(String(year))), today);
    others.push(...kept.others);
    return [...kept.gatherings, ...extras(stream('extras', year), books, year, scale - kept.gatherings.length)];
  });
  gatherings.sort((a, b) => (a.document.start + a.id < b.document.start + b.id ? -1 : 1));
  others.sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1));

  const organisation = organisationDocument.parse({
    names, type: 'branch', groups, hasCommittee: books.hasCommittee, ...profileOf(stream('profile'), school, from),
    terms: termsOf(stream('terms'), members, gatherings),
  });
  return { org, code, name, type: 'branch', organisation, members, gatherings, others };
}

/** What the first page of the handbook says of the branch. */
function profileOf(random: Random, school: string, from: number) {
  const founded = `${from - random.between(8, 20)}-09-01`;
  return {
    foundedOn: founded, hostUnit: school, superiorName: BUREAU.name, address: `清河县${random.pick(['育才路', '文昌街', '学府路', '清水河东路'])}${random.between(3, 168)}号`, phone: `0319-81${random.between(60, 69)}${random.between(100, 999)}`,
    contactPoints: [{ id: random.id(), sort: 1, name: random.pick(['孙立群', '郭明德', '吕春燕', '沈卫国', '曹素琴']), post: '县教育局党委委员', from: `${from}-03-01` }],
  };
}

/** A term begins on the day of its election; the first one was elected before the books begin. */
function termsOf(random: Random, members: readonly SampleMember[], gatherings: readonly SampleGathering[]) {
  const begun = [...new Set(members.flatMap(({ document }) => document.posts.filter(({ post }) => post === '支部书记').map(({ from }) => from)))].sort();
  return begun.map((from, index) => {
    const next = begun[index + 1];
    const election = gatherings.find(({ document }) => document.start.startsWith(from) && document.countedKinds.includes('election'));
    return { id: random.id(), sort: index + 1, from, until: next === undefined ? '' : addDays(next, -1), gathering: election?.id ?? '' };
  });
}

/** A year as a diligent branch keeps it. */
function yearOf(books: Books, year: number, meetings: readonly MeetingPlan[], today: string): { readonly gatherings: SampleGathering[]; readonly others: SampleRecord[] } {
  const regular = regularOf(books, year, meetings);
  const further = furtherGatherings(books, year, regular, today);
  const changed = new Set(further.gatherings.map(({ id }) => id));
  const all = [...regular.filter(({ id }) => !changed.has(id)), ...further.gatherings];
  const { plans, planned } = plansOf(books, year, all, today);
  const gatherings = all.map(({ id, document }) => {
    const plan = planned.get(id);
    return plan === undefined ? { id, document } : { id, document: gatheringDocument.parse({ ...document, planned: plan }) };
  });
  return { gatherings, others: [...further.items, ...ledgerItems(books, year, gatherings, today), ...talks(books, year, today), dues(books, year, today), ...plans, ...explanations(books, further.gaps)] };
}

/** The party meetings, a study session a month, the political birthdays. */
function regularOf({ stream, usual, members, profile, used: branch }: Books, year: number, meetings: readonly MeetingPlan[]): SampleGathering[] {
  const used = new Set<string>();
  const held = meetings.map((plan) => partyMeeting(stream('meeting', plan.date), plan, members, used, profile));
  for (let month = 1; month <= 12; month += 1) {
    const random = stream('month', year, month);
    const taken = new Set(held.map(({ document }) => document.start.slice(0, 10)));
    const studyDay = freeDay(random, year, month, usual, taken);
    const celebrants = celebrantsIn(members, studyDay);
    const together = celebrants.length > 0 && random.chance(15);
    held.push(studySession(random, members, studyDay, together ? celebrants : [], branch, profile));
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
function extras(random: Random, { members, profile }: Books, year: number, count: number): SampleGathering[] {
  return Array.from({ length: Math.max(0, count) }, () => {
    const date = anyDay(random, year, random.between(1, 12));
    if (random.chance(70)) return studySession(random, members, date, [], new Set(), profile);
    return partyMeeting(random, { date, regular: false, admissions: [], confirmations: [], candidates: [] }, members, new Set(), profile);
  });
}
