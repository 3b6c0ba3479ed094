import { holdsOn } from './branch-shape';
import type { Cell, ComplianceInput, Evidence, Reason } from './compliance-cell';
import type { Facts, Held } from './compliance-facts';
import type { ComplianceRule, Demand } from './compliance-rules';
import { onlyGroupOn, type Asked } from './compliance-subjects';
import { isLeapYear, yearOf, yearsSince } from './dates';
import { belongsOn, statusOn, type MemberDocument } from './member';
import { addMonths, within, type Period } from './periods';
import { assertNever } from './result';

/** What there is for a duty, counted. */
export interface Count {
  readonly required: number;
  readonly counted: number;
  readonly fulfilled: boolean;
  readonly records: readonly Evidence[];
  readonly completedOn: string;
  readonly unassigned?: number;
  /** Why nothing is asked, seen only when counting. */
  readonly reason?: Reason;
  readonly anniversary?: Cell['anniversary'];
  readonly structure?: Cell['structure'];
}

export interface Counting {
  readonly input: ComplianceInput;
  readonly facts: Facts;
}

/** Counts for one rule, period and subject; null = there is nothing to ask of this subject in this period. */
export function countOf(rule: ComplianceRule, period: Period, asked: Asked, { input, facts }: Counting): Count | null {
  const { demand, minimum } = rule;
  switch (demand.type) {
    case 'gatherings':
      return ofGatherings(minimum, demand, period, asked, { input, facts });
    case 'talks':
      return counted(minimum, talksOf(period, asked, facts).filter(({ form }) => (demand.forms as readonly string[]).includes(form)));
    case 'contact':
      return counted(minimum, talksOf(period, asked, facts));
    case 'hours':
      return ofHours(minimum, demand.kinds, period, asked, facts);
    case 'anniversary':
      return ofAnniversary(minimum, demand.kinds, period, asked, { input, facts });
    case 'dues-paid':
      return ofDues(period, { input, facts });
    case 'dues-published':
      return ofPublishing(period, facts);
    case 'election':
      return ofElection(rule, demand, period, { input, facts });
    case 'structure':
      return ofStructure(minimum, period, input);
    case 'retention':
      return null; // A graduate's time does not follow the calendar: see retention.ts.
    default:
      return assertNever(demand);
  }
}

function counted(required: number, records: readonly Evidence[]): Count {
  const last = records[Math.max(required, 1) - 1];
  return { required, counted: records.length, fulfilled: last !== undefined, records: records.map(evidence), completedOn: last?.on ?? '' };
}

const evidence = ({ kind, id, on }: Evidence): Evidence => ({ kind, id, on });
const isOfKind = ({ kinds }: Held, asked: readonly string[]): boolean => asked.some((kind) => kinds.has(kind));
const idOf = ({ subject }: Asked): string => (subject.type === 'branch' ? '' : subject.id);

function ofGatherings(required: number, { kinds, training }: Extract<Demand, { type: 'gatherings' }>, period: Period, asked: Asked, { input, facts }: Counting): Count {
  const inPeriod = facts.held.filter((one) => within(one.on, period) && isOfKind(one, kinds) && (training !== true || one.training));
  const counting = inPeriod.filter((one) => asked.counts(one.on));
  if (asked.subject.type === 'branch') return counted(required, counting);
  const id = idOf(asked);
  if (asked.subject.type === 'member') return counted(required, counting.filter(({ present }) => present.has(id)));
  const group = ({ group: named, on }: Held): string => (named === '' ? onlyGroupOn(input.branch, on) : named);
  return { ...counted(required, counting.filter((one) => group(one) === id)), unassigned: counting.filter((one) => group(one) === '').length };
}

function talksOf(period: Period, asked: Asked, facts: Facts): Facts['talked'] {
  const member = asked.subject.type === 'member' ? asked.subject.id : null;
  return facts.talked.filter(({ on, members }) => within(on, period) && asked.counts(on) && (member === null || members.has(member)));
}

function ofHours(required: number, kinds: readonly string[], period: Period, asked: Asked, facts: Facts): Count {
  let [tenths, completedOn] = [0, ''];
  const records: Evidence[] = [];
  for (const one of facts.held) {
    const own = within(one.on, period) && isOfKind(one, kinds) ? (one.hours.get(idOf(asked)) ?? 0) : 0;
    if (own === 0) continue;
    tenths += own;
    records.push(evidence(one));
    if (completedOn === '' && tenths >= required) completedOn = one.on;
  }
  return { required, counted: tenths, fulfilled: completedOn !== '', records, completedOn };
}

