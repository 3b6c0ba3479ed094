import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { newSigningKey, sha256, signBytes } from '../records/sign';
import { canonicalOrThrow } from '../records/canonical';
import { memberId } from '../testing/builders';
import { lawRuns } from '../testing/law-runs';
import { aDevice, anInvitation, aReport, aSubmission, aVersionText, collect, packageBytes, type TestDevice } from '../testing/packages';
import { ByteReader } from './byte-reader';
import { copyAside } from './copy-aside';
import { describePackage } from './describe-package';
import { LIMITS } from './limits';
import { openPackage, type OpenedPackage } from './read-package';
import { unsealStream } from './seal';
import { preparePackage } from './write-package';

let folder: string;
let branch: TestDevice;
let superior: TestDevice;
let stranger: TestDevice;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-package-'));
  [branch, superior, stranger] = [await aDevice(memberId(0xb)), await aDevice(memberId(0xa)), await aDevice(memberId(0xc))];
});
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function put(bytes: Uint8Array): string {
  const path = join(folder, `${(made += 1)}.zbb`);
  writeFileSync(path, bytes);
  return path;
}

const open = (path: string, device = superior) => openPackage({ files: nodeFiles, path, identities: [device.sealing.identity] });

async function opened(bytes: Uint8Array, device = superior): Promise<OpenedPackage> {
  const result = await open(put(bytes), device);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function all<T, F>(items: AsyncIterable<{ ok: true; value: T } | { ok: false; error: F }>): Promise<T[]> {
  const values: T[] = [];
  for await (const item of items) {
    if (!item.ok) throw new Error(JSON.stringify(item.error));
    values.push(item.value);
  }
  return values;
}

test('Every statement and version comes out as it went in, in its order', { timeout: 60_000 }, async () => {
  const key = newSigningKey();
  const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((value) => value.normalize('NFC'));
  const version = fc.tuple(fc.nat(99), text).map(([n, title]) => aVersionText(n, { document: { title, '': [null, 1, -3] } }));
  const statement = text.map((words) => {
    const bytes = canonicalOrThrow({ kind: 'notice', org: memberId(1), device: sha256('x'), statedAt: '2025-01-01T00:00:00Z', words });
    return { bytes, signature: signBytes('notice', bytes, key.secret) };
  });
  await fc.assert(
    fc.asyncProperty(fc.array(version, { maxLength: 40 }), fc.array(statement, { maxLength: 10 }), async (versions, statements) => {
      const found = await opened(await packageBytes(aReport(branch, [superior, branch], { versions: () => versions, statements })));
      expect((await all(found.versions())).map(({ bytes }) => bytes)).toEqual(versions);
      const read = await all(found.statements());
      expect(read.map(({ value, signature }) => ({ bytes: canonicalOrThrow(value), signature }))).toEqual(statements);
    }),
    lawRuns('what is written is read', 60),
  );
});

test('The manifest says who sent it, to which keys, and what it holds', async () => {
  const { manifest, sealed, blobs } = await opened(await packageBytes(aReport(branch, [superior, branch])));
  expect(manifest).toMatchObject({ format: 1, features: [], kind: 'report', number: 13, counts: { statements: 1, versions: 2, records: { gathering: 2 } } });
  expect(manifest.sender).toMatchObject({ org: branch.org, device: branch.device, signingKey: branch.signing.publicKey });
  expect(manifest.sealedTo).toEqual([superior.sealing.recipient, branch.sealing.recipient].sort());
  expect([sealed, blobs]).toEqual([true, []]);
});

test('Each addressee opens it, also by an old key among newer ones', async () => {
  const path = put(await packageBytes(aReport(branch, [superior, branch])));
  expect((await open(path, branch)).ok).toBe(true);
  const identities = [stranger.sealing.identity, superior.sealing.identity];
  expect((await openPackage({ files: nodeFiles, path, identities })).ok).toBe(true);
});

test('An invitation opens without a key', async () => {
  const found = await opened(await packageBytes(anInvitation(superior)), stranger);
  expect(found.sealed).toBe(false);
  expect(found.manifest.invitation?.superior.device).toBe(superior.device);
  expect(await all(found.versions())).toEqual([]);
});

test('The same content makes the same bytes inside the seal', async () => {
  const [once, again] = [await packageBytes(aReport(branch, [superior])), await packageBytes(aReport(branch, [superior]))];
  expect(once.equals(again)).toBe(false);
  expect((await unsealed(once)).equals(await unsealed(again))).toBe(true);
});

test('Another tar reads the five parts by their names', async () => {
  const bytes = await packageBytes(aReport(branch, [superior]));
  const names: string[] = [];
  const tar = extract();
  tar.end(gunzipSync(await unsealed(bytes)));
  for await (const entry of tar) {
    names.push(entry.header.name);
    entry.resume();
  }
  expect(names).toEqual(['manifest.json', 'manifest.sig', 'statements.ndjson', 'versions.ndjson']);
});

test.runIf(process.platform === 'linux')('tar xz opens an invitation without this program', async () => {
  const into = mkdtempSync(join(folder, 'tar-'));
  execFileSync('tar', ['xzf', put(await packageBytes(anInvitation(superior))), '-C', into]);
  expect(readdirSync(into).sort()).toEqual(['manifest.json', 'manifest.sig', 'statements.ndjson', 'versions.ndjson']);
});

test('A package larger than any buffer on the way comes through whole', { timeout: 60_000 }, async () => {
  const versions = Array.from({ length: 4000 }, (_, n) => aVersionText(n, { document: { title: sha256(String(n)).repeat(20) } }));
  const progress: number[] = [];
  const input = aReport(branch, [superior], { versions: () => versions, statements: [aSubmission(branch, 3000)], onProgress: (done, total) => progress.push(done / total) });
  const found = await opened(await packageBytes(input));
  expect((await all(found.versions())).map(({ bytes }) => bytes)).toEqual(versions);
  expect((await all(found.statements())).length).toBe(1);
  expect(progress).toEqual([0.5, 1]);
});

test('Bytes and hash are those of the file', async () => {
  const bytes = await packageBytes(aReport(branch, [superior]));
  const found = await opened(bytes);
  expect([found.bytes, found.sha256]).toEqual([bytes.length, sha256(bytes)]);
});

test('A file that is another one at the second reading is refused at its end, and gone is gone', async () => {
  const path = put(await packageBytes(aReport(branch, [superior])));
  const result = await open(path);
  if (!result.ok) throw new Error(result.error.reason);
  writeFileSync(path, await packageBytes(aReport(branch, [superior], { versions: () => [aVersionText(1), aVersionText(3)] })));
  const items = [];
  for await (const item of result.value.versions()) items.push(item);
  expect(items.at(-1)).toEqual({ ok: false, error: { code: 'file-damaged', reason: 'entry-hash' } });
  rmSync(path);
  const [gone] = await collectItems(result.value.statements());
  expect(gone).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
});

test('The copy is the file, in our folder, still sealed', async () => {
  const bytes = await packageBytes(aReport(branch, [superior]));
  const copied = await copyAside(nodeFiles, put(bytes), join(folder, 'private'));
  if (!copied.ok) throw new Error(copied.error.code);
  expect(copied.value).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
  expect((await open(copied.value.path)).ok).toBe(true);
});

test('A copy that cannot be made leaves nothing behind', async () => {
  const into = join(folder, 'nothing');
  expect(await copyAside(nodeFiles, join(folder, 'absent.zbb'), into)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  expect(readdirSync(into)).toEqual([]);
});

test('A description of a package for others is its size, hash and number of keys', async () => {
  const bytes = await packageBytes(aReport(branch, [superior, branch]));
  const described = await describePackage({ files: nodeFiles, path: put(bytes), identities: [stranger.sealing.identity] });
  expect(described).toEqual({ ok: true, value: { state: 'closed', recipients: 2, bytes: bytes.length, sha256: sha256(bytes) } });
  const ours = await describePackage({ files: nodeFiles, path: put(bytes), identities: [branch.sealing.identity] });
  expect(ours).toMatchObject({ ok: true, value: { state: 'open', sealed: true, manifest: { number: 13 } } });
});

test('More versions than a reader takes are refused before anything is written', async () => {
  const one = aVersionText(1);
  function* tooMany(): Generator<string> {
    for (let n = 0; n <= LIMITS.versions; n += 1) yield one;
  }
  expect(await preparePackage(aReport(branch, [superior], { versions: tooMany }))).toMatchObject({ ok: false, error: { code: 'file-too-large', reason: 'too-many' } });
});

test('A statement longer than a reader takes is refused before anything is written', async () => {
  const statements = [{ bytes: 'x'.repeat(LIMITS.statementBytes), signature: '' }];
  expect(await preparePackage(aReport(branch, [superior], { statements }))).toMatchObject({ ok: false, error: { code: 'file-too-large', reason: 'line-bytes' } });
});

test('Only an invitation can be written unsealed', async () => {
  await expect(preparePackage(aReport(branch, []))).rejects.toThrow('sealed to nobody');
});

async function unsealed(bytes: Uint8Array): Promise<Buffer> {
  const inside = await unsealStream(new ByteReader([bytes]), [superior.sealing.identity], LIMITS);
  if (!('plain' in inside)) throw new Error('not for the superior');
  return collect(inside.plain);
}

async function collectItems<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
