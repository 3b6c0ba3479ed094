import type { DuesDocument } from '../dues';
import { duesRegister, duesSummary } from '../dues-summary';
import { addLines, totalOf, type FigureLine } from '../figures';
import { GATHERING_KINDS } from '../gathering';
import type { LedgerItemDocument } from '../ledger-item';
import { ledgerState } from '../ledger-state';
import { dayText, fullDayText, pointDay } from '../names/dates';
import { KIND_NAMES } from '../names/kinds';
import { hoursWords } from '../names/numbers';
import { LEDGER_STATE_NAMES, TALK_FORM_NAMES, TALK_PURPOSE_NAMES, yuanWords } from '../names/registers';
import type { PlanDocument } from '../plan';
import type { TalkDocument } from '../talk';
import { inOrder } from './in-order';
import type { Block, Column, Sheet } from './paper';

const day = (date: string): string => (date === '' ? '' : fullDayText(date));
const NONE: Block = { kind: 'text', align: 'center', runs: [{ text: '（无）' }] };

/** A plan and what became of its items. `held` = ids of items that were held, with the day. */
export function planSheet(document: PlanDocument, held: ReadonlyMap<string, string>): Sheet {
  const items = inOrder(document.items);
  return {
    name: document.title,
    depth: 2,
    blocks: [
      { kind: 'title', text: document.title },
      { kind: 'spread', parts: ['', `${day(document.from)} 至 ${day(document.until)}`] },
      items.length === 0
        ? NONE
        : {
            kind: 'table',
            columns: [{ label: '日期', width: 5 }, { label: '类别', width: 4 }, { label: '内容', width: 8 }, { label: '地点', width: 4 }, { label: '负责人', width: 3 }, { label: '完成', width: 5 }],
            rows: items.map((item) => [dayText(item.on), KIND_NAMES[item.kind], item.title, item.place, item.responsible, dayText((held.get(item.id) ?? '').slice(0, 10))]),
          },
    ],
  };
}

/** 党费: a row a member, twelve months, in the order of `order` (member ids), and the sums. Money in 元. */
export function duesSheet(document: DuesDocument, order: readonly string[]): Sheet {
  const place = new Map(order.map((id, index) => [id, index]));
  const lines = duesRegister(document).sort((a, b) => (place.get(a.member) ?? order.length) - (place.get(b.member) ?? order.length));
  const { months, total } = duesSummary(document);
  const numbers: Column[] = Array.from({ length: 12 }, (_, index) => ({ label: `${index + 1} 月`, width: 4, align: 'right' }));
  return {
    name: `${document.year} 年党费收缴登记`,
    depth: 1,
    across: true,
    size: 10.5,
    blocks: [
      { kind: 'title', text: `${document.year} 年党费收缴登记表` },
      { kind: 'spread', parts: [document.publishedOn === '' ? '' : `公布：${day(document.publishedOn)} ${document.publishedHow}`, '单位：元'] },
      lines.length === 0
        ? NONE
        : {
            kind: 'table',
            columns: [{ label: '姓名', width: 5 }, ...numbers, { label: '合计', width: 5, align: 'right' }],
            rows: [
              ...lines.map((line) => [line.name, ...line.months.map((month) => (month === null ? '' : month.waived && month.paid === 0 ? '免' : month.paid === 0 ? '' : yuanWords(month.paid))), yuanWords(line.paid)]),
              ['合计', ...months.map(({ paid }) => (paid === 0 ? '' : yuanWords(paid))), yuanWords(total.paid)],
            ],
          },
    ],
  };
}

/** 党费公布表: what was paid in each month, to be put up. Lines without any month are left out. */
export function publicationSheet(document: DuesDocument, order: readonly string[], orgName: string): Sheet {
  const sheet = duesSheet(document, order);
  return {
    across: true,
    size: 10.5,
    blocks: [
      { kind: 'title', text: `${document.year} 年党费收缴情况公布表` },
      { kind: 'spread', parts: [orgName, '单位：元'] },
      ...sheet.blocks.filter(({ kind }) => kind === 'table'),
      { kind: 'spread', parts: ['支部书记（签字）：', `公布日期：${document.publishedOn === '' ? '　　年　　月　　日' : day(document.publishedOn)}`] },
    ],
  };
}

