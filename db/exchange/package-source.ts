import { createHash } from 'node:crypto';
import { readChunks } from '../files/durable';
import type { Files } from '../files/files';
import { ByteReader } from './byte-reader';
import { GZIP_HEADER } from './gzip';
import { gunzip } from './gunzip';
import type { Limits } from './limits';
import { failureOfFile, refuse, Refused } from './package-failure';
import { AGE_BEGINNING, unsealStream, type Closed } from './seal';
import { readStoredGzip } from './stored-gzip';

/** Heard at every piece that is read of a file; between two readings of the same file it may come to be somebody else's. */
export interface Reading {
  signal?: AbortSignal | undefined;
  onBytes?: ((bytes: number) => void) | undefined;
}

export interface PackageAt {
  readonly files: Files;
  readonly path: string;
  /** Our sealing identities (AGE-SECRET-KEY-1…), old ones included. */
  readonly identities: readonly string[];
  /** Others than `LIMITS` only in tests. */
  readonly limits?: Limits;
  readonly reading?: Reading;
  /** So many bytes of lines may be kept in memory instead of being read again; 0 if not told. */
  readonly keep?: number;
}

/** A package with its wrappings off: the tar inside, not yet looked at. */
export interface Unwrapped {
  /** The key of ours that it was sealed to; null when it is not sealed. */
  readonly recipient: string | null;
  readonly recipients: number;
  readonly tar: ByteReader;
}

/** A file being read, counted and hashed on the way. */
export interface OpenSource {
  readonly reader: ByteReader;
  /** Size and lower-case hex hash of what was read so far: of the file, once all of it was read. */
  bytes(): number;
  sha256(): string;
  close(): Promise<void>;
}

/** Opens the file as a stream that throws `Refused` where it cannot be read or is too large. To be closed by whoever opened it. */
export function openSource(at: PackageAt, limits: Limits): OpenSource {
  const hash = createHash('sha256');
  const chunks = readChunks(at.files, at.path);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, void> {
    for await (const chunk of chunks) {
      if (!chunk.ok) throw new Refused(failureOfFile(chunk.error));
      bytes += chunk.value.length;
      if (bytes > limits.packageBytes) refuse('file-too-large', 'package-bytes');
      hash.update(chunk.value);
      at.reading?.onBytes?.(chunk.value.length);
      if (at.reading?.signal?.aborted) refuse('cancelled', 'cancelled');
      yield chunk.value;
    }
  }
  return { reader: new ByteReader(counted()), bytes: () => bytes, sha256: () => hash.copy().digest('hex'), close: async () => void (await chunks.return()) };
}

// A stick pulled too early often leaves the right length and nothing in it.
const ZEROS = 4096;
const startsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean => Buffer.from(beginning).equals(bytes.subarray(0, beginning.length));

/** Takes seal and gzip off. Throws `Refused` for what is no package, or a damaged one. */
export async function unwrap(file: ByteReader, identities: readonly string[], limits: Limits): Promise<Unwrapped | Closed> {
  const head = await file.peek(ZEROS);
  if (head.length === 0) refuse('file-empty', 'empty');
  if (startsWith(head, AGE_BEGINNING)) {
    const unsealed = await unsealStream(file, identities, limits);
    if (unsealed.recipient === null) return unsealed;
    return { ...unsealed, tar: new ByteReader(gunzip(new ByteReader(unsealed.plain), limits)) };
  }
  if (startsWith(head, GZIP_HEADER.subarray(0, 3))) {
    if ((await file.peek(limits.unsealedBytes + 1)).length > limits.unsealedBytes) refuse('file-too-large', 'unsealed-bytes');
    return { recipient: null, recipients: 0, tar: new ByteReader(await readStoredGzip(file)) };
  }
  if (head.every((byte) => byte === 0)) refuse('file-damaged', 'zero-filled');
  // Cut off within the first words; a single letter tells nothing.
  if (head.length > 1 && startsWith(AGE_BEGINNING, head)) refuse('file-damaged', 'age-header');
  return refuse('file-not-ours', 'unknown-beginning');
}
