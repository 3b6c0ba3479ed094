import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';

/** Lower-case hex SHA-256 of UTF-8 text or bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A device's signing key. `publicKey` and `secret` are 32 raw bytes as lower-case hex (RFC 8032). */
export interface SigningKey {
  readonly publicKey: string;
  readonly secret: string;
}

// RFC 8410 wraps a raw Ed25519 key in a fixed prefix; node:crypto takes only the wrapped forms everywhere.
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export function newSigningKey(): SigningKey {
  const pair = generateKeyPairSync('ed25519');
  const secret = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PRIVATE_PREFIX.length);
  const publicKey = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
  return { publicKey: publicKey.toString('hex'), secret: secret.toString('hex') };
}

/** The key pair of a 32-byte hex secret. */
export function signingKeyFrom(secret: string): SigningKey {
  const publicKey = createPublicKey(privateKey(secret)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_PREFIX.length);
  return { publicKey: publicKey.toString('hex'), secret };
}

/** A device's id is the SHA-256 of its public signing key: who signs and who is meant can never differ. */
export function deviceIdOf(publicKey: string): string {
  return sha256(Buffer.from(publicKey, 'hex'));
}

/**
 * What is really signed: `"zhibu/" + kind + "/v1\0" + SHA-256(bytes)`. The kind is inside, so that a receipt
 * can never be passed off as a report; only the hash, so that a signature over a large manifest is cheap.
 */
function message(kind: string, bytes: string): Buffer {
  return Buffer.concat([Buffer.from(`zhibu/${kind}/v1\0`, 'utf8'), createHash('sha256').update(bytes).digest()]);
}

/** Ed25519 signature over canonical text, as 128 hex digits. */
export function signBytes(kind: string, bytes: string, secret: string): string {
  return sign(null, message(kind, bytes), privateKey(secret)).toString('hex');
}

/** True only for a signature by exactly this key over exactly this kind and text. Garbage in any argument is false. */
export function verifyBytes(kind: string, bytes: string, signature: string, publicKey: string): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature) || !/^[0-9a-f]{64}$/.test(publicKey)) return false;
  try {
    return verify(null, message(kind, bytes), publicKeyOf(publicKey), Buffer.from(signature, 'hex'));
  } catch {
    // node:crypto throws for 32 bytes that are no point on the curve: no valid key, so no valid signature.
    return false;
  }
}

/** A file's lines are signed by few keys, and reading a key takes longer than a signature. */
const MOST_KEYS = 1000;
const keys = new Map<string, KeyObject>();

function publicKeyOf(hex: string): KeyObject {
  const known = keys.get(hex);
  if (known) return known;
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(hex, key);
  return key;
}

function privateKey(secret: string): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, Buffer.from(secret, 'hex')]), format: 'der', type: 'pkcs8' });
}
