import { err, ok, type Result } from '../domain/result';
import { BLOBS, STATEMENTS_ENTRY, VERSIONS_ENTRY } from './check-manifest';
import { HashedContent } from './hashed-content';
import { KeptLines } from './kept-lines';
import { LIMITS, type Limits } from './limits';
import type { SignedValue } from '../records/statements';
import { parseStatementLine, splitLines } from './lines';
import type { Manifest } from './manifest';
import { refuse, Refused, type PackageFailure } from './package-failure';
import { openSource, unwrap, type PackageAt } from './package-source';
import { readTar } from './tar';
import { verify, type SentBlob } from './verify-package';
import { VersionLine } from './version-line';

/** A package of which every byte was read and found to be what its sender signed. */
export interface OpenedPackage {
  readonly manifest: Manifest;
  readonly sealed: boolean;
  /** Of the file. */
  readonly bytes: number;
  /** Of the file, lower-case hex. */
  readonly sha256: string;
  /** Attachments, by rising hash. */
  readonly blobs: readonly SentBlob[];
  /** Bytes of lines that are kept in memory; `release` lets go of them. */
  kept(): number;
  release(): void;
  /** Of the kept versions only the text stays; they are parsed anew when they are asked for. For whoever lets many packages wait. */
  putDown(): void;
  /** Reads the file once more, unless its lines were kept. A failure is always the last item, and takes back all items before it. */
  statements(): AsyncGenerator<Result<SignedValue, PackageFailure>, void, void>;
  /** Each version, to be read. As above. */
  versions(): AsyncGenerator<Result<VersionLine, PackageFailure>, void, void>;
  /** The attachments' bytes, one at a time, in the order of `blobs`. As above. */
  contents(): AsyncGenerator<Result<SentBlob & { readonly content: Uint8Array }, PackageFailure>, void, void>;
}

/**
 * Reads a package from its first byte to its last, distrusting all of it (exchange.md §3), before anything of it is used.
 * Says nothing about trust: whether the sender is known and may say what it says is for the plan of the import.
 * The file must stay as it is until its contents are read: open a private copy. Should it change, the second
 * reading ends in a failure.
 */
export async function openPackage(at: PackageAt): Promise<Result<OpenedPackage, PackageFailure>> {
  const limits = at.limits ?? LIMITS;
  const kept = new KeptLines(at.keep ?? 0);
  const file = openSource(at, limits);
  try {
    const inside = await unwrap(file.reader, at.identities, limits);
    if (!('tar' in inside)) return err({ code: 'file-not-for-us', reason: 'no-identity', facts: { recipients: inside.recipients } });
    const { manifest, blobs } = await verify(inside, limits, kept);
    return ok({
      manifest,
      blobs,
      sealed: inside.recipient !== null,
      bytes: file.bytes(),
      sha256: file.sha256(),
      kept: () => kept.bytes,
      release: () => kept.release(),
      putDown: () => kept.putDown(),
      statements: () => kept.statements() ?? readAgain(at, limits, manifest, STATEMENTS_ENTRY, limits.statementBytes, parseStatementLine),
      versions: () => kept.versions() ?? readAgain(at, limits, manifest, VERSIONS_ENTRY, limits.documentBytes, (line) => new VersionLine(line)),
      contents: () => readContents(at, limits, blobs),
    });
  } catch (thrown) {
    return err(failureOf(thrown));
  } finally {
    await file.close();
  }
}

/** The lines of one entry, out of the file as it is now; refused when they are not those that were verified. */
async function* readAgain<T>(
  at: PackageAt, limits: Limits, manifest: Manifest, name: string, lineBytes: number, parse: (line: string) => T,
): AsyncGenerator<Result<T, PackageFailure>, void, void> {
  const file = openSource(at, limits);
  try {
    const inside = await unwrap(file.reader, at.identities, limits);
    if (!('tar' in inside)) return refuse('file-damaged', 'entry-hash');
    for await (const entry of readTar(inside.tar)) {
      if (entry.name !== name) {
        for await (const piece of entry.content) void piece;
        continue;
      }
      const content = new HashedContent(entry.content);
      for await (const line of splitLines(content, lineBytes)) yield ok(parse(line));
      if (content.sha256() !== manifest.entries.find((listed) => listed.name === name)?.sha256) refuse('file-damaged', 'entry-hash');
      return;
    }
    refuse('file-damaged', 'entry-hash');
  } catch (thrown) {
    yield err(failureOf(thrown));
  } finally {
    await file.close();
  }
}

async function* readContents(at: PackageAt, limits: Limits, blobs: readonly SentBlob[]): ReturnType<OpenedPackage['contents']> {
  if (blobs.length === 0) return;
  const file = openSource(at, limits);
  const wanted = new Map(blobs.map((blob) => [`${BLOBS}${blob.sha256}`, blob]));
  try {
    const inside = await unwrap(file.reader, at.identities, limits);
    if (!('tar' in inside)) return refuse('file-damaged', 'entry-hash');
    for await (const entry of readTar(inside.tar)) {
      const blob = wanted.get(entry.name);
      // The file may have changed since it was verified: nothing larger than what was seen then is gathered.
      if (blob && entry.size !== blob.bytes) return refuse('file-damaged', 'entry-hash');
      const content = new HashedContent(entry.content);
      const pieces: Uint8Array[] = [];
      for await (const piece of content) if (blob) pieces.push(piece);
      if (!blob) continue;
      if (content.sha256() !== blob.sha256) return refuse('file-damaged', 'entry-hash');
      wanted.delete(entry.name);
      yield ok({ ...blob, content: Buffer.concat(pieces) });
    }
    if (wanted.size > 0) refuse('file-damaged', 'entry-hash');
  } catch (thrown) {
    yield err(failureOf(thrown));
  } finally {
    await file.close();
  }
}

/** A refusal as a value; anything else is a bug. */
function failureOf(thrown: unknown): PackageFailure {
  if (thrown instanceof Refused) return thrown.failure;
  throw thrown;
}
