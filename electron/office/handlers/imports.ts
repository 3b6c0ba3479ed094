import type { ImportDone, ImportLook, InvitationLook } from '../../contract';
import { assertNever, err, ok } from '../../../db/domain/result';
import { fail, type Failure } from '../../../db/domain/failure';
import type { Applied } from '../../../db/exchange/apply-import';
import { deliveredRecords, stagedRecords } from '../../../db/exchange/receipt';
import { dropLooked, lookAtFile, takeIn, type Looked } from '../../../db/exchange/take-in';
import type { Invitation } from '../../../db/exchange/manifest';
import type { Files } from '../../../db/files/files';
import { listConflicts } from '../../../db/office/conflicts';
import type { Office } from '../../../db/office/office';
import { ownName } from '../../../db/office/own-name';
import { packageIn } from '../../../db/store/packages';
import { whenOpen, type Handlers } from '../context';
import { cancellable, inbox, tell } from './places';

/** What was looked at and waits for 导入, by token. A new look drops what an earlier one left. */
const waiting = new Map<string, Looked>();

const EMPTY = { kind: null, sender: null, number: null, period: null, writtenAt: null, fresh: 0, known: 0, newer: 0, doubles: 0, conflicts: 0, staged: 0, gap: false, missingNumbers: [], byKind: [], delivered: 0, waiting: 0, orders: { tasks: 0, notices: 0, changed: 0 }, restored: false, invitation: null } as const;

const NOTHING = { kind: null, added: 0, delivered: 0, report: null, subordinate: null, device: null, staged: 0, conflicts: 0 } as const;

const look = whenOpen<'imports.look'>(({ files: paths }, { office, moment, files, folder, newId, emit }) => cancellable('import', async (signal) => {
  await dropWaiting(files);
  const sizes = await Promise.all(paths.map(async (file) => bytesOf(await files.stat(file))));
  const progress = inAll(tell(emit, 'import'), sizes);
  const looks: ImportLook[] = [];
  for (const [index, file] of paths.entries()) {
    const looked = await lookAtFile(office, moment, files, inbox(folder), file, { signal, onProgress: progress(index) });
    if (signal.aborted) {
      if (looked.ok) await dropLooked(files, looked.value);
      await dropWaiting(files);
      return err(fail('cancelled'));
    }
    const token = newId();
    if (looked.ok) waiting.set(token, looked.value);
    looks.push(looked.ok ? lookOf(office, moment.today, looked.value, token) : refused(file, looked.error));
  }
  return ok(looks);
}));

async function dropWaiting(files: Files): Promise<void> {
  for (const old of waiting.values()) await dropLooked(files, old);
  waiting.clear();
}

const bytesOf = (facts: Awaited<ReturnType<Files['stat']>>): number => (facts.ok ? (facts.value?.size ?? 0) : 0);

/** How far all files are, by their bytes, from how far one of them is. */
function inAll(say: ReturnType<typeof tell>, sizes: readonly number[]): (index: number) => ReturnType<typeof tell> {
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  return (index) => (phase, done, total) => say(phase, sum(sizes.slice(0, index)) + (total > 0 ? (done / total) * (sizes[index] ?? 0) : 0), sum(sizes));
}

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
      const { fresh, known, newer, doubles, staged, gap, byKind, missing } = plan;
      return { ...base, kind: 'report', fresh, known, newer, doubles, staged, gap, missingNumbers: missing, byKind: Object.entries(byKind).map(([kind, records]) => ({ kind, records })) };
    }
    case 'downward':
      return { ...base, kind: 'downward', fresh: plan.rules.records, newer: plan.rules.newer, known: plan.repeated ? 1 : 0, delivered: deliveredRecords(office.db, plan.receipts), waiting: stagedRecords(office.db, plan.receipts), orders: plan.orders, restored: plan.receipts.some(({ restored }) => restored) };
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

const apply = whenOpen<'imports.apply'>(({ tokens }, { office, moment, files, emit }) => cancellable('import', async (signal) => {
  const done: ImportDone[] = [];
  const progress = inAll(tell(emit, 'import'), tokens.map((token) => waiting.get(token)?.opened.bytes ?? 0));
  for (const [index, token] of tokens.entries()) {
    const looked = waiting.get(token);
    if (!looked) continue;
    waiting.delete(token);
    const { file } = looked;
    // Stopped: this file leaves nothing, and of those after it nothing was begun.
    const applied = signal.aborted ? err(fail('cancelled')) : await takeIn(office, moment, looked, { signal, onProgress: progress(index) });
    await dropLooked(files, looked);
    done.push(applied.ok ? doneOf(office, looked, applied.value) : { ...NOTHING, file, ok: false, error: applied.error });
  }
  emit('changed', { subjects: ['gatherings', 'exchange'] });
  return ok(done);
}));

function doneOf(office: Office, { file, plan }: Looked, { kind, added, delivered, slot, staged }: Applied): ImportDone {
  // Of what is kept apart no receipt is printed before a person has looked at it.
  const report = plan.kind === 'report' && packageIn(office.db, plan.manifest.id)?.secret ? plan.manifest.id : null;
  const device = plan.kind === 'joining' ? plan.manifest.sender.device : null;
  return { file, ok: true, error: null, kind, added, delivered, report, subordinate: slot, device, staged, conflicts: kind === 'merge' ? listConflicts(office).length : 0 };
}

export const importHandlers: Handlers = { 'imports.look': look, 'imports.apply': apply };
