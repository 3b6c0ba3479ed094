import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../records/canonical';
import { canonicalOrThrow } from '../records/canonical';
import { newSigningKey, sha256, signBytes } from '../records/sign';
import { memberId } from '../testing/builders';
import { aJpeg, anExe, aPdf, EXIF } from '../testing/files';
import { JudgedFolder, type Verdict } from '../testing/package-verdict';
import { lawRuns } from '../testing/law-runs';
import { aDevice, anInvitation, aReport, forge, packageBytes, type Forgery, type TestDevice } from '../testing/packages';
import type { PackageInput } from './write-package';

let folder: JudgedFolder;
let branch: TestDevice;
let superior: TestDevice;

beforeAll(async () => {
  folder = new JudgedFolder();
  [branch, superior] = [await aDevice(memberId(0xb)), await aDevice(memberId(0xa))];
});
afterAll(() => folder.remove());

const verdict = (bytes: Uint8Array) => folder.verdict(bytes, superior.sealing.identity);
type Row = readonly [name: string, forgery: Forgery, verdict: Verdict, input?: () => PackageInput];

function refuses(rows: readonly Row[]): void {
  for (const [name, forgery, expected, input = () => aReport(branch, [superior])] of rows) {
    test(`${name}`, async () => expect(await verdict(await forge(input(), forgery))).toBe(expected));
  }
}

const withField = (field: string, value: Json): Forgery => ({ manifest: (manifest) => ({ ...manifest, [field]: value }) });
const without = (field: string): Forgery => ({ manifest: (manifest) => Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== field)) });
const entriesOf = (manifest: JsonObject): readonly JsonObject[] => (Array.isArray(manifest['entries']) ? (manifest['entries'] as readonly JsonObject[]) : []);
const withEntries = (change: (entries: readonly JsonObject[]) => readonly JsonObject[]): Forgery => ({ manifest: (manifest) => ({ ...manifest, entries: change(entriesOf(manifest)) }) });
const withText = (from: string, to: string): Forgery => ({ manifestText: (text) => text.replace(from, to) });

describe('A newer package', () => {
  refuses([
    ['a higher format', withField('format', 2), 'file-newer newer'],
    ['a higher format with fields and kinds that nobody knows yet', { manifest: (manifest) => ({ ...manifest, format: 9, kind: 'hologram', sender: 'elsewhere' }) }, 'file-newer newer'],
    ['a feature that the reader must know', withField('features', ['blobs']), 'file-feature feature'],
    ['a format below the first', withField('format', 0), 'content-invalid manifest-schema'],
    ['no format', without('format'), 'content-invalid manifest-schema'],
    ['no features', without('features'), 'content-invalid manifest-schema'],
  ]);
});

describe('A manifest that is no canonical text', () => {
  const refused: Verdict = 'content-invalid manifest-form';
  refuses([
    ['a key twice', withText('{"addressee"', '{"addressee":"","addressee"'), refused],
    ['__proto__', withText('"counts":{', '"__proto__":{"format":1},"counts":{'), refused],
    ['a lone surrogate', withText('0.1.0', '\\udfff'), refused],
    ['a byte order mark', { manifestText: (text) => `\ufeff${text}` }, refused],
    ['1e999', withText('"number":13', '"number":1e999'), refused],
    ['13.5', withText('"number":13', '"number":13.5'), refused],
    ['a bomb of brackets', { manifestText: () => '['.repeat(2_000_000) }, refused],
    ['a newline at the end', { manifestText: (text) => `${text}\n` }, refused],
    ['no JSON', { manifestText: () => '党支部' }, refused],
    ['nothing', { manifestText: () => '' }, refused],
    ['a list', { manifestText: () => '[]' }, 'content-invalid manifest-schema'],
  ]);
});

