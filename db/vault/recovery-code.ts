import { err, ok, type Result } from '../domain/result';
import type { RandomBytes } from './random';

// Crockford base32: no I, L, O, U, so that print, handwriting and reading aloud leave no doubt.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 26;
const LENGTH = DATA_LENGTH + 2;
const GROUP = 4;

export type RecoveryCodeFailure =
  | { readonly code: 'recovery-code-length'; readonly length: number }
  | { readonly code: 'recovery-code-character'; readonly character: string }
  /** The check characters do not fit. `group` (1 … 7) is where a single wrong character would be; null when it is none. */
  | { readonly code: 'recovery-code-typo'; readonly group: number | null };

/** A new code: 130 random bits as 26 characters and 2 check characters, in 7 groups of 4 joined by '-', ready to print. */
export function newRecoveryCode(random: RandomBytes): string {
  // Five bits of each byte are used: every character is equally likely.
  const data = Array.from(random(DATA_LENGTH), (byte) => byte & 31);
  return printed([...data, ...checks(data)]);
}

/**
 * Reads a code as people type it: lower case, spaces, any dash, full-width characters, O for 0, I or L for 1.
 * Gives the printed form. Every single wrong character and every swap of two neighbours is noticed.
 */
export function parseRecoveryCode(typed: string): Result<string, RecoveryCodeFailure> {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212·._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values: number[] = [];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return err({ code: 'recovery-code-character', character });
    values.push(value);
  }
  if (values.length !== LENGTH) return err({ code: 'recovery-code-length', length: values.length });
  const [sum, weighted] = syndromes(values);
  if (sum === 0 && weighted === 0) return ok(printed(values));
  return err({ code: 'recovery-code-typo', group: suspectGroup(sum, weighted) });
}

function printed(values: readonly number[]): string {
  const text = values.map((value) => ALPHABET.charAt(value)).join('');
  return Array.from({ length: LENGTH / GROUP }, (_, at) => text.slice(at * GROUP, (at + 1) * GROUP)).join('-');
}

/*
 * The checks are a Reed-Solomon code over GF(32) (x^5 + x^2 + 1): over all 28 characters, both the sum and the sum
 * weighted by powers of x are 0. Distance 3: any two wrong characters are noticed, one can be located.
 */
const POWERS: readonly number[] = powersOfX();

function powersOfX(): number[] {
  const powers: number[] = [];
  for (let power = 1; powers.length < 31; power = timesX(power)) powers.push(power);
  return powers;
}

function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}

function logOf(value: number): number {
  return POWERS.indexOf(value);
}

function times(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return POWERS[(logOf(a) + logOf(b)) % 31] ?? 0;
}

function divided(a: number, b: number): number {
  if (a === 0) return 0;
  return POWERS[(logOf(a) - logOf(b) + 31) % 31] ?? 0;
}

function syndromes(values: readonly number[]): [number, number] {
  let sum = 0;
  let weighted = 0;
  values.forEach((value, at) => {
    sum ^= value;
    weighted ^= times(value, POWERS[at] ?? 0);
  });
  return [sum, weighted];
}

/** The two characters that make both sums 0: solves c + d = sum, c·x^26 + d·x^27 = weighted. */
function checks(data: readonly number[]): [number, number] {
  const [sum, weighted] = syndromes(data);
  const first = POWERS[DATA_LENGTH] ?? 0;
  const second = POWERS[DATA_LENGTH + 1] ?? 0;
  const d = divided(weighted ^ times(sum, first), first ^ second);
  return [sum ^ d, d];
}

function suspectGroup(sum: number, weighted: number): number | null {
  if (sum === 0 || weighted === 0) return null;
  const position = logOf(divided(weighted, sum));
  return position < LENGTH ? Math.floor(position / GROUP) + 1 : null;
}
