import type { Database } from './open';
import { setSetting, setting } from './settings';

/** As many as fit under the box without scrolling. */
const KEPT = 8;

export const recentSearches = (db: Database): readonly string[] => setting(db, 'recentSearches') ?? [];

/** Puts a text first; the one that was searched for longest ago goes. */
export function rememberSearch(db: Database, text: string): void {
  const words = text.trim();
  if (words !== '') setSetting(db, 'recentSearches', [words, ...recentSearches(db).filter((other) => other !== words)].slice(0, KEPT));
}

export const forgetSearches = (db: Database): void => setSetting(db, 'recentSearches', []);
