import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GatheringDocument } from '../../db/domain/gathering';
import { idFrom } from '../../db/domain/ids';
import type { JsonObject } from '../../db/records/canonical';
import { openOffice, type Office } from '../../db/office/office';
import { NEWEST_DATABASE } from '../../db/schema/migrate';
import { openDatabase } from '../../db/store/open';
import { row } from '../../db/store/prepared';
import { writeSearch } from '../../db/store/search-index';
import { searchTexts } from '../../db/store/search-text';
import { sampleBranch } from '../../db/testing/sample';
import { systemRandom } from '../../db/vault/random';
import { makeOffice, must } from './data';

const BRANCHES = 30;
const EACH = 1000;
/** Each branch's five years come so often, five years earlier each time. */
const TIMES = 5;
const GATHERINGS = BRANCHES * EACH * TIMES;
const KEY = new Uint8Array(32).fill(7);

/**
 * 150,000 gatherings of thirty branches in one encrypted file, as search has them, and beside them what else one could
 * look through: the same words bare in a table, and under FTS5's own trigrams. Made once and kept in test-output.
 */
export async function officeWithManyWords(app: string): Promise<Office> {
  const folder = join(app, 'test-output');
  const file = join(folder, `search-${NEWEST_DATABASE}.db`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await make(file);
  const office = must(openOffice(must(openDatabase(file, KEY))));
  const kept = row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM plain')?.n ?? 0;
  if (kept !== GATHERINGS) throw new Error(`${kept} gatherings in ${file}: take it away`);
  return office;
}

async function make(file: string): Promise<void> {
  const made = `${file}.part`;
  for (const ending of ['', '-wal', '-shm']) rmSync(`${made}${ending}`, { force: true });
  const branch = (index: number) => sampleBranch({ seed: 11, index, from: 2021, to: 2025, scale: EACH / 5 });
  const office = await makeOffice(made, KEY, { ...branch(0), gatherings: [] });
  // rowid = the record's seq in both, so that all three are read in the same order.
  office.db.exec(`CREATE TABLE plain (seq INTEGER PRIMARY KEY, day TEXT NOT NULL, body TEXT NOT NULL) STRICT; CREATE VIRTUAL TABLE trigram USING fts5 (body, tokenize = 'trigram', content = '')`);
  for (let index = 0; index < BRANCHES; index++) {
    const { org, gatherings } = branch(index);
    office.db.transaction(() => {
      for (let before = 0; before < TIMES; before++) {
        for (const { document } of gatherings.slice(0, EACH)) add(office, org, idFrom(systemRandom(16)), { ...document, start: `${Number(document.start.slice(0, 4)) - 5 * before}${document.start.slice(4)}` });
      }
    }).immediate();
    process.stderr.write(`\rbench: words of ${index + 1} of ${BRANCHES} branches`);
  }
  process.stderr.write('\n');
  office.db.close();
  renameSync(made, file);
}

function add({ db }: Office, org: string, id: string, document: GatheringDocument): void {
  const shown = document as unknown as JsonObject;
  const { lastInsertRowid } = db.prepare(`INSERT INTO record (id, kind, org, document, heads, conflicts, withdrawn, saved_at, author) VALUES (?, 'gathering', ?, ?, '[]', '[]', 0, '2025-12-31T01:30:00Z', '李淑芬')`).run(id, org, JSON.stringify(document));
  const seq = Number(lastInsertRowid);
  const body = searchTexts('gathering', shown).join('\n');
  writeSearch(db, { seq, id, kind: 'gathering', document: shown, withdrawn: false });
  db.prepare('INSERT INTO plain VALUES (?, ?, ?)').run(seq, document.start.slice(0, 10), body);
  db.prepare('INSERT INTO trigram (rowid, body) VALUES (?, ?)').run(seq, body);
}
