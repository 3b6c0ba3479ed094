import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { sha256 } from '../records/sign';
import { memberId } from '../testing/builders';
import { aJpeg } from '../testing/files';
import { JudgedFolder, type Verdict } from '../testing/package-verdict';
import { aDevice, anInvitation, aReport, aVersionText, forge, packageBytes, sealed, type Forgery, type TestDevice } from '../testing/packages';
import { LIMITS, type Limits } from './limits';
import { openPackage } from './read-package';
import { tarHeader } from './tar';
import type { PackageInput } from './write-package';

let folder: JudgedFolder;
let branch: TestDevice;
let superior: TestDevice;
let stranger: TestDevice;
let good: Buffer;

beforeAll(async () => {
  folder = new JudgedFolder();
  [branch, superior, stranger] = [await aDevice(memberId(0xb)), await aDevice(memberId(0xa)), await aDevice(memberId(0xc))];
  good = await packageBytes(aReport(branch, [superior]));
});
afterAll(() => folder.remove());

const verdict = (bytes: Uint8Array, limits: Limits = LIMITS) => folder.verdict(bytes, superior.sealing.identity, limits);
type Row = readonly [name: string, bytes: () => Uint8Array | Promise<Uint8Array>, verdict: Verdict];
const forged = (forgery: Forgery, input: () => PackageInput = () => aReport(branch, [superior])) => () => forge(input(), forgery);
const inviting = (packed: (packed: Buffer) => Buffer) => forged({ packed }, () => anInvitation(superior));
const oneVersion = (text: string): Forgery => ({ versions: () => `${text}\n` });
const flip = (bytes: Buffer, at: number, bit = 1): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ bit, at);
  return changed;
};
const large = () => packageBytes(aReport(branch, [superior], { versions: () => Array.from({ length: 3000 }, (_, n) => aVersionText(n, { device: sha256(`${n}`) })) }));

function refuses(rows: readonly Row[]): void {
  for (const [name, bytes, expected] of rows) {
    test(`${name}`, async () => expect(await verdict(await bytes())).toBe(expected));
  }
}

test('The forger forges nothing when asked for nothing', async () => {
  expect(await verdict(await forge(aReport(branch, [superior]), {}))).toBe('opens');
  expect(await verdict(await forge(anInvitation(superior), {}))).toBe('opens');
});

describe('No package', () => {
  refuses([
    ['an empty file', () => Buffer.alloc(0), 'file-empty empty'],
    ['one byte', () => Buffer.from('a'), 'file-not-ours unknown-beginning'],
    ['a text', () => Buffer.from('支部党员大会记录\n'), 'file-not-ours unknown-beginning'],
    ['a workbook renamed', () => Buffer.concat([Buffer.from('504b030414000600', 'hex'), Buffer.alloc(5000, 7)]), 'file-not-ours unknown-beginning'],
    ['zeros from end to end', () => Buffer.alloc(100_000), 'file-damaged zero-filled'],
    ['an archive of something else', () => gzipSync('hello'), 'file-not-ours gzip-header'],
    ['a letter sealed to us', () => sealed(Buffer.from('hello, this is a letter'), [superior.sealing.recipient]), 'file-not-ours gzip-header'],
    ['another archive sealed to us', forged({ entries: () => [{ name: 'readme.txt', content: Buffer.from('hello') }] }), 'file-not-ours no-manifest'],
    ['an empty archive sealed to us', forged({ entries: () => [] }), 'file-not-ours no-manifest'],
    ['a header that never ends', () => Buffer.concat([Buffer.from('age-encryption.org/v1\n-> X25519 '), Buffer.alloc(300_000, 'a')]), 'file-damaged age-header'],
  ]);

  test('A file that is not there, or a folder, is told from a bad one', async () => {
    const at = (path: string) => openPackage({ files: nodeFiles, path, identities: [] });
    expect(await at(join(folder.path, 'absent.zbb'))).toMatchObject({ error: { code: 'file-not-found' } });
    expect(await at(folder.path)).toMatchObject({ error: { code: 'file-not-found' } });
  });
});

