import { createHash } from 'node:crypto';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result';
import { contentOf, readChunks, type Content, type Written } from '../files/durable';
import type { FileFailure, Files, ReadHandle } from '../files/files';
import { canonicalOrThrow } from '../records/canonical';
import { BLOCK, MEMBERS, memberSize, padding, tarHeader, TRAILER, type Member } from './backup-tar';
import { MAX_KEY_FILE_BYTES } from './key-file-format';

const FORMAT = 'zhibu-backup';
const VERSION = 1;
const MAX_MANIFEST_BYTES = 16 * 1024;

export type BackupFileFailure =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'backup-damaged' }
  | { readonly code: 'backup-newer'; readonly version: number }
  | FileFailure;

const Sum = z.strictObject({ size: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const Header = z.object({ format: z.literal(FORMAT), version: z.number().int().min(1) });
const Stored = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Local time of the laptop, `YYYY-MM-DD HH:MM:SS`: shown, never trusted. */
  madeAt: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
  automatic: z.boolean(),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  keys: Sum,
  database: Sum,
  check: z.string(),
});

export type Manifest = Omit<z.infer<typeof Stored>, 'format' | 'version' | 'check'>;

/** The small part of a backup, read and checked; the database in it is where `databaseAt` says, not yet read. */
export interface BackupFile {
  readonly manifest: Manifest;
  readonly keys: Uint8Array;
  readonly databaseAt: number;
}

/** The bytes of a backup, the database streamed. Sums are filled in here for the keys, given for the database. */
export async function* backupContent(
  facts: Omit<Manifest, 'keys' | 'database'>,
  keys: Uint8Array,
  database: Written,
  databaseContent: Content,
): AsyncGenerator<Uint8Array, void, void> {
  const body = { format: FORMAT, version: VERSION, ...facts, keys: sumOf(keys), database };
  const manifest = Buffer.from(`${JSON.stringify({ ...body, check: checkOf(body) }, null, 2)}\n`, 'utf8');
  for (const [name, bytes] of [['backup.json', manifest], ['keys.json', keys]] as const) {
    yield tarHeader(name, bytes.length);
    yield bytes;
    yield new Uint8Array(padding(bytes.length));
  }
  yield tarHeader('zhibu.db', database.size);
  yield* databaseContent instanceof Uint8Array ? [databaseContent] : databaseContent;
  yield new Uint8Array(padding(database.size) + TRAILER);
}

/** Reads and checks everything of a backup but the database itself. */
export async function readBackupFile(files: Files, path: string): Promise<Result<BackupFile, BackupFileFailure>> {
  const facts = await files.stat(path);
  if (!facts.ok) return facts;
  if (facts.value === null) return err({ code: 'not-found', path, errno: 'ENOENT' });
  const opened = await files.openRead(path);
  if (!opened.ok) return opened;
  try {
    return await readParts(opened.value, facts.value.size);
  } finally {
    // A file that was only read has nothing to lose by a failing close.
    await opened.value.close();
  }
}

async function readParts(handle: ReadHandle, fileSize: number): Promise<Result<BackupFile, BackupFileFailure>> {
  const [first, second, third] = MEMBERS;
  const manifestBytes = await readMember(handle, first, 0, MAX_MANIFEST_BYTES);
  if (!manifestBytes.ok) return manifestBytes;
  if (manifestBytes.value === null) return err({ code: 'not-a-backup' });
  const manifest = parseManifest(manifestBytes.value);
  if (!manifest.ok) return manifest;

  const keysAt = endOf(0, manifestBytes.value.length);
  const keys = await readMember(handle, second, keysAt, MAX_KEY_FILE_BYTES);
  if (!keys.ok) return keys;
  if (keys.value === null || sumOf(keys.value).sha256 !== manifest.value.keys.sha256) return err({ code: 'backup-damaged' });

  const headerAt = endOf(keysAt, keys.value.length);
  const header = await handle.read(headerAt, BLOCK);
  if (!header.ok) return header;
  const size = memberSize(header.value, third);
  const whole = size === manifest.value.database.size && fileSize === endOf(headerAt, size) + TRAILER;
  return whole ? ok({ manifest: manifest.value, keys: keys.value, databaseAt: headerAt + BLOCK }) : err({ code: 'backup-damaged' });
}

/** The database inside, as content for writeDurably. Compare what was written with `manifest.database`. */
export function databaseIn(files: Files, path: string, backup: BackupFile): Content {
  return contentOf(files, path, backup.databaseAt, backup.manifest.database.size);
}

/** Reads the whole file and compares every byte with what its manifest promises. */
export async function verifyBackupFile(files: Files, path: string): Promise<Result<BackupFile, BackupFileFailure>> {
  const backup = await readBackupFile(files, path);
  if (!backup.ok) return backup;
  const { databaseAt, manifest } = backup.value;
  const hash = createHash('sha256');
  for await (const piece of readChunks(files, path, databaseAt, manifest.database.size)) {
    if (!piece.ok) return piece;
    hash.update(piece.value);
  }
  let rest = true;
  for await (const piece of readChunks(files, path, databaseAt + manifest.database.size)) {
    if (!piece.ok) return piece;
    rest &&= piece.value.every((byte) => byte === 0);
  }
  return rest && hash.digest('hex') === manifest.database.sha256 ? backup : err({ code: 'backup-damaged' });
}

/** A small member with its padding; null when what is there is not exactly that. */
async function readMember(handle: ReadHandle, name: Member, at: number, limit: number): Promise<Result<Uint8Array | null, FileFailure>> {
  const header = await handle.read(at, BLOCK);
  if (!header.ok) return header;
  const size = memberSize(header.value, name);
  if (size === null || size > limit) return ok(null);
  const padded = await handle.read(at + BLOCK, size + padding(size));
  if (!padded.ok) return padded;
  const right = padded.value.length === size + padding(size) && padded.value.subarray(size).every((byte) => byte === 0);
  return ok(right ? padded.value.subarray(0, size) : null);
}

function parseManifest(bytes: Uint8Array): Result<Manifest, BackupFileFailure> {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return err({ code: 'backup-damaged' });
  }
  const header = Header.safeParse(json);
  if (header.success && header.data.version > VERSION) return err({ code: 'backup-newer', version: header.data.version });
  const stored = Stored.safeParse(json);
  if (!stored.success) return err({ code: 'backup-damaged' });
  const { check, ...body } = stored.data;
  return check === checkOf(body) ? ok(body) : err({ code: 'backup-damaged' });
}

function endOf(headerAt: number, size: number): number {
  return headerAt + BLOCK + size + padding(size);
}

function sumOf(bytes: Uint8Array): Written {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function checkOf(body: object): string {
  return createHash('sha256').update(canonicalOrThrow(body)).digest('hex');
}
