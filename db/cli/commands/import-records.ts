import { z } from 'zod';
import { gatheringKind } from '../../domain/gathering';
import { ledgerKind } from '../../domain/ledger-item';
import { command, ofData, text } from '../command';
import { withData } from '../open-data';
import { ofFile, takeFile } from '../take-file';

/** Past meetings out of a table or Word minutes; with `--ledger` the items of a ledger. */
export const importRecords = command({
  name: 'import-records',
  usage: 'FILE.xlsx|.docx --data DIR --passphrase-file F [--kind KIND] [--ledger LEDGER [--own-ledger 名称]] [--guests] [--sheet N] [--mapping M.json] [--hidden] [--update] [--dry-run] [--bad FILE.xlsx] [--json]',
  summary: '从电子表格或文字文档导入会议记录（--ledger 导入台账事项）',
  arguments: z.strictObject({ ...ofData, ...ofFile, kind: gatheringKind.optional(), ledger: ledgerKind.optional(), 'own-ledger': text.optional() }),
  run: (args, call) =>
    withData(args, call, (open) =>
      args.ledger === undefined ? takeFile(open, 'records', args, { gatheringKind: args.kind ?? '' }) : takeFile(open, 'ledger', args, { ledger: args.ledger, ownLedger: args['own-ledger'] ?? '' })),
});
