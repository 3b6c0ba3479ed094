import { z } from 'zod';
import { ok } from '../../domain/result';
import { recordRows } from '../../office/records';
import { submitRecords } from '../../office/submit';
import type { Office } from '../../office/office';
import { badArguments, command, flag, ofData } from '../command';
import { randomId } from '../../domain/ids';
import { withData } from '../open-data';

/** 提交: named records, or all that can be; one signed statement for each main kind. */
export const submit = command({
  name: 'submit',
  usage: '(RECORD… | --all) --data DIR --passphrase-file F [--json]',
  summary: '提交记录（之后由 export 带出）',
  arguments: z.strictObject({ ...ofData, all: flag, operands: z.array(randomId) }),
  run: (args, call) => {
    if (args.all === args.operands.length > 0) return Promise.resolve(badArguments('要写明记录编号，或者只写 --all'));
    return withData(args, call, ({ office, moment }) => {
      const { ready, skipped } = args.all ? allReady(office) : { ready: args.operands, skipped: [] };
      const done = submitRecords(office, moment, ready);
      if (!done.ok) return Promise.resolve(done);
      const left = skipped.length > 0 ? `另有 ${skipped.length} 条还有两处不同没有选定，没有提交。` : '';
      return Promise.resolve(ok({ json: { ...done.value, skipped }, text: `已提交 ${done.value.submitted} 条。${left}` }));
    });
  },
});

/** All own gatherings; those with an open conflict are left out and named. */
function allReady(office: Office): { readonly ready: string[]; readonly skipped: string[] } {
  const ready: string[] = [];
  const skipped: string[] = [];
  for (const { id, conflicts, heads } of recordRows(office.db, 'gathering', office.org)) {
    const settled = conflicts === '[]' && (JSON.parse(heads) as string[]).length === 1;
    (settled ? ready : skipped).push(id);
  }
  return { ready, skipped };
}