describe('Cut off, lengthened, changed on the way', () => {
  const CHUNK = 64 * 1024 + 16;
  const headerEnd = (bytes: Buffer): number => bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 1 + 16;
  refuses([
    ['cut in the first line', () => good.subarray(0, 10), 'file-damaged age-header'],
    ['cut in the header', () => good.subarray(0, 80), 'file-damaged age-header'],
    ['cut in the header\'s last line', () => good.subarray(0, good.indexOf('\n--- ') + 8), 'file-damaged age-header'],
    ['cut right after the header', () => good.subarray(0, headerEnd(good) - 16), 'file-damaged age-header'],
    ['cut in the nonce', () => good.subarray(0, headerEnd(good) - 3), 'file-damaged age-header'],
    ['cut before the first chunk', () => good.subarray(0, headerEnd(good)), 'file-damaged age-payload'],
    ['cut within a chunk', async () => { const bytes = await large(); return bytes.subarray(0, headerEnd(bytes) + CHUNK + 1000); }, 'file-damaged age-payload'],
    ['cut exactly between two chunks', async () => { const bytes = await large(); return bytes.subarray(0, headerEnd(bytes) + CHUNK); }, 'file-damaged age-payload'],
    ['one byte short', () => good.subarray(0, -1), 'file-damaged age-payload'],
    ['one byte appended', () => Buffer.concat([good, Buffer.alloc(1)]), 'file-damaged age-payload'],
    ['many zeros appended', () => Buffer.concat([good, Buffer.alloc(70_000)]), 'file-damaged age-payload'],
    ['two packages in one file', () => Buffer.concat([good, good]), 'file-damaged age-payload'],
    ['a tail of zeros', async () => { const bytes = await large(); return Buffer.from(bytes).fill(0, bytes.length - 30_000); }, 'file-damaged age-payload'],
    ['zeros after the header', () => Buffer.from(good).fill(0, headerEnd(good)), 'file-damaged age-payload'],
    ['a middle chunk taken out', async () => { const bytes = await large(); const at = headerEnd(bytes); return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + CHUNK)]); }, 'file-damaged age-payload'],
  ]);

  test('The large package of this table has more than two chunks', async () => {
    expect((await large()).length).toBeGreaterThan(2 * CHUNK);
    expect(await verdict(await large())).toBe('opens');
  });
});

describe('Not for us', () => {
  refuses([
    ['sealed to another', () => packageBytes(aReport(branch, [stranger])), 'file-not-for-us no-identity'],
    ['a report without a seal', forged({ sealTo: [] }), 'file-tampered unsealed'],
    ['an invitation under a seal', async () => forge(anInvitation(stranger), { sealTo: [superior.sealing.recipient] }), 'file-tampered unsealed'],
  ]);
  test('Sealed again to us by its addressee is refused', async () => {
    const readdressed = await forge(aReport(branch, [stranger]), { sealTo: [superior.sealing.recipient] });
    expect(await verdict(readdressed)).toBe('file-tampered addressees');
  });
  test('Sealed again to its addressees and one more is refused', async () => {
    const readdressed = await forge(aReport(branch, [superior]), { sealTo: [superior.sealing.recipient, stranger.sealing.recipient] });
    expect(await verdict(readdressed)).toBe('file-tampered addressees');
  });
});

