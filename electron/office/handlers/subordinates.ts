import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { confirmSubordinate } from '../../../db/exchange/confirm';
import { writeDownward, writeInvitation, type Drop } from '../../../db/exchange/send';
import type { WrittenFile } from '../../../db/exchange/deliver';
import { listSubordinates, subordinateById } from '../../../db/reports/subordinates';
import { recordRow } from '../../../db/office/records';
import { saveRecord } from '../../../db/office/save';
import { whenOpen, type Handlers } from '../context';
import { dropFor } from './places';

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

/** One file for each; the first that cannot be written ends the row, and those written before it stay and count. */
const writeAll = whenOpen<'downward.write'>(async ({ records, to, givingBack }, context) => {
  const { office, moment, emit } = context;
  const drop: Drop = dropFor(context, to);
  const written: WrittenFile[] = [];
  for (const record of records) {
    emit('progress', { job: 'downward', phase: 'writing', done: written.length, total: records.length });
    const file = await writeDownward(office, moment, record, drop, givingBack);
    if (!file.ok) return file;
    written.push(file.value);
  }
  emit('progress', { job: 'downward', phase: 'writing', done: written.length, total: records.length });
  emit('changed', { subjects: ['exchange'] });
  return ok(written);
});

export const subordinateHandlers: Handlers = {
  'subordinates.list': whenOpen<'subordinates.list'>((_, { office, moment }) => ok(listSubordinates(office, moment))),
  'subordinates.save': save,
  'subordinates.invite': invite,
  'subordinates.confirm': confirm,
  'downward.write': writeAll,
};
