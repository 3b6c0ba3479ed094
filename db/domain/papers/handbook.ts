import { dateOf } from '../dates';
import type { DuesDocument } from '../dues';
import { figureLines } from '../figures';
import { GATHERING_KINDS } from '../gathering';
import { ledgerKind, type LedgerItemDocument } from '../ledger-item';
import { dayText } from '../names/dates';
import { KIND_NAMES } from '../names/kinds';
import { ordinalWords } from '../names/numbers';
import { LEDGER_NAMES } from '../names/registers';
import { nameOn, type OrganisationDocument } from '../organisation';
import type { PlanDocument } from '../plan';
import type { TalkDocument } from '../talk';
import { minutesPaper, type MinutesInput } from './minutes';
import { profileSheet, rosterSheet, type RosterMember } from './organisation-papers';
import type { Block, Paper, Sheet } from './paper';
import { duesSheet, figuresSheet, ledgerSheet, planSheet, talksSheet } from './register-papers';

/** What the year's handbook is made of. */
export interface HandbookInput {
  readonly year: number;
  /** Local date. A year that is not over ends today. */
  readonly today: string;
  readonly organisation: OrganisationDocument;
  readonly members: readonly RosterMember[];
  readonly plans: readonly { readonly document: PlanDocument; readonly held: ReadonlyMap<string, string> }[];
  readonly dues: DuesDocument;
  /** Not withdrawn, by start. */
  readonly gatherings: readonly MinutesInput[];
  readonly talks: readonly TalkDocument[];
  readonly ledgers: readonly LedgerItemDocument[];
  /** Birth months and phone numbers in the roster too. */
  readonly personal: boolean;
}

/** 年度《党支部工作手册》: cover, how to use it, profile, roster, plans, dues, all minutes by kind, talks, ledgers, figures (domain.md §6). */
export function handbookPaper(input: HandbookInput): Paper {
  const { year, today, organisation, members } = input;
  const yearEnds = `${year}-12-31`;
  const day = today < yearEnds ? today : yearEnds;
  const { name } = nameOn(organisation, day);
  return {
    title: `${year} 年《党支部工作手册》 ${name}`,
    layout: 'handbook',
    sheets: [
      cover(year, name, organisation),
      guide(year),
      { blocks: [{ kind: 'title', text: '目　录' }, { kind: 'contents' }] },
      profileSheet(organisation, members, day),
      rosterSheet(members, day, input.personal),
      ...part('工作计划', input.plans.map(({ document, held }) => planSheet(document, held))),
      duesSheet(input.dues, members.map(({ id }) => id)),
      ...minutesByKind(input.gatherings),
      talksSheet(year, input.talks),
      ...part('台账', ledgers(input.ledgers, day)),
      figuresSheet(year, figureLines(input.gatherings)),
    ],
  };
}

function cover(year: number, name: string, { hostUnit, superiorName }: OrganisationDocument): Sheet {
  return {
    blocks: [
      { kind: 'space', lines: 6 },
      { kind: 'title', text: '党支部工作手册' },
      { kind: 'text', align: 'center', runs: [{ text: `${year} 年度` }] },
      { kind: 'space', lines: 12 },
      { kind: 'facts', rows: [[['党支部', name]], [['所在单位', hostUnit]], [['上级党组织', superiorName]], [['填写人', '']], [['审核（盖章）', '']]] },
    ],
  };
}

/** 使用说明: what the book is made of, and what paper stays the original. */
function guide(year: number): Sheet {
  const lines = [
    `本手册汇总本支部 ${year} 年的基本情况、党员名册、工作计划、党费、组织生活记录、谈话登记、台账和统计，由支部手册程序按平时的记录装订，不另行填写。`,
    '组织生活按类别分册，各类别按时间排列。一次活动计入几个类别的，在每个类别下各有一张，次数分别计算；合计只计一场。',
    '会议记录以签字的纸质原件为准。本手册中的签字栏供打印后补签，空白处表示没有填写，不代表没有开展。',
    '谈话登记只记开展情况，不记谈话内容；民主评议只记合计票数和评定等次。',
    'A4 纸双面打印，左侧装订：单数页在右，订口在内侧。目录中的页码与页脚一致。',
    '手册含党员个人信息，请妥善保管，不在网上传送。次年 1 月上旬报上级党组织审核后归档，书记调整时随工作移交。',
  ];
  return { blocks: [{ kind: 'title', text: '使用说明' }, ...lines.map((text, index): Block => ({ kind: 'text', runs: [{ text: `${index + 1}. ${text}` }] }))] };
}

/** The first sheet of a part carries its name in the table of contents above its own. */
const part = (name: string, sheets: readonly Sheet[]): Sheet[] => (sheets.length === 0 ? [] : [{ name, depth: 1, blocks: [{ kind: 'space', lines: 10 }, { kind: 'title', text: name }] }, ...sheets]);

/** Each register has its own sheets: what counts as two kinds stands in both, under each one's own number. */
function minutesByKind(gatherings: readonly MinutesInput[]): Sheet[] {
  return GATHERING_KINDS.flatMap((kind) => {
    const sheets = gatherings.filter(({ document }) => document.countedKinds.includes(kind)).flatMap((input) => minutesPaper(input, kind).sheets.map((sheet) => ({ ...sheet, name: lineOf(input, kind) })));
    return sheets.length === 0 ? [] : part(`${KIND_NAMES[kind]}记录`, sheets);
  });
}

const lineOf = ({ document, ordinals }: MinutesInput, kind: (typeof GATHERING_KINDS)[number]): string =>
  [ordinalWords(ordinals.find((line) => line.kind === kind)?.ordinal ?? 0), dayText(dateOf(document.start)), document.title.trim()].filter((word) => word !== '').join('　');

function ledgers(items: readonly LedgerItemDocument[], day: string): Sheet[] {
  return ledgerKind.options.flatMap((kind) => {
    const own = items.filter(({ ledger }) => ledger === kind);
    const names = kind === 'own' ? [...new Set(own.map(({ ownLedger }) => ownLedger.trim()))] : [LEDGER_NAMES[kind]];
    return names.flatMap((name) => {
      const listed = kind === 'own' ? own.filter(({ ownLedger }) => ownLedger.trim() === name) : own;
      return listed.length === 0 ? [] : [ledgerSheet(name, listed, day)];
    });
  });
}
