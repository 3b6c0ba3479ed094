import type { Database } from '../store/open';
import { first } from './migrations/001-first';
import { erasures } from './migrations/002-erasures';
import { attachments } from './migrations/003-attachments';
import { laptops } from './migrations/004-laptops';
import { search } from './migrations/005-search';
import { reviews } from './migrations/006-reviews';
import { receipts } from './migrations/007-receipts';
import { levels } from './migrations/009-levels';
import { figures } from './migrations/010-figures';
import { inbox } from './migrations/011-inbox';
import { tasks } from './migrations/012-tasks';
import { intake } from './migrations/014-intake';
import { desk } from './migrations/020-desk';
import { moved } from './migrations/021-moved';
import { unasked } from './migrations/022-unasked';
import { handed } from './migrations/024-handed';
import { waiting } from './migrations/027-waiting';

const MIGRATIONS: readonly string[] = [first, erasures, attachments, laptops, search, reviews, receipts, levels, figures, inbox, tasks, intake, desk, moved, unasked, handed, waiting];

/** The database version that this app writes (`PRAGMA user_version`); a database from the future is refused on opening. */
export const NEWEST_DATABASE = MIGRATIONS.length;

/** Brings a database to the newest version, or only to version `to`: each step all or nothing, together with its number. */
export function migrate(db: Database, to = MIGRATIONS.length): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  for (let version = from; version < to; version++) {
    const sql = MIGRATIONS[version];
    if (sql === undefined) throw new Error(`no migration ${version + 1}`);
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version + 1}`);
    }).immediate();
  }
}
