import { deviceIdOf, sha256, signBytes, signingKeyFrom } from '../../records/sign';
import { canonical, type Json, type JsonObject } from '../../records/canonical';
import type { Files } from '../../files/files';
import { MOST_KEPT } from '../../exchange/kept-lines';
import { statementLine } from '../../exchange/lines';
import { openPackage } from '../../exchange/read-package';
import { sealStream } from '../../exchange/seal';
import { storeGzip } from '../../exchange/stored-gzip';
import { gzip } from '../../exchange/gzip';
import { tarHeader } from '../../exchange/tar';
import { collect, pieces } from '../packages';

/** A package taken apart, each part still meaning what it meant. */
export interface Parts {
  readonly manifest: JsonObject;
  readonly statements: readonly { readonly value: Json; readonly signature: string }[];
  readonly versions: readonly string[];
  /** Attachments, by rising name. */
  readonly blobs: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** Takes a good package apart, with a key that opens it or with several of which one does. */
export async function partsOf(files: Files, path: string, keys: string | readonly string[]): Promise<Parts> {
  const opened = await openPackage({ files, path, identities: typeof keys === 'string' ? [keys] : keys, keep: MOST_KEPT });
  if (!opened.ok) throw new Error(opened.error.reason);
  const statements: { value: Json; signature: string }[] = [];
  for await (const read of opened.value.statements()) if (read.ok) statements.push(read.value);
  const versions: string[] = [];
  for await (const read of opened.value.versions()) if (read.ok) versions.push(read.value.bytes);
  const blobs: { name: string; content: Uint8Array }[] = [];
  for await (const read of opened.value.contents()) if (read.ok) blobs.push({ name: read.value.sha256, content: read.value.content });
  return { manifest: JSON.parse(JSON.stringify(opened.value.manifest)) as JsonObject, statements, versions, blobs };
}

/** Canonical where it can be, else as any program would write it. */
export function textOf(value: unknown): string {
  const text = canonical(value);
  return text.ok ? text.value : (JSON.stringify(value) ?? 'null');
}

/** Where a change may be made on the way from parts to file; what comes after it is done right. */
export interface Turns {
  readonly statementLines?: (lines: string[]) => string[];
  readonly versionLines?: (lines: string[]) => string[];
  /** Entries, hashes and counts in it are right already. */
  readonly manifest?: (manifest: JsonObject) => unknown;
  readonly tar?: (tar: Buffer) => Buffer;
  readonly packed?: (packed: Buffer) => Buffer;
}

/** Puts a package together, signed by `secret` as the sender that this key is, and sealed to `recipients` ([] = not). */
export async function assemble(parts: Parts, turns: Turns, secret: string, recipients: readonly string[]): Promise<Buffer> {
  const line = ({ value, signature }: Parts['statements'][number]): string => statementLine({ bytes: textOf(value), signature });
  const statements = (turns.statementLines ?? same)(parts.statements.map(line));
  const versions = (turns.versionLines ?? same)([...parts.versions]);
  const contents = [entry('statements.ndjson', statements.map((text) => `${text}\n`).join('')), entry('versions.ndjson', versions.map((text) => `${text}\n`).join('')), ...parts.blobs.map(({ name, content }) => ({ name: `blobs/${name}`, content: Buffer.from(content) }))];
  const { publicKey } = signingKeyFrom(secret);
  const fitting: JsonObject = {
    ...parts.manifest,
    sender: { ...(parts.manifest['sender'] as JsonObject), signingKey: publicKey, device: deviceIdOf(publicKey) },
    sealedTo: [...recipients].sort(),
    entries: contents.map(({ name, content }) => ({ name, bytes: content.length, sha256: sha256(content) })),
    counts: { ...(parts.manifest['counts'] as JsonObject), statements: statements.length, versions: versions.length },
  };
  const manifestText = textOf((turns.manifest ?? same)(fitting));
  const signature = signBytes('manifest', manifestText, secret);
  const entries = [entry('manifest.json', manifestText), entry('manifest.sig', signature), ...contents];
  const blocks = entries.flatMap(({ name, content }) => [tarHeader(name, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
  const tar = (turns.tar ?? same)(Buffer.concat([...blocks, Buffer.alloc(1024)]));
  const packed = (turns.packed ?? same)(await collect(recipients.length === 0 ? storeGzip(pieces(tar)) : gzip(pieces(tar))));
  return recipients.length === 0 ? packed : collect(sealStream(pieces(packed), recipients));
}

/** Signs a value as a statement of the kind that it names, whatever it has become. */
export function signedAs(value: unknown, secret: string): { readonly value: Json; readonly signature: string } {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? String(value.kind) : '';
  return { value: value as Json, signature: signBytes(kind, textOf(value), secret) };
}

/** Text of a version that was changed, and the id that follows from it. */
export const versionText = (value: unknown): { readonly text: string; readonly id: string } => {
  const text = textOf(value);
  return { text, id: sha256(text) };
};

const entry = (name: string, content: string): { readonly name: string; readonly content: Buffer } => ({ name, content: Buffer.from(content) });

function same<T>(value: T): T {
  return value;
}

