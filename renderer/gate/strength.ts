export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** The least number of characters of a passphrase; the vault refuses fewer. */
export const LEAST = 10;

// Rough bits a character adds: from ten digits, from letters, from the few thousand characters in common use.
const BITS = { digit: 3.3, latin: 4.5, han: 9, other: 5 } as const;

/**
 * How hard a passphrase is to guess, in four words. Only a hint while typing: the vault itself refuses what is too short
 * or on the list of common ones. A character seen before adds little, so 1111111111 stays weak however long.
 */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFC').trim()];
  if (characters.length < LEAST) return 'short';
  const seen = new Set<string>();
  let bits = 0;
  let before = 0;
  for (const character of characters) {
    const at = character.codePointAt(0) ?? 0;
    const inRow = Math.abs(at - before) <= 1;
    bits += seen.has(character) || inRow ? 1 : bitsOf(character);
    seen.add(character);
    before = at;
  }
  return bits < 40 ? 'weak' : bits < 60 ? 'fair' : 'strong';
}

function bitsOf(character: string): number {
  if (/\d/.test(character)) return BITS.digit;
  if (/\p{Script=Latin}/u.test(character)) return BITS.latin;
  return /\p{Script=Han}/u.test(character) ? BITS.han : BITS.other;
}
