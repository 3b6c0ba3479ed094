import { addDays, addYears, anyDay } from './calendar';
import type { Life } from './lives';
import { electionMeeting, meetingAfter, type MeetingPlan } from './meetings-plan';
import { peopleFrom, type Named } from './names';
import { jobFrom } from './places';
import type { Random } from './random';
import { asRetired, asStudent } from './profiles';
import type { Profile } from './types';

export interface RosterPlan {
  readonly from: number;
  readonly to: number;
  /** Members on the last day. */
  readonly members: number;
  readonly groups: readonly string[];
  readonly profile: Profile;
  /** The meetings that decide about members; those that these lives call for are added. */
  readonly meetings: MeetingPlan[];
}

/** Founders that stay: the committee's five in turn, one under probation (留党察看), one who is exempt. */
export const STAYING = 7;

/**
 * The people of a branch over its years: on the last day exactly `members`, of them up to three probationary; before,
 * some were admitted and confirmed, some came and some left.
 */
export function livesFrom(random: Random, plan: RosterPlan): Life[] {
  const { from, to, members, groups, profile } = plan;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const large = members >= 16;
  const students = profile === 'students';
  const turnover = students && members >= 22 ? 3 : 1;
  const leaving = large ? years.length * turnover : 0;
  const arriving = large ? 1 : 0;
  const admitted = (year: number): number => (profile === 'retired' ? 0 : year === to ? (members >= 12 ? 3 : members >= 6 ? 1 : 0) : large ? turnover : 0);
  const admissions = years.flatMap((year) => Array.from({ length: admitted(year) }, () => year));
  // Two were admitted the year before the record begins, and are confirmed in its first.
  const founders = members + leaving - arriving - admissions.length;
  const early = members >= 12 && profile !== 'retired' ? 2 : 0;

  const people = peopleFrom(random, founders + admissions.length + arriving).values();
  const person = (): Named => people.next().value ?? { name: '王建国', gender: 'male', nation: '汉族' };
  const group = (): string => (groups.length === 0 ? '' : random.pick(groups));

  const lives: Life[] = [];
  for (let index = 0; index < founders - early; index += 1) lives.push(founder(random, person(), group(), from, index, profile));
  for (let index = 0; index < early; index += 1) lives.push(newcomer(random, person(), group(), anyDay(random, from - 1, random.pick([5, 6, 9, 11])), profile));
  for (const year of admissions) {
    const meeting = random.pick(plan.meetings.filter((one) => one.regular && one.date.startsWith(String(year)) && one.admissions.length < 2));
    const life = newcomer(random, person(), group(), meeting.date, profile);
    meeting.admissions.push(life);
    lives.push(life);
  }
  for (let index = 0; index < arriving; index += 1) lives.push({ ...founder(random, person(), group(), from, STAYING + index, profile), arrivedOn: anyDay(random, from, 9) });

  confirm(lives, plan);
  if (members >= 10) special(random, lives, from, to);
  leave(random, lives, years.flatMap((year) => Array.from({ length: turnover }, () => year)).slice(0, leaving), profile);
  const lent = lives.slice(STAYING).find((life) => life.departure === '' && life.memberType === 'teacher' && life.arrivedOn === '');
  if (lent && large) lent.mobility.push({ kind: 'floating', place: '双城集镇中学（支教）', from: `${to}-03-01`, until: '' });
  electCommittee(random, lives.slice(0, 5), plan);
  return lives;
}

function founder(random: Random, named: Named, group: string, from: number, index: number, profile: Profile): Life {
  if (profile === 'students' && index >= STAYING) {
    const joinedOn = anyDay(random, from - 3 + random.below(2), random.pick([5, 6, 11, 12]));
    return asStudent({ ...person(random, named, group, joinedOn), confirmedOn: addYears(joinedOn, 1) });
  }
  if (profile === 'retired') {
    const joinedOn = anyDay(random, from - 28 - random.below(22), random.pick([3, 5, 6, 7, 10, 12]));
    return asRetired({ ...person(random, named, group, joinedOn), confirmedOn: addYears(joinedOn, 1) }, from);
  }
  // The sixth founder grows old in the branch; the others joined in the last thirty years.
  const old = index === 6;
  const joinedYear = old ? from - random.between(45, 50) : from - 2 - random.below(index < 5 ? 20 : 30) - (index < 5 ? 4 : 0);
  const joinedOn = anyDay(random, joinedYear, random.pick([1, 3, 4, 5, 6, 6, 6, 7, 7, 9, 10, 11, 11, 12, 12]));
  const life = person(random, named, group, joinedOn);
  const retired = from - Number(life.born.slice(0, 4)) >= 60;
  return { ...life, ...(retired ? { memberType: 'retired' as const, job: '退休教师', education: old ? '中专' : '大专' } : {}), confirmedOn: addYears(joinedOn, 1) };
}

