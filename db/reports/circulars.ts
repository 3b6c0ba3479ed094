import { COMPLIANCE_RULES, type ComplianceRule } from '../domain/compliance-rules';
import type { CircularDocument, CircularKind } from '../domain/circular';
import { addLines, totalOf, type FigureLine } from '../domain/figures';
import { GATHERING_KINDS } from '../domain/gathering';
import { KIND_NAMES } from '../domain/names/kinds';
import { ruleAmount, ruleName, ruleSource } from '../domain/names/duties';
import { hoursWords } from '../domain/names/numbers';
import { rulesInForce } from '../domain/rule-document';
import type { RulesBelow } from '../domain/rules-views';
import { ruleSets } from '../office/rule-sets';
import { superiorOf, type Office } from '../office/office';
import { ownName } from '../office/own-name';
import { figureLinesOf } from '../store/statements';
import { isChosen } from './asked-below';
import { givenOrders } from './given-orders';
import { effectBelow, type Months } from './rule-effect';
import { told } from './rules';
import { listSubordinates } from './subordinates';

/**
 * A draft from what those directly below have reported, for a person to edit: counts, which organisations have not
 * reported, which did not come to what a rule asks, with its article. No person, no judgement, no order of merit.
 */
export function draftCircular(office: Office, moment: { readonly now: string; readonly today: string; readonly author: string; readonly newId: () => string }, kind: CircularKind, months: Months): CircularDocument {
  const { today } = moment;
  const name = ownName(office, today).name;
  const when = monthsWord(months);
  const below = listSubordinates(office, moment).filter(({ state }) => state === 'confirmed');
  const lines = figureLinesOf(office.db).map(({ org, line }) => ({ org, line: JSON.parse(line) as FigureLine })).filter(({ org, line }) => below.some((one) => one.org === org) && line.month >= months.from && line.month <= months.until);
  const silent = below.filter(({ org }) => !lines.some((one) => one.org === org)).map((one) => one.name);
  const { effects, reported } = effectsOfAll(office, today, months);
  const total = totalOf(addLines(lines.map(({ line }) => line)));
  const rate = total.expected === 0 ? '' : `，到会率 ${Math.round((total.present / total.expected) * 1000) / 10}%`;
  const kinds = GATHERING_KINDS.filter((one) => (total.counts[one] ?? 0) > 0).map((one) => `${KIND_NAMES[one]} ${total.counts[one]} 次`);
  const body = [
    '一、总体情况',
    `${when}，直接下级 ${below.length} 个组织，报来统计的 ${below.length - silent.length} 个。共开展组织生活 ${total.gatherings} 场，应到 ${total.expected} 人次，实到 ${total.present} 人次${rate}，学习 ${hoursWords(total.hours)} 学时。`,
    silent.length > 0 ? `还没有报来统计的：${silent.join('、')}。` : '',
    '二、各类组织生活',
    kinds.length > 0 ? `${kinds.join('，')}。一场活动计入几个类别的，各类别分别计次。` : '没有报来的组织生活。',
    '三、对照规定',
    ...(reported === 0 ? ['还没有组织报来统计，无从对照。'] : effects.length === 0 ? ['这一段时间里没有可以对照的整周期。'] : effects.map(({ rule, met, short }) => ruleLine(rule, met, short.map((one) => one.name)))),
    ...tasksSaid(office, today),
  ].filter((line) => line !== '').join('\n');
  const title = kind === 'bulletin' ? `关于${when}组织生活开展情况的通报` : `关于${when}组织生活开展情况的汇总`;
  return { title, to: kind === 'bulletin' ? '各党支部' : (superiorOf(office.db)?.name ?? ''), body: asPrinted(body), from: name, on: today };
}

/** What asks of everybody, then what own sets ask of chosen ones beside it. */
function effectsOfAll(office: Office, today: string, months: Months): Pick<RulesBelow, 'effects' | 'reported'> {
  const sets = ruleSets(office).filter(({ document }) => document.layer === 'superior' && !document.withdrawn);
  const common = sets.filter((set) => !isChosen(office, set));
  const { rules, semesters } = rulesInForce(common, COMPLIANCE_RULES);
  const known = new Set(rules.map(told));
  const all = effectBelow(office, today, rules, months, { semesters, terms: [] });
  const some = sets.filter((set) => isChosen(office, set)).flatMap((set) => {
    const theirs = rulesInForce([...common, set], COMPLIANCE_RULES);
    return effectBelow(office, today, theirs.rules.filter((rule) => !known.has(told(rule))), months, { semesters: theirs.semesters, terms: [] }, set.document).effects;
  });
  return { effects: [...all.effects, ...some], reported: all.reported };
}

/** 2025年第四季度, 2025年度, 2025年10月至12月: as official papers name a time. */
function monthsWord({ from, until }: Months): string {
  const [year, first, last] = [from.slice(0, 4), Number(from.slice(5)), Number(until.slice(5))];
  if (year !== until.slice(0, 4)) return `${year}年${first}月至${until.slice(0, 4)}年${last}月`;
  if (first === 1 && last === 12) return `${year}年度`;
  if (last === first + 2 && last % 3 === 0) return `${year}年第${['一', '二', '三', '四'][last / 3 - 1] ?? ''}季度`;
  return first === last ? `${year}年${first}月` : `${year}年${first}月至${last}月`;
}

/** Official papers set no blank between a number and a character. */
const asPrinted = (text: string): string => text.replaceAll(/(?<=[\u4e00-\u9fff）]) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g, '');

function ruleLine(rule: ComplianceRule, met: number, short: readonly string[]): string {
  const kinds = rule.demand.type === 'gatherings' ? rule.demand.kinds : [];
  const amount = ruleAmount({ demand: rule.demand.type, required: rule.minimum, period: { unit: rule.unit, name: '', from: '', until: '' } });
  // The article or the document, without the layer: a letter names what it rests on.
  const source = ruleSource({ ...rule, certainty: 'read' }).split(' · ').slice(1).join('，').replaceAll(' ', '');
  const said = `${ruleName({ rule: rule.id, title: rule.title, kinds })}（${source}）${amount}：已报的组织中，每个周期都做到的 ${met} 个`;
  return short.length === 0 ? `${said}。` : `${said}，没有每个周期都做到的 ${short.length} 个：${short.join('、')}。`;
}

/** Of what this organisation gave to those below and has not withdrawn. */
function tasksSaid(office: Office, today: string): string[] {
  const tasks = givenOrders(office, today, 'task').filter(({ withdrawn }) => !withdrawn);
  if (tasks.length === 0) return [];
  return ['四、督办任务', ...tasks.slice(0, 20).map(({ title, asked, done, closed, overdue }) => `${title}：下达 ${asked} 个组织，已完成 ${done} 个，已销号 ${closed} 个${overdue > 0 ? `，逾期 ${overdue} 个` : ''}。`)];
}
