import type { SuperiorView } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { confirmSuperior } from '../../../db/exchange/confirm';
import { leaveSuperior } from '../../../db/exchange/leave';
import { writeEnrolment } from '../../../db/exchange/send';
import { dropLooked, lookAtFile } from '../../../db/exchange/take-in';
import { superiorOf, type Peer } from '../../../db/office/office';
import { whenOpen, type Handlers } from '../context';
import { dropFor, inbox } from './places';

const viewOf = ({ org, code, name, state, digits, confirmed_at, certified }: Peer): SuperiorView => ({
  org, code, name, state: state === 'confirmed' ? 'confirmed' : 'answered', digits: digits.split(' '), confirmedAt: confirmed_at === '' ? null : confirmed_at, certified: certified === 1,
});

const view = whenOpen<'superior.view'>((_, { office }) => {
  const superior = superiorOf(office.db);
  return ok(superior ? viewOf(superior) : null);
});

const answer = whenOpen<'superior.answer'>(async ({ invitation, paperCode, to }, context) => {
  const { office, moment, files, folder } = context;
  const looked = await lookAtFile(office, moment, files, inbox(folder), invitation);
  if (!looked.ok) return looked;
  const { plan } = looked.value;
  await dropLooked(files, looked.value);
  if (plan.kind !== 'invitation') return err(fail('file-not-for-us'));
  const written = await writeEnrolment(office, moment, plan.invitation, paperCode, dropFor(context, to));
  if (!written.ok) return written;
  context.emit('changed', { subjects: ['exchange'] });
  return ok({ file: written.value.file, digits: written.value.digits.split(' ') });
});

const confirm = whenOpen<'superior.confirm'>(({ digitsAgree }, { office, moment, emit }) => {
  const confirmed = confirmSuperior(office, moment, digitsAgree);
  emit('changed', { subjects: ['exchange'] });
  return confirmed.ok ? ok(viewOf(confirmed.value)) : confirmed;
});

const leave = whenOpen<'superior.leave'>((_, { office, emit }) => {
  const left = leaveSuperior(office);
  if (left.ok) emit('changed', { subjects: ['exchange', 'gatherings'] });
  return left;
});

export const superiorHandlers: Handlers = { 'superior.view': view, 'superior.answer': answer, 'superior.confirm': confirm, 'superior.leave': leave };