/** Admitted in the branch and not confirmed yet. */
const newcomer = (random: Random, named: Named, group: string, joinedOn: string, profile: Profile): Life =>
  profile === 'students' ? asStudent(person(random, named, group, joinedOn)) : person(random, named, group, joinedOn);

function person(random: Random, named: Named, group: string, joinedOn: string): Life {
  const year = Number(joinedOn.slice(0, 4));
  const teacher = random.chance(85);
  return {
    ...named,
    id: random.id(),
    born: anyDay(random, year - random.between(22, 33), random.between(1, 12)).slice(0, 7),
    education: year < 1995 ? random.pick(['大专', '本科']) : random.pick(['本科', '本科', '本科', '硕士研究生']),
    job: jobFrom(random, teacher),
    memberType: teacher ? 'teacher' : 'staff',
    group,
    moves: [],
    joinedOn,
    confirmedOn: '',
    confirmedAt: '',
    arrivedOn: '',
    leftOn: '',
    departure: '',
    underProbationFrom: '',
    exemptions: [],
    mobility: [],
    posts: [],
  };
}

/** Whose year of probation ends inside the record is confirmed by a meeting soon after. */
function confirm(lives: readonly Life[], { to, meetings }: RosterPlan): void {
  for (const life of lives) {
    if (life.confirmedOn !== '') continue;
    const ends = addYears(life.joinedOn, 1);
    if (ends > `${to}-12-20`) continue;
    const meeting = meetingAfter(meetings, ends);
    meeting.confirmations.push(life);
    life.confirmedOn = ends;
    life.confirmedAt = meeting.date;
  }
}

function special(random: Random, lives: readonly Life[], from: number, to: number): void {
  const [strict, old] = [lives[5], lives[6]];
  if (strict) strict.underProbationFrom = anyDay(random, to, 4);
  if (old) old.exemptions.push({ reason: 'age', from: `${from - 3}-01-01`, until: '' });
}

/** One a year leaves: transferred with the school year, and once in five years somebody dies. */
function leave(random: Random, lives: readonly Life[], years: readonly number[], profile: Profile): void {
  for (const [index, year] of years.entries()) {
    const able = lives.slice(STAYING).filter((life) => life.leftOn === '' && life.arrivedOn === '' && life.confirmedOn !== '' && life.confirmedOn < `${profile === 'students' ? year : year - 1}-01-01`);
    const life = random.pick(able);
    life.departure = (profile === 'retired' ? index % 3 < 2 : profile === 'teachers' && index % 5 === 4) ? 'deceased' : 'transferred';
    life.leftOn = anyDay(random, year, life.departure === 'deceased' ? 2 : profile === 'students' ? 7 : 8);
  }
}

const POSTS = ['支部书记', '组织委员', '宣传委员', '纪检委员'] as const;

/** 每届 3 年: four of the five hold the posts in each term; the elections inside the record are put on an agenda. */
function electCommittee(random: Random, five: readonly Life[], { from, to, members, meetings }: RosterPlan): void {
  const posts = members >= 7 ? POSTS : POSTS.slice(0, 1);
  const first = from + random.below(3);
  const elections: { date: string; meeting?: MeetingPlan }[] = [{ date: anyDay(random, first - 3, 5) }];
  for (let year = first; year <= to; year += 3) {
    const meeting = electionMeeting(meetings, year);
    if (meeting) elections.push({ date: meeting.date, meeting });
  }
  for (const [term, { date, meeting }] of elections.entries()) {
    // The third and the fifth take turns, so that every election changes something.
    const holders = posts.flatMap((post, index) => ({ post, life: five[index === 2 && term % 2 === 1 ? 4 : index] }));
    const next = elections[term + 1]?.date;
    for (const { post, life } of holders) life?.posts.push({ post, from: date, until: next === undefined ? '' : addDays(next, -1) });
    if (meeting) meeting.candidates = holders.flatMap(({ life }) => life ?? []);
  }
}
