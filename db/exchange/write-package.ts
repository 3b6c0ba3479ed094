import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { ok, err, type Result } from '../domain/result';
import { canonicalOrThrow } from '../records/canonical';
import { deviceIdOf, signBytes, signingKeyFrom } from '../records/sign';
import { BLOBS, STATEMENTS_ENTRY, VERSIONS_ENTRY } from './check-manifest';
import { gzip } from './gzip';
import { LIMITS } from './limits';
import { joinLines, statementLine } from './lines';
import { FORMAT, type Manifest } from './manifest';
import type { PackageFailure } from './package-failure';
import { sealStream } from './seal';
import { storeGzip } from './stored-gzip';
import { writeTar } from './tar';

/** The fields of a manifest that only the caller knows; all others are worked out here. */
export type ManifestHead = Omit<Manifest, 'format' | 'features' | 'sealedTo' | 'sender' | 'entries' | 'counts'> & {
  readonly sender: { readonly org: string; readonly code: string; readonly name: string };
  /** What a reader must know, else it refuses the package; none where it is left out. */
  readonly features?: readonly string[];
};

export interface BlobInput {
  readonly sha256: string;
  readonly bytes: number;
  readonly content: () => Uint8Array;
}

export interface PackageInput {
  readonly manifest: ManifestHead;
  /** Written in this order. */
  readonly statements: readonly { readonly bytes: string; readonly signature: string }[];
  /** Canonical bytes of each version. Called twice, within one read transaction: both times it must say the same. */
  readonly versions: () => Iterable<string>;
  readonly recordsByKind: Readonly<Record<string, number>>;
  /** Attachments, each once; read when their turn comes. */
  readonly blobs?: readonly BlobInput[];
  /** Keys to seal to (age1…). None for an invitation, at least one for all else. */
  readonly recipients: readonly string[];
  /** The sending device's signing key, 32 bytes in hex. */
  readonly signingSecret: string;
  /** Versions written so far, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface PreparedPackage {
  readonly manifest: Manifest;
  /** The file, made while it is read; a part of it at a time is in memory, and none of it is ever plain on a disk. */
  bytes(): AsyncGenerator<Uint8Array, void, void>;
}

// One turn of the event loop after so many versions, so that "cancel" is heard.
const BREATH = 2000;

/**
 * Counts and hashes what the package will hold and signs the manifest over it. Fails only when it would pass the limits
 * that every reader sets.
 */
export async function preparePackage(input: PackageInput): Promise<Result<PreparedPackage, PackageFailure>> {
  const statements = input.statements.map(statementLine);
  if (statements.some((line) => Buffer.byteLength(line) > LIMITS.statementBytes)) return err({ code: 'file-too-large', reason: 'line-bytes' });
  const versions = await measure(input.versions());
  if (Math.max(versions.lines, statements.length) > Math.min(LIMITS.versions, LIMITS.statements)) return err({ code: 'file-too-large', reason: 'too-many' });
  // Rising names: one set of attachments has one manifest.
  const blobs = [...(input.blobs ?? [])].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  if (blobs.length > LIMITS.blobs) return err({ code: 'file-too-large', reason: 'too-many' });
  const manifest = manifestOf(input, await measure(statements), versions, blobs);
  const manifestBytes = canonicalOrThrow(manifest);
  const signature = signBytes('manifest', manifestBytes, input.signingSecret);

  const text = (name: string, content: string) => ({ name, size: Buffer.byteLength(content), content: () => [Buffer.from(content)] });
  const tar = () =>
    writeTar([
      text('manifest.json', manifestBytes),
      text('manifest.sig', signature),
      { name: STATEMENTS_ENTRY, size: manifest.entries[0]?.bytes ?? 0, content: () => joinLines(statements) },
      { name: VERSIONS_ENTRY, size: versions.bytes, content: () => joinLines(watched(input.versions(), versions.lines, input.onProgress)) },
      ...blobs.map(({ sha256, bytes, content }) => ({ name: `${BLOBS}${sha256}`, size: bytes, content: () => pieces(content()) })),
    ]);
  const bytes = () => (manifest.kind === 'invitation' ? storeGzip(tar()) : sealStream(gzip(tar()), manifest.sealedTo));
  return ok({ manifest, bytes });
}

interface Measured {
  readonly lines: number;
  readonly bytes: number;
  readonly sha256: string;
}

async function measure(lines: Iterable<string>): Promise<Measured> {
  const hash = createHash('sha256');
  let [count, bytes] = [0, 0];
  for (const line of lines) {
    const piece = Buffer.from(`${line}\n`);
    hash.update(piece);
    bytes += piece.length;
    count += 1;
    if (count % BREATH === 0) await breathe();
  }
  return { lines: count, bytes, sha256: hash.digest('hex') };
}

/** So that "cancel" is heard within an attachment. */
const PIECE = 256 * 1024;

function* pieces(content: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
}

function manifestOf(input: PackageInput, statements: Measured, versions: Measured, blobs: readonly BlobInput[]): Manifest {
  if ((input.manifest.kind === 'invitation') !== (input.recipients.length === 0)) throw new Error('an invitation, and only that, is sealed to nobody');
  const signingKey = signingKeyFrom(input.signingSecret).publicKey;
  return {
    ...input.manifest,
    format: FORMAT,
    features: [...(input.manifest.features ?? [])],
    sealedTo: [...new Set(input.recipients)].sort(),
    sender: { ...input.manifest.sender, device: deviceIdOf(signingKey), signingKey },
    entries: [
      { name: STATEMENTS_ENTRY, bytes: statements.bytes, sha256: statements.sha256 },
      { name: VERSIONS_ENTRY, bytes: versions.bytes, sha256: versions.sha256 },
      ...blobs.map(({ sha256, bytes }) => ({ name: `${BLOBS}${sha256}`, bytes, sha256 })),
    ],
    counts: { statements: statements.lines, versions: versions.lines, records: { ...input.recordsByKind } },
  };
}

function* watched(lines: Iterable<string>, total: number, onProgress: PackageInput['onProgress']): Generator<string, void, void> {
  let done = 0;
  for (const line of lines) {
    yield line;
    done += 1;
    if (done % BREATH === 0 || done === total) onProgress?.(done, total);
  }
}
