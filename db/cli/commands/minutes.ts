import { resolve } from 'node:path';
import { z } from 'zod';
import { paperToDocx } from '../../documents/docx';
import { minutesOf } from '../../documents/gathering-papers';
import { gatheringKind } from '../../domain/gathering';
import { randomId } from '../../domain/ids';
import { err, ok } from '../../domain/result';
import { writeDurably } from '../../files/durable';
import { toldWriting } from '../../vault/told';
import { command, ofData, text } from '../command';
import { withData } from '../open-data';

/** One record's minutes as a Word file: a sheet for each counted kind. */
export const minutes = command({
  name: 'minutes',
  usage: '--data DIR --passphrase-file F RECORD --to FILE.docx [--kind KIND] [--json]',
  summary: '把一条会议记录写成 Word 文件',
  arguments: z.strictObject({ ...ofData, to: text.refine((path) => path.endsWith('.docx'), '文件名要以 .docx 结尾'), kind: gatheringKind.optional(), operands: z.tuple([randomId]) }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment, files }) => {
      const paper = minutesOf(office, args.operands[0], moment.today, args.kind ?? null);
      if (!paper.ok) return paper;
      const path = resolve(args.to);
      const written = await writeDurably(files, path, await paperToDocx(paper.value));
      if (!written.ok) return err(toldWriting(written.error));
      return ok({ json: { file: path, bytes: written.value.size, sheets: paper.value.sheets.length }, text: `已写出 ${path}，${paper.value.sheets.length} 张。` });
    }),
});
