import type { RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import { titleLetters } from '../store/initials';
import { searchTexts } from '../store/search-text';
import { wordsOf } from '../store/search-words';

export interface Excerpt {
  /** A piece of the text around the first match. */
  readonly excerpt: string;
  /** Where in it what was typed lies: `[from, to)` in UTF-16 units, in order, none over another. */
  readonly matches: readonly (readonly [from: number, to: number])[];
}

/** Characters that stand around a match. */
const AROUND = 30;

type Span = readonly [from: number, to: number];

/** The first text in which a typed word occurs, with every word that occurs in that piece marked. */
export function excerptOf(kind: RecordKind, document: JsonObject, typed: string): Excerpt {
  const texts = searchTexts(kind, document);
  const words = wordsOf(typed).map((word) => word.toLowerCase());
  for (const find of [literally, byInitials]) {
    for (const word of words) {
      for (const text of texts) {
        const span = find(text, word);
        if (span !== undefined) return pieceOf(text, span, words);
      }
    }
  }
  return { excerpt: texts[0]?.slice(0, 2 * AROUND) ?? '', matches: [] };
}

function pieceOf(text: string, [from, to]: Span, words: readonly string[]): Excerpt {
  const begin = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  const [before, after] = [begin > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - begin;
  const others = words.flatMap((word) => spansOf(text, word)).filter(([a, b]) => a >= begin && b <= end);
  return { excerpt: `${before}${text.slice(begin, end).replace(/\s/gu, ' ')}${after}`, matches: apart([[from, to] as const, ...others]).map(([a, b]) => [a + shift, b + shift] as const) };
}

const apart = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[0] - b[0]).filter(([from], index, all) => all.slice(0, index).every(([, to]) => to <= from));

function literally(text: string, word: string): Span | undefined {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? undefined : [at, at + word.length];
}

function spansOf(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.toLowerCase().indexOf(word); at >= 0; at = text.toLowerCase().indexOf(word, at + word.length)) found.push([at, at + word.length]);
  return found;
}

/** Only in what is short: titles and names are indexed by initials, and minutes would take long to spell. */
function byInitials(text: string, word: string): Span | undefined {
  if (text.length > 200 || !/^[a-z]{2,}$/u.test(word)) return undefined;
  const { letters, places } = titleLetters(text);
  const at = letters.indexOf(word);
  const [first, last] = [places[at], places[at + word.length - 1]];
  return at < 0 || first === undefined || last === undefined ? undefined : [first, last + 1];
}
