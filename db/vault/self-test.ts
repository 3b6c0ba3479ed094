import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { argon2id } from 'hash-wasm';
import { signBytes, signingKeyFrom, verifyBytes } from '../records/sign';
import { openDatabase } from '../store/open';

export interface SelfTest {
  readonly ok: boolean;
  /** Names of what answered wrongly or not at all. */
  readonly failed: readonly string[];
}

/**
 * Known answers of every algorithm that the data depends on, asked of the libraries as they are packed here:
 * Electron brings another crypto library than Node, and a build can lose a binary. Writes and removes one small
 * encrypted file in `folder` (the system's temporary one if not told). Under 50 ms once the code is loaded.
 */
export async function runSelfTest(folder: string = tmpdir()): Promise<SelfTest> {
  const failed: string[] = [];
  for (const [name, answersRight] of Object.entries(CHECKS)) {
    try {
      if (!(await answersRight(folder))) failed.push(name);
    } catch {
      // Whatever an algorithm throws here is its wrong answer: the caller shows which one, and nothing opens.
      failed.push(name);
    }
  }
  return { ok: failed.length === 0, failed };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const range = (from: number, to: number): Uint8Array => Uint8Array.from({ length: to - from }, (_, at) => from + at);

const CHECKS: Readonly<Record<string, (folder: string) => boolean | Promise<boolean>>> = {
  // FIPS 180-4, "abc".
  'sha-256': () => createHash('sha256').update('abc').digest('hex') === 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',

  // RFC 4231, test case 2.
  'hmac-sha-256': () =>
    createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex') ===
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',

  // RFC 8032 §7.1, test 2: one byte 0x72. Then our own framing of it, as version 1 of the app signed it.
  ed25519: () => {
    const secret = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
    const publicKey = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
    const key = createPrivateKey({ key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'), format: 'der', type: 'pkcs8' });
    const expected =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';
    const framed = signBytes('self-test', '{}', secret);
    return (
      sign(null, bytesOf('72'), key).toString('hex') === expected &&
      signingKeyFrom(secret).publicKey === publicKey &&
      framed === FRAMED_SIGNATURE &&
      verifyBytes('self-test', '{}', framed, publicKey) &&
      !verifyBytes('receipt', '{}', framed, publicKey)
    );
  },

  // Argon2's own test set: version 19, t = 2, 256 KiB, one lane. Small, so that it takes a millisecond.
  argon2id: async () => {
    const parameters = { password: 'password', salt: 'somesalt', iterations: 2, memorySize: 256, parallelism: 1, hashLength: 32 };
    return (await argon2id(parameters)) === '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe';
  },

  // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
  'xchacha20-poly1305': () => {
    const text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    const cipher = xchacha20poly1305(range(0x80, 0xa0), range(0x40, 0x58), bytesOf('50515253c0c1c2c3c4c5c6c7'));
    const box = cipher.encrypt(Buffer.from(text, 'utf8'));
    return hex(box).startsWith('bd6d179d3e83d43b') && hex(box.subarray(-16)) === 'c0875924c1c7987947deafd8780acf49';
  },

  // A file sealed once for a throw-away key, and a fresh one both ways (X25519, HKDF, ChaCha20-Poly1305).
  age: async () => {
    const old = new Decrypter();
    old.addIdentity('AGE-SECRET-KEY-1E09D532DJY9DLP2GMNDPATX208L35A96XMHG7AJSMLAWXKLXJD8QNLUKTJ');
    if ((await old.decrypt(new Uint8Array(Buffer.from(SEALED, 'base64')), 'text')) !== '支部手册 zhibu') return false;
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const sealed = await encrypter.encrypt('round trip');
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return (await decrypter.decrypt(sealed, 'text')) === 'round trip';
  },

  'database-cipher': (folder) => {
    const dir = mkdtempSync(join(folder, 'zhibu-self-test-'));
    try {
      return opensOnlyWithItsKey(join(dir, 'test.db'));
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
};

function opensOnlyWithItsKey(path: string): boolean {
  const key = range(0, 32);
  const made = openDatabase(path, key, { create: true });
  if (!made.ok) return false;
  made.value.exec("CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('plain words')");
  made.value.close();
  if (readFileSync(path).includes('plain words')) return false;
  const wrong = openDatabase(path, range(1, 33));
  if (wrong.ok) wrong.value.close();
  if (wrong.ok || wrong.error.code !== 'wrong-key') return false;
  const again = openDatabase(path, key);
  if (!again.ok) return false;
  const rows = again.value.prepare('SELECT text FROM note').pluck().all();
  again.value.close();
  return rows.length === 1 && rows[0] === 'plain words';
}

const FRAMED_SIGNATURE =
  '67a17d5d2e9b9dd5a54244afbe95058d554fb7bb0fc34cbc4d95760ebaefec5ebc42def06a3b0d4346d4f48bccebc9824232c7b493a4a34028696f96f395ed0d';

const SEALED =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBvcExHcjY3dzZ1VENaV2RUK3ZZNWRQR2l2cFJCczFiK2drL2pGcnEwS0NJCldUSUFyZkZZOFE0' +
  'SUNweFV2aURNejdxQjhEVExhVythY01Qd1dzRjZkRzgKLS0tIElBNlluOUNCRDRoSUZGa1IzVlNhbGU0S013QWRwd2txemVnekNuNnNNZEkKmtW+hdLH' +
  'qgzpToDZfDHZbCzBKNG9q6NULZSEaeXcVD0dV2idhDWangsRiJ02xHwluao=';
