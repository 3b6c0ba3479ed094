import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { GEOMETRY } from '../domain/papers/geometry';
import type { Paper, PaperLayout } from '../domain/papers/paper';

const POINTS_A_MM = 72 / 25.4;
/** The place of 版记 in a printed page. */
export const IMPRINT = 'imprint';
/** The size of the handbook's text. */
const CONTENTS_SIZE = 12;

/** A line of the table of contents: where its link lies on which page, and which page it leads to. */
interface ContentsLine {
  readonly page: PDFPage;
  /** Its right edge and its foot, in points. */
  readonly right: number;
  readonly foot: number;
  readonly target: number;
}

/** The lines of the table of contents by the links that Chromium made of them. */
function contentsLines(document: PDFDocument, sheets: ReadonlyMap<number, number>): ContentsLine[] {
  return document.getPages().flatMap((page) => {
    const links = page.node.Annots()?.asArray() ?? [];
    return links.flatMap((link) => {
      const annotation = document.context.lookup(link, PDFDict);
      const name = annotation.lookup(PDFName.of('Dest'));
      const sheet = /^\/sheet(\d+)$/.exec(name instanceof PDFName ? name.asString() : '')?.[1];
      const target = sheet === undefined ? undefined : sheets.get(Number(sheet));
      const place = annotation.lookupMaybe(PDFName.of('Rect'), PDFArray)?.asRectangle();
      return target === undefined || place === undefined ? [] : [{ page, right: place.x + place.width, foot: place.y, target }];
    });
  });
}

/** The page on which each sheet begins, 1-based, by the named places that the printed page's own links made. */
export async function sheetPages(pdf: Uint8Array): Promise<ReadonlyMap<number, number>> {
  return pagesOfSheets(await PDFDocument.load(pdf, { updateMetadata: false }));
}

function pagesOfSheets(document: PDFDocument): ReadonlyMap<number, number> {
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const found = new Map<number, number>();
  const dests = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of dests?.entries() ?? []) {
    const sheet = /^\/sheet(\d+)$/.exec(name.asString())?.[1];
    const place = document.context.lookup(value);
    const target = place instanceof PDFArray ? place : place instanceof PDFDict ? place.lookupMaybe(PDFName.of('D'), PDFArray) : undefined;
    const page = target?.get(0);
    const number = page instanceof PDFRef ? pageOf.get(page.toString()) : undefined;
    if (sheet !== undefined && number !== undefined) found.set(Number(sheet), number);
  }
  return found;
}

/** By how many points the 版记 of a letter stands above the foot of 版心 on its page; 0 = the letter has none. It is a link to itself. */
export async function imprintGap(pdf: Uint8Array, layout: PaperLayout): Promise<number> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const foot = GEOMETRY[layout].bottom * POINTS_A_MM;
  const feet = document.getPages().flatMap((page) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((link) => {
      const annotation = document.context.lookup(link, PDFDict);
      const name = annotation.lookup(PDFName.of('Dest'));
      const place = annotation.lookupMaybe(PDFName.of('Rect'), PDFArray)?.asRectangle();
      return name instanceof PDFName && name.asString() === `/${IMPRINT}` && place !== undefined ? [place.y] : [];
    }),
  );
  return feet.length === 0 ? 0 : Math.max(0, Math.min(...feet) - foot);
}

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** `contents`: the numbers of the table of contents are still to be written. */
export interface PdfOf extends Pick<Paper, 'layout' | 'title' | 'unnumbered'> {
  readonly contents?: boolean;
}

/**
 * Writes — 1 — under each page as the layout wants it: at the outer edge, one character from it, on paper that is printed
 * on both sides (GB/T 9704-2012, 7.5), in the middle elsewhere; 7 mm under the text.
 */
export async function numberPages(pdf: Uint8Array, { layout, title, unnumbered = false, contents = false }: PdfOf): Promise<NumberedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title);
  document.setProducer('支部手册');
  const pages = document.getPages();
  if (unnumbered) return { bytes: await document.save(), pages: pages.length };
  const font = await document.embedFont(StandardFonts.TimesRoman);
  if (contents) {
    for (const { page, right, foot, target } of contentsLines(document, pagesOfSheets(document))) {
      const text = String(target);
      page.drawText(text, { x: right - font.widthOfTextAtSize(text, CONTENTS_SIZE), y: foot + CONTENTS_SIZE / 3, size: CONTENTS_SIZE, font });
    }
  }
  const size = layout === 'official' ? 14 : 10.5;
  pages.forEach((page, index) => {
    const text = `— ${index + 1} —`;
    const width = font.widthOfTextAtSize(text, size);
    page.drawText(text, { x: numberX(page, layout, index, width, size), y: numberY(page, layout, size), size, font });
  });
  return { bytes: await document.save(), pages: pages.length };
}

const isAcross = (page: PDFPage): boolean => page.getWidth() > page.getHeight();

function numberX(page: PDFPage, layout: PaperLayout, index: number, width: number, size: number): number {
  const { outer, inner, mirrored } = GEOMETRY[layout];
  if ((layout !== 'official' && !mirrored) || isAcross(page)) return (page.getWidth() - width) / 2;
  // Odd pages are right-hand ones: their outer edge is at the right. Without mirrored margins the text's edges stay.
  const isOdd = index % 2 === 0;
  const left = (isOdd || !mirrored ? inner : outer) * POINTS_A_MM;
  const right = (isOdd || !mirrored ? outer : inner) * POINTS_A_MM;
  return isOdd ? page.getWidth() - right - size - width : left + size;
}

function numberY(page: PDFPage, layout: PaperLayout, size: number): number {
  if (isAcross(page)) return 9 * POINTS_A_MM;
  // The dash stands a quarter of the size above the digits' foot.
  return Math.max(8 * POINTS_A_MM, (GEOMETRY[layout].bottom - 7) * POINTS_A_MM - size / 4);
}
