import type { Failure } from '../../domain/failure';
import { figurePeriod } from '../../domain/figure-period';
import { askedOf, doneOf, DUTY_STATE_NAMES, figurePeriodName, figureRuleName, figureRuleSource } from '../../domain/names/figures';
import { LEDGER_NAMES } from '../../domain/names/registers';
import { ok, type Result } from '../../domain/result';
import type { DutyCounts, Figures } from '../../domain/superior-figures';
import { column, dateColumn, numberColumn, textColumn, type Table, type TableRow, type TableValue } from '../../domain/tables/table';
import type { Moment, Office } from '../../office/office';
import { heatMap, trend } from '../../reports/figure-views';
import { periodFigures } from '../../reports/figures';

const share = (part: number, whole: number): TableValue => (whole === 0 ? null : part / whole);
const titleOf = (period: string, what: string): Pick<Table, 'title' | 'sheet'> => ({ title: `${figurePeriodName(period)}${what}`, sheet: what });
const periodNamed = (name: string) => figurePeriod(name) ?? wrong(name);

function wrong(name: string): never {
  throw new Error(`the request lets no such period through: ${name}`);
}

/** Every organisation below, by code, with the sums. */
export function belowTable(office: Office, moment: Moment, period: string, under: string): Table {
  const found = periodFigures(office, moment.today, periodNamed(period), under);
  const numbers = ({ duties, gatherings, expected, present, enteredLate, study, committeeStudy, ledgers }: Figures): TableRow => [
    gatherings, enteredLate, expected, present, share(present, expected), doneOf(duties), duties.missing, share(doneOf(duties), askedOf(duties)), study.reached, study.asked, committeeStudy.reached, committeeStudy.asked,
    ledgers.closed, ledgers.closed + ledgers.open + ledgers.waiting, ledgers.overdue,
  ];
  return {
    ...titleOf(period, '各组织统计'),
    columns: [
      textColumn('代码', 14), textColumn('组织', 34), textColumn('上报', 8), numberColumn('组织生活（次）', 9), numberColumn('其中补录', 9), numberColumn('应到（人次）', 9), numberColumn('实到（人次）', 9), column('参会率', 'share', 9),
      numberColumn('按规定完成', 9), numberColumn('未开展', 9), column('完成率', 'share', 9), numberColumn('学时达标（人）', 9), numberColumn('应达标（人）', 9), numberColumn('支委达标（人）', 9), numberColumn('支委应达标（人）', 9),
      numberColumn('整改已销号', 9), numberColumn('整改事项', 9), numberColumn('逾期', 7), dateColumn('换届到期'), dateColumn('党费公布'),
    ],
    rows: [
      ...found.below.map(({ code, name, reported, figures, standing }) => [code, name, reported ? '已报' : '未报', ...numbers(figures), standing?.term ?? '', standing?.dues.publishedOn ?? '']),
      ...(found.own ? [['', '本级（不在合计里）', '', found.own.gatherings, null, found.own.expected, found.own.present, share(found.own.present, found.own.expected), ...Array<null>(12).fill(null)]] : []),
    ],
    totals: ['', '合计', `${found.sources.reported}/${found.sources.branches}`, ...numbers(found.total), '', ''],
  };
}

const counts = (one: DutyCounts): TableRow => [doneOf(one), one['entered-late'], one.late, one.missing, one.due, one['not-applicable'], one.unreported, share(doneOf(one), askedOf(one))];

/** Rule by rule, with the period before. */
export function rulesTable(office: Office, moment: Moment, period: string, under: string): Table {
  const found = periodFigures(office, moment.today, periodNamed(period), under);
  return {
    ...titleOf(period, '按规定开展'),
    columns: [textColumn('规定', 20), textColumn('依据', 34), ...['完成', '其中补录', '其中迟', '未开展', '待开展', '不适用', '未报'].map((label) => numberColumn(label, 9)), column('完成率', 'share', 9), column('上一期', 'share', 9)],
    rows: found.rules.map(({ rule, counts: now, before }) => [figureRuleName(rule), figureRuleSource(rule), ...counts(now), share(doneOf(before), askedOf(before))]),
    totals: ['合计', '', ...counts(found.total.duties), share(doneOf(found.totalBefore.duties), askedOf(found.totalBefore.duties))],
  };
}

