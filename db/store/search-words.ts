const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const RUNS = new RegExp(`${HAN}+|(?:(?!${HAN})[\\p{L}\\p{N}])+`, 'gu');
const IS_HAN = new RegExp(`^${HAN}`, 'u');

/**
 * `2025年主题党日abc` → `2025 年主 主题 题党 党日 日 abc`: every two neighbouring Chinese characters are one token, so that
 * a two-character word is looked up at once, however often its characters stand elsewhere.
 */
export const grams = (text: string): string => runsOf(text).map((run) => (IS_HAN.test(run) ? pairs(run, true) : run)).join(' ');

/** Pinyin initials as the same kind of pairs: `ztdr` → `zt td dr r`, so that any run of letters within them is found. */
export const letterGrams = (letters: string): string => pairs(letters, true);

/**
 * A typed word as an FTS5 phrase over `grams`: Chinese characters as they stand, Latin words and numbers from their
 * beginning. undefined = there is nothing in it to look for. Quotes and operators have no meaning.
 */
export function wordPhrase(word: string): string | undefined {
  const runs = runsOf(word);
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const tokens = runs.map((run, index) => (IS_HAN.test(run) ? pairs(run, index < runs.length - 1) : run)).join(' ');
  return `"${tokens}"${IS_HAN.test(last) && [...last].length > 1 ? '' : '*'}`;
}

/** Typed letters as a phrase over `letterGrams`; undefined = these are no initials (one letter fits nearly everything). */
export function initialsPhrase(word: string): string | undefined {
  const letters = word.normalize('NFKC').toLowerCase();
  return /^[a-z]{2,20}$/u.test(letters) ? `"${pairs(letters, false)}"` : undefined;
}

/** What was typed, in words. */
export const wordsOf = (typed: string): string[] => typed.trim().split(/\s+/u).filter((word) => word !== '');

const runsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];

/** `closing`: with the last character alone at the end, which finds single characters and joins what follows. */
function pairs(run: string, closing: boolean): string {
  const characters = [...run];
  const found = characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1] ?? ''}`);
  return (closing || characters.length === 1 ? [...found, characters.at(-1) ?? ''] : found).join(' ');
}
