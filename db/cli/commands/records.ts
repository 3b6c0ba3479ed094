import { z } from 'zod';
import { RECORD_KINDS } from '../../domain/record';
import { ok } from '../../domain/result';
import { recordRow, wayOf } from '../../office/records';
import { rows } from '../../store/prepared';
import type { Database } from '../../store/open';
import { command, ofData, text } from '../command';
import { withData } from '../open-data';
import { labelOf, type PrintedRecord } from '../record-form';

/** Everything there is, one record at a time: the records of 2,000 branches do not fit into memory. */
export const records = command({
  name: 'records',
  usage: '--data DIR --passphrase-file F [--kind organisation|subordinate|member|gathering] [--org ID|own] [--json]',
  summary: '列出全部记录（加 --json 即全部内容）',
  arguments: z.strictObject({ ...ofData, kind: z.enum(RECORD_KINDS).optional(), org: text.optional() }),
  run: (args, call) =>
    withData(args, call, async ({ office, moment }) => {
      const org = args.org === 'own' ? office.org : args.org;
      let printed = 0;
      if (call.json) await call.print('{"records":[');
      for (const id of recordIds(office.db, args.kind, org)) {
        const found = recordRow(office.db, id);
        const way = wayOf(office.db, id);
        if (!found || !way) throw new Error('A record went away while the data was ours alone.');
        const record: PrintedRecord = { id, kind: found.kind, org: found.org, state: way.state, submittedVersion: way.submitted_version, document: JSON.parse(found.document) };
        await call.print(call.json ? `${printed > 0 ? ',' : ''}\n${JSON.stringify(record)}` : `${id} ${found.kind} ${way.state} ${labelOf(found, moment.today)}\n`);
        printed += 1;
      }
      await call.print(call.json ? ']}\n' : `共 ${printed} 条记录。\n`);
      return ok(null);
    }),
});

const recordIds = (db: Database, kind: string | undefined, org: string | undefined): string[] =>
  rows<{ id: string }>(db, 'SELECT id FROM record WHERE (:kind IS NULL OR kind = :kind) AND (:org IS NULL OR org = :org) ORDER BY seq', { kind: kind ?? null, org: org ?? null }).map(({ id }) => id);
