import type { Office } from '../office/office';
import { rebuild } from '../office/verify';
import { rows } from '../store/prepared';
import { aDatabase } from './office';

/** The same data in another database in memory: what a backup holds, or a second machine to compare with. */
export function cloneOffice(office: Office): Office {
  const db = aDatabase();
  const copy: Office = { ...office, db };
  const tables = rows<{ name: string }>(office.db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'search%'`);
  for (const { name } of tables) {
    for (const row of rows<Record<string, unknown>>(office.db, `SELECT * FROM "${name}"`)) {
      const columns = Object.keys(row);
      db.prepare(`INSERT INTO "${name}" (${columns.join()}) VALUES (${columns.map((column) => `:${column}`).join()})`).run(row);
    }
  }
  // The search index keeps no text of its own that could be copied.
  rebuild(copy);
  return copy;
}
