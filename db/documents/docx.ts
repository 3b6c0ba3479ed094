import {
  AlignmentType, Bookmark, Document, DocumentGridType, Footer, InternalHyperlink, PageOrientation, Packer, PageNumber, Paragraph, SimpleField, TabStopType, TextRun,
  type FileChild, type IRunOptions, type ISectionOptions,
} from 'docx';
import { GEOMETRY, PAGE, type Geometry } from '../domain/papers/geometry';
import type { Align, Block, Paper, Sheet } from '../domain/papers/paper';
import { ALIGN, exactly, face, textRun, twips } from './docx-type';
import { finishDocx } from './docx-settings';
import { annexLines, imprintTable, signedLines } from './docx-letter';
import { factsTable, ruledTable, signatureTable } from './docx-tables';

/** The page on which a sheet begins, 1-based, by its place in the paper; undefined = not known. */
export type PageOf = (sheet: number) => number | undefined;

const ACROSS_MARGIN = 18;

/**
 * A paper as a Word file. `pageOf` fills in the numbers of the table of contents; Word recounts them when somebody asks
 * it to (F9).
 */
export async function paperToDocx(paper: Paper, pageOf: PageOf = () => undefined): Promise<Uint8Array> {
  const geometry = GEOMETRY[paper.layout];
  const document = new Document({
    title: paper.title,
    creator: '支部手册',
    evenAndOddHeaderAndFooters: bothSides(paper),
    styles: { default: { document: { run: { ...face('body'), size: Math.round(geometry.font * 2), language: { value: 'zh-CN', eastAsia: 'zh-CN' }, ...(geometry.tracking !== 0 && { characterSpacing: Math.floor(geometry.tracking * 20) }) }, paragraph: { spacing: exactly(geometry.line) } } } },
    sections: sectionsOf(paper, geometry, pageOf),
  });
  return finishDocx(await Packer.toBuffer(document), geometry.mirrored);
}

const bothSides = ({ layout }: Paper): boolean => layout === 'official' || GEOMETRY[layout].mirrored;

/** Sheets that lie the same way share a section. */
function sectionsOf(paper: Paper, geometry: Geometry, pageOf: PageOf): ISectionOptions[] {
  const sections: { across: boolean; children: FileChild[] }[] = [];
  paper.sheets.forEach((sheet, index) => {
    const across = sheet.across ?? false;
    const last = sections.at(-1);
    const fits = last !== undefined && last.across === across;
    const children = sheetChildren(paper, sheet, index, geometry, pageOf, fits);
    if (fits) last.children.push(...children);
    else sections.push({ across, children });
  });
  return sections.map(({ across, children }) => ({ properties: { ...pageProperties(paper, geometry, across) }, ...(paper.unnumbered !== true && { footers: footers(paper) }), children }));
}

