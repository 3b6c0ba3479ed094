import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType } from 'docx';
import type { Geometry } from '../domain/papers/geometry';
import { signedIndents } from '../domain/papers/letter';
import type { Block } from '../domain/papers/paper';
import { ALIGN, exactly } from './docx-type';

/** A character with its tracking, in twips. */
const characters = (count: number, { font, tracking }: Geometry): number => Math.round(count * (font * 20 + Math.floor(tracking * 20)));

/** 附件：1. … under each other, each name under the first one's beginning (GB/T 9704-2012, 7.3.4). */
export function annexLines(names: readonly string[], geometry: Geometry): Paragraph[] {
  const numbered = names.length > 1;
  const lines = names.map((name, index) => {
    const left = characters(numbered ? 6.5 : 5, geometry);
    const hanging = characters(numbered ? (index === 0 ? 4.5 : 1.5) : 3, geometry);
    const text = `${index === 0 ? '附件：' : ''}${numbered ? `${index + 1}.\t` : ''}${name}`;
    return new Paragraph({ indent: { left, hanging }, ...(numbered && { tabStops: [{ type: TabStopType.LEFT, position: left }] }), children: [new TextRun(text)] });
  });
  return [new Paragraph({}), ...lines];
}

/** 署名 and 成文日期: kept together, and with the line before them. */
export function signedLines(by: string, on: string, geometry: Geometry): Paragraph[] {
  const indents = signedIndents(by, on);
  const line = (text: string, indent: number, keepNext: boolean): Paragraph => new Paragraph({ alignment: ALIGN.right, keepNext, indent: { right: characters(indent, geometry) }, children: [new TextRun(text)] });
  return [new Paragraph({ keepNext: true }), line(by, indents.by, true), line(on, indents.on, false)];
}

const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** 版记 in 四号, a character in from both edges; the outer lines thicker than the one between (7.4). `width` in twips. */
export function imprintTable({ copies, by, on }: Extract<Block, { kind: 'imprint' }>, width: number): Table {
  const row = (children: TextRun[]): TableRow =>
    new TableRow({ cantSplit: true, children: [new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { top: 30, bottom: 30, left: 280, right: 280 }, children: [new Paragraph({ spacing: exactly(22), tabStops: [{ type: TabStopType.RIGHT, position: width - 560 }], children })] })] });
  const text = (words: string): TextRun => new TextRun({ text: words, size: 28 });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { top: thick, bottom: thick, left: none, right: none, insideVertical: none, insideHorizontal: thin },
    rows: [row([text(`抄送：${copies.replace(/。$/, '')}。`)]), row([text(`${by}\t${on}印发`)])],
  });
}
