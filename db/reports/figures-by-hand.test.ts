import { describe, expect, it } from 'vitest';
import { recordRow, wayOf } from '../office/records';
import { saveRecord } from '../office/save';
import { dumpProjections, rebuild } from '../office/verify';
import { figurePeriod } from '../domain/figure-period';
import { rows } from '../store/prepared';
import { aMoment } from '../testing/office';
import { aGathering } from '../testing/builders';
import { worldBelow, type BranchBelow, type WorldBelow } from '../testing/below';
import { periodFigures } from './figures';

// The figures once more, counted by hand: day by day over what `zhibu records --json` prints at every branch, by the
// text of the rules, without anything that the figures are made with.

const TODAY = '2026-03-05';

interface Printed {
  readonly id: string;
  readonly kind: string;
  readonly submittedVersion: string | null;
  readonly document: Readonly<Record<string, unknown>>;
}

/** As `zhibu records --json` prints them. */
const printed = ({ office: { db } }: Pick<BranchBelow, 'office'>): Printed[] =>
  rows<{ id: string }>(db, 'SELECT id FROM record ORDER BY seq').map(({ id }) => {
    const found = recordRow(db, id);
    return { id, kind: found?.kind ?? '', submittedVersion: wayOf(db, id)?.submitted_version ?? null, document: JSON.parse(found?.document ?? '{}') as Printed['document'] };
  });

const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
// The same few stretches are walked through again and again.
const walked = new Map<string, readonly string[]>();
function days(from: string, until: string): readonly string[] {
  const known = walked.get(`${from} ${until}`);
  if (known) return known;
  const all: string[] = [];
  for (let day = from; day <= until; day = nextDay(day)) all.push(day);
  walked.set(`${from} ${until}`, all);
  return all;
}
const endOfMonth = (month: string): string => days(`${month}-28`, `${month}-31`).filter((day) => day.startsWith(month)).at(-1) ?? '';
const months = (from: string, until: string): string[] => [...new Set(days(from, until).map((day) => day.slice(0, 7)))];
const open = (one: { from?: string; until?: string }, day: string): boolean => ((one.from ?? '') === '' || (one.from ?? '') <= day) && ((one.until ?? '') === '' || day <= (one.until ?? ''));

interface Line { id: string; removed?: boolean; state: string; exempt?: boolean; hours: number | null }
interface Gathering { id: string; start: string; countedKinds: string[]; attendance: Line[]; studySession: { hours: number | null }; partyLecture?: { hours: number | null }; themeDay?: { oathRenewed: boolean }; groupMeeting?: { group: string }; appraisal?: { results: { id: string; grade: string }[] } }
interface Dated { id: string; from?: string; until?: string; post?: string; status?: string }
interface Member { joinedOn: string; confirmedOn: string; departure: string; departedOn: string; posts: Dated[]; exemptions: Dated[]; statuses: Dated[] }
interface Organisation { hasCommittee: boolean; foundedOn: string; committees: Dated[]; groups: Dated[]; terms: Dated[] }

/** One branch, as its own records tell it. */
class ByHand {
  readonly records: Printed[];
  readonly gatherings: Gathering[];
  readonly organisation: Organisation;
  readonly first: string;

  constructor(readonly branch: BranchBelow) {
    this.records = printed(branch);
    const ever = this.records.filter((one) => one.kind === 'gathering' && one.submittedVersion !== null);
    this.gatherings = ever.filter((one) => one.document['withdrawn'] !== true).map((one) => ({ ...(one.document as unknown as Gathering), id: one.id }));
    this.organisation = this.records.find((one) => one.kind === 'organisation')?.document as unknown as Organisation;
    const starts = ever.map((one) => String(one.document['start']).slice(0, 7)).sort();
    // Who reports before anything was held tells of that month and of the one before.
    const [begun = ''] = branch.signedOn;
    const empty = begun !== '' && ![...branch.firstSubmitted.values()].some((day) => day <= begun);
    const before = empty ? [new Date(Date.parse(`${begun.slice(0, 7)}-01T12:00:00Z`) - 86_400_000).toISOString().slice(0, 7)] : [];
    this.first = branch.reportedOn === '' ? '9999' : ([...starts, ...before].sort()[0] ?? '');
  }

