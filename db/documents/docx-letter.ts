import { BorderStyle, OverlapType, Paragraph, Table, TableAnchorType, TableBorders, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType, type IParagraphOptions } from 'docx';
import { PAGE, type Geometry } from '../domain/papers/geometry';
import { signedIndents, widthOf } from '../domain/papers/letter';
import type { Block } from '../domain/papers/paper';
import { ALIGN, exactly, twips } from './docx-type';

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

/** In twips: a character of 四号, a line of it, a line with nothing but a rule. */
const IMPRINT = { character: 280, line: 440, rule: 30 } as const;
/** LibreOffice 7 does not let a table float that is nearly as wide as the text: the rules go over its edges instead (where it cuts them off, Word does not). */
const DRAWN_IN = 140;
/** Eighths of a point: 0.35 mm and 0.25 mm. */
const RULES = { outer: 8, between: 6 } as const;

/**
 * 版记 in 四号, a character in from both edges; its rules are as wide as 版心, the outer ones thicker than the one between, and
 * the last one is the foot of 版心 (GB/T 9704-2012, 7.4). It floats, on the page of the paragraph after it, and is placed
 * by its upper edge: that needs the height of its lines. `width` in twips.
 */
export function imprintTable({ copies, by, on }: Extract<Block, { kind: 'imprint' }>, width: number, { bottom }: Geometry): Table {
  const { character, line, rule } = IMPRINT;
  const inner = width - 2 * DRAWN_IN;
  const edge = character - DRAWN_IN;
  const all = `抄送：${copies.replace(/。$/, '')}。`;
  // A character less than fits: no line begins with a comma.
  const across = Math.floor((width - 5 * character) / character) - 1;
  const lines = copies === '' ? 0 : Math.max(1, Math.ceil((widthOf(all) - 3) / across));
  const rules = [RULES.outer, ...(lines === 0 ? [] : [RULES.between]), RULES.outer];
  // A rule is drawn beside its line, not in it.
  const top = twips(PAGE.height - bottom) - (lines + 1) * line - rules.reduce((sum, size) => sum + rule + (size / 8) * 20, 0);
  const ruled = (at: 'top' | 'bottom', size: number): Paragraph =>
    new Paragraph({ spacing: exactly(rule / 20), indent: { left: -DRAWN_IN, right: -DRAWN_IN }, border: { [at]: { style: BorderStyle.SINGLE, size, color: '000000', space: 0 } } });
  const text = (words: string, options: IParagraphOptions): Paragraph => new Paragraph({ spacing: exactly(line / 20), ...options, children: [new TextRun({ text: words, size: 28, characterSpacing: 0 })] });
  const cell = new TableCell({
    width: { size: inner, type: WidthType.DXA },
    children: [
      ruled('top', RULES.outer),
      ...(lines === 0 ? [] : [text(all, { indent: { left: edge + 3 * character, hanging: 3 * character, right: edge } }), ruled('top', RULES.between)]),
      text(`${by}\t${on}印发`, { indent: { left: edge }, tabStops: [{ type: TabStopType.RIGHT, position: inner - edge }] }),
      ruled('bottom', RULES.outer),
    ],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: inner, type: WidthType.DXA },
    columnWidths: [inner],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    float: { horizontalAnchor: TableAnchorType.MARGIN, absoluteHorizontalPosition: DRAWN_IN, verticalAnchor: TableAnchorType.PAGE, absoluteVerticalPosition: top, overlap: OverlapType.NEVER },
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  });
}