/** 未达标: which branch, which rule, by which article, how much of how much. */
export function shortfallsTable(office: Office, moment: Moment, period: string, under: string): Table {
  const found = periodFigures(office, moment.today, periodNamed(period), under);
  const rules = new Map([...found.cited, ...found.rules.map(({ rule }) => rule)].map((rule) => [rule.id, rule]));
  return {
    ...titleOf(period, '未达标支部'),
    columns: [textColumn('代码', 14), textColumn('组织', 34), textColumn('规定', 20), textColumn('依据', 34), textColumn('期间', 18), numberColumn('完成'), numberColumn('要求')],
    rows: found.below.flatMap(({ code, name, shortfalls }) => shortfalls.map(({ rule: id, period: of, counted, required }) => {
      const rule = rules.get(id);
      return [code, name, rule ? figureRuleName(rule) : id, rule ? figureRuleSource(rule) : '', figurePeriodName(of), counted, required];
    })),
  };
}

/** 台账 by kind. */
export function ledgersBelowTable(office: Office, moment: Moment, period: string, under: string): Table {
  const { ledgers } = periodFigures(office, moment.today, periodNamed(period), under);
  return {
    ...titleOf(period, '台账整改'),
    columns: [textColumn('台账', 20), ...['事项', '已销号', '待销号', '进行中', '逾期', '已回头看'].map((label) => numberColumn(label, 9)), column('完成率', 'share', 9)],
    rows: ledgers.map(({ ledger, open, waiting, closed, overdue, reviewed }) => [LEDGER_NAMES[ledger as keyof typeof LEDGER_NAMES] ?? ledger, open + waiting + closed, closed, waiting, open, overdue, reviewed, share(closed, open + waiting + closed)]),
  };
}

/** Branches by periods of one rule: the heat map in words. */
export function heatTable(office: Office, moment: Moment, year: string, rule: string, under: string): Result<Table, Failure> {
  const heat = heatMap(office, moment.today, periodNamed(year), rule, under);
  if (!heat.ok) return heat;
  const { periods, rows } = heat.value;
  return ok({
    title: `${year} 年${figureRuleName(heat.value.rule)}`, sheet: figureRuleName(heat.value.rule),
    columns: [textColumn('代码', 14), textColumn('组织', 34), ...periods.map(({ name }) => textColumn(figurePeriodName(name).replace(`${year} 年`, '').trim() || `${year} 年`, 12))],
    rows: rows.map(({ code, name, cells }) => [code, name, ...cells.map((cell) => (cell ? DUTY_STATE_NAMES[cell[0]] : ''))]),
  });
}

/** Period after period: of one rule, or of all. */
export function trendTable(office: Office, moment: Moment, period: string, steps: number, rule: string | undefined, under: string): Table {
  const points = trend(office, moment.today, periodNamed(period), steps, rule, under);
  return {
    ...titleOf(period, '走势'),
    columns: [textColumn('期间', 18), numberColumn('已报'), numberColumn('支部'), numberColumn('完成'), numberColumn('未开展'), column('完成率', 'share', 9), numberColumn('组织生活（次）', 9), numberColumn('应到（人次）', 9), numberColumn('实到（人次）', 9), column('参会率', 'share', 9)],
    rows: points.map(({ period: { name }, counts: one, reported, branches, gatherings, expected, present }) => [figurePeriodName(name), reported, branches, doneOf(one), one.missing, share(doneOf(one), askedOf(one)), gatherings, expected, present, share(present, expected)]),
  };
}
