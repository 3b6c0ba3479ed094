import { TextDecoder } from 'node:util';
import type { FileType } from '../domain/attached-file';
import { typeOfBytes } from '../domain/files/check-file';
import { checkFormat, checkManifest, STATEMENTS_ENTRY, VERSIONS_ENTRY } from './check-manifest';
import { HashedContent } from './hashed-content';
import type { KeptLines } from './kept-lines';
import type { Limits } from './limits';
import { parseStatementLine, parseText, splitLines } from './lines';
import type { Manifest } from './manifest';
import { refuse, Refused } from './package-failure';
import type { Unwrapped } from './package-source';
import { readTar, type TarEntry } from './tar';

const SIGNATURE_BYTES = 128;

/** An attachment in a package: its bytes were read, hashed and looked into. */
export interface SentBlob {
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
}

/** The first reading: everything that can be known to be wrong is found here. `kept` takes the lines as they pass. Throws `Refused`. */
export async function verify(inside: Unwrapped, limits: Limits, kept?: KeptLines): Promise<{ readonly manifest: Manifest; readonly blobs: readonly SentBlob[] }> {
  const entries = readTar(inside.tar);
  const manifest = await readManifest(entries, limits);
  checkAddressees(manifest, inside);
  const blobs: SentBlob[] = [];
  for (const listed of manifest.entries) {
    const entry = await nextEntry(entries);
    if (entry?.name !== listed.name) refuse('file-tampered', 'entry-name');
    if (entry.size !== listed.bytes) refuse('file-tampered', 'entry-bytes');
    if (isBlob(listed.name)) blobs.push(await readBlob(entry, listed));
    else await readThrough(entry, listed.sha256, manifest, limits, kept);
  }
  // Asking for one more also reads the ends of tar, gzip and seal.
  if ((await nextEntry(entries)) !== undefined) refuse('file-tampered', 'entry-name');
  return { manifest, blobs };
}

async function nextEntry(entries: AsyncGenerator<TarEntry, void, void>): Promise<TarEntry | undefined> {
  const next = await entries.next();
  return next.done === true ? undefined : next.value;
}

export async function readManifest(entries: AsyncGenerator<TarEntry, void, void>, limits: Limits): Promise<Manifest> {
  const first = await nextEntry(entries);
  if (first?.name !== 'manifest.json') refuse('file-not-ours', 'no-manifest');
  if (first.size > limits.manifestBytes) refuse('file-too-large', 'manifest-bytes');
  const text = await textOf(first);
  const value = parseText(text, 'manifest');
  checkFormat(value);
  const second = await nextEntry(entries);
  if (second?.name !== 'manifest.sig' || second.size !== SIGNATURE_BYTES) refuse('file-tampered', 'entry-name');
  return checkManifest(value, text, await textOf(second), limits);
}

/** A small entry as text. Bytes that are no UTF-8 become U+FFFD, which no signature fits. */
async function textOf(entry: TarEntry): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.content) pieces.push(piece);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(pieces));
}

/**
 * The manifest names the keys that its sender sealed to. A package that somebody unsealed and sealed again to us, or to us as
 * well, names others, or fewer; one without a seal can only be an invitation.
 */
function checkAddressees(manifest: Manifest, inside: Unwrapped): void {
  if ((inside.recipient === null) !== (manifest.kind === 'invitation')) refuse('file-tampered', 'unsealed');
  if (inside.recipient === null) return;
  if (!manifest.sealedTo.includes(inside.recipient) || manifest.sealedTo.length !== inside.recipients) refuse('file-tampered', 'addressees');
}

const isBlob = (name: string): boolean => name !== STATEMENTS_ENTRY && name !== VERSIONS_ENTRY;

/** One at a time is in memory, and none larger than the limit that the list was held to. */
async function readBlob(entry: TarEntry, { sha256, bytes }: Manifest['entries'][number]): Promise<SentBlob> {
  const content = new HashedContent(entry.content);
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  if (content.sha256() !== sha256) refuse('file-tampered', 'entry-hash');
  // What no app of ours would have taken in: a program, a page with a script, a photo that says where it was taken.
  const type = typeOfBytes(Buffer.concat(pieces)) ?? refuse('content-invalid', 'blob-type', { field: 'blobs' });
  return { sha256, bytes, type };
}

async function readThrough(entry: TarEntry, sha256: string, manifest: Manifest, limits: Limits, kept: KeptLines | undefined): Promise<void> {
  const content = new HashedContent(entry.content);
  const wrong = await checkLines(entry.name, content, manifest, limits, kept);
  for await (const piece of content) void piece;
  if (content.sha256() !== sha256) refuse('file-tampered', 'entry-hash');
  // Only now: a line that is wrong is the sender's own mistake if these are the bytes that the sender signed.
  if (wrong !== undefined) throw wrong;
}

async function checkLines(name: string, content: HashedContent, manifest: Manifest, limits: Limits, kept: KeptLines | undefined): Promise<Refused | undefined> {
  try {
    if (name === STATEMENTS_ENTRY) await countLines(content, limits.statementBytes, manifest.counts.statements, (line) => {
      const value = parseStatementLine(line);
      kept?.statement(line.length, value);
    });
    if (name === VERSIONS_ENTRY) await countLines(content, limits.documentBytes, manifest.counts.versions, (line) => {
      const value = parseText(line, 'version');
      kept?.version(line, value);
    });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Refused && thrown.failure.code === 'content-invalid') return thrown;
    throw thrown;
  }
}

async function countLines(content: HashedContent, limit: number, announced: number, check: (line: string) => unknown): Promise<void> {
  let count = 0;
  for await (const line of splitLines(content, limit)) {
    count += 1;
    // No need to parse what was not announced: the count is wrong already.
    if (count > announced) break;
    check(line);
  }
  if (count !== announced) refuse('content-invalid', 'line-count', { field: 'manifest.counts' });
}
