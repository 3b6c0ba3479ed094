import { z } from 'zod';
import { localMonth } from '../../domain/dates';
import { fail, type Failure } from '../../domain/failure';
import { figurePeriod } from '../../domain/figure-period';
import { figureLine, type FigureLine } from '../../domain/figures';
import { askedOf, doneOf, figurePeriodName, figureRuleName, figureRuleSource, shareText } from '../../domain/names/figures';
import { RECORD_KIND_NAMES } from '../../domain/names/kinds';
import type { Period } from '../../domain/periods';
import { err, ok, type Result } from '../../domain/result';
import { peers, type Moment, type Office } from '../../office/office';
import { orgTree } from '../../office/org-tree';
import { ownName } from '../../office/own-name';
import { periodFigures } from '../../reports/figures';
import { trend } from '../../reports/figure-views';
import { figureLinesOf } from '../../store/statements';
import { badArguments, command, ofData, text } from '../command';
import { withData } from '../open-data';

/**
 * One line an organisation and month: of what it has submitted, by its own signed figures. With `--period` the figures
 * of everything below, against the rules. No name of a person, no text.
 */
export const figures = command({
  name: 'figures',
  usage: '[--month YYYY-MM] | [--period 2026Q3 [--by branch|kind|month] [--under CODE]] --data DIR --passphrase-file F [--json]',
  summary: '汇总数字：每个组织每个月一行；--period 按规定统计下级',
  arguments: z.strictObject({ ...ofData, month: localMonth.optional(), period: text.optional(), by: z.enum(['branch', 'kind', 'month']).optional(), under: text.optional() }),
  run: (args, call) =>
    withData(args, call, ({ office, moment }) => {
      if (args.period === undefined) return Promise.resolve(args.by === undefined && args.under === undefined ? lines(office, moment, args.month) : badArguments('--by 和 --under 要和 --period 一起用'));
      const period = figurePeriod(args.period);
      if (!period) return Promise.resolve(badArguments('--period 写成 2026-11、2026Q3、2026H1 或 2026'));
      return Promise.resolve(below(office, moment, period, args.by ?? 'branch', args.under));
    }),
});

interface Told {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function lines(office: Office, moment: Moment, month: string | undefined): Result<Told, Failure> {
  const known = partiesOf(office, moment);
  const found = figureLinesOf(office.db, month).map(({ org, line }) => ({ org, ...(known.get(org) ?? { code: '', name: '' }), ...figureLine.parse(JSON.parse(line)) }));
  found.sort((a, b) => compare(a.code, b.code) || compare(a.org, b.org) || compare(a.month, b.month));
  return ok({ json: { figures: found }, text: found.length === 0 ? '还没有已提交的记录。' : found.map(lineText).join('\n') });
}

function below(office: Office, moment: Moment, period: Period, by: 'branch' | 'kind' | 'month', code: string | undefined): Result<Told, Failure> {
  const under = code === undefined ? '' : orgTree(office, moment.today).nodes.find((node) => node.code === code)?.key;
  if (under === undefined) return err(fail('slot-unknown', { code: code ?? '' }));
  const found = periodFigures(office, moment.today, period, under);
  const { branches, reported, notReported } = found.sources;
  const head = `${figurePeriodName(period.name)}：已报 ${reported}/${branches}，按规定开展 ${shareText(doneOf(found.total.duties), askedOf(found.total.duties))}`;
  const common = { period: period.name, sources: { branches, reported, notReported: notReported.map((one) => one.code) }, total: found.total, own: found.own };
  if (by === 'kind') {
    const { kinds, rules } = found;
    const text = [
      ...kinds.map(({ kind, gatherings, enteredLate, expected, present }) => `${RECORD_KIND_NAMES[kind] ?? kind}：${gatherings} 次（补录 ${enteredLate}），实到/应到 ${present}/${expected} 人次`),
      ...rules.map(({ rule, counts }) => `${figureRuleName(rule)}（${figureRuleSource(rule)}）：完成 ${doneOf(counts)}，未开展 ${counts.missing}，未报 ${counts.unreported}`),
    ];
    return ok({ json: { ...common, kinds, rules: rules.map(({ rule, ...counts }) => ({ rule: rule.id, ...counts })) }, text: [head, ...text].join('\n') });
  }
  if (by === 'month') {
    const months = Number(period.until.slice(5, 7)) - Number(period.from.slice(5, 7)) + 1;
    const points = trend(office, moment.today, figurePeriod(period.until.slice(0, 7)) ?? period, months, undefined, under);
    const text = points.map(({ period: month, gatherings, expected, present, counts }) => `${figurePeriodName(month.name)}：组织生活 ${gatherings} 次，实到/应到 ${present}/${expected} 人次，完成 ${doneOf(counts)}，未开展 ${counts.missing}`);
    return ok({ json: { ...common, months: points.map(({ period: month, ...sums }) => ({ month: month.name, ...sums })) }, text: [head, ...text].join('\n') });
  }
  const text = found.below.map(({ code: own, name, figures: sums, shortfalls }) =>
    `${own} ${name}：组织生活 ${sums.gatherings} 次，实到/应到 ${sums.present}/${sums.expected} 人次，完成 ${doneOf(sums.duties)}，${shortfalls.length === 0 ? '没有未达标' : `未达标 ${shortfalls.map(({ rule, period: of }) => `${rule} ${of}`).join('、')}`}`);
  return ok({ json: { ...common, below: found.below }, text: [head, ...text].join('\n') });
}

interface Party {
  readonly code: string;
  readonly name: string;
}

/** Code and name of every organisation whose figures can be here: the own one, and those below, further down too, as the tree calls them. */
function partiesOf(office: Office, moment: Moment): ReadonlyMap<string, Party> {
  const named = peers(office.db, 'subordinate').map(({ org, code, name }): [string, Party] => [org, { code, name }]);
  const placed = orgTree(office, moment.today).nodes.map(({ org, code, name }): [string, Party] => [org, { code, name }]);
  return new Map([...named, ...placed, [office.org, ownName(office, moment.today)]]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lineText({ code, name, month, gatherings, present, expected, hours }: FigureLine & Party): string {
  return `${code} ${name} ${month}：组织生活 ${gatherings} 次，实到/应到 ${present}/${expected} 人次，学时 ${hours / 10}`;
}
