import { resolve } from 'node:path';
import { z } from 'zod';
import { tableOf } from '../../documents/tables/tables';
import { tablesToXlsx } from '../../documents/xlsx';
import { figurePeriod } from '../../domain/figure-period';
import { ledgerKind } from '../../domain/ledger-item';
import { tableRequest } from '../../domain/tables/request';
import { err, ok } from '../../domain/result';
import { writeDurably } from '../../files/durable';
import { toldWriting } from '../../vault/told';
import { badArguments, command, flag, ofData, text } from '../command';
import { withData } from '../open-data';

const NAMES = tableRequest.options.map(({ shape }) => shape.table.value);

/** A table of the screens as an Excel file. Without filters it is all of it; `--year` and `--month` are those of today. */
export const table = command({
  name: 'table',
  usage: 'NAME --to FILE.xlsx --data DIR --passphrase-file F [--year Y] [--month YYYY-MM] [--kind KIND] [--from DAY] [--until DAY] [--ledger L] [--own-ledger 名称] [--overdue] [--record ID] [--text 文字] [--period 2026Q3] [--rule R5] [--json]',
  summary: `把一张表写成 Excel 文件：${NAMES.join('、')}`,
  arguments: z.strictObject({
    ...ofData, to: z.string().regex(/\.xlsx$/i, '文件名要以 .xlsx 结尾'), year: z.coerce.number().int().optional(), month: text.optional(), kind: text.optional(), from: text.optional(), until: text.optional(),
    ledger: ledgerKind.optional(), 'own-ledger': text.optional(), overdue: flag, record: text.optional(), text: text.optional(), period: text.optional(), rule: text.optional(), operands: z.tuple([z.enum(NAMES)]),
  }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment, files }) => {
      const { kind, from, until, ledger, record, rule } = args;
      const month = args.month ?? moment.today.slice(0, 7);
      const given = Object.fromEntries(Object.entries({ kind, from, until, ledger, record, rule, ownLedger: args['own-ledger'], text: args.text }).filter(([, value]) => value !== undefined));
      const [name] = args.operands;
      // The list of gatherings is of all years unless one is asked for; the others need one.
      const year = args.year ?? (name === 'gatherings' ? undefined : Number(moment.today.slice(0, 4)));
      const request = tableRequest.safeParse({ table: name, text: '', month, period: figurePeriod(args.period ?? month)?.name ?? args.period, under: '', steps: 8, ...(year === undefined ? {} : { year }), overdueOnly: args.overdue, ...given });
      if (!request.success) return badArguments(request.error.issues.map(({ path }) => `--${path.join('.')} 填写不对`).join('；'));
      const made = tableOf(office, moment, request.data);
      if (!made.ok) return made;
      const path = resolve(args.to);
      const written = await writeDurably(files, path, await tablesToXlsx([made.value]));
      if (!written.ok) return err(toldWriting(written.error));
      return ok({ json: { file: path, table: name, title: made.value.title, rows: made.value.rows.length, bytes: written.value.size }, text: `已写出 ${path}：${made.value.title}，${made.value.rows.length} 行。文件不加密，请妥善保管。` });
    }),
});