describe('A manifest of another shape', () => {
  const refused: Verdict = 'content-invalid manifest-schema';
  refuses([
    ['a field that this format does not have', withField('note', ''), refused],
    ['a field missing', without('base'), refused],
    ['an unknown kind', withField('kind', 'hologram'), refused],
    ['a negative number', withField('number', -1), refused],
    ['a key that is none', withField('sealedTo', ['age1pq1xyz']), refused],
    ['no sender', without('sender'), refused],
    ['an invitation without its offer', without('invitation'), 'content-invalid manifest-parts', () => anInvitation(superior)],
    ['a report with an offer', { manifest: (manifest) => ({ ...manifest, invitation: inviting() }) }, 'content-invalid manifest-parts'],
    ['a report that calls itself enrolment', withField('kind', 'enrolment'), 'content-invalid manifest-parts'],
    ['a report for nobody', withField('addressee', ''), 'content-invalid manifest-parts'],
    ['an invitation that claims to be sealed', { manifest: (manifest) => ({ ...manifest, sealedTo: [superior.sealing.recipient] }) }, 'content-invalid manifest-parts', () => anInvitation(superior)],
  ]);
  const inviting = (): Json => JSON.parse(canonicalOrThrow(anInvitation(superior).manifest.invitation)) as Json;
});

describe('A manifest that its sender did not sign', () => {
  const refused: Verdict = 'file-tampered manifest-signature';
  const other = newSigningKey();
  const replaced = { device: sha256(Buffer.from(other.publicKey, 'hex')), signingKey: other.publicKey };
  const senderOf = (manifest: JsonObject): JsonObject => Object.assign({}, manifest['sender']) as JsonObject;
  let signedText = '';
  refuses([
    ['no signature at all', { signature: () => '0'.repeat(128) }, refused],
    ['capital letters', { signature: (signature) => `${signature.slice(0, 64)}${signature.slice(64).toUpperCase()}` }, refused],
    ['signed by another', { manifestText: (text) => (signedText = text), signature: () => signBytes('manifest', signedText, other.secret) }, refused],
    ['signed as something else', { manifestText: (text) => (signedText = text), signature: () => signBytes('receipt', signedText, branch.signing.secret) }, refused],
    ['another device of the same key', { manifest: (manifest) => ({ ...manifest, sender: { ...senderOf(manifest), device: replaced.device } }) }, refused],
    ['another key of the same device', { manifest: (manifest) => ({ ...manifest, sender: { ...senderOf(manifest), signingKey: replaced.signingKey } }) }, refused],
    ['another device and key', { manifest: (manifest) => ({ ...manifest, sender: { ...senderOf(manifest), ...replaced } }) }, refused],
  ]);
  test('One field changed after signing is refused', async () => {
    let signature = '';
    await forge(aReport(branch, [superior]), { signature: (made) => (signature = made) });
    const changed = await forge(aReport(branch, [superior]), { ...withField('number', 14), signature: () => signature });
    expect(await verdict(changed)).toBe(refused);
  });
});

