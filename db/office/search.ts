import type { GatheringKind } from '../domain/gathering';
import type { RecordKind } from '../domain/record';
import { SEARCHED_KINDS, type SearchedKind } from '../domain/searched';
import type { JsonObject } from '../records/canonical';
import { rows } from '../store/prepared';
import { PLACES, rowsOfPeriod } from '../store/search-index';
import { kindMark, memberMark, nameMark } from '../store/search-marks';
import { initialsPhrase, wordPhrase, wordsOf } from '../store/search-words';
import { excerptOf, type Excerpt } from './search-excerpt';
import type { Office } from './office';

/** Everything that is filled in must hold; what is left out or '' narrows nothing. */
export interface Search {
  readonly text?: string;
  readonly kind?: SearchedKind | GatheringKind | undefined;
  /** First and last day, YYYY-MM-DD. Records without a day (members, organisations) are in no period. */
  readonly from?: string;
  readonly until?: string;
  /** A member's record id and, for where the person is named without a link, the name. */
  readonly person?: { readonly member: string; readonly name: string } | undefined;
}

export interface Found extends Excerpt {
  readonly record: string;
  readonly kind: RecordKind;
  readonly org: string;
  readonly document: string;
}

export interface FoundGroup {
  readonly kind: SearchedKind;
  readonly found: readonly Found[];
  /** There are more than were asked for. */
  readonly more: boolean;
}

type Hit = Omit<Found, keyof Excerpt>;

/** Looks through everything that is not withdrawn, kind by kind, newest first: at most `limit` of each. */
export function searchGroups(office: Office, search: Search, limit: number): FoundGroup[] {
  const kinds: readonly SearchedKind[] = search.kind === undefined ? SEARCHED_KINDS : [isSearchedKind(search.kind) ? search.kind : 'gathering'];
  return kinds.flatMap((kind) => {
    const hits = hitsOf(office, { ...search, kind: isSearchedKind(search.kind) ? kind : (search.kind ?? kind) }, limit + 1);
    return hits.length === 0 ? [] : [{ kind, found: hits.slice(0, limit).map((hit) => withExcerpt(hit, search)), more: hits.length > limit }];
  });
}

/** The same as one list, newest first whatever the kind. */
export const searchRecords = (office: Office, text: string, limit: number): Found[] =>
  searchGroups(office, { text }, limit).flatMap(({ found }) => found).slice(0, limit);

/** Ids of the gatherings in which a text occurs. */
export const gatheringsWith = (office: Office, text: string, limit: number): string[] => hitsOf(office, { text, kind: 'gathering' }, limit).map(({ record }) => record);

const isSearchedKind = (kind: string | undefined): kind is SearchedKind => SEARCHED_KINDS.some((known) => known === kind);

const withExcerpt = (hit: Hit, { text = '', person }: Search): Found => ({ ...hit, ...excerptOf(hit.kind, JSON.parse(hit.document) as JsonObject, text.trim() === '' ? (person?.name ?? '') : text) });

/** The index is in the order of the days: the newest come without sorting, and reading ends with the last one wanted. */
export const HITS = `SELECT r.id AS record, r.kind, r.org, r.document FROM search s CROSS JOIN record r ON r.seq = s.rowid % ${PLACES}
  WHERE s.search MATCH :query AND s.rowid BETWEEN :first AND :last ORDER BY s.rowid DESC LIMIT :limit`;

function hitsOf(office: Office, search: Search, limit: number): Hit[] {
  const query = ftsQuery(search);
  if (query === undefined) return [];
  const { from = '', until = '' } = search;
  const period = from === '' && until === '' ? { first: 0, last: Number.MAX_SAFE_INTEGER } : rowsOfPeriod(from, until);
  return rows<Hit>(office.db, HITS, { query, ...period, limit });
}

/** undefined = nothing is asked: neither a word nor a person nor a kind nor a period. */
function ftsQuery({ text = '', kind, person, from = '', until = '' }: Search): string | undefined {
  const words = wordsOf(text).flatMap((word) => wordQuery(word) ?? []);
  if (words.length === 0 && (text.trim() !== '' || (person === undefined && from === '' && until === ''))) return undefined;
  const named = person === undefined ? [] : [`marks : (${[memberMark(person.member), nameMark(person.name)].map((mark) => `"${mark}"`).join(' OR ')})`];
  const ofKind = kind === undefined ? [] : [`marks : "${kindMark(kind)}"`];
  return [...words, ...named, ...ofKind].map((part) => `(${part})`).join(' AND ');
}

function wordQuery(word: string): string | undefined {
  const phrase = wordPhrase(word);
  const initials = initialsPhrase(word);
  if (phrase === undefined) return undefined;
  return initials === undefined ? `body : ${phrase}` : `body : ${phrase} OR initials : ${initials}`;
}
