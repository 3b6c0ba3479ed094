import { createHmac } from 'node:crypto';
import { err, ok, type Result } from '../domain/result';
import { sha256 } from '../records/sign';

// Crockford base32 as in the recovery code: no letter that print or handwriting confuses.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LIFE = 3;
const PROOF = 12;
const LENGTH = LIFE + PROOF + 1;
const GROUP = 4;

/** Why a typed text can be no code: too short or too long, a letter that no code has, or check letter and rest do not fit. */
export type CodeProblem = 'length' | 'character' | 'check';

/**
 * The code of a receipt on paper, `7K2Q-M4X0-TB9D-3FWA`: three letters that name the life of the superior's database, 60
 * bits of HMAC-SHA256 over the report's id and these letters under the secret that only the report itself holds, and a
 * check letter. Who cannot open the report cannot make it; printed again in the same life it is the same.
 */
export function paperReceiptCode(secret: string, id: string, life: string): string {
  const mac = createHmac('sha256', Buffer.from(secret, 'hex')).update(`zhibu/paper-receipt/v1\0${id}\0${life}`).digest('hex');
  const body = [...life].map((letter) => ALPHABET.indexOf(letter)).concat(letters(mac, PROOF));
  return printed([...body, timesX(remainder(body))]);
}

/** The three letters of a life (an incarnation's id). */
export const lifeLetters = (incarnation: string): string => letters(sha256(incarnation), LIFE).map((value) => ALPHABET.charAt(value)).join('');

/**
 * Reads a code as people type it: lower case, spaces, any dash, full-width letters, O for 0, I or L for 1. Gives the
 * printed form. Every single wrong letter, and every swap of two neighbours, is noticed before anything is compared.
 */
export function parsePaperReceiptCode(typed: string): Result<{ readonly code: string; readonly life: string }, { readonly code: CodeProblem }> {
  const text = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}\u2212·._]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...text].map((letter) => ALPHABET.indexOf(letter));
  if (values.includes(-1)) return err({ code: 'character' });
  if (values.length !== LENGTH) return err({ code: 'length' });
  return remainder(values) === 0 ? ok({ code: printed(values), life: text.slice(0, LIFE) }) : err({ code: 'check' });
}

const letters = (hex: string, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Number.parseInt(bitsOf(hex).slice(at * 5, at * 5 + 5), 2));

const bitsOf = (hex: string): string => Array.from(hex.slice(0, 16), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');

function printed(values: readonly number[]): string {
  const text = values.map((value) => ALPHABET.charAt(value)).join('');
  return Array.from({ length: LENGTH / GROUP }, (_, at) => text.slice(at * GROUP, (at + 1) * GROUP)).join('-');
}

/** The letters as a polynomial over GF(32) (x^5 + x^2 + 1), evaluated at x by Horner's rule: 0 for a whole code. */
const remainder = (values: readonly number[]): number => values.reduce((sum, value) => timesX(sum) ^ value, 0);

function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
