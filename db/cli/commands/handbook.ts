import { z } from 'zod';
import { laidOut } from '../../documents/laid-out';
import { command, flag, ofData } from '../command';
import { withData } from '../open-data';
import { paperFile, writePaper } from '../write-paper';

/** The year's handbook as one Word or PDF file. */
export const handbook = command({
  name: 'handbook',
  usage: '--data DIR --passphrase-file F --year Y --to FILE.docx|.pdf [--personal] [--json]',
  summary: '把一年的记录装订成《党支部工作手册》（--personal 名册带出生年月和电话）',
  arguments: z.strictObject({ ...ofData, year: z.coerce.number().int().min(1921).max(2200), to: paperFile, personal: flag }),
  run: (args, call) =>
    withData(args, call, async (open) => {
      const made = await laidOut(open.office, open.moment, { paper: 'handbook', year: args.year, personal: args.personal });
      return made.ok ? writePaper(open, call, made.value, args.to) : made;
    }),
});
