import type { Cell, ComplianceCalendar, HomeLine, Period, Subject } from '../../electron/contract';
import { idOf } from './sample-people';

type State = 'done' | 'due' | 'missed' | 'not-applicable';
type Rule = Pick<Cell, 'rule' | 'article' | 'demand' | 'required'> & Partial<Pick<Cell, 'layer' | 'source' | 'certainty' | 'kinds'>>;

const TODAY = '2026-11-22';
const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (month: number): string => `2026-${pad(month)}-${pad(new Date(2026, month, 0).getDate())}`;
const ofMonths = (unit: Period['unit'], name: string, first: number, last: number): Period => ({ unit, name, from: `2026-${pad(first)}-01`, until: lastDay(last) });
const month = (n: number): Period => ofMonths('month', `2026-${pad(n)}`, n, n);
const quarter = (n: number): Period => ofMonths('quarter', `2026-Q${n}`, 3 * n - 2, 3 * n);
const half = (n: number): Period => ofMonths('half-year', `2026-H${n}`, 6 * n - 5, 6 * n);
const YEAR = ofMonths('year', '2026', 1, 12);
const BRANCH: Subject = { type: 'branch' };
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const PEOPLE = ['李淑芬', '周海涛', '王建国', '赵敏', '孙立新', '吴桂香', '郑伟', '刘洋', '何雨桐', '马晓东', '钱文斌', '阿依古丽·买买提'];
const roster = PEOPLE.map((name, at) => ({ id: idOf(at + 1), name }));

interface Facts {
  readonly counted?: number;
  readonly on?: string;
  readonly explanation?: string;
  readonly subject?: Subject;
  readonly lateDays?: number;
  readonly reason?: Extract<Cell, { state: 'not-applicable' }>['reason'];
  readonly anniversary?: Cell['anniversary'];
}

function cell(rule: Rule, period: Period, state: State, facts: Facts = {}): Cell {
  const subject = facts.subject ?? BRANCH;
  const on = facts.on ?? '';
  const base = {
    ...{ layer: 'central', source: '', certainty: 'read', kinds: [], title: '', unassigned: 0, structure: null } as const,
    ...rule,
    id: `${rule.rule}/${period.name}${subject.type === 'branch' ? '' : `/${subject.id}`}`,
    period,
    subject,
    counted: facts.counted ?? (state === 'done' ? rule.required : 0),
    records: state === 'done' ? [{ kind: 'gathering', id: idOf(99), on } as const] : [],
    completedOn: on,
    dueOn: period.until,
    daysLeft: Math.round((Date.parse(period.until) - Date.parse(TODAY)) / 86_400_000),
    remindFrom: period.from,
    reminding: state === 'due',
    lateDays: facts.lateDays ?? 0,
    explanation: facts.explanation ?? null,
    anniversary: facts.anniversary ?? null,
  };
  return state === 'not-applicable' ? { ...base, state, reason: facts.reason ?? { code: 'no-number' } } : { ...base, state };
}

const held = (kind: string) => ({ demand: 'gatherings', kinds: [kind], required: 1 }) as const;
const R1: Rule = { rule: 'R1', article: 'branch-rules-11', ...held('party-meeting') };
const R2: Rule = { rule: 'R2', article: 'branch-rules-12', ...held('committee-meeting') };
const R3: Rule = { rule: 'R3', article: 'branch-rules-13', ...held('group-meeting') };
const R4: Rule = { rule: 'R4', article: 'branch-rules-16', layer: 'superior', source: '县教育局党委 2026 年党课安排', ...held('party-lecture') };
const R5: Rule = { rule: 'R5', article: 'branch-rules-16', ...held('theme-day') };
const R6: Rule = { rule: 'R6', article: 'branch-rules-17', ...held('life-meeting') };
const R8: Rule = { rule: 'R8', article: 'branch-rules-19', certainty: 'own', demand: 'talks', required: 1 };
const R9: Rule = { rule: 'R9', article: 'education-rules-20', demand: 'hours', kinds: ['study-session'], required: 320 };
const R10: Rule = { rule: 'R10', article: 'training-plan', certainty: 'secondary', demand: 'hours', kinds: ['study-session'], required: 560 };
const R11: Rule = { rule: 'R11', article: 'dues-rules', demand: 'dues-paid', required: 24 };
const R13: Rule = { rule: 'R13', article: 'education-rules-34', demand: 'contact', required: 1 };
const R15: Rule = { rule: 'R15', article: 'political-building', demand: 'anniversary', kinds: ['political-birthday'], required: 0 };

