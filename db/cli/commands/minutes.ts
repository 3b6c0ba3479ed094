import { z } from 'zod';
import { laidOut } from '../../documents/laid-out';
import { gatheringKind } from '../../domain/gathering';
import { randomId } from '../../domain/ids';
import { command, ofData } from '../command';
import { withData } from '../open-data';
import { paperFile, writePaper } from '../write-paper';

/** One record's minutes as a Word or PDF file: a sheet for each counted kind. */
export const minutes = command({
  name: 'minutes',
  usage: '--data DIR --passphrase-file F RECORD --to FILE.docx|.pdf [--kind KIND] [--json]',
  summary: '把一条会议记录写成 Word 或 PDF 文件',
  arguments: z.strictObject({ ...ofData, to: paperFile, kind: gatheringKind.optional(), operands: z.tuple([randomId]) }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const made = await laidOut(open.office, open.moment, { paper: 'minutes', record: args.operands[0], kind: args.kind ?? null });
      return made.ok ? writePaper(open, call, made.value, args.to) : made;
    }),
});