  private exists = (day: string): boolean => this.organisation.foundedOn === '' || this.organisation.foundedOn <= day;
  private committeeOn = (day: string): boolean => this.exists(day) && (this.organisation.committees.length > 0 ? this.organisation.committees.some((one) => open(one, day)) : this.organisation.hasCommittee);
  private groupOn = (id: string) => (day: string): boolean => this.exists(day) && this.organisation.groups.some((one) => one.id === id && open(one, day));

  /** What was told in the last month holds on: after it the superior knows no better. */
  private known(holds: (day: string) => boolean, day: string): boolean {
    const last = this.branch.reportedOn.slice(0, 7);
    if (day.slice(0, 7) <= last) return holds(day);
    return days(`${last}-01`, endOfMonth(last)).some(holds) && this.existsLater();
  }
  private existsLater = (): boolean => days(`${this.branch.reportedOn.slice(0, 7)}-01`, endOfMonth(this.branch.reportedOn.slice(0, 7))).some(this.exists);
  private half(holds: (day: string) => boolean, from: string, until: string): boolean {
    const all = days(from, until);
    return all.filter((day) => this.known(holds, day)).length * 2 >= all.length;
  }

  isLate({ id, start }: Gathering): boolean {
    const [year = 0, month = 0] = start.split('-').map(Number);
    const limit = month === 12 ? `${year + 1}-01-10` : `${year}-${String(month + 1).padStart(2, '0')}-10`;
    return (this.branch.firstSubmitted.get(id) ?? '') > limit;
  }

  kinds({ countedKinds, themeDay }: Gathering): string[] {
    return [...new Set([...countedKinds, ...(themeDay?.oathRenewed && countedKinds.includes('theme-day') ? ['oath-renewal'] : [])])];
  }

  /** State of one duty: kind, times, from, until, whom it asks, and where its condition is looked at. */
  duty(kind: string, from: string, until: string, whom: 'branch' | 'committee' | 'groups', window = [from, until] as const): string {
    const [windowFrom, windowUntil] = window;
    const held = this.gatherings.filter((one) => this.kinds(one).includes(kind) && one.start.slice(0, 10) >= from && one.start.slice(0, 10) <= until);
    const told = windowFrom.slice(0, 7) >= this.first;
    let [required, counted, late, asked] = [1, 0, 0, false];
    if (this.branch.reportedOn !== '') {
      if (whom === 'groups') {
        const groups = this.organisation.groups.map(({ id }) => id).filter((id) => this.half(this.groupOn(id), from, until));
        const alone = this.organisation.groups.map(({ id }) => id).filter((id) => days(`${from.slice(0, 7)}-01`, endOfMonth(from.slice(0, 7))).some((day) => this.known(this.groupOn(id), day)));
        const groupOf = (one: Gathering): string => (one.groupMeeting?.group ?? '') || (alone.length === 1 ? (alone[0] ?? '') : '');
        counted = groups.filter((id) => held.some((one) => groupOf(one) === id)).length;
        [required, late, asked] = [groups.length, held.filter((one) => this.isLate(one)).length, groups.length > 0];
        late = Math.min(late, counted);
      } else {
        const condition = whom === 'committee' ? this.committeeOn : this.exists;
        const counting = whom === 'committee' ? held.filter((one) => days(`${one.start.slice(0, 7)}-01`, endOfMonth(one.start.slice(0, 7))).some((day) => this.known(this.committeeOn, day))) : held;
        [counted, late, asked] = [counting.length, counting.filter((one) => this.isLate(one)).length, this.half(condition, windowFrom, windowUntil)];
      }
    }
    if (required > 0 && counted >= required) return counted - late < required ? 'entered-late' : 'done';
    if (told && !asked) return 'not-applicable';
    if (TODAY <= until) return 'due';
    return !told || this.branch.reportedOn < until ? 'unreported' : 'missing';
  }

  /** The day of which its standing in a period is known; '' = none. */
  stoodOn(from: string, until: string): string {
    const last = this.branch.reportedOn;
    const month = months(from, until).filter((one) => one >= this.first && one <= last.slice(0, 7)).at(-1);
    return month === undefined || last === '' ? '' : endOfMonth(month) < last ? endOfMonth(month) : last;
  }

  get members(): { id: string; document: Member }[] {
    return this.records.filter((one) => one.kind === 'member').map(({ id, document }) => ({ id, document: document as unknown as Member }));
  }

  private here = ({ joinedOn, departure, departedOn }: Member, day: string): boolean => joinedOn <= day && !(departure !== '' && departedOn <= day);

