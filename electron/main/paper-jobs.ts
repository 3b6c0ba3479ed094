import type { BrowserWindow } from 'electron';
import type { ArgsOf, AnswerOf, ChannelName, Failure, PaperRequest, PrintedPdf, TemplatedPaper } from '../contract';
import { safeName } from '../../db/domain/files/file-name';
import { fail } from '../../db/domain/failure';
import { err, ok, type Result } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import { nodeFiles } from '../../db/files/node-files';
import { toldWriting } from '../../db/vault/told';
import { choosePaperPlace } from './file-dialogs';
import { printHtml, printOnPaper } from './paper-printer';

/** Asks the office process, where the data and the heavy work are. */
export type AskOffice = <C extends ChannelName>(channel: C, args: ArgsOf<C>) => Promise<Result<AnswerOf<C>, Failure>>;

/** Tells the window how far a paper is: three steps. */
export type TellSteps = (phase: 'reading' | 'typesetting' | 'numbering', done: number) => void;

// 取消 ends what is being laid out, whichever paper it is: a person waits for one at a time.
const running = new Set<AbortController>();
export function stopPapers(): void {
  for (const one of running) one.abort();
}

async function stoppable<T>(work: (signal: AbortSignal) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  const stop = new AbortController();
  running.add(stop);
  try {
    const done = await work(stop.signal);
    // The last step heard nothing of it: nobody is asked for a place all the same.
    return stop.signal.aborted ? err(fail('cancelled')) : done;
  } catch (thrown) {
    // A window that goes while it prints rejects.
    if (stop.signal.aborted) return err(fail('cancelled'));
    throw thrown;
  } finally {
    running.delete(stop);
  }
}

export const previewPaper = (ask: AskOffice, request: PaperRequest, tell: TellSteps): Promise<Result<PrintedPdf, Failure>> =>
  stoppable(async (signal) => {
    tell('reading', 0);
    const page = await ask('papers.page', { request });
    if (!page.ok) return page;
    tell('typesetting', 1);
    const { html, twice, ...of } = page.value;
    let pdf = await printHtml(html, signal);
    if (twice) {
      const again = await ask('papers.page', { request, first: pdf });
      if (!again.ok) return again;
      pdf = await printHtml(again.value.html, signal);
    }
    tell('numbering', 2);
    return ask('papers.number', { pdf, ...of });
  });

/** The printer is handed the page itself. One with a table of contents or with 版记 is laid out once before, to learn its pages. */
export async function printPaper(ask: AskOffice, request: PaperRequest): Promise<Result<boolean, Failure>> {
  const page = await ask('papers.page', { request, numbered: true });
  if (!page.ok) return page;
  if (!page.value.contents && !page.value.twice) return ok(await printOnPaper(page.value.html));
  const again = await ask('papers.page', { request, numbered: true, first: await printHtml(page.value.html) });
  return again.ok ? ok(await printOnPaper(again.value.html)) : again;
}

/** Makes the file first: a paper that cannot be made asks nobody for a place. */
export async function savePaper(window: BrowserWindow, ask: AskOffice, request: PaperRequest, format: 'docx' | 'pdf', tell: TellSteps): Promise<Result<string | null, Failure>> {
  const made = format === 'pdf' ? await previewPaper(ask, request, tell) : await wordOf(ask, request, tell);
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

const wordOf = (ask: AskOffice, request: PaperRequest, tell: TellSteps): Promise<Result<{ readonly title: string; readonly bytes: Uint8Array }, Failure>> =>
  stoppable(async (signal) => {
    tell('reading', 0);
    const page = await ask('papers.page', { request });
    if (!page.ok) return page;
    if (!page.value.contents) return ask('papers.word', { request });
    tell('typesetting', 1);
    const first = await printHtml(page.value.html, signal);
    tell('numbering', 2);
    return ask('papers.word', { request, first });
  });
