import { z } from 'zod';
import { handbookOf } from '../../documents/register-papers';
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
      const paper = handbookOf(open.office, open.moment.today, args.year, args.personal);
      return paper.ok ? writePaper(open, call, paper.value, args.to) : paper;
    }),
});