describe('Gzip', () => {
  refuses([
    ['another header', forged({ packed: (packed) => flip(packed, 9) }), 'file-not-ours gzip-header'],
    ['another date in the header', forged({ packed: (packed) => flip(packed, 4) }), 'file-not-ours gzip-header'],
    ['a broken body', forged({ packed: (packed) => Buffer.from(packed).fill(0xff, 200, 300) }), 'file-damaged gzip-body'],
    ['cut in the body', forged({ packed: (packed) => packed.subarray(0, -40) }), 'file-damaged gzip-body'],
    ['cut in the trailer', forged({ packed: (packed) => packed.subarray(0, -1) }), 'file-damaged gzip-end'],
    ['a wrong checksum', forged({ packed: (packed) => flip(packed, packed.length - 8) }), 'file-damaged gzip-end'],
    ['a wrong length', forged({ packed: (packed) => flip(packed, packed.length - 1) }), 'file-damaged gzip-end'],
    ['a byte after the end', forged({ packed: (packed) => Buffer.concat([packed, Buffer.alloc(1)]) }), 'file-damaged gzip-end'],
    ['a megabyte after the end', forged({ packed: (packed) => Buffer.concat([packed, Buffer.alloc(1_000_000, 1)]) }), 'file-damaged gzip-end'],
    ['the last eight bytes twice', forged({ packed: (packed) => Buffer.concat([packed, packed.subarray(-8)]) }), 'file-damaged gzip-end'],
    ['an empty second member', forged({ packed: (packed) => Buffer.concat([packed, gzipSync('')]) }), 'file-damaged gzip-end'],
    ['an unsealed one with an empty block before the others', inviting((packed) => Buffer.concat([packed.subarray(0, 10), Buffer.from('000000ffff', 'hex'), packed.subarray(10)])), 'file-damaged gzip-body'],
    ['an unsealed one with bits set that mean nothing', inviting((packed) => flip(packed, 10, 0x80)), 'file-damaged gzip-body'],
    ['an unsealed one with a length that its complement does not fit', inviting((packed) => flip(packed, 13)), 'file-damaged gzip-body'],
    ['an unsealed one with a byte after the end', inviting((packed) => Buffer.concat([packed, Buffer.alloc(1)])), 'file-damaged gzip-end'],
    ['an unsealed one of a wrong checksum', inviting((packed) => flip(packed, packed.length - 8)), 'file-damaged gzip-end'],
    ['a bomb', forged({ versions: () => `${'0'.repeat(100_000)}\n`.repeat(200) }), 'file-too-large inflation'],
  ]);

  test('A bomb in an attachment is refused as well, a long monotonous text is not', async () => {
    const zeros = Buffer.alloc(15 * 1024 ** 2);
    expect(await verdict(await forge(aReport(branch, [superior]), { blobs: [{ name: sha256(zeros), content: zeros }] }))).toBe('file-too-large inflation');
    const text = aVersionText(1, { document: { title: '学'.repeat(80_000) } });
    expect(await verdict(await packageBytes(aReport(branch, [superior], { versions: () => [text] })))).toBe('opens');
  });
});

