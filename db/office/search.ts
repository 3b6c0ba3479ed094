import type { RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import { rows } from '../store/prepared';
import { ftsQuery, searchTexts } from '../store/search-text';
import type { Office } from './office';

export interface Found {
  readonly record: string;
  readonly kind: RecordKind;
  readonly org: string;
  readonly document: string;
  /** A piece of the text around the first match and where in it the match lies. */
  readonly excerpt: string;
  readonly matchFrom: number;
  readonly matchTo: number;
}

const AROUND = 30;

/** Full-text search over everything that is not withdrawn; every word must occur. Newest first, people before gatherings. */
export function searchRecords(office: Office, typed: string, limit: number): Found[] {
  const query = ftsQuery(typed);
  if (query === undefined) return [];
  const found = rows<{ record: string; kind: RecordKind; org: string; document: string }>(office.db,
    `SELECT r.id AS record, r.kind, r.org, r.document FROM search s JOIN record r ON r.seq = s.rowid LEFT JOIN gathering g ON g.record = r.id
     WHERE search MATCH :query AND r.kind IN ('gathering', 'member', 'ledger-item', 'talk', 'plan') AND r.withdrawn = 0
     ORDER BY g.start IS NOT NULL, g.start DESC, r.seq LIMIT :limit`,
    { query, limit },
  );
  return found.map((hit) => ({ ...hit, ...excerptOf(searchTexts(hit.kind, JSON.parse(hit.document) as JsonObject), typed) }));
}

function excerptOf(texts: readonly string[], typed: string): { excerpt: string; matchFrom: number; matchTo: number } {
  for (const word of typed.trim().split(/\s+/u).map((part) => part.toLowerCase())) {
    for (const text of texts) {
      const at = text.toLowerCase().indexOf(word);
      if (at < 0) continue;
      const from = Math.max(0, at - AROUND);
      const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, at + word.length + AROUND)}${at + word.length + AROUND < text.length ? '…' : ''}`;
      const matchFrom = at - from + (from > 0 ? 1 : 0);
      return { excerpt, matchFrom, matchTo: matchFrom + word.length };
    }
  }
  return { excerpt: texts[0]?.slice(0, 2 * AROUND) ?? '', matchFrom: 0, matchTo: 0 };
}
