import { resolve } from 'node:path';
import { z } from 'zod';
import { hasContents, pageToPrint, pdfFile, wordFile, type LaidOut } from '../documents/laid-out';
import { err, ok } from '../domain/result';
import { writeDurably } from '../files/durable';
import { toldWriting } from '../vault/told';
import { badArguments, type Call, type Outcome } from './command';
import type { OpenData } from './open-data';

/** Where a paper goes: the ending says as what. */
export const paperFile = z.string().regex(/\.(docx|pdf)$/i, '文件名要以 .docx 或 .pdf 结尾');

/** Writes a paper as Word or PDF. Chromium lays a PDF out, so it needs the app's own Electron. */
export async function writePaper({ files }: Pick<OpenData, 'files'>, { printHtml }: Call, laid: LaidOut, to: string): Promise<Outcome> {
  const path = resolve(to);
  let bytes: Uint8Array;
  if (/\.docx$/i.test(path)) {
    // Without Chromium the table of contents has no numbers until Word fills them in.
    bytes = await wordFile(laid, printHtml !== undefined && hasContents(laid) ? await printHtml(await pageToPrint(laid)) : undefined);
  } else if (printHtml === undefined) {
    return badArguments('PDF 由程序的窗口部分排版：请改用安装好的程序，在命令前加 --cli；或者先写成 .docx');
  } else {
    bytes = (await pdfFile(laid, printHtml)).bytes;
  }
  const written = await writeDurably(files, path, bytes);
  if (!written.ok) return err(toldWriting(written.error));
  const sheets = laid.paper.sheets.length;
  return ok({ json: { file: path, bytes: written.value.size, sheets, template: laid.template !== null }, text: `已写出 ${path}，${sheets} 张。文件不加密，请妥善保管。` });
}
