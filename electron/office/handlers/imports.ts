import type { ImportDone, ImportLook, InvitationLook } from '../../contract';
import { assertNever, ok } from '../../../db/domain/result';
import type { Failure } from '../../../db/domain/failure';
import type { Applied } from '../../../db/exchange/apply-import';
import { deliveredRecords } from '../../../db/exchange/receipt';
import { dropLooked, lookAtFile, takeIn, type Looked } from '../../../db/exchange/take-in';
import type { Invitation } from '../../../db/exchange/manifest';
import { listConflicts } from '../../../db/office/conflicts';
import type { Office } from '../../../db/office/office';
import { ownName } from '../../../db/office/own-name';
import { whenOpen, type Handlers } from '../context';
import { inbox } from './places';

/** What was looked at and waits for 导入, by token. A new look drops what an earlier one left. */
const waiting = new Map<string, Looked>();

const EMPTY = { kind: null, sender: null, number: null, period: null, writtenAt: null, fresh: 0, known: 0, newer: 0, doubles: 0, conflicts: 0, staged: 0, gap: false, byKind: [], delivered: 0, invitation: null } as const;

const NOTHING = { kind: null, added: 0, delivered: 0, subordinate: null, device: null, staged: 0, conflicts: 0 } as const;

const look = whenOpen<'imports.look'>(async ({ files: paths }, { office, moment, files, folder, newId, emit }) => {
  for (const old of waiting.values()) await dropLooked(files, old);
  waiting.clear();
  const looks: ImportLook[] = [];
  for (const file of paths) {
    emit('progress', { job: 'import', phase: 'looking', done: looks.length, total: paths.length });
    const looked = await lookAtFile(office, moment, files, inbox(folder), file);
    const token = newId();
    if (looked.ok) waiting.set(token, looked.value);
    looks.push(looked.ok ? lookOf(office, moment.today, looked.value, token) : refused(file, looked.error));
  }
  emit('progress', { job: 'import', phase: 'looking', done: paths.length, total: paths.length });
  return ok(looks);
});

const refused = (file: string, error: Failure): ImportLook => ({ ...EMPTY, file, token: '', ok: false, error });

function lookOf(office: Office, today: string, { file, opened, plan }: Looked, token: string): ImportLook {
  const { sender, number, period, writtenAt } = opened.manifest;
  const base = { ...EMPTY, file, token, ok: true, error: null, number, writtenAt, period: period === '' ? null : period, sender: { org: sender.org, code: sender.code, name: sender.name } };
  switch (plan.kind) {
    case 'invitation':
      return { ...base, kind: 'invitation', invitation: invitationOf(office, today, plan.invitation) };
    case 'enrolment':
      return { ...base, kind: 'enrolment', ...(plan.enrolment.outcome === 'known' ? { known: 1 } : { fresh: 1 }) };
    case 'report': {
      const { fresh, known, newer, doubles, staged, gap, byKind } = plan;
      return { ...base, kind: 'report', fresh, known, newer, doubles, staged, gap, byKind: Object.entries(byKind).map(([kind, records]) => ({ kind, records })) };
    }
    case 'downward':
      return { ...base, kind: 'downward', fresh: plan.rules.records.size, newer: plan.rules.newer, known: plan.repeated ? 1 : 0, delivered: deliveredRecords(office.db, plan.receipts) };
    case 'joining':
      return { ...base, kind: 'joining', sender: null, ...(plan.joining.outcome === 'known' ? { known: 1 } : { fresh: 1 }) };
    case 'merge':
      return { ...base, kind: 'merge', fresh: plan.fresh, known: plan.known, newer: plan.newer, conflicts: plan.conflicts, staged: plan.staged };
    default:
      return assertNever(plan);
  }
}

function invitationOf(office: Office, today: string, { superior, slot, expires }: Invitation): InvitationLook {
  const own = ownName(office, today);
  return { org: superior.org, code: superior.code, name: superior.name, slotCode: slot.code, slotName: slot.name, ownCode: own.code, ownName: own.name, expires };
}

const apply = whenOpen<'imports.apply'>(async ({ tokens }, { office, moment, files, emit }) => {
  const done: ImportDone[] = [];
  for (const token of tokens) {
    emit('progress', { job: 'import', phase: 'importing', done: done.length, total: tokens.length });
    const looked = waiting.get(token);
    if (!looked) continue;
    waiting.delete(token);
    const { file } = looked;
    const applied = await takeIn(office, moment, looked);
    await dropLooked(files, looked);
    done.push(applied.ok ? doneOf(office, looked, applied.value) : { ...NOTHING, file, ok: false, error: applied.error });
  }
  emit('progress', { job: 'import', phase: 'importing', done: tokens.length, total: tokens.length });
  emit('changed', { subjects: ['gatherings', 'exchange'] });
  return ok(done);
});

function doneOf(office: Office, { file, plan }: Looked, { kind, added, delivered, slot, staged }: Applied): ImportDone {
  const device = plan.kind === 'joining' ? plan.manifest.sender.device : null;
  return { file, ok: true, error: null, kind, added, delivered, subordinate: slot, device, staged, conflicts: kind === 'merge' ? listConflicts(office).length : 0 };
}

export const importHandlers: Handlers = { 'imports.look': look, 'imports.apply': apply };