  private readonly studied = new Map<string, { asked: number; reached: number }>();
  /** Asked and reached, by a day: 32 学时 of members, 56 of the committee. */
  study(on: string, tenths: number, committee: boolean): { asked: number; reached: number } {
    const known = this.studied.get(`${on} ${tenths}`) ?? this.count(on, tenths, committee);
    this.studied.set(`${on} ${tenths}`, known);
    return known;
  }

  private count(on: string, tenths: number, committee: boolean): { asked: number; reached: number } {
    const year = days(`${on.slice(0, 4)}-01-01`, `${on.slice(0, 4)}-12-31`);
    const sat = (member: Member, day: string): boolean => member.posts.some((post) => open(post, day) && /书记|委员/.test(post.post ?? ''));
    const asked = this.members.filter(({ document }) => {
      if (document.departure !== '' && document.departedOn.slice(0, 4) === on.slice(0, 4)) return false;
      const concerned = year.filter((day) => this.here(document, day) && this.exists(day) && (!committee || sat(document, day)) && !document.exemptions.some((one) => open(one, day)));
      return concerned.length * 2 >= year.length;
    });
    const hours = (id: string): number => this.gatherings.filter(({ start }) => start.slice(0, 4) === on.slice(0, 4) && start.slice(0, 10) <= on).reduce((sum, one) => {
      const study = one.countedKinds.includes('study-session') ? (one.studySession.hours ?? 0) : 0;
      const lecture = one.countedKinds.includes('party-lecture') ? (one.partyLecture?.hours ?? 0) : 0;
      const line = one.attendance.find((each) => each.id === id && each.state === 'present');
      return sum + (line && (one.countedKinds.includes('study-session') || one.countedKinds.includes('party-lecture')) ? (line.hours ?? study + lecture) : 0);
    }, 0);
    return { asked: asked.length, reached: asked.filter(({ id }) => hours(id) >= tenths).length };
  }

  /** Told while the month ran, and in the next one; later the last word stays. */
  ledgers(stood: string): { open: number; waiting: number; closed: number; overdue: number; reviewDue: number; reviewed: number } {
    const sums = { open: 0, waiting: 0, closed: 0, overdue: 0, reviewDue: 0, reviewed: 0 };
    const nextMonth = nextDay(endOfMonth(stood.slice(0, 7))).slice(0, 7);
    const last = this.branch.signedOn.filter((day) => day >= stood.slice(0, 7) && day <= endOfMonth(nextMonth)).at(-1);
    if (last === undefined) return sums;
    const on = last < endOfMonth(stood.slice(0, 7)) ? last : endOfMonth(stood.slice(0, 7));
    for (const { kind, document } of this.records) {
      if (kind !== 'ledger-item') continue;
      const item = document as Readonly<Record<string, string>>;
      const by = (name: string): string => ((item[name] ?? '') <= on ? (item[name] ?? '') : '');
      const state = by('closedOn') !== '' ? 'closed' : by('completedOn') !== '' ? 'waiting' : 'open';
      sums[state] += 1;
      const due = item['dueOn'] ?? '';
      if (state === 'open' && due !== '' && due < on) sums.overdue += 1;
      const review = item['reviewDueOn'] ?? '';
      if (review !== '' && review <= on && !(by('reviewedOn') >= review)) sums.reviewDue += 1;
      if (by('reviewedOn') !== '') sums.reviewed += 1;
    }
    return sums;
  }
}

/** Where a branch stands on a day: in the part below the 党总支, or not. By the superior's own slots. */
function placeOf({ superior, middle }: WorldBelow): (org: string, day: string) => boolean {
  const slots = rows<{ id: string; document: string }>(superior.db, `SELECT id, document FROM record WHERE kind = 'subordinate' ORDER BY id`).map(({ id, document }) => ({ id, ...(JSON.parse(document) as { org: string; under: { from: string; slot: string }[] }) }));
  const middleSlot = slots.find((one) => one.org === middle.org)?.id;
  return (org, day) => {
    // Of several words about one branch the first by its slot's id stands.
    const word = slots.find((one) => one.org === org);
    const last = (word?.under ?? []).filter((one) => one.from <= day).sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
    return last?.slot === middleSlot;
  };
}

