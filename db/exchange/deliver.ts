import { join } from 'node:path';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { compareBack, contentOf, writeDurably } from '../files/durable';
import type { Files } from '../files/files';
import { Stopped, watched } from '../files/watch';
import { isPractice, type Moment, type Office } from '../office/office';
import { addPackageOut, isPackageDelivered, packagesOut, type PackageOut } from '../store/packages';
import { takePackageNumber } from '../store/settings';
import { toldWriting } from '../vault/told';
import type { Manifest } from './manifest';
import { preparePackage, type PackageInput } from './write-package';

/** Where a package is built and where it goes. `outbox` is the private local folder, `to` a drive's or any other folder. */
export interface Delivery {
  readonly files: Files;
  readonly outbox: string;
  readonly to: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (phase: 'building' | 'trial' | 'writing' | 'reading-back', done: number, total: number) => void;
  /** Proves that the addressee will be able to take it in, before it leaves; undefined = nothing to prove. */
  readonly trial?: (path: string, manifest: Manifest) => Promise<Result<null, Failure>>;
}

export interface WrittenFile {
  readonly id: string;
  readonly path: string;
  readonly number: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly records: number;
  readonly at: string;
}

/** Local copies of what was written last; older ones go, and reports that a receipt covers (exchange.md §3). */
const KEPT_COPIES = 20;

export interface Letter {
  readonly kind: Manifest['kind'];
  readonly sender: { readonly code: string; readonly name: string };
  readonly addressee: string;
  readonly period: string;
  readonly base: string;
  readonly lives?: readonly string[];
  readonly submitted: Manifest['submitted'];
  readonly below?: Manifest['below'];
  readonly receiptSecret?: string;
  readonly invitation?: Manifest['invitation'];
  readonly enrolment?: Manifest['enrolment'];
  readonly pairing?: Manifest['pairing'];
  readonly joining?: Manifest['joining'];
  readonly merge?: Manifest['merge'];
  readonly features?: readonly string[];
  readonly statements: PackageInput['statements'];
  readonly versions: PackageInput['versions'];
  readonly recordsByKind: Readonly<Record<string, number>>;
  readonly blobs?: PackageInput['blobs'];
  readonly recipients: readonly string[];
  /** Submissions that it carries and the newest own one there is; see madeout. */
  readonly submissions: readonly string[];
  readonly through: number;
  /** What else is noted when the file is 已写出, in the same transaction: never the one without the other. */
  readonly keep?: () => void;
}

/**
 * Builds a package locally, tries it, writes it to `to` (.part, fsync, rename), reads it back, and only then notes it as
 * 已写出. A crash or a pulled drive at any point leaves at most a `.part` or a file that nobody claims to have written;
 * the next export carries the same again.
 */
