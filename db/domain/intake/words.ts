import { FIELDS } from './fields';
import type { IntakeKind, IntakeLine, IntakeProblem, IntakeProblemCode, SkippedRow } from './intake';

export const INTAKE_NAMES: Readonly<Record<IntakeKind, string>> = { roster: '党员名册', records: '会议记录', ledger: '台账', tree: '下级组织' };

/** What a field is called on the screen and in the file of lines to be corrected. */
export const intakeFieldName = (kind: IntakeKind, field: string): string => FIELDS[kind].find((one) => one.field === field)?.label ?? field;

const PROBLEMS: Readonly<Record<IntakeProblemCode, (value: string) => string>> = {
  missing: () => '没有填',
  'too-long': (value) => `太长：${value}`,
  'unreadable-date': (value) => `看不懂的日期“${value}”，请写成 2021-07-01 的样子`,
  'ambiguous-month': (value) => `“${value}”可能是 1 月，也可能是丢了零的 10 月，请写成 2021-01 或 2021-10`,
  'no-day': (value) => `“${value}”只有年月，没有日`,
  'file-error': (value) => `表里是 ${value}，不是内容`,
  'unknown-word': (value) => `“${value}”认不出来`,
  'unknown-group': (value) => `没有名叫“${value}”的党小组，请先在支部概况里添加`,
  'id-number': () => '含有身份证号，本程序不登记，已留空',
  'in-future': (value) => `${value} 还没有到`,
  before: (value) => `转正早于入党（${value}）`,
  twice: (value) => `与第 ${value} 行重复`,
  namesake: (value) => `名册上有同名的“${value}”，出生年月或入党日期不同`,
  unmatched: (value) => `名册里没有：${value}`,
  'no-time': () => '没有写几点钟，先记作 00:00，请补上',
  sealed: (value) => `${value} 年已封存`,
  refused: (value) => `不合要求：${value}`,
};

/** 入党日期：看不懂的日期… ; one sentence a cell. */
export function problemWords(kind: IntakeKind, { field, code, value, bad }: IntakeProblem): string {
  // Two of that name fit: only a person can say which one is meant.
  const words = code === 'namesake' && bad ? `名册上有几个“${value}”，分不清是哪一个` : PROBLEMS[code](value);
  return `${intakeFieldName(kind, field)}：${words}`;
}

/** What stays unfilled or is asked about, in one line. */
export const problemsWords = (kind: IntakeKind, { problems }: Pick<IntakeLine, 'problems'>): string => problems.map((problem) => problemWords(kind, problem)).join('；');

export const SKIPPED_WORDS: Readonly<Record<SkippedRow['why'], string>> = { hidden: '隐藏的行', 'head-again': '重复的表头', total: '合计行', note: '说明或空行' };
