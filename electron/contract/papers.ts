import { z } from 'zod';
import { PAPER_LAYOUTS, type PaperLayout } from '../../db/domain/papers/paper';
import { paperRequest } from '../../db/domain/papers/request';
import { channel } from './channel';

/** Papers as the screen draws them: the same that the Word file and the PDF are made of. */
export { minutesOnScreen } from '../../db/domain/papers/minutes';
export { byAnniversary, inRosterOrder } from '../../db/domain/papers/in-order';
export { hoursWords } from '../../db/domain/names/numbers';
export type { Block as PaperBlock, Run as PaperRun, Sheet as PaperSheetBlocks } from '../../db/domain/papers/paper';
export { paperRequest, type PaperRequest } from '../../db/domain/papers/request';

const request = paperRequest;
const pdf = z.custom<Uint8Array>((given) => given instanceof Uint8Array);

/** A paper as a page to be printed, without scripts. */
export interface PaperPage {
  readonly title: string;
  readonly layout: PaperLayout;
  readonly unnumbered: boolean;
  readonly contents: boolean;
  /** Where its last part stands is known only when it was printed once. */
  readonly twice: boolean;
  readonly html: string;
  /** Laid out by a template, whose exact form is the Word file. */
  readonly template: boolean;
}

export interface PrintedPdf {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly template: boolean;
}

export const paperChannels = {
  /** The print preview: the very PDF that is saved or printed. The main process prints what the office draws. */
  'papers.preview': channel<PrintedPdf>()(z.object({ request })),
  /** 存为 Word, 存为 PDF: the person chooses where; the path, or null when nobody chose one. The file is not encrypted. */
  'papers.save': channel<string | null>()(z.object({ request, format: z.enum(['docx', 'pdf']) })),
  /** Opens the system's print dialog; false = the person closed it. */
  'papers.print': channel<boolean>()(z.object({ request })),
  /** `numbered`: with page numbers of its own; `first`: the same page as it was printed before, for those of the table of contents. */
  'papers.page': channel<PaperPage>()(z.object({ request, first: pdf.optional(), numbered: z.boolean().default(false) })),
  'papers.number': channel<PrintedPdf>()(z.object({ pdf, title: z.string().max(300), layout: z.enum(PAPER_LAYOUTS), unnumbered: z.boolean(), contents: z.boolean(), template: z.boolean() })),
  'papers.word': channel<{ readonly title: string; readonly bytes: Uint8Array }>()(z.object({ request, first: pdf.optional() })),
} as const;
