import { fail, type Failure } from '../domain/failure';
import type { Paper } from '../domain/papers/paper';
import { templatedPaper } from '../domain/papers/samples';
import type { PaperRequest } from '../domain/papers/request';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { templateBytes } from '../office/templates';
import { paperToDocx } from './docx';
import { docxPage } from './docx-page';
import { paperToHtml } from './html';
import { paperOf } from './papers';
import { imprintGap, numberPages, sheetPages, type NumberedPdf, type PdfOf } from './pdf';
import { checkTemplate } from './template-check';
import { readTemplate } from './template-file';
import { fillTemplate } from './template-fill';

/** Prints a page as PDF without numbers of its own; Chromium does it. */
export type PrintHtml = (html: string) => Promise<Uint8Array>;

/** A paper and the layout that it gets: a template's bytes, or null for the built-in one. */
export interface LaidOut {
  readonly paper: Paper;
  readonly template: Uint8Array | null;
}

/** The paper that is asked for, in the layout in force. A template is looked at each time: one from above was checked by nobody here. */
export async function laidOut(office: Office, moment: Moment, request: PaperRequest): Promise<Result<LaidOut, Failure>> {
  const paper = paperOf(office, moment, request);
  if (!paper.ok) return paper;
  const of = templatedPaper(request.paper === 'sample' ? request.of : request.paper);
  const template = of === null ? null : templateBytes(office, of);
  if (of !== null && template !== null && !(await checkTemplate(of, template)).ok) return err(fail('template-unusable'));
  return ok({ paper: paper.value, template });
}

/** 版记 stands on the foot of the last page: where that is is known when the letter was printed once. */
const hasImprint = ({ paper, template }: LaidOut): boolean => template === null && paper.sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'imprint'));
export const hasContents = ({ paper, template }: LaidOut): boolean => template === null && paper.sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));

/** As a Word file. `first` = the same paper as it was printed before, for the numbers of its table of contents. */
export async function wordFile({ paper, template }: LaidOut, first?: Uint8Array): Promise<Uint8Array> {
  if (template !== null) return fillTemplate(template, paper);
  const pages = first === undefined ? undefined : await sheetPages(first);
  return paperToDocx(paper, (sheet) => pages?.get(sheet));
}

/**
 * The page to be printed. `numbered`: with page numbers of its own, for a printer that is handed the page itself; `first`
 * as above. A PDF gets both afterwards (numberPages), so that it is laid out once.
 */
export async function pageToPrint({ paper, template }: LaidOut, { first, numbered = false }: { readonly first?: Uint8Array | undefined; readonly numbered?: boolean } = {}): Promise<string> {
  if (template === null) {
    const pages = first === undefined ? undefined : await sheetPages(first);
    const gap = first === undefined || !hasImprint({ paper, template }) ? 0 : await imprintGap(first, paper.layout);
    return paperToHtml(paper, (sheet) => pages?.get(sheet), { numbered: numbered && paper.unnumbered !== true, imprintGap: gap });
  }
  const parts = await readTemplate(template);
  // It was looked at when the paper was laid out.
  if (!parts.ok) throw new Error(`A kept template cannot be read: ${parts.error.code}`);
  return docxPage(fillTemplate(template, paper), paper.title, parts.value);
}

/** What is still to be written on the printed pages. What a template says of its pages is its own affair. */
export const numbering = (laid: LaidOut): Required<PdfOf> & { readonly twice: boolean } => ({ twice: hasImprint(laid), layout: laid.paper.layout, title: laid.paper.title, unnumbered: laid.template !== null || laid.paper.unnumbered === true, contents: hasContents(laid) });

/** As PDF. */
export async function pdfFile(laid: LaidOut, print: PrintHtml): Promise<NumberedPdf> {
  const first = await print(await pageToPrint(laid));
  return numberPages(hasImprint(laid) ? await print(await pageToPrint(laid, { first })) : first, numbering(laid));
}
