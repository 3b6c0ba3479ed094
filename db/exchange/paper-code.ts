import { createHmac, timingSafeEqual } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { canonicalOrThrow } from '../records/canonical';

// Crockford base32 as in the recovery code: no letter that print or handwriting confuses.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** The 50-bit code that travels on paper only, from the superior to the branch: `7K2QM-X04TB`. */
export function newPaperCode(random: (length: number) => Uint8Array): string {
  const letters = Array.from(random(LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The code as people type it, in its printed form; undefined when it cannot be one. */
export function parsePaperCode(typed: string): string | undefined {
  const letters = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}._]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter)) ? `${letters.slice(0, 5)}-${letters.slice(5)}` : undefined;
}

/** What both sides must agree on: who, which keys, which invitation. */
export interface Transcript {
  /** What is agreed on; a pairing's proof is none for an enrolment. */
  readonly context?: 'zhibu/pairing/v1';
  readonly nonce: string;
  readonly superior: { readonly org: string; readonly signingKey: string; readonly sealingKey: string };
  readonly subordinate: { readonly org: string; readonly signingKey: string; readonly sealingKey: string };
}

const part = ({ org, signingKey, sealingKey }: Transcript['superior']): Transcript['superior'] => ({ org, signingKey, sealingKey });

/** Canonical text of a transcript: the same on both sides, whatever else they carry. */
export const transcriptText = (transcript: Transcript): string =>
  canonicalOrThrow({ context: transcript.context ?? 'zhibu/enrolment/v1', nonce: transcript.nonce, superior: part(transcript.superior), subordinate: part(transcript.subordinate) });

/**
 * HMAC-SHA256 of the transcript under the paper code, as hex. The code has only 50 bits, so it is stretched by Argon2id
 * (64 MiB, t = 3, salted with the invitation's nonce): who steals the file cannot try all codes.
 */
export async function proofOf(paperCode: string, transcript: Transcript): Promise<string> {
  const key = await argon2id({ password: paperCode, salt: Buffer.from(transcript.nonce, 'hex'), memorySize: 65_536, iterations: 3, parallelism: 1, hashLength: 32, outputType: 'binary' });
  return createHmac('sha256', key).update(transcriptText(transcript)).digest('hex');
}

export function sameProof(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
}
