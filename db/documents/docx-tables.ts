import { BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type ITableCellOptions } from 'docx';
import type { Geometry } from '../domain/papers/geometry';
import { TONE_COLOURS, type Block, type FactsRow, type Run } from '../domain/papers/paper';
import { ALIGN, exactly, face, textRun } from './docx-type';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const MARGINS = { top: 40, bottom: 40, left: 90, right: 90 } as const;
/** Cells are set a little smaller than the text around them. */
const sizeOf = (geometry: Geometry): number => Math.min(geometry.font, 12);

function cell(value: string | Run, width: number, geometry: Geometry, options: { align?: keyof typeof ALIGN; head?: boolean; columnSpan?: number } = {}): TableCell {
  const run = typeof value === 'string' ? { text: value } : value;
  const size = sizeOf(geometry);
  const rest: Partial<ITableCellOptions> = {
    ...(options.columnSpan !== undefined && { columnSpan: options.columnSpan }),
    ...(run.tone !== undefined && { shading: { type: ShadingType.CLEAR, fill: TONE_COLOURS[run.tone] } }),
  };
  return new TableCell({
    ...rest,
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlignTable.CENTER,
    children: run.text.split('\n').map(
      (text) =>
        new Paragraph({
          alignment: ALIGN[options.align ?? 'left'],
          spacing: exactly(size * 1.5),
          children: [run.missing === true ? textRun(run) : new TextRun({ text, size: size * 2, ...(run.bold === true && { bold: true }), ...(options.head === true && face('black')) })],
        }),
    ),
  });
}

const bordered = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line } as const;

/** Labels and contents, two pairs a row where two are given. `width` in twips. */
export function factsTable(rows: readonly FactsRow[], width: number, geometry: Geometry): Table {
  const size = sizeOf(geometry) * 20;
  const labels = rows.flatMap((row) => row.map(([label]) => label.length));
  // A label's column is as wide as its longest word, up to a fifth of the table: longer ones take two lines.
  const label = Math.min(Math.round(width / 5), Math.max(4, ...labels) * size + 200);
  const value = Math.round((width - 2 * label) / 2);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [label, value, label, value],
    borders: bordered,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: false,
          children: row.flatMap(([name, content], index) => {
            const last = index === row.length - 1 && row.length < 2;
            return [cell(name, label, geometry, { head: true }), cell(content, last ? value * 2 + label : value, geometry, last ? { columnSpan: 3 } : {})];
          }),
        }),
    ),
  });
}

/** A table whose head is repeated on each page; `width` in twips. */
export function ruledTable({ columns, rows, blank = 0, height }: Extract<Block, { kind: 'table' }>, width: number, geometry: Geometry): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((column.width / shares) * width));
  const body = [...rows, ...Array.from({ length: blank }, () => columns.map(() => ''))];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: bordered,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ label }, index) => cell(label, widths[index] ?? 0, geometry, { head: true, align: 'center' })) }),
      ...body.map((row) => new TableRow({ cantSplit: true, ...(height !== undefined && { height: { value: Math.round((height / 25.4) * 1440), rule: HeightRule.ATLEAST } }), children: columns.map(({ align }, index) => cell(row[index] ?? '', widths[index] ?? 0, geometry, { align: align ?? 'left' })) })),
    ],
  });
}

/** Labels with a line after each, side by side on one row that is never parted. */
export function signatureTable(labels: readonly string[], width: number): Table {
  const each = Math.round(width / Math.max(1, labels.length));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: labels.map(() => each),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: labels.map((label) => new TableCell({ width: { size: each, type: WidthType.DXA }, children: [new Paragraph({ children: [new TextRun(`${label}：`), new TextRun({ text: '　　　　　　　', underline: {} })] })] })) })],
  });
}
