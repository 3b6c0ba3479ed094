import { Buffer } from 'node:buffer';
import type { Json, JsonObject } from '../records/canonical';
import { canonicalOrThrow } from '../records/canonical';
import { deviceIdOf, newSigningKey, sha256, signBytes, type SigningKey } from '../records/sign';
import { sign, type StatementOf } from '../records/statements';
import { makeVersion, type Version } from '../records/version';
import { ByteReader } from '../exchange/byte-reader';
import { gzip } from '../exchange/gzip';
import { statementLine } from '../exchange/lines';
import { newSealingKey, sealStream, type SealingKey } from '../exchange/seal';
import { storeGzip } from '../exchange/stored-gzip';
import { tarHeader } from '../exchange/tar';
import { preparePackage, type PackageInput } from '../exchange/write-package';
import { memberId } from './builders';

/** A laptop in tests: its organisation and both its key pairs. */
export interface TestDevice {
  readonly org: string;
  readonly device: string;
  readonly signing: SigningKey;
  readonly sealing: SealingKey;
}

export async function aDevice(org: string): Promise<TestDevice> {
  const signing = newSigningKey();
  return { org, device: deviceIdOf(signing.publicKey), signing, sealing: await newSealingKey() };
}

/** Canonical bytes of a version of the nth record. */
export function aVersionText(n: number, fields: Partial<Version> = {}): string {
  const made = makeVersion({
    record: memberId(n), kind: 'gathering', org: memberId(0xb), parents: [], device: sha256('device'), author: '周海涛',
    savedAt: '2025-11-06T09:00:00Z', schema: 1, document: { title: `主题党日 ${n}`, agenda: [{ id: 'a', content: '学习' }] }, ...fields,
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
}

/** A signed submission of the first `count` records. */
export function aSubmission(from: TestDevice, count = 1): { readonly bytes: string; readonly signature: string } {
  const records = Array.from({ length: count }, (_, n) => ({ record: memberId(n + 1), kind: 'gathering', version: sha256(aVersionText(n + 1)), withdrawn: false, replaces: [] }));
  const statement: StatementOf<'submission'> = { kind: 'submission', org: from.org, device: from.device, statedAt: '2025-12-01T08:00:00Z', records };
  return sign(statement, from.signing.secret);
}

/** A report with one submission of two records, from one device to others. */
export function aReport(from: TestDevice, to: readonly TestDevice[], fields: Partial<PackageInput> = {}): PackageInput {
  return {
    manifest: {
      id: memberId(0xaa), kind: 'report', app: '0.1.0', sender: { org: from.org, code: '130532-021-03', name: '清河县第二中学高中部教师党支部' },
      number: 13, addressee: to[0]?.org ?? '', period: '2025-11', writtenAt: '2025-12-01T08:00:00Z', base: '', submitted: { digest: sha256(''), count: 2 },
    },
    statements: [aSubmission(from, 2)],
    versions: () => [aVersionText(1), aVersionText(2)],
    recordsByKind: { gathering: 2 },
    recipients: to.map((device) => device.sealing.recipient),
    signingSecret: from.signing.secret,
    ...fields,
  };
}

/** An invitation: signed, and sealed to nobody. */
export function anInvitation(from: TestDevice): PackageInput {
  const report = aReport(from, []);
  const { code, name } = report.manifest.sender;
  const invitation = {
    nonce: memberId(7), superior: { org: from.org, code, name, device: from.device, signingKey: from.signing.publicKey, sealingKey: from.sealing.recipient },
    slot: { record: memberId(8), code: '130532-021-04', name: '第四党支部', type: 'branch' as const }, expires: '2026-01-01T00:00:00Z',
  };
  return { ...report, manifest: { ...report.manifest, kind: 'invitation', period: '', invitation }, statements: [], versions: () => [], recordsByKind: {} };
}

export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The whole file, as the app writes it. */
export async function packageBytes(input: PackageInput): Promise<Buffer> {
  const prepared = await preparePackage(input);
  if (!prepared.ok) throw new Error(prepared.error.reason);
  return collect(prepared.value.bytes());
}

export interface ForgedEntry {
  name: string;
  content: Buffer;
  /** Another header than the right one for this name and content. */
  header?: Uint8Array;
}

/**
 * One wrong turn at one place on the way to a file; everything after it is done right, signature included, so that only
 * the check of that one place can refuse it.
 */
export interface Forgery {
  /** The text of the two line entries. */
  readonly statements?: (text: string) => string;
  readonly versions?: (text: string) => string;
  /** As bytes, where text cannot say it. */
  readonly versionBytes?: (bytes: Buffer) => Buffer;
  /** Attachments: hash named, bytes. */
  readonly blobs?: readonly { readonly name: string; readonly content: Buffer }[];
  /** Before it is made canonical and signed. */
  readonly manifest?: (manifest: JsonObject) => Json;
  /** After it was made canonical, before it is signed. */
  readonly manifestText?: (text: string) => string;
  readonly signature?: (signature: string) => string;
  readonly entries?: (entries: ForgedEntry[]) => ForgedEntry[];
  readonly tar?: (tar: Buffer) => Buffer;
  readonly packed?: (packed: Buffer) => Buffer;
  /** Sealed to these instead; [] = not sealed. */
  readonly sealTo?: readonly string[];
}

/** A package made by hand with one thing wrong. */
export async function forge(input: PackageInput, forgery: Forgery): Promise<Buffer> {
  const statements = Buffer.from((forgery.statements ?? same)(input.statements.map((signed) => `${statementLine(signed)}\n`).join('')));
  const text = (forgery.versions ?? same)([...input.versions()].map((version) => `${version}\n`).join(''));
  const versions = (forgery.versionBytes ?? same)(Buffer.from(text));
  const blobs = (forgery.blobs ?? []).map((blob) => ({ name: `blobs/${blob.name}`, content: blob.content }));
  const contents: ForgedEntry[] = [{ name: 'statements.ndjson', content: statements }, { name: 'versions.ndjson', content: versions }, ...blobs];

  const prepared = await preparePackage(input);
  if (!prepared.ok) throw new Error(prepared.error.reason);
  const listed = contents.map(({ name, content }) => ({ name, bytes: content.length, sha256: sha256(content) }));
  const counts = { ...prepared.value.manifest.counts, statements: lineCount(statements), versions: lineCount(versions) };
  // Through JSON, as a foreign program would make it: from here on it may be anything.
  const manifest = (forgery.manifest ?? same)(JSON.parse(JSON.stringify({ ...prepared.value.manifest, entries: listed, counts })) as JsonObject);
  const manifestText = (forgery.manifestText ?? same)(canonicalOrThrow(manifest));
  const signature = (forgery.signature ?? same)(signBytes('manifest', manifestText, input.signingSecret));

  const entries = (forgery.entries ?? same)([{ name: 'manifest.json', content: Buffer.from(manifestText) }, { name: 'manifest.sig', content: Buffer.from(signature) }, ...contents]);
  const tar = (forgery.tar ?? same)(tarOf(entries));
  const sealTo = forgery.sealTo ?? input.recipients;
  const packed = (forgery.packed ?? same)(await collect(sealTo.length === 0 ? storeGzip(pieces(tar)) : gzip(pieces(tar))));
  return sealTo.length === 0 ? packed : collect(sealStream(pieces(packed), sealTo));
}

/** Seals any bytes as they are. */
export const sealed = (bytes: Uint8Array, recipients: readonly string[]): Promise<Buffer> => collect(sealStream(pieces(bytes), recipients));

export const pieces = (bytes: Uint8Array): AsyncIterable<Uint8Array> => new ByteReader([bytes]).rest();

function same<T>(value: T): T {
  return value;
}

const lineCount = (bytes: Buffer): number => bytes.toString('latin1').split('\n').length - 1;

function tarOf(entries: readonly ForgedEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, content, header }) => [header ?? tarHeader(name, content.length), content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
