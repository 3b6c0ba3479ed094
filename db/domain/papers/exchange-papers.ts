import { instantText, monthText } from '../names/dates';
import { RECORD_KIND_NAMES } from '../names/kinds';
import type { PaperReceipt } from '../views';
import { filled, type FactsRow, type Paper } from './paper';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** What a 封面单 says of one report that was written. */
export interface CoverSlipInput {
  readonly from: Named;
  readonly to: Named;
  readonly number: number;
  readonly period: string;
  readonly records: number;
  /** Records by main kind, in the order of the kinds. */
  readonly byKind: readonly (readonly [kind: string, records: number])[];
  /** Name of the file on the stick, its size in words, its SHA-256, and the instant at which it was read back. */
  readonly file: string;
  readonly size: string;
  readonly sha256: string;
  readonly at: string;
}

const named = ({ code, name }: Named): string => (code === '' ? name : `${name}（组织代码 ${code}）`);
/** The first 16 characters in groups of four: enough to see on paper that it is the same file. */
const digits = (sha256: string): string => (sha256.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
const SEALS = { kind: 'facts', rows: [[['（盖章）', '　　年　　月　　日'], ['（盖章）', '　　年　　月　　日']]] } as const;

/** 封面单: the paper that goes with the stick. */
export function coverSlip(input: CoverSlipInput): Paper {
  const rows: FactsRow[] = [
    [['上报单位', named(input.from)]],
    [['接收单位', named(input.to)]],
    [['上报包', `第 ${input.number} 号`], ['报告期', filled(input.period === '' ? '' : monthText(input.period))]],
    [['记录条数', `${input.records} 条`], ['文件大小', input.size]],
    [['其中', filled(input.byKind.map(([kind, records]) => `${RECORD_KIND_NAMES[kind] ?? '其他'} ${records} 条`).join('；'))]],
    [['文件名', input.file]],
    [['核对码', { text: digits(input.sha256), bold: true }], ['写出时间', instantText(input.at)]],
  ];
  return {
    title: `第 ${input.number} 号上报包封面单 ${input.from.name}`,
    layout: 'sheet',
    sheets: [{ blocks: [{ kind: 'title', text: '党组织上报材料封面单' }, { kind: 'facts', rows }, { kind: 'signatures', labels: ['上报人（签字）', '接收人（签字）'] }, { kind: 'space', lines: 1 }, SEALS] }],
  };
}

/** 纸面回执: who received which report of whom, and the code that is typed in there. */
export function receiptSlip({ from, to, number, period, importedAt, records, waiting, code }: PaperReceipt): Paper {
  const rows: FactsRow[] = [
    [['接收单位', named(from)]],
    [['上报单位', named(to)]],
    [['上报包', `第 ${number} 号`], ['报告期', filled(period === '' ? '' : monthText(period))]],
    [['收到时间', instantText(importedAt)], ['其中新记录', `${records} 条`]],
    ...(waiting > 0 ? [[['待核对', `另有 ${waiting} 次提交来自还没有核对的电脑，已收到，还没有计入`]] as const] : []),
    [['回执码', { text: code, bold: true }]],
  ];
  return {
    title: `第 ${number} 号上报包回执 ${to.name}`,
    layout: 'sheet',
    sheets: [
      {
        blocks: [
          { kind: 'title', text: '党组织上报材料回执' },
          { kind: 'facts', rows },
          { kind: 'text', runs: [{ text: '请在支部手册“上报与回执”里，找到这份上报包，点“输入回执码”，填上面的 16 位。填好以后显示“已送达”；是否计入，以下发文件为准。' }] },
          { kind: 'signatures', labels: ['经办人（签字）', '上报人（签字）'] },
          { kind: 'space', lines: 1 },
          SEALS,
        ],
      },
    ],
  };
}
