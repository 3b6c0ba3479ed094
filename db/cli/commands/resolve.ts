import { z } from 'zod';
import { fail, type Failure } from '../../domain/failure';
import { randomId } from '../../domain/ids';
import { err, ok, type Result } from '../../domain/result';
import { joinRecords, separateRecords } from '../../office/aliases';
import { conflictsOf, resolveConflicts, type FieldConflict } from '../../office/conflicts';
import type { Moment, Office } from '../../office/office';
import { recordRow } from '../../office/records';
import { badArguments, command, flag, ofData, type Outcome } from '../command';
import { withData } from '../open-data';

/** 选定: by field, or all of one record by this computer's or the other's values; and whether two records are one. */
export const resolve = command({
  name: 'resolve',
  usage: 'RECORD (FIELD=VERSION… | --here | --there | --same-as RECORD | --not RECORD) --data DIR --passphrase-file F [--json]',
  summary: '选定两处不同；--same-as 把两条合为一条（保留 RECORD），--not 说明不是同一条',
  arguments: z.strictObject({ ...ofData, here: flag, there: flag, 'same-as': randomId.optional(), not: randomId.optional(), operands: z.tuple([randomId]).rest(z.string().regex(/^[^=]+=[0-9a-f]{6,64}$/)) }),
  run: (args, call) => {
    const [record, ...typed] = args.operands;
    const { here, there, 'same-as': sameAs, not } = args;
    if ([typed.length > 0, here, there, sameAs !== undefined, not !== undefined].filter(Boolean).length !== 1) return Promise.resolve(badArguments('要写明 FIELD=VERSION，或 --here、--there、--same-as、--not 之一'));
    return withData(args, call, ({ office, moment }) => {
      if (sameAs !== undefined) return Promise.resolve(said(joinRecords(office, moment, record, sameAs), '已合为一条，汇总只计一次；两条都还找得到。'));
      if (not !== undefined) return Promise.resolve(said(separateRecords(office, moment, record, not), '已说明不是同一条。'));
      return Promise.resolve(choose(office, moment, record, (open) => (typed.length > 0 ? byField(open, typed) : ok(byPlace(open, here)))));
    });
  },
});

function choose(office: Office, moment: Moment, record: string, pick: (open: readonly FieldConflict[]) => Result<Record<string, string>, Failure>): Outcome {
  const found = recordRow(office.db, record);
  if (!found) return err(fail('not-found'));
  const chosen = pick(conflictsOf(office, record));
  if (!chosen.ok) return chosen;
  const done = resolveConflicts(office, moment, record, JSON.parse(found.heads) as string[], chosen.value);
  if (!done.ok) return done;
  return ok({ json: { record, ...done.value }, text: `已选定 ${Object.keys(chosen.value).length} 处${done.value.open > 0 ? `，还有 ${done.value.open} 处没有选定` : ''}。` });
}

function byField(open: readonly FieldConflict[], typed: readonly string[]): Result<Record<string, string>, Failure> {
  const chosen: Record<string, string> = {};
  for (const one of typed) {
    const at = one.lastIndexOf('=');
    const conflict = open.find(({ path, field }) => path === one.slice(0, at) || field === one.slice(0, at));
    const [candidate, ...others] = conflict?.candidates.filter(({ version }) => version.startsWith(one.slice(at + 1))) ?? [];
    if (!conflict || !candidate || others.length > 0) return err(fail('choice-unknown'));
    chosen[conflict.path] = candidate.version;
  }
  return ok(chosen);
}

/** Where a side has no value of its own the field stays open. */
function byPlace(open: readonly FieldConflict[], here: boolean): Record<string, string> {
  return Object.fromEntries(open.flatMap(({ path, candidates }) => {
    const [one, ...others] = candidates.filter(({ thisDevice }) => thisDevice === here);
    return one && others.length === 0 ? [[path, one.version]] : [];
  }));
}

const said = (done: Result<string, Failure>, text: string): Outcome => (done.ok ? ok({ json: { statement: done.value }, text }) : done);