describe('Tar', () => {
  const [manifestJson, statements, versions] = [0, 2, 3] as const;
  const at = <T>(list: T[], index: number): T => list[index] ?? ([] as never);
  const withHeader = (change: (header: Buffer) => void): Forgery => ({
    entries: (entries) => entries.map((entry, index) => {
      if (index !== versions) return entry;
      const header = Buffer.from(tarHeader(entry.name, entry.content.length));
      change(header);
      header.write('        ', 148);
      header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
      return { ...entry, header };
    }),
  });
  const extra = (name: string): Forgery => ({ entries: (entries) => [...entries, { name, content: Buffer.from('x') }] });
  refuses([
    ['an entry missing', forged({ entries: (entries) => entries.slice(0, versions) }), 'file-tampered entry-name'],
    ['an entry more', forged(extra('notes.txt')), 'file-tampered entry-name'],
    ['a path out of the folder', forged(extra('../../autostart')), 'file-tampered entry-name'],
    ['a blob that the manifest does not name', forged(extra(`blobs/${sha256('x')}`)), 'file-tampered entry-name'],
    ['an entry twice', forged({ entries: (entries) => [...entries, at(entries, versions)] }), 'file-tampered entry-name'],
    ['a second manifest', forged({ entries: (entries) => [...entries, at(entries, manifestJson)] }), 'file-tampered entry-name'],
    ['another order', forged({ entries: (entries) => [at(entries, 0), at(entries, 1), at(entries, versions), at(entries, statements)] }), 'file-tampered entry-name'],
    ['no signature', forged({ entries: (entries) => entries.filter((_, index) => index !== 1) }), 'file-tampered entry-name'],
    ['a signature of another length', forged({ signature: (signature) => `${signature}\n` }), 'file-tampered entry-name'],
    ['a link in place of a file', forged(withHeader((header) => header.write('2/etc/passwd', 156))), 'file-tampered tar-header'],
    ['an owner', forged(withHeader((header) => header.write('root', 265))), 'file-tampered tar-header'],
    ['another date', forged(withHeader((header) => header.write('1', 137))), 'file-tampered tar-header'],
    ['a name behind a name', forged(withHeader((header) => header.write('blobs', 345))), 'file-tampered tar-header'],
    ['a negative size', forged(withHeader((header) => header.write('-0000000010', 124))), 'file-tampered tar-header'],
    ['a header that claims more than there is', forged(withHeader((header) => header.write('77777777777', 124))), 'file-tampered entry-bytes'],
    ['a header that claims less than there is', forged(withHeader((header) => header.write('00000000001', 124))), 'file-tampered entry-bytes'],
    ['no end', forged({ tar: (tar) => tar.subarray(0, -1024) }), 'file-damaged tar-cut'],
    ['half an end', forged({ tar: (tar) => tar.subarray(0, -512) }), 'file-damaged tar-cut'],
    ['cut before the last entry', forged({ tar: (tar) => tar.subarray(0, tar.indexOf('versions.ndjson\0\0')) }), 'file-damaged tar-cut'],
    ['cut within the last entry', forged({ tar: (tar) => tar.subarray(0, tar.indexOf('versions.ndjson\0\0') + 600) }), 'file-damaged tar-cut'],
    ['zeros after the end', forged({ tar: (tar) => Buffer.concat([tar, Buffer.alloc(512)]) }), 'file-tampered tar-end'],
    ['an archive after the end', forged({ tar: (tar) => Buffer.concat([tar, tar]) }), 'file-tampered tar-end'],
    ['a hidden byte in the end', forged({ tar: (tar) => flip(tar, tar.length - 5) }), 'file-tampered tar-end'],
    ['a hidden byte in the padding', forged({ tar: (tar) => flip(tar, tar.length - 1025) }), 'file-tampered tar-padding'],
    ['made by another tar', () => byTarStream({ name: 'manifest.json' }), 'file-tampered tar-header'],
    ['a symbolic link by another tar', () => byTarStream({ name: 'manifest.json', type: 'symlink', linkname: '/etc/passwd' }), 'file-tampered tar-header'],
  ]);

  async function byTarStream(header: Partial<Header> & { name: string }): Promise<Buffer> {
    const tar = pack();
    if (header.type === 'symlink') tar.entry(header);
    else tar.entry(header, '{}');
    tar.finalize();
    const bytes: Buffer[] = [];
    for await (const piece of tar) bytes.push(piece as Buffer);
    return forge(aReport(branch, [superior]), { tar: () => Buffer.concat(bytes) });
  }
});

describe('Limits', () => {
  const limited = async (limits: Partial<Limits>, bytes: Buffer = good) => verdict(bytes, { ...LIMITS, ...limits });
  test('A file over the limit is refused while it is read', async () => {
    expect(await limited({ packageBytes: good.length })).toBe('opens');
    expect(await limited({ packageBytes: good.length - 1 })).toBe('file-too-large package-bytes');
  });
  test('A list of keys over the limit is refused before it is read', async () => {
    expect(await limited({ ageHeaderBytes: good.indexOf('\n--- ') + 5 })).toBe('opens');
    expect(await limited({ ageHeaderBytes: good.indexOf('\n--- ') + 4 })).toBe('file-damaged age-header');
  });
  test('One version too many is refused', async () => {
    expect(await limited({ versions: 2 })).toBe('opens');
    expect(await limited({ versions: 1 })).toBe('file-too-large too-many');
    expect(await limited({ statements: 0 })).toBe('file-too-large too-many');
  });
  test('A manifest over the limit is refused', async () => {
    expect(await limited({ manifestBytes: 100 })).toBe('file-too-large manifest-bytes');
  });
  test('A line over the limit is refused, one that just fits is not', async () => {
    const bytes = Buffer.byteLength(aVersionText(1));
    expect(await limited({ documentBytes: bytes })).toBe('opens');
    expect(await limited({ documentBytes: bytes - 1 })).toBe('file-too-large line-bytes');
    expect(await limited({ statementBytes: 200 })).toBe('file-too-large line-bytes');
  });
  test('An unsealed file over the limit is refused', async () => {
    const invitation = await packageBytes(anInvitation(superior));
    expect(await limited({ unsealedBytes: invitation.length }, invitation)).toBe('opens');
    expect(await limited({ unsealedBytes: invitation.length - 1 }, invitation)).toBe('file-too-large unsealed-bytes');
  });
  test('An attachment over the limit, or too many of them, are refused', async () => {
    const photo = Buffer.from(aJpeg());
    const bytes = await forge(aReport(branch, [superior]), { blobs: [{ name: sha256(photo), content: photo }] });
    expect(await limited({ blobBytes: photo.length, blobs: 1 }, bytes)).toBe('opens');
    expect(await limited({ blobBytes: photo.length - 1 }, bytes)).toBe('file-too-large entry-bytes');
    expect(await limited({ blobs: 0 }, bytes)).toBe('file-too-large too-many');
  });
});

