import type { BrowserWindow } from 'electron';
import type { ArgsOf, AnswerOf, ChannelName, Failure, PaperPage, PaperRequest, PrintedPdf, TemplatedPaper } from '../contract';
import { safeName } from '../../db/domain/files/file-name';
import { err, ok, type Result } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import { nodeFiles } from '../../db/files/node-files';
import { toldWriting } from '../../db/vault/told';
import { choosePaperPlace } from './file-dialogs';
import { printHtml, printOnPaper } from './paper-printer';

/** Asks the office process, where the data and the heavy work are. */
export type AskOffice = <C extends ChannelName>(channel: C, args: ArgsOf<C>) => Promise<Result<AnswerOf<C>, Failure>>;

interface Drawn {
  readonly page: PaperPage;
  /** Printed once, where that was needed to learn the pages of the table of contents. */
  readonly first: Uint8Array | undefined;
}

/** The page with all its numbers in place. */
async function draw(ask: AskOffice, request: PaperRequest): Promise<Result<Drawn, Failure>> {
  const page = await ask('papers.page', { request });
  if (!page.ok || !page.value.hasContents) return page.ok ? ok({ page: page.value, first: undefined }) : page;
  const first = await printHtml(page.value.html);
  const again = await ask('papers.page', { request, first });
  return again.ok ? ok({ page: again.value, first }) : again;
}

export async function previewPaper(ask: AskOffice, request: PaperRequest): Promise<Result<PrintedPdf, Failure>> {
  const drawn = await draw(ask, request);
  if (!drawn.ok) return drawn;
  const { title, layout, unnumbered, template, html } = drawn.value.page;
  return ask('papers.number', { pdf: await printHtml(html), title, layout, unnumbered, template });
}

export async function printPaper(ask: AskOffice, request: PaperRequest): Promise<Result<boolean, Failure>> {
  const drawn = await draw(ask, request);
  return drawn.ok ? ok(await printOnPaper(drawn.value.page.html)) : drawn;
}

/** Makes the file first: a paper that cannot be made asks nobody for a place. */
export async function savePaper(window: BrowserWindow, ask: AskOffice, request: PaperRequest, format: 'docx' | 'pdf'): Promise<Result<string | null, Failure>> {
  const made = format === 'pdf' ? await previewPaper(ask, request) : await wordOf(ask, request);
  if (!made.ok) return made;
  return keepFile(window, made.value, format);
}

/** 样例模板, to be changed into one's own. */
export async function saveSample(window: BrowserWindow, ask: AskOffice, paper: TemplatedPaper): Promise<Result<string | null, Failure>> {
  const made = await ask('templates.sample', { paper });
  return made.ok ? keepFile(window, made.value, 'docx') : made;
}

async function keepFile(window: BrowserWindow, { title, bytes }: { readonly title: string; readonly bytes: Uint8Array }, format: 'docx' | 'pdf'): Promise<Result<string | null, Failure>> {
  const path = await choosePaperPlace(window, safeName(`${title}.${format}`, format), format);
  if (path === null) return ok(null);
  const written = await writeDurably(nodeFiles, path, bytes);
  return written.ok ? ok(path) : err(toldWriting(written.error));
}

async function wordOf(ask: AskOffice, request: PaperRequest): Promise<Result<{ readonly title: string; readonly bytes: Uint8Array }, Failure>> {
  const drawn = await draw(ask, request);
  if (!drawn.ok) return drawn;
  const { first } = drawn.value;
  return ask('papers.word', first === undefined ? { request } : { request, first });
}
