import { resolve } from 'node:path';
import { z } from 'zod';
import { paperToDocx } from '../documents/docx';
import { hasContents, pageOfPaper, paperToPdf } from '../documents/paper-pdf';
import { sheetPages } from '../documents/pdf';
import type { Paper } from '../domain/papers/paper';
import { err, ok } from '../domain/result';
import { writeDurably } from '../files/durable';
import { toldWriting } from '../vault/told';
import { badArguments, type Call, type Outcome } from './command';
import type { OpenData } from './open-data';

/** Where a paper goes: the ending says as what. */
export const paperFile = z.string().regex(/\.(docx|pdf)$/i, '文件名要以 .docx 或 .pdf 结尾');

/** Writes a paper as Word or PDF. Chromium lays a PDF out, so it needs the app's own Electron. */
export async function writePaper({ files }: Pick<OpenData, 'files'>, { printHtml }: Call, paper: Paper, to: string): Promise<Outcome> {
  const path = resolve(to);
  let bytes: Uint8Array;
  if (/\.docx$/i.test(path)) {
    // Without Chromium the table of contents has no numbers until Word fills them in.
    const pages = printHtml !== undefined && hasContents(paper) ? await sheetPages(await printHtml(await pageOfPaper(paper))) : undefined;
    bytes = await paperToDocx(paper, (sheet) => pages?.get(sheet));
  } else if (printHtml === undefined) {
    return badArguments('PDF 由程序的窗口部分排版：请改用安装好的程序，在命令前加 --cli；或者先写成 .docx');
  } else {
    bytes = (await paperToPdf(paper, printHtml)).bytes;
  }
  const written = await writeDurably(files, path, bytes);
  if (!written.ok) return err(toldWriting(written.error));
  return ok({ json: { file: path, bytes: written.value.size, sheets: paper.sheets.length }, text: `已写出 ${path}，${paper.sheets.length} 张。文件不加密，请妥善保管。` });
}