export async function deliver(office: Office, moment: Moment, app: string, letter: Letter, delivery: Delivery): Promise<Result<WrittenFile, Failure>> {
  const { files, outbox, to } = delivery;
  const { signal, onProgress } = delivery;
  const records = Object.values(letter.recordsByKind).reduce((sum, n) => sum + n, 0);
  const number = office.db.transaction(() => takePackageNumber(office.db, letter.kind)).immediate();
  const prepared = await preparePackage(inputOf(office, moment, app, letter, number, (done, total) => onProgress?.('building', done, total)));
  if (!prepared.ok) return prepared;
  const { manifest } = prepared.value;
  const folder = await files.makeFolder(outbox);
  if (!folder.ok) return err(toldWriting(folder.error));
  const local = join(outbox, `${manifest.id}.zbb`);
  const drop = async (failure: Failure): Promise<Result<never, Failure>> => {
    await files.remove(local);
    return err(signal?.aborted ? fail('cancelled') : failure);
  };
  const { value: made } = prepared;
  const built = await unlessStopped(() => writeDurably(files, local, watched(made.bytes(), signal)));
  if (!built) return drop(fail('cancelled'));
  if (!built.ok) return drop(toldWriting(built.error));
  onProgress?.('trial', 0, records);
  const tried = (await delivery.trial?.(local, manifest)) ?? ok(null);
  if (!tried.ok) return drop(tried.error);
  if (signal?.aborted) return drop(fail('cancelled'));
  const { size } = built.value;
  onProgress?.('writing', 0, size);
  const path = await freeName(files, to, manifest.id);
  if (!path.ok) return drop(path.error);
  const copied = await unlessStopped(() => writeDurably(files, path.value, watched(contentOf(files, local), signal, (done) => onProgress?.('writing', done, size))));
  if (!copied) return drop(fail('cancelled'));
  if (!copied.ok) return drop(toldWriting(copied.error));
  onProgress?.('reading-back', 0, size);
  const same = await compareBack(files, path.value, built.value, (done) => onProgress?.('reading-back', done, size), signal);
  if (!same.ok || signal?.aborted) {
    await files.remove(path.value);
    return drop(same.ok ? fail('cancelled') : same.error.code === 'differs' ? fail('read-back-differs') : toldWriting(same.error));
  }
  const { size: bytes, sha256 } = built.value;
  const out: PackageOut = { id: manifest.id, kind: letter.kind, number, addressee: letter.addressee, period: letter.period, written_at: moment.now, file: path.value, bytes, sha256, records, through: letter.through, device: '', secret: letter.receiptSecret ?? '' };
  office.db.transaction(() => {
    addPackageOut(office.db, out, letter.submissions);
    letter.keep?.();
  }).immediate();
  await dropOldCopies(office, files, outbox);
  return ok({ id: manifest.id, path: path.value, number, bytes, sha256, records, at: moment.now });
}

function inputOf(office: Office, moment: Moment, app: string, letter: Letter, number: number, onProgress: (done: number, total: number) => void): PackageInput {
  const { kind, addressee, period, base, lives, submitted, below, receiptSecret, invitation, enrolment, pairing, joining, merge, features = [] } = letter;
  return {
    manifest: {
      id: moment.newId(), kind, app, features, number, addressee, period, base, submitted, writtenAt: moment.now, sender: { org: office.org, ...letter.sender },
      ...(lives ? { lives: [...lives] } : {}), ...(below && below.length > 0 ? { below } : {}), ...(receiptSecret === undefined ? {} : { receiptSecret }), ...(isPractice(office) ? { practice: true as const } : {}), ...(invitation ? { invitation } : {}), ...(enrolment ? { enrolment } : {}),
      ...(pairing ? { pairing } : {}), ...(joining ? { joining } : {}), ...(merge ? { merge } : {}),
    },
    statements: letter.statements, versions: letter.versions, recordsByKind: letter.recordsByKind, blobs: letter.blobs ?? [], recipients: letter.recipients,
    signingSecret: office.keys.signingSecret, onProgress,
  };
}

/** What the work answers; undefined = it was stopped, and has tidied up. */
async function unlessStopped<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Stopped) return undefined;
    throw thrown;
  }
}

/** `<8 hex>.zbb`: a name on a lost stick should not tell who reports what. Never an existing one. */
async function freeName(files: Files, to: string, id: string): Promise<Result<string, Failure>> {
  for (let at = 0; at + 8 <= id.length; at += 4) {
    const path = join(to, `${id.slice(at, at + 8)}.zbb`);
    const there = await files.stat(path);
    if (!there.ok) return err(toldWriting(there.error));
    if (there.value === null) return ok(path);
  }
  return err(fail('drive-denied'));
}

async function dropOldCopies(office: Office, files: Files, outbox: string): Promise<void> {
  const keep = new Set(packagesOut(office.db).filter(({ device, kind, id }) => device === '' && !(kind === 'report' && isPackageDelivered(office.db, id))).slice(0, KEPT_COPIES).map(({ id }) => `${id}.zbb`));
  const names = await files.list(outbox);
  if (!names.ok) return;
  for (const name of names.value.filter((name) => !keep.has(name))) await files.remove(join(outbox, name));
}