describe('Lines', () => {
  const version = aVersionText(1);
  const changed = (from: string, to: string): string => version.replace(from, to);
  const refused: Verdict = 'content-invalid line-form';
  refuses([
    ['a bomb of brackets', forged(oneVersion(`${'['.repeat(120_000)}${']'.repeat(120_000)}`)), refused],
    ['a bomb of opened braces', forged(oneVersion('{"a":'.repeat(40_000))), refused],
    ['17 levels', forged(oneVersion(`${'['.repeat(18)}${']'.repeat(18)}`)), refused],
    ['a key twice', forged(oneVersion(changed('{"author"', '{"author":"甲","author"'))), refused],
    ['__proto__', forged(oneVersion(changed('"document":{', '"document":{"__proto__":{"admin":1},'))), refused],
    ['a lone surrogate, escaped', forged(oneVersion(changed('周海涛', '\\ud800'))), refused],
    ['a lone surrogate, as bytes', forged({ versionBytes: () => Buffer.from(`${version}\n`.replace('周海涛', '@')).fill(Buffer.from([0xed, 0xa0, 0x80]), 11, 12) }), refused],
    ['bytes that are no UTF-8', forged({ versionBytes: (bytes) => Buffer.concat([Buffer.from([0x22, 0xff, 0x22, 0x0a]), bytes]) }), refused],
    ['a byte order mark', forged(oneVersion(`\ufeff${version}`)), refused],
    ['1e999', forged(oneVersion(changed('"schema":1', '"schema":1e999'))), refused],
    ['1.5', forged(oneVersion(changed('"schema":1', '"schema":1.5'))), refused],
    ['1.0', forged(oneVersion(changed('"schema":1', '"schema":1.0'))), refused],
    ['a blank', forged(oneVersion(changed('"schema":1', '"schema": 1'))), refused],
    ['a carriage return', forged(oneVersion(`${version}\r`)), refused],
    ['letters put together of two', forged(oneVersion(changed('周海涛', 'Zoe\u0308'))), refused],
    ['an empty line', forged({ versions: (text) => `\n${text}` }), refused],
    ['no newline at the end', forged({ versions: (text) => text.slice(0, -1) }), refused],
    ['a statement without signature', forged({ statements: (text) => text.replace(/"signature":"\w+",/, '') }), refused],
    ['a statement with another field', forged({ statements: (text) => text.replace(/\}\n/, ',"x":1}\n') }), refused],
    ['a statement that is no object', forged({ statements: (text) => text.replace(/"statement":.*/, '"statement":[]}') }), refused],
    ['fewer lines than announced', forged({ manifest: (manifest) => counted(manifest, 3) }), 'content-invalid line-count'],
    ['more lines than announced', forged({ manifest: (manifest) => counted(manifest, 1) }), 'content-invalid line-count'],
  ]);
  const counted = (manifest: object, versions: number) => ({ ...manifest, counts: { statements: 1, versions, records: {} } });

  test('NUL, right-to-left marks, formulas and quotes are text like any other', async () => {
    const odd = aVersionText(1, { document: { title: '=cmd|"\u0000\u202e\'; DROP TABLE versions;--<img onerror=1>' } });
    expect(await verdict(await packageBytes(aReport(branch, [superior], { versions: () => [odd] })))).toBe('opens');
  });
});
