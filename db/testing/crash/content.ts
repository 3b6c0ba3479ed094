import { basename } from 'node:path';
import { dumpProjections } from '../../office/verify';
import type { Office } from '../../office/office';
import { rows } from '../../store/prepared';

/** Counters may skip a number when the work that took it never came to its end; nothing else may be half done. */
const COUNTERS: ReadonlySet<string> = new Set(['packageNumbers', 'receiptCounter']);

/** Everything that an office's database holds, as text: every table but the counters, every row, and which rows are indexed for search. */
export function contentOf(office: Office): string {
  const tables = rows<{ name: string }>(
    office.db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search%' ORDER BY name`,
  );
  const texts = tables.map(({ name }) => {
    const found = rows<Record<string, unknown>>(office.db, `SELECT * FROM "${name}"`).filter((row) => name !== 'setting' || !COUNTERS.has(String(row['name'])));
    return `${name}\n${found.map((row) => JSON.stringify(row, withoutFolder)).sort().join('\n')}`;
  });
  const indexed = rows<{ rowid: number }>(office.db, 'SELECT rowid FROM search ORDER BY rowid').map(({ rowid }) => rowid);
  return [...texts, `search\n${indexed.join(' ')}`].join('\n');
}

/** The folder differs from world to world and stands in the paths of noted files. */
const withoutFolder = (key: string, value: unknown): unknown => (key === 'file' && typeof value === 'string' ? basename(value) : value);

/** What answers questions: all that may be compared where ids and numbers of packages differ. */
export const answersOf = (office: Office): string => dumpProjections(office);