describe('Entries that are not what the manifest says', () => {
  const photo = Buffer.from(aJpeg());
  const blob = { name: sha256(photo), content: photo };
  const wrongHash = (entries: readonly JsonObject[], index: number) => entries.map((entry, at) => (at === index ? { ...entry, sha256: sha256('other') } : entry));
  refuses([
    ['statements of another hash', withEntries((entries) => wrongHash(entries, 0)), 'file-tampered entry-hash'],
    ['versions of another hash', withEntries((entries) => wrongHash(entries, 1)), 'file-tampered entry-hash'],
    ['a line changed after signing, in its form', { entries: (entries) => entries.map((entry) => ({ ...entry, content: Buffer.from(entry.content.toString('latin1').replace('"schema":1', '"schema":x'), 'latin1') })) }, 'file-tampered entry-hash'],
    ['a line changed after signing, in its content', { entries: (entries) => entries.map((entry) => ({ ...entry, content: Buffer.from(entry.content.toString('latin1').replace('"schema":1', '"schema":2'), 'latin1') })) }, 'file-tampered entry-hash'],
    ['another size', withEntries((entries) => entries.map((entry) => ({ ...entry, bytes: 7 }))), 'file-tampered entry-bytes'],
    ['no entries', withField('entries', []), 'content-invalid entry-list'],
    ['entries in another order', withEntries((entries) => [...entries].reverse()), 'content-invalid entry-list'],
    ['statements of another name', withEntries((entries) => entries.map((entry, at) => (at === 0 ? { ...entry, name: 'notes.txt' } : entry))), 'content-invalid entry-list'],
    ['an entry of another name', withEntries((entries) => [...entries, { name: 'notes.txt', bytes: 1, sha256: sha256('x') }]), 'content-invalid entry-list'],
    ['a path out of the folder', withEntries((entries) => [...entries, { name: `blobs/../${sha256('x')}`, bytes: 1, sha256: sha256('x') }]), 'content-invalid entry-list'],
    ['an attachment named by another hash', { blobs: [{ ...blob, name: sha256('x') }] }, 'content-invalid entry-list'],
    ['an attachment twice', { blobs: [blob, blob] }, 'content-invalid entry-list'],
    ['an attachment that is not there', withEntries((entries) => [...entries, { name: `blobs/${sha256('x')}`, bytes: 1, sha256: sha256('x') }]), 'file-tampered entry-name'],
    ['an attachment that is another', { blobs: [blob], entries: (entries) => entries.map((entry) => (entry.content === photo ? { ...entry, content: Buffer.from(aJpeg({ salt: 1 })) } : entry)) }, 'file-tampered entry-hash'],
    ['a program as an attachment', { blobs: [{ name: sha256(anExe()), content: Buffer.from(anExe()) }] }, 'content-invalid blob-type'],
    ['a photo that says where it was taken', { blobs: [{ name: sha256(aJpeg({ notes: [EXIF] })), content: Buffer.from(aJpeg({ notes: [EXIF] })) }] }, 'content-invalid blob-type'],
    ['attachments in their order', { blobs: [blob, { name: sha256(aPdf()), content: Buffer.from(aPdf()) }].sort((a, b) => (a.name < b.name ? -1 : 1)) }, 'opens'],
  ]);
});

describe('A flipped bit', () => {
  const flipped = (bytes: Buffer, bit: number): Buffer => {
    const changed = Buffer.from(bytes);
    const at = bit % (bytes.length * 8);
    changed.writeUInt8(changed.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
    return changed;
  };

  test('anywhere in a sealed package is refused', { timeout: 60_000 }, async () => {
    const bytes = await packageBytes(aReport(branch, [superior, branch]));
    const refused = fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => (await verdict(flipped(bytes, bit))) !== 'opens');
    await fc.assert(refused, lawRuns('any flipped bit is refused', 300));
  });

  test('anywhere in the header of a sealed package is refused', { timeout: 60_000 }, async () => {
    const bytes = await packageBytes(aReport(branch, [superior]));
    const end = bytes.indexOf('\n', bytes.indexOf('\n--- ') + 1) + 17;
    for (let bit = 0; bit < end * 8; bit += 7) expect(await verdict(flipped(bytes, bit)), `bit ${bit}`).not.toBe('opens');
  });

  test('anywhere in an invitation, which no seal protects, is refused', { timeout: 60_000 }, async () => {
    const bytes = await packageBytes(anInvitation(superior));
    for (let bit = 0; bit < bytes.length * 8; bit += 61) expect(await verdict(flipped(bytes, bit)), `bit ${bit}`).not.toBe('opens');
    for (let bit = 0; bit < 20 * 8; bit += 1) expect(await verdict(flipped(bytes, bit)), `bit ${bit}`).not.toBe('opens');
  });

  test('in an invitation is told as damage, not as forgery', async () => {
    const bytes = await packageBytes(anInvitation(superior));
    expect(await verdict(flipped(bytes, bytes.indexOf('0.1.0') * 8))).toBe('file-damaged gzip-end');
    expect(await verdict(bytes.subarray(0, -3))).toBe('file-damaged gzip-end');
    expect(await verdict(bytes.subarray(0, 3000))).toBe('file-damaged gzip-body');
    expect(await verdict(Buffer.concat([bytes, bytes]))).toBe('file-damaged gzip-end');
  });
});