function pageProperties(paper: Paper, geometry: Geometry, across: boolean): NonNullable<ISectionOptions['properties']> {
  // Where a line has an exact height, word processors put the type below its middle: the page is moved up by half of that.
  const sunk = geometry.grid ? 0.5 : 0;
  const { top, bottom, inner, outer } = across ? { top: ACROSS_MARGIN, bottom: ACROSS_MARGIN, inner: ACROSS_MARGIN, outer: ACROSS_MARGIN } : geometry;
  return {
    page: {
      // docx turns width and height itself when the page lies on its side.
      size: { width: twips(PAGE.width), height: twips(PAGE.height), orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      // The page number stands 7 mm under the text (GB/T 9704-2012, 7.5); its own line is some 5 mm high.
      margin: { top: twips(top - sunk), bottom: twips(bottom + sunk), left: twips(inner), right: twips(outer), footer: twips(Math.max(8, bottom - 10.8)), header: twips(10), gutter: 0 },
    },
    ...(paper.layout === 'official' && {
      grid: { type: DocumentGridType.LINES, linePitch: Math.round(geometry.line * 20) },
    }),
  };
}

/** — 1 —: at the outer edge on paper that is printed on both sides, one character from it (GB/T 9704-2012, 7.5). */
function footers(paper: Paper): NonNullable<ISectionOptions['footers']> {
  const size = paper.layout === 'official' ? 28 : 21;
  const number = (align: Align): Footer =>
    new Footer({
      children: [new Paragraph({ alignment: ALIGN[align], indent: { left: size * 10, right: size * 10 }, children: [new TextRun({ ...face('song'), size, children: ['— ', PageNumber.CURRENT, ' —'] })] })],
    });
  return bothSides(paper) ? { default: number('right'), even: number('left') } : { default: number('center') };
}

const bookmarkOf = (sheet: number): string => `sheet${sheet}`;

/** A line of one point carries the page break and the place that the contents point to, whatever the sheet begins with. */
function sheetChildren(paper: Paper, sheet: Sheet, index: number, geometry: Geometry, pageOf: PageOf, breaks: boolean): FileChild[] {
  // On the first page of a letter even one point would push the last line over.
  const isBare = geometry.grid && !breaks && sheet.name === undefined;
  return [
    ...(isBare ? [] : [new Paragraph({ pageBreakBefore: breaks, spacing: exactly(1), children: sheet.name === undefined ? [] : [new Bookmark({ id: bookmarkOf(index), children: [] })] })]),
    ...sheet.blocks.flatMap((block) => blockChildren(paper, block, sheet.across ?? false, sized(geometry, sheet.size), pageOf)),
  ];
}

/** The layout with smaller or larger type; lines follow it. */
const sized = (geometry: Geometry, size: number | undefined): Geometry => (size === undefined ? geometry : { ...geometry, font: size, line: size * 1.5 });
const textWidth = (geometry: Geometry, across: boolean): number => twips(across ? PAGE.height - 2 * ACROSS_MARGIN : PAGE.width - geometry.inner - geometry.outer);

function blockChildren(paper: Paper, block: Block, across: boolean, geometry: Geometry, pageOf: PageOf): FileChild[] {
  const width = textWidth(geometry, across);
  switch (block.kind) {
    case 'title':
      return titleLines(block.text, geometry);
    case 'spread':
      return [new Paragraph({ tabStops: [{ type: TabStopType.RIGHT, position: width }], children: [new TextRun(block.parts.join('\t'))] })];
    case 'heading':
      return [new Paragraph({ keepNext: true, spacing: { ...exactly(geometry.line), ...(!geometry.grid && { before: block.level === 3 ? 60 : 120 }) }, indent: { firstLine: geometry.font * 40 }, children: [new TextRun(headingRun(block.level, block.text))] })];
    case 'text':
      return block.screen === true ? [] : [new Paragraph({ alignment: block.align === undefined ? AlignmentType.BOTH : ALIGN[block.align], ...(block.flat !== true && block.align === undefined && { indent: { firstLine: geometry.font * 40 } }), children: block.runs.map(textRun) })];
    case 'facts':
      return [factsTable(block.rows, width, geometry), gap(geometry)];
    case 'table':
      return [ruledTable(block, width, geometry), gap(geometry)];
    case 'signatures':
      return [gap(geometry), signatureTable(block.labels, width)];
    case 'space':
      return Array.from({ length: block.lines }, () => new Paragraph({}));
    case 'annexes':
      return annexLines(block.names, geometry);
    case 'signed':
      return signedLines(block.by, block.on, geometry);
    case 'imprint':
      return [imprintTable(block, width, geometry), new Paragraph({ spacing: exactly(1) })];
    case 'contents':
      return contents(paper, width, pageOf);
  }
}

/** A letter's title has the lines that its author gave it, and one free line under it (GB/T 9704-2012, 7.3.1). */
function titleLines(text: string, geometry: Geometry): Paragraph[] {
  const children = text.split('\n').map((line, index) => new TextRun({ ...face('title'), size: geometry.title * 2, text: line, ...(geometry.accent !== '' && { color: geometry.accent }), ...(index > 0 && { break: 1 }) }));
  const spacing = geometry.grid ? exactly(geometry.line) : { ...exactly(geometry.title * 1.5), after: 200 };
  return [new Paragraph({ alignment: ALIGN.center, keepNext: true, spacing, children }), ...(geometry.grid ? [new Paragraph({})] : [])];
}

const gap = (geometry: Geometry): Paragraph => new Paragraph({ spacing: exactly(geometry.line / 3) });
const headingRun = (level: 1 | 2 | 3, text: string): IRunOptions => (level === 1 ? { ...face('black'), text } : level === 2 ? { ...face('kai'), text } : { bold: true, text });
function contents(paper: Paper, width: number, pageOf: PageOf): Paragraph[] {
  return paper.sheets.flatMap(({ name, depth = 1 }, index) =>
    name === undefined
      ? []
      : [
          new Paragraph({
            tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' }],
            indent: { left: (depth - 1) * 480 },
            children: [
              new InternalHyperlink({ anchor: bookmarkOf(index), children: [new TextRun({ text: name, bold: depth === 1 }), new TextRun('\t')] }),
              new SimpleField(`PAGEREF ${bookmarkOf(index)} \\h`, String(pageOf(index) ?? '')),
            ],
          }),
        ],
  );
}
