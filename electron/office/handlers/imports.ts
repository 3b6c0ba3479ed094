import type { ImportDone, ImportLook, InvitationLook } from '../../contract';
import { assertNever, err, ok } from '../../../db/domain/result';
import { fail, type Failure } from '../../../db/domain/failure';
import type { Applied } from '../../../db/exchange/apply-import';
import { isMissing } from '../../../db/exchange/missing';
import { findPackages } from '../../../db/exchange/find-packages';
import { missingNumbers } from '../../../db/exchange/gaps';
import { knownFile } from '../../../db/exchange/known-file';
import { deliveredRecords, stagedRecords } from '../../../db/exchange/receipt';
import { dropLooked, lookAtFile, type Looked } from '../../../db/exchange/take-in';
import { takeInMany } from '../../../db/exchange/take-in-many';
import { newsSince } from '../../../db/domain/handed-news';
import type { Invitation } from '../../../db/exchange/manifest';
import type { Files } from '../../../db/files/files';
import { listConflicts } from '../../../db/office/conflicts';
import { handedNews } from '../../../db/office/handed-news';
import type { Office } from '../../../db/office/office';
import { orgNames } from '../../../db/office/org-names';
import { ownName } from '../../../db/office/own-name';
import { packageIn, type PackageIn } from '../../../db/store/packages';
import { whenOpen, type Handlers } from '../context';
import { cancellable, inbox, tell } from './places';

/** What was looked at and waits for 导入, by token. A new look drops what an earlier one left. */
const waiting = new Map<string, Looked>();

/** So many files at once; more are taken in in turns. */
const MOST_FILES = 2000;
/** Of all files together so many bytes of lines wait in memory; of those after it they are read again. */
const MOST_KEPT = 64 * 1024 ** 2;

const EMPTY = { kind: null, sender: null, number: null, period: null, writtenAt: null, fresh: 0, known: 0, newer: 0, doubles: 0, conflicts: 0, staged: 0, gap: false, missingNumbers: [], byKind: [], delivered: 0, waiting: 0, orders: { tasks: 0, notices: 0, changed: 0 }, templates: 0, restored: false, reviews: { passed: 0, returned: 0, superseded: 0 }, takenAt: null, invitation: null } as const;

const NOTHING = { kind: null, added: 0, delivered: 0, report: null, subordinate: null, device: null, staged: 0, conflicts: 0, senderName: '', known: 0, newer: 0, doubles: 0, gap: false, missingNumbers: [], handed: [] } as const;

const look = whenOpen<'imports.look'>(({ files: paths }, { office, moment, files, folder, newId, emit }) => cancellable('import', async (signal) => {
  await dropWaiting(files);
  const sizes = await Promise.all(paths.map(async (file) => bytesOf(await files.stat(file))));
  const progress = inAll(tell(emit, 'import'), sizes);
  const looks: ImportLook[] = [];
  let kept = 0;
  for (const [index, file] of paths.entries()) {
    const known = await knownFile(office, files, file, { signal });
    if (known && !signal.aborted) {
      looks.push(takenBefore(office, moment.today, file, known));
      progress(index)('looking', 1, 1);
      continue;
    }
    const looked = await lookAtFile(office, moment, files, inbox(folder), file, { signal, onProgress: progress(index) });
    if (signal.aborted) {
      if (looked.ok) await dropLooked(files, looked.value);
      await dropWaiting(files);
      return err(fail('cancelled'));
    }
    const token = newId();
    if (looked.ok) {
      looked.value.opened.putDown();
      kept += looked.value.opened.kept();
      if (kept > MOST_KEPT) looked.value.opened.release();
      waiting.set(token, looked.value);
    }
    looks.push(looked.ok ? lookOf(office, moment.today, looked.value, token) : refused(file, looked.error));
  }
  return ok(looks);
}));

const find = whenOpen<'imports.find'>(async ({ paths }, { files }) => ok(await findPackages(files, paths, MOST_FILES)));

/** A file that brought all that it has before. */
function takenBefore(office: Office, today: string, file: string, { org, kind, number, period, records, imported_at }: PackageIn): ImportLook {
  return { ...EMPTY, file, token: '', ok: true, error: null, kind, number, period: period === '' ? null : period, known: records, takenAt: imported_at, sender: { org, code: '', name: orgNames(office, today).get(org) ?? '' } };
}

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
      return { ...base, kind: 'downward', fresh: plan.handed.records, templates: plan.handed.templates, newer: plan.handed.newer, known: plan.repeated ? 1 : 0, delivered: deliveredRecords(office.db, plan.receipts), waiting: stagedRecords(office.db, plan.receipts), orders: plan.orders, reviews: plan.reviews, restored: plan.receipts.some(({ restored }) => restored) };
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
  const reporters = new Map<string, string>();
  const chosen = [...new Set(tokens)].flatMap((token) => waiting.get(token) ?? []);
  for (const token of tokens) waiting.delete(token);
  const all = inAll(tell(emit, 'import'), chosen.map(({ opened }) => opened.bytes));
  // Reports bring none, and they are the five hundred.
  let news = handedNews(office, moment.today);
  const progress = new Map(chosen.map((looked, index) => [looked, all(index)]));
  for await (const taken of takeInMany(office, moment, chosen, (looked) => ({ signal, onProgress: (...far) => progress.get(looked)?.(...far) }))) {
    const { looked } = taken;
    await dropLooked(files, looked);
    if ('thrown' in taken) throw taken.thrown;
    const { file, plan, opened: { manifest } } = looked;
    const now = plan.kind === 'downward' || plan.kind === 'merge' ? handedNews(office, moment.today) : news;
    done.push(taken.applied.ok ? { ...doneOf(office, looked, taken.applied.value), handed: newsSince(news, now) } : { ...NOTHING, senderName: manifest.sender.name, file, ok: false, error: taken.applied.error });
    news = now;
    if (plan.kind === 'report') reporters.set(file, manifest.sender.org);
    // Only now is it on the disk.
    progress.get(looked)?.('importing', 1, 1);
  }
  emit('changed', { subjects: ['gatherings', 'exchange'] });
  // Only now: what one file lacked another one may have brought.
  const gaps = new Map([...new Set(reporters.values())].map((org) => [org, isMissing(office, org) ? missingNumbers(office, org) : null]));
  return ok(done.map((each) => {
    const missing = gaps.get(reporters.get(each.file) ?? '') ?? null;
    return missing === null || !each.ok ? each : { ...each, gap: true, missingNumbers: missing };
  }));
}));

function doneOf(office: Office, looked: Looked, { kind, added, delivered, slot, staged }: Applied): ImportDone {
  const { file, plan } = looked;
  // Of what is kept apart no receipt is printed before a person has looked at it.
  const report = plan.kind === 'report' && packageIn(office.db, plan.manifest.id)?.secret ? plan.manifest.id : null;
  const device = plan.kind === 'joining' ? plan.manifest.sender.device : null;
  const { known, newer, doubles } = plan.kind === 'report' ? plan : plan.kind === 'merge' ? { ...plan, doubles: 0 } : NOTHING;
  return { ...NOTHING, senderName: looked.opened.manifest.sender.name, known, newer, doubles, file, ok: true, error: null, kind, added, delivered, report, subordinate: slot, device, staged, conflicts: kind === 'merge' ? listConflicts(office).length : 0 };
}

export const importHandlers: Handlers = { 'imports.find': find, 'imports.look': look, 'imports.apply': apply };
