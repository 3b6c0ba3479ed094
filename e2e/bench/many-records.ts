import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../db/files/node-files';
import type { Office } from '../../db/office/office';
import { saveRecords } from '../../db/office/save';
import type { JsonObject } from '../../db/records/canonical';
import { NEWEST_DATABASE } from '../../db/schema/migrate';
import { openDatabase } from '../../db/store/open';
import { row, rows, run } from '../../db/store/prepared';
import { writeSearch } from '../../db/store/search-index';
import { sampleBranch } from '../../db/testing/sample';
import { dataFolder, type DataFolder } from '../../db/vault/folder';
import { createKeyFile } from '../../db/vault/key-file';
import { parseKeyFile } from '../../db/vault/key-file-format';
import { unwrapKey } from '../../db/vault/key-slot';
import { systemRandom } from '../../db/vault/random';
import { newRecoveryCode } from '../../db/vault/recovery-code';
import { makeOffice, moment, must, PASSPHRASE, savesOf } from './data';

const YEARS = 5;
/** Five years of a busy branch come again, five years earlier each time: so many of them are of the running year whatever there is before. */
const IN_FIVE_YEARS = 5000;

/**
 * A data folder as the app leaves it, with thousands of gatherings up to this year. Five years are saved one by one; the years
 * before them are their rows again, under other ids and days, without versions of their own. Made once and kept in test-output.
 */
export async function folderWithRecords(app: string, records: number): Promise<DataFolder> {
  const to = new Date().getFullYear();
  const root = join(app, 'test-output', `records-${records}-${to}-${NEWEST_DATABASE}`);
  const folder = dataFolder(root);
  if (existsSync(root)) return folder;
  rmSync(`${root}.part`, { recursive: true, force: true });
  mkdirSync(`${root}.part`, { recursive: true });
  const making = dataFolder(`${root}.part`);
  const { key } = must(await createKeyFile({ files: nodeFiles, folder: making, passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(systemRandom), random: systemRandom }));
  const branch = sampleBranch({ seed: 11, from: to - YEARS + 1, to, scale: IN_FIVE_YEARS / YEARS });
  const office = await makeOffice(making.database, key, branch);
  const saves = savesOf('gathering', branch.gatherings.slice(0, IN_FIVE_YEARS));
  for (let from = 0; from < saves.length; from += 500) must(saveRecords(office, moment(`${to}-12-31T01:30:00.000Z`), saves.slice(from, from + 500)));
  const last = row<{ last: number }>(office.db, 'SELECT max(seq) AS last FROM record')?.last ?? 0;
  for (let time = 1; time < records / IN_FIVE_YEARS; time++) {
    addYearsBefore(office, last, time);
    process.stderr.write(`\rbench: ${(time + 1) * IN_FIVE_YEARS} of ${records} records`);
  }
  process.stderr.write('\n');
  office.db.exec('ANALYZE');
  office.db.close();
  renameSync(`${root}.part`, root);
  return folder;
}

/** Rows of the first records again, so many times five years before. */
function addYearsBefore({ db }: Office, last: number, time: number): void {
  const id = (column: string): string => `printf('%08x', 4000000000 + :time) || substr(${column}, 9)`;
  const day = (column: string): string => `iif(${column} = '', '', printf('%04d', substr(${column}, 1, 4) - ${YEARS} * :time) || substr(${column}, 5))`;
  const of = `IN (SELECT id FROM record WHERE kind = 'gathering' AND seq <= :last)`;
  db.transaction(() => {
    for (const copy of [
      `INSERT INTO gathering SELECT ${id('record')}, org, main_kind, title, ${day('start')}, ${day('start_date')}, place, expected, present, expected_voting, present_voting, on_leave, absent, withdrawn FROM gathering WHERE record ${of}`,
      `INSERT INTO gathering_kind SELECT ${id('record')}, kind FROM gathering_kind WHERE record ${of}`,
      `INSERT INTO attendance SELECT ${id('record')}, member, state, status, exempt, hours FROM attendance WHERE record ${of}`,
      `INSERT INTO record (id, kind, org, document, heads, conflicts, withdrawn, saved_at, author)
         SELECT ${id('id')}, kind, org, json_set(document, '$.start', ${day(`(document ->> 'start')`)}, '$.end', ${day(`(document ->> 'end')`)}), heads, conflicts, withdrawn, saved_at, author FROM record WHERE kind = 'gathering' AND seq <= :last`,
      `INSERT INTO waiting SELECT ${id('record')}, state, decided FROM waiting WHERE record ${of}`,
    ]) run(db, copy, { time, last });
    const added = rows<{ seq: number; id: string; document: string }>(db, `SELECT seq, id, document FROM record WHERE kind = 'gathering' AND seq > (SELECT max(seq) FROM record) - (SELECT count(*) FROM record WHERE kind = 'gathering' AND seq <= :last)`, { last });
    for (const { seq, id: record, document } of added) writeSearch(db, { seq, id: record, kind: 'gathering', withdrawn: false, document: JSON.parse(document) as JsonObject });
  }).immediate();
}

/** Id of the saved record with the longest document. */
export async function largestGathering(folder: DataFolder): Promise<string> {
  const { vault, passphrase } = must(parseKeyFile(readFileSync(folder.keys)));
  const key = await unwrapKey(passphrase, PASSPHRASE, 'passphrase', vault);
  const db = must(openDatabase(folder.database, key));
  const largest = row<{ id: string }>(db, `SELECT id FROM record WHERE kind = 'gathering' AND id IN (SELECT record FROM version) ORDER BY length(document) DESC LIMIT 1`);
  db.close();
  if (!largest) throw new Error('no records');
  return largest.id;
}
