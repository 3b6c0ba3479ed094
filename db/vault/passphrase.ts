import { err, ok, type Result } from '../domain/result';
import { COMMON } from './common-passphrases';
import type { RandomInt } from './random';
import { WORDS } from './words';

const MINIMUM = 10;
const WORD_COUNT = 4;

export type PassphraseFailure =
  | { readonly code: 'passphrase-too-short'; readonly minimum: number }
  | { readonly code: 'passphrase-common' };

/** One spelling for what people see as one text: keyboards and systems differ in composed characters. */
export function normalPassphrase(text: string): string {
  return text.normalize('NFC').trim();
}

/** Whether a new passphrase is good enough: at least 10 characters, none of the common ones. Gives its normal form. */
export function checkPassphrase(text: string): Result<string, PassphraseFailure> {
  const passphrase = normalPassphrase(text);
  if ([...passphrase].length < MINIMUM) return err({ code: 'passphrase-too-short', minimum: MINIMUM });
  return isCommon(passphrase) ? err({ code: 'passphrase-common' }) : ok(passphrase);
}

/** Four random everyday words joined by '-' (春风-茶杯-铅笔-站台): more than 40 bits, and people remember it. */
export function generatePassphrase(randomInt: RandomInt): string {
  return Array.from({ length: WORD_COUNT }, () => WORDS[randomInt(WORDS.length)] ?? '').join('-');
}

function isCommon(passphrase: string): boolean {
  const plain = passphrase.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\p{N}*$/u.test(plain)) return isCommonNumber(plain);
  const word = plain.replace(/^\p{N}+|\p{N}+$/gu, '');
  return COMMON.has(plain) || COMMON.has(word) || isMonotonous(plain) || isMonotonous(word);
}

function isCommonNumber(digits: string): boolean {
  // A Chinese mobile number is the owner's, and everybody in the office knows it.
  const isMobile = /^1[3-9]\d{9}$/.test(digits);
  return isMobile || COMMON.has(digits) || isMonotonous(digits);
}

/** Few different characters, one piece said again and again, or a run such as abcdef and 987654. */
function isMonotonous(text: string): boolean {
  const characters = [...text];
  if (characters.length < 3 || new Set(characters).size <= 3) return true;
  if (/^(.{1,8})\1+$/u.test(text)) return true;
  const steps = characters.slice(1).map((character, at) => (character.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}