const DUTIES: readonly { kind: string; months: number; whom: 'branch' | 'committee' | 'groups'; fourth?: boolean }[] = [
  { kind: 'party-meeting', months: 3, whom: 'branch' }, { kind: 'committee-meeting', months: 1, whom: 'committee' }, { kind: 'group-meeting', months: 1, whom: 'groups' },
  { kind: 'theme-day', months: 1, whom: 'branch' }, { kind: 'life-meeting', months: 12, whom: 'branch', fourth: true }, { kind: 'appraisal', months: 12, whom: 'branch', fourth: true },
];

function byHand(world: WorldBelow, hands: readonly ByHand[], from: string, until: string, under: boolean) {
  const place = placeOf(world);
  const isHere = (org: string, day: string): boolean => !under || place(org, day);
  const sum = { done: 0, 'entered-late': 0, late: 0, missing: 0, due: 0, 'not-applicable': 0, unreported: 0, gatherings: 0, expected: 0, present: 0, enteredLate: 0, studyAsked: 0, studyReached: 0, committeeAsked: 0, committeeReached: 0, told: 0, termOver: 0, published: 0, reported: 0, branches: 0, grades: 0, excellent: 0, closed: 0, open: 0, overdue: 0, reviewDue: 0, reviewed: 0, waiting: 0 };
  const kinds = new Map<string, number>();
  for (const hand of hands) {
    const { branch } = hand;
    const { org } = branch.office;
    const arrived = branch.reportedOn !== '';
    for (const one of arrived ? hand.gatherings : []) {
      const day = one.start.slice(0, 10);
      if (day < from || day > until || !isHere(org, endOfMonth(day.slice(0, 7)))) continue;
      const sheet = one.attendance.filter((line) => line.exempt !== true);
      sum.gatherings += 1;
      sum.expected += sheet.length;
      sum.present += sheet.filter((line) => line.state === 'present').length;
      if (hand.isLate(one)) sum.enteredLate += 1;
      for (const kind of hand.kinds(one)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    for (const { kind, months: length, whom, fourth } of DUTIES) {
      for (const month of months(from, until)) {
        if (Number(month.slice(5)) % length !== 0) continue;
        const begin = `${month.slice(0, 5)}${String(Number(month.slice(5)) - length + 1).padStart(2, '0')}-01`;
        const end = endOfMonth(month);
        if (!isHere(org, end < TODAY ? end : TODAY)) continue;
        sum[hand.duty(kind, begin, end, whom, fourth ? [`${month.slice(0, 4)}-10-01`, end] : [begin, end]) as 'done'] += 1;
      }
    }
    const lastDay = until < TODAY ? until : TODAY;
    if (isHere(org, lastDay)) {
      sum.branches += 1;
      if (until < TODAY ? branch.reportedOn >= until : branch.reportedOn.slice(0, 7) >= TODAY.slice(0, 7)) sum.reported += 1;
    }
    if (!isHere(org, until)) continue;
    const grades = new Map<string, string>();
    for (const one of arrived ? [...hand.gatherings].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1)) : []) {
      if (!one.countedKinds.includes('appraisal') || one.start.slice(0, 4) !== until.slice(0, 4) || one.start.slice(0, 10) > until) continue;
      const later = hand.gatherings.some((other) => other.countedKinds.includes('appraisal') && other.start.slice(0, 7) > one.start.slice(0, 7) && other.start.slice(0, 10) <= until && other.start.slice(0, 4) === until.slice(0, 4));
      if (!later) for (const { id, grade } of one.appraisal?.results ?? []) grades.set(id, grade);
    }
    sum.grades += grades.size;
    sum.excellent += [...grades.values()].filter((grade) => grade === 'excellent').length;
    const on = hand.stoodOn(from, until);
    if (on === '') continue;
    sum.told += 1;
    const [study, committee] = [hand.study(on, 320, false), hand.study(on, 560, true)];
    sum.studyAsked += study.asked;
    sum.studyReached += study.reached;
    sum.committeeAsked += committee.asked;
    sum.committeeReached += committee.reached;
    const term = hand.organisation.terms.find((one) => (one.from ?? '') <= on);
    const ends = term?.from ? new Date(Date.parse(`${Number(term.from.slice(0, 4)) + 3}${term.from.slice(4)}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : '';
    if (ends !== '' && ends < on) sum.termOver += 1;
    if (hand.records.some((one) => one.kind === 'dues' && String(one.document['publishedOn']) !== '' && String(one.document['publishedOn']) <= on && one.document['year'] === Number(on.slice(0, 4)))) sum.published += 1;
    const items = hand.ledgers(on);
    for (const name of Object.keys(items) as (keyof typeof items)[]) sum[name] += items[name];
  }
  return { ...sum, kinds: Object.fromEntries(kinds) };
}

function byFigures(world: WorldBelow, name: string, under: boolean) {
  const { total, kinds, sources } = periodFigures(world.superior, TODAY, figurePeriod(name) ?? fails(name), under ? world.middle.org : '');
  const { duties, gatherings, expected, present, enteredLate, study, committeeStudy, told, termOver, duesPublished, appraisal, ledgers } = total;
  return {
    ...duties, gatherings, expected, present, enteredLate, studyAsked: study.asked, studyReached: study.reached, committeeAsked: committeeStudy.asked, committeeReached: committeeStudy.reached, told, termOver,
    published: duesPublished, reported: sources.reported, branches: sources.branches, grades: appraisal.members, excellent: appraisal.excellent, ...ledgers,
    kinds: Object.fromEntries(kinds.map(({ kind, gatherings: n }) => [kind, n])),
  };
}

const OWN_STARTS = ['2025-03-31T23:30', '2025-06-01T00:00', '2025-06-30T23:59', '2025-12-31T18:00'];

/** Of three superiors one holds nothing itself; the others do, at the edges of periods, and take one of theirs back. */
function heldItself({ superior }: WorldBelow, seed: number): void {
  for (const [n, start] of OWN_STARTS.slice(0, (seed % 3) * 2).entries()) {
    const moment = aMoment('李淑芬', '2026-01-04T04:00:00.000Z');
    const document = aGathering({ start, end: '', withdrawn: n === 1 && seed % 2 === 0 });
    if (!saveRecord(superior, moment, { record: moment.newId(), kind: 'gathering', document, heads: [] }).ok) throw new Error(start);
  }
}

/** 本级: its own records that stand and lie in the period. */
function ownByHand({ superior }: WorldBelow, from: string, until: string) {
  const mine = printed({ office: superior }).filter(({ id, kind, document }) => kind === 'gathering' && recordRow(superior.db, id)?.org === superior.org && document['withdrawn'] !== true).map(({ document }) => document as unknown as Gathering);
  const held = mine.filter(({ start }) => from <= start.slice(0, 10) && start.slice(0, 10) <= until);
  const sheets = held.flatMap(({ attendance }) => attendance.filter(({ exempt }) => exempt !== true));
  return held.length === 0 ? null : { org: superior.org, gatherings: held.length, expected: sheets.length, present: sheets.filter(({ state }) => state === 'present').length };
}

const fails = (name: string): never => {
  throw new Error(name);
};

const PERIODS = [['2025', '2025-01-01', '2025-12-31'], ['2025-Q1', '2025-01-01', '2025-03-31'], ['2025-Q3', '2025-07-01', '2025-09-30'], ['2025-H2', '2025-07-01', '2025-12-31'], ['2025-06', '2025-06-01', '2025-06-30'], ['2025-12', '2025-12-01', '2025-12-31'], ['2026-Q1', '2026-01-01', '2026-03-31']] as const;
const WORLDS = 25;
const BRANCHES = 8;

describe(`the figures of ${WORLDS * BRANCHES} branches of odd shapes`, () => {
  it.each(Array.from({ length: WORLDS }, (_, n) => n + 1))('are what one counts by hand in every period, as a whole and below one of them: world %i', async (seed) => {
    const world = await worldBelow(seed, BRANCHES, TODAY);
    const hands = world.branches.map((branch) => new ByHand(branch));
    heldItself(world, seed);
    for (const [name, from, until] of PERIODS) {
      for (const under of [false, true]) expect(byFigures(world, name, under), `${name}${under ? ', below the 党总支' : ''}`).toEqual(byHand(world, hands, from, until, under));
      const { own, ledgers, total } = periodFigures(world.superior, TODAY, figurePeriod(name) ?? fails(name));
      expect(own, `${name}, 本级`).toEqual(ownByHand(world, from, until));
      expect(ledgers.reduce((sum, { closed, open: left, waiting }) => sum + closed + left + waiting, 0), `${name}: the kinds of 台账 are the whole`).toBe(total.ledgers.closed + total.ledgers.open + total.ledgers.waiting);
    }
    const kept = dumpProjections(world.superior);
    rebuild(world.superior);
    expect(dumpProjections(world.superior), 'rebuilt').toBe(kept);
    for (const { db } of [world.superior, ...world.branches.map(({ office }) => office)]) db.close();
  });
});
