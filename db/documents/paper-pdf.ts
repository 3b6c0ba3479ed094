import type { Paper } from '../domain/papers/paper';
import { paperToHtml } from './html';
import { numberPages, sheetPages, type NumberedPdf } from './pdf';

/** Prints a page as PDF without numbers of its own; Chromium does it. */
export type PrintHtml = (html: string) => Promise<Uint8Array>;

export const hasContents = ({ sheets }: Paper): boolean => sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));

/** The page to be printed. `first` = the same page as it was printed before: its table of contents gets the numbers of that one. */
export async function pageOfPaper(paper: Paper, first?: Uint8Array): Promise<string> {
  const pages = first === undefined ? undefined : await sheetPages(first);
  return paperToHtml(paper, (sheet) => pages?.get(sheet));
}

/** A paper as PDF. One with a table of contents is printed twice: once to learn its pages, once with their numbers. */
export async function paperToPdf(paper: Paper, print: PrintHtml): Promise<NumberedPdf> {
  const first = await print(await pageOfPaper(paper));
  const printed = hasContents(paper) ? await print(await pageOfPaper(paper, first)) : first;
  return numberPages(printed, paper.layout, paper.title);
}