function ofAnniversary(required: number, kinds: readonly string[], period: Period, asked: Asked, { input, facts }: Counting): Count | null {
  const member = memberOf(input, idOf(asked));
  const on = member ? anniversaryIn(member.joinedOn, yearOf(period.from)) : '';
  if (!member || !within(on, period) || yearsSince(member.joinedOn, on) < 1) return null;
  const records = facts.held.filter((one) => within(one.on, period) && isOfKind(one, kinds) && one.celebrants.has(idOf(asked)));
  return { ...counted(required, records), anniversary: { on, years: yearsSince(member.joinedOn, on) } };
}

const memberOf = (input: ComplianceInput, id: string): MemberDocument | undefined => input.members.find((member) => member.id === id)?.document;

/** 29 February is kept on 28 February in other years, as in `yearsSince`. */
function anniversaryIn(joinedOn: string, year: number): string {
  const day = joinedOn.slice(5) === '02-29' && !isLeapYear(year) ? '02-28' : joinedOn.slice(5);
  return joinedOn === '' ? '' : `${String(year).padStart(4, '0')}-${day}`;
}

/** 按月交纳: everyone who belongs on the month's last day, those 预备 too (from the day of admission), those exempt too. */
function ofDues(period: Period, { input, facts }: Counting): Count {
  const payers = input.members.filter(({ document }) => belongsOn(document, period.until));
  if (payers.length === 0) return { required: 0, counted: 0, fulfilled: false, records: [], completedOn: '', reason: { code: 'no-members' } };
  const books = facts.dues.filter(({ year }) => year === yearOf(period.from));
  const paid = payers.flatMap(({ id }) => books.map(({ settled }) => settled.get(`${id}-${period.name.slice(5)}`)).find((on) => on !== undefined) ?? []);
  const completedOn = paid.reduce((latest, on) => (on > latest ? on : latest), '');
  const fulfilled = paid.length === payers.length;
  return { required: payers.length, counted: paid.length, fulfilled, records: books.map(({ id }) => ({ kind: 'dues', id, on: completedOn })), completedOn: fulfilled ? completedOn : '' };
}

/** 每年向党员公布 1 次: the register of that year, on whatever day. */
function ofPublishing(period: Period, facts: Facts): Count {
  const published = facts.dues.filter(({ year, publishedOn }) => year === yearOf(period.from) && publishedOn !== '');
  return counted(1, published.map(({ id, publishedOn }): Evidence => ({ kind: 'dues', id, on: publishedOn })));
}

/**
 * 换届 of a term: the next term, or an election that begins one or was held from the reminder on. An earlier election is a
 * by-election (补选), one of delegates is none, and none counts for a term that a later one has already followed.
 */
function ofElection(rule: ComplianceRule, demand: Extract<Demand, { type: 'election' }>, period: Period, { input, facts }: Counting): Count {
  const next = input.branch.terms.find(({ from }) => from > period.from);
  const from = addMonths(period.until, -rule.remindMonths);
  const renews = ({ on, elects }: Held): boolean => on > period.from && elects.body !== 'delegates' && (on >= from || elects.termFrom > period.from);
  const elections = facts.held.filter((one) => isOfKind(one, demand.kinds) && renews(one) && (next === undefined || one.on <= next.from));
  const records: readonly Evidence[] = elections.length > 0 || !next ? elections : [{ kind: 'term', id: next.id, on: next.from }];
  return counted(rule.minimum, records);
}

/** 一般 3 to 50 members; so many full members ask for a committee. As of today in the running period, else of its end. */
function ofStructure(required: number, period: Period, input: ComplianceInput): Count {
  const on = input.today < period.from ? period.from : input.today < period.until ? input.today : period.until;
  const here = input.members.filter(({ document }) => belongsOn(document, on));
  // 留党察看 is a full member without a vote: only 预备党员 are not counted.
  const full = here.filter(({ document }) => statusOn(document, on) !== 'probationary').length;
  const committee = input.branch.committees.some((one) => holdsOn(one, on));
  const size = here.length < 3 ? 'too-few' : here.length > 50 ? 'too-many' : 'usual';
  const base = { required, counted: full, records: [], structure: { full, members: here.length, committee, size } as const };
  if (here.length === 0) return { ...base, fulfilled: false, completedOn: '', reason: { code: 'no-members' } };
  if (full < required) return { ...base, fulfilled: false, completedOn: '', reason: { code: 'few-full-members', full } };
  return { ...base, fulfilled: committee, completedOn: '' };
}