/** Months up to October are over; November is running. */
const monthly = (rule: Rule, missed: Readonly<Record<number, string | null>>, facts: Facts = {}): Cell[] =>
  MONTHS.map((n) => (n > 10 ? cell(rule, month(n), 'due', facts) : n in missed ? cell(rule, month(n), 'missed', { ...facts, ...(missed[n] ? { explanation: missed[n] } : {}) }) : cell(rule, month(n), 'done', { ...facts, on: `2026-${pad(n)}-${pad(8 + n)}` })));
const group = (name: string, n: number): Subject => ({ type: 'group', id: `g${n}`, name });
const member = (at: number): Subject => ({ type: 'member', id: idOf(at + 1), name: PEOPLE[at] ?? '' });
const HOURS = [560, 480, 575, 320, 345, 0, 300, 265, 280, 330, 320, 215];

const CELLS: readonly Cell[] = [
  cell(R1, quarter(1), 'done', { on: '2026-03-12' }), cell(R1, quarter(2), 'done', { on: '2026-06-18' }), cell(R1, quarter(3), 'missed'), cell(R1, quarter(4), 'due'),
  ...monthly(R2, { 2: '寒假，支委分散外出，三月合并研究' }),
  ...monthly(R3, {}, { subject: group('第一党小组', 1) }), ...monthly(R3, { 8: null }, { subject: group('第二党小组', 2) }),
  ...[1, 2, 3].map((n) => cell(R4, quarter(n), 'done', { on: `2026-${pad(3 * n)}-20` })), cell(R4, quarter(4), 'due'),
  ...monthly(R5, {}).map((one, at) => (at === 10 ? cell(R5, month(11), 'done', { on: '2026-11-10' }) : one)),
  cell(R6, YEAR, 'due'),
  ...PEOPLE.map((_, at) => cell(R8, YEAR, at % 3 === 0 ? 'due' : 'done', { subject: member(at), on: '2026-05-12' })),
  ...HOURS.map((counted, at) => (at === 5 ? cell(R9, YEAR, 'not-applicable', { subject: member(at), reason: { code: 'exempt', days: 326, of: 326 } }) : cell(R9, YEAR, counted >= 320 ? 'done' : 'due', { subject: member(at), counted, on: '2026-10-30' }))),
  ...[0, 1, 2].map((at) => cell(R10, YEAR, (HOURS[at] ?? 0) >= 560 ? 'done' : 'due', { subject: member(at), counted: HOURS[at] ?? 0, on: '2026-10-30' })),
  ...MONTHS.map((n) => cell(R11, month(n), n > 10 ? 'due' : 'done', { counted: n > 10 ? 9 : 24, on: `2026-${pad(n)}-25` })),
  cell(R13, half(1), 'done', { subject: member(8), on: '2026-04-02' }), cell(R13, half(2), 'due', { subject: member(8) }),
  cell(R15, month(11), 'not-applicable', { subject: member(2), anniversary: { on: '2026-11-28', years: 32 } }),
];

export const sampleCalendar: ComplianceCalendar = { today: TODAY, cells: CELLS, roster, keptFrom: '2026-01-09', conversion: { perHour: 10, halfDay: 40, fullDay: 80, halfDayFrom: 180, fullDayFrom: 360 }, explained: {}, openElections: [] };
export const sampleMonth: ComplianceCalendar = { ...sampleCalendar, cells: CELLS.filter(({ period, anniversary, state }) => period.name === '2026-11' || (!anniversary && period.unit !== 'month' && period.until === '2026-12-31' && state !== 'done')) };
export const samplePastMonth: ComplianceCalendar = { ...sampleCalendar, cells: CELLS.filter(({ period }) => period.name === '2026-08' || period.name === '2026-02' || period.name === '2026-Q3') };
export const emptyCalendar: ComplianceCalendar = { ...sampleCalendar, cells: [], roster: [], keptFrom: '' };

const line = (id: string, state: HomeLine['state'], more: Partial<HomeLine> = {}): HomeLine => {
  const own = CELLS.filter((one) => `${one.rule}/${one.period.name}` === id);
  const [first] = own;
  if (!first) throw new Error(id);
  return { id, head: own.find((one) => one.state === 'due') ?? first, state, asked: own.length, done: own.filter((one) => one.state === 'done').length, lowest: null, earlier: 0, last: first.records[0] ?? null, ...more };
};
/** The home screen's lines of the same day. */
export const sampleLines: readonly HomeLine[] = [
  line('R2/2026-11', 'due'), line('R3/2026-11', 'due', { done: 1 }), line('R11/2026-11', 'due'), line('R6/2026', 'due'), line('R9/2026', 'due', { lowest: 215 }), line('R8/2026', 'due'), line('R10/2026', 'due', { lowest: 480 }),
  line('R4/2026-Q4', 'open'), line('R5/2026-11', 'done'),
];
