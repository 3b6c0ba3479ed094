import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, StandardFonts, type PDFPage } from '@cantoo/pdf-lib';
import { GEOMETRY } from '../domain/papers/geometry';
import type { Paper, PaperLayout } from '../domain/papers/paper';

const POINTS_A_MM = 72 / 25.4;

/** The page on which each sheet begins, 1-based, by the named places that the printed page's own links made. */
export async function sheetPages(pdf: Uint8Array): Promise<ReadonlyMap<number, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
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

export interface NumberedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export type PdfOf = Pick<Paper, 'layout' | 'title' | 'unnumbered'>;

/**
 * Writes — 1 — under each page as the layout wants it: at the outer edge, one character from it, on paper that is printed
 * on both sides (GB/T 9704-2012, 7.5), in the middle elsewhere; 7 mm under the text.
 */
export async function numberPages(pdf: Uint8Array, { layout, title, unnumbered = false }: PdfOf): Promise<NumberedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title);
  document.setProducer('支部手册');
  const pages = document.getPages();
  if (unnumbered) return { bytes: await document.save(), pages: pages.length };
  const font = await document.embedFont(StandardFonts.TimesRoman);
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