/** One ledger with its 路线图, 时间表, 进展, 销号 and 回头看 as of `today`. */
export function ledgerSheet(name: string, items: readonly LedgerItemDocument[], today: string): Sheet {
  return {
    name: `${name}台账`.replace('清单台账', '清单').replace('台账台账', '台账'),
    depth: 2,
    across: true,
    size: 10.5,
    blocks: [
      { kind: 'title', text: name.endsWith('清单') ? name : `${name}台账` },
      items.length === 0
        ? NONE
        : {
            kind: 'table',
            columns: [
              { label: '序号', width: 2, align: 'center' }, { label: '问题或任务', width: 8 }, { label: '措施（路线图）与时间表', width: 12 }, { label: '责任人', width: 4 }, { label: '完成时限', width: 5, align: 'center' },
              { label: '进展', width: 9 }, { label: '状态', width: 4 }, { label: '销号', width: 5 }, { label: '回头看', width: 6 },
            ],
            rows: items.map((item, index) => {
              const steps = inOrder(item.measures).map((step, at) => `${at + 1}. ${step.title}${step.dueOn === '' ? '' : `（${pointDay(step.dueOn)}${step.doneOn === '' ? '' : ' 已完成'}）`}`);
              const latest = inOrder(item.progress).map(({ on, note }) => `${pointDay(on)} ${note}`.trim());
              const review = item.reviewedOn === '' ? (item.reviewDueOn === '' ? '' : `${pointDay(item.reviewDueOn)} 前`) : `${pointDay(item.reviewedOn)} ${item.reviewFinding}`.trim();
              const state = ledgerState(item, today);
              return [String(index + 1), item.title, steps.join('\n'), item.responsible.name, pointDay(state.dueOn), latest.join('\n'), LEDGER_STATE_NAMES[state.state], `${pointDay(item.closedOn)} ${item.closedBy}`.trim(), review];
            }),
          },
    ],
  };
}

/** 谈话登记: that it took place, never what was said. */
export function talksSheet(year: number, talks: readonly TalkDocument[]): Sheet {
  return {
    name: `${year} 年谈话登记`,
    depth: 1,
    blocks: [
      { kind: 'title', text: `${year} 年谈话登记表` },
      talks.length === 0
        ? NONE
        : {
            kind: 'table',
            columns: [{ label: '日期', width: 4 }, { label: '形式', width: 3 }, { label: '类型', width: 2 }, { label: '谈话人', width: 3 }, { label: '谈话对象', width: 6 }, { label: '地点', width: 5 }],
            rows: [...talks].sort((a, b) => (a.on < b.on ? -1 : 1)).map((talk) => [dayText(talk.on), TALK_FORM_NAMES[talk.form], TALK_PURPOSE_NAMES[talk.purpose], talk.by.name, inOrder(talk.with).map(({ name }) => name).join('、'), talk.place]),
          },
    ],
  };
}

/** 年度统计: how often each kind was held by quarter, 应到, 实到 and 学时 in sum. Of the branch, never of a person. */
export function figuresSheet(year: number, lines: readonly FigureLine[]): Sheet {
  const own = addLines(lines.filter(({ month }) => month.startsWith(`${year}-`)));
  const quarters = [1, 2, 3, 4].map((quarter) => totalOf(own.filter(({ month }) => Math.ceil(Number(month.slice(5)) / 3) === quarter)));
  const total = totalOf(own);
  const kinds = GATHERING_KINDS.filter((kind) => (total.counts[kind] ?? 0) > 0);
  const row = (label: string, of: (part: typeof total) => number | string): string[] => [label, ...quarters.map((part) => String(of(part))), String(of(total))];
  return {
    name: `${year} 年统计`,
    depth: 1,
    blocks: [
      { kind: 'title', text: `${year} 年组织生活统计` },
      {
        kind: 'table',
        columns: [{ label: '项目', width: 6 }, ...['一', '二', '三', '四'].map((quarter): Column => ({ label: `第${quarter}季度`, width: 3, align: 'right' })), { label: '全年', width: 3, align: 'right' }],
        rows: [
          ...kinds.map((kind) => row(`${KIND_NAMES[kind]}（次）`, ({ counts }) => counts[kind] ?? 0)),
          row('开展活动合计（场）', ({ gatherings }) => gatherings),
          row('应到（人次）', ({ expected }) => expected),
          row('实到（人次）', ({ present }) => present),
          row('到会率', ({ expected, present }) => (expected === 0 ? '—' : `${Math.round((present / expected) * 1000) / 10}%`)),
          row('学时合计', ({ hours }) => hoursWords(hours)),
        ],
      },
      { kind: 'text', runs: [{ text: '一场活动计入几个类别的，各类别分别计次，合计只计一场。' }] },
    ],
  };
}
