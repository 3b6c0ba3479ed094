import { join } from 'node:path';
import type { DownwardDone } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { confirmSubordinate } from '../../../db/exchange/confirm';
import { filesGoingDown } from '../../../db/exchange/files-going-down';
import { writeDownward, writeInvitation } from '../../../db/exchange/send';
import { toldWriting } from '../../../db/vault/told';
import { listSubordinates, subordinateById } from '../../../db/reports/subordinates';
import { recordRow } from '../../../db/office/records';
import { saveRecord } from '../../../db/office/save';
import { whenOpen, type Handlers } from '../context';
import { cancellable, dropFor, tell } from './places';

const save = whenOpen<'subordinates.save'>(({ record, code, name, type }, { office, moment, emit }) => {
  const taken = listSubordinates(office, moment).find((other) => other.code === code && other.record !== record);
  if (taken) return err(fail('code-taken', { value: code, name: taken.name }));
  const id = record ?? moment.newId();
  const found = recordRow(office.db, id);
  const before = found ? (JSON.parse(found.document) as object) : {};
  const saved = saveRecord(office, moment, { record: id, kind: 'subordinate', document: { ...before, code, name, type }, heads: found ? (JSON.parse(found.heads) as string[]) : [] });
  if (!saved.ok) return saved;
  emit('changed', { subjects: ['exchange'] });
  return subordinateById(office, moment, id);
});

const invite = whenOpen<'subordinates.invite'>(async ({ record, to, replaces }, context) => {
  const { office, moment, random } = context;
  const written = await writeInvitation(office, moment, record, random, dropFor(context, to), replaces);
  if (written.ok) context.emit('changed', { subjects: ['exchange'] });
  return written;
});

const confirm = whenOpen<'subordinates.confirm'>(({ record, digitsAgree }, { office, moment, emit }) => {
  const confirmed = confirmSubordinate(office, moment, record, digitsAgree);
  emit('changed', { subjects: ['exchange'] });
  return confirmed.ok ? subordinateById(office, moment, record) : confirmed;
});

/**
 * One file for each; several lie in a folder of their own, out of which each branch picks its file. One that cannot be
 * written, or a stop, ends the row: the stick is the same for all. Those written before stay and count.
 */
const writeAll = whenOpen<'downward.write'>(({ records, to, givingBack, onlyDue }, context) => cancellable('downward', async (signal) => {
  const { office, moment, files, emit } = context;
  const due = onlyDue ? new Set(listSubordinates(office, moment).filter(({ receiptDue }) => receiptDue).map(({ record }) => record)) : null;
  const toWrite = records.filter((record) => due?.has(record) ?? true);
  const folder = toWrite.length > 1 ? join(to, `下发 ${moment.today}`) : to;
  const made = toWrite.length > 1 ? await files.makeFolder(folder) : ok(undefined);
  if (!made.ok) return err(toldWriting(made.error));
  const progress = tell(emit, 'downward');
  const done = new Map<string, DownwardDone>();
  for (const [index, record] of toWrite.entries()) {
    progress('writing', index, toWrite.length);
    const file = signal.aborted ? err(fail('cancelled')) : await writeDownward(office, moment, record, dropFor(context, folder, undefined, signal), givingBack);
    // Nothing was written at all: that is the answer, and no list.
    if (!file.ok && done.size === 0) return file;
    done.set(record, { record, outcome: file.ok ? 'written' : 'failed', file: file.ok ? file.value : null, error: file.ok ? null : file.error });
    if (!file.ok) break;
  }
  progress('writing', toWrite.length, toWrite.length);
  emit('changed', { subjects: ['exchange'] });
  const notBegun = new Set(toWrite.filter((record) => !done.has(record)));
  return ok(records.map((record): DownwardDone => done.get(record) ?? { record, outcome: notBegun.has(record) ? 'waiting' : 'idle', file: null, error: null }));
}));

export const subordinateHandlers: Handlers = {
  'subordinates.list': whenOpen<'subordinates.list'>((_, { office, moment }) => ok(listSubordinates(office, moment))),
  'subordinates.save': save,
  'subordinates.invite': invite,
  'subordinates.confirm': confirm,
  'downward.files': whenOpen<'downward.files'>(({ records }, { office }) => ok(filesGoingDown(office, records))),
  'downward.write': writeAll,
};
