import { z } from 'zod';
import { laidOut } from '../../documents/laid-out';
import { PAPER_NAMES, paperRequest } from '../../domain/papers/request';
import { badArguments, command, flag, ofData, text } from '../command';
import { withData } from '../open-data';
import { paperFile, writePaper } from '../write-paper';

/** Any paper that the app prints, as a Word or PDF file. */
export const paper = command({
  name: 'paper',
  usage: `--data DIR --passphrase-file F NAME --to FILE.docx|.pdf [--record R] [--member M] [--kind K] [--year Y] [--ledger L] [--own-ledger N] [--package P] [--names] [--personal] [--json]\nNAME：${PAPER_NAMES.join(' ')}`,
  summary: '把任一种材料写成 Word 或 PDF 文件',
  arguments: z.strictObject({
    ...ofData,
    to: paperFile,
    record: text.optional(),
    member: text.optional(),
    kind: text.optional(),
    year: text.optional(),
    ledger: text.optional(),
    'own-ledger': text.optional(),
    package: text.optional(),
    names: flag,
    personal: flag,
    operands: z.tuple([z.enum(PAPER_NAMES)]),
  }),
  run: (args, call) => {
    const { 'own-ledger': ownLedger, operands, record, member, kind, year, ledger, package: id, names, personal } = args;
    const given = Object.entries({ record, member, kind, year, ledger, ownLedger, package: id, names, personal }).filter(([, value]) => value !== undefined);
    const request = paperRequest.safeParse({ paper: operands[0], ...Object.fromEntries(given) });
    if (!request.success) return Promise.resolve(badArguments(`${operands[0]} 还缺少或填错：${[...new Set(request.error.issues.map(({ path }) => `--${String(path[0])}`))].join('、')}`));
    return withData(args, call, async (open) => {
      const made = await laidOut(open.office, open.moment, request.data);
      return made.ok ? writePaper(open, call, made.value, args.to) : made;
    });
  },
});
