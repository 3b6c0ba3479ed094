import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Office } from '../../db/office/office';
import { saveRecord } from '../../db/office/save';
import type { Database } from '../../db/store/open';
import { row, rows } from '../../db/store/prepared';
import { indexRow } from '../../db/store/search-index';
import type { JsonObject } from '../../db/records/canonical';
import { sampleBranch } from '../../db/testing/sample';
import { makeOffice, moment, must } from './data';
import { median, ratio, timed, type Figure } from './figure';

const ATTENDANCES = 24;
const BATCHES = 9;
const SAVES_A_BATCH = 25;

type Row = Record<string, unknown>;
/** What one save leaves in the database, table by table, in the order of writing. */
type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

/**
 * A gathering with 24 attendances saved as the app does it, against the very same rows inserted by prepared statements
 * in one transaction into an equally encrypted file on the same disk.
 */
export async function benchSave(): Promise<Figure[]> {
  return [
    await savesIn(tmpdir(), { name: '保存一次 24 人的组织生活', comparedWith: 'the same rows inserted raw', goal: 4 }),
    ...(process.platform === 'linux' ? [await savesIn('/dev/shm', { name: '保存一次 24 人的组织生活（不计磁盘）', comparedWith: 'the same rows inserted raw, both in memory', goal: null })] : []),
  ];
}

async function savesIn(place: string, named: Pick<Figure, 'name' | 'comparedWith' | 'goal'>): Promise<Figure> {
  const folder = mkdtempSync(join(place, 'zhibu-bench-'));
  const branch = sampleBranch({ seed: 11, from: 2025, to: 2025, members: ATTENDANCES, scale: 400 });
  const documents = branch.gatherings.map(({ document }) => document).filter(({ attendance }) => attendance.length === ATTENDANCES);
  const key = new Uint8Array(32).fill(7);
  const ours = await makeOffice(join(folder, 'ours.db'), key, branch);
  const raw = await makeOffice(join(folder, 'raw.db'), key, branch);
  try {
    const runs: { of: number; against: number }[] = [];
    let next = 0;
    // The first batch compiles statements and code; it is not counted.
    for (let batch = 0; batch <= BATCHES; batch++) {
      const times: { of: number; against: number }[] = [];
      for (let save = 0; save < SAVES_A_BATCH; save++) {
        const document = documents[next++ % documents.length];
        const now = moment('2025-12-31T01:30:00.000Z');
        const record = now.newId();
        const of = await timed(() => must(saveRecord(ours, now, { record, kind: 'gathering', document, heads: [] })));
        const left = rowsOf(ours, record);
        times.push({ of, against: await timed(() => insertRaw(raw.db, left)) });
      }
      if (batch > 0) runs.push({ of: median(times.map(({ of }) => of)), against: median(times.map(({ against }) => against)) });
    }
    return ratio(named, runs);
  } finally {
    for (const { db } of [ours, raw]) db.close();
    rmSync(folder, { recursive: true });
  }
}

function rowsOf({ db }: Office, record: string): Rows {
  const shown = row<{ seq: number; document: string }>(db, 'SELECT seq, document FROM record WHERE id = :record', { record });
  const found = (table: string, column: string, key: unknown = record): Row[] => rows<Row>(db, `SELECT * FROM ${table} WHERE ${column} = :key`, { key });
  return [
    ['version', found('version', 'record')], ['record', found('record', 'id')], ['gathering', found('gathering', 'record')],
    ['gathering_kind', found('gathering_kind', 'record')], ['attendance', found('attendance', 'record')],
    ['search', [indexRow({ seq: shown?.seq ?? 0, id: record, kind: 'gathering', document: JSON.parse(shown?.document ?? '') as JsonObject, withdrawn: false })]],
    ['search_day', found('search_day', 'seq', shown?.seq)],
  ];
}

function insertRaw(db: Database, left: Rows): void {
  db.transaction(() => {
    for (const [table, lines] of left) {
      const columns = Object.keys(lines[0] ?? {});
      const insert = statement(db, `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((column) => `:${column}`).join()})`);
      for (const line of lines) insert.run(line);
    }
  }).immediate();
}

const statements = new Map<Database, Map<string, ReturnType<Database['prepare']>>>();
function statement(db: Database, sql: string): ReturnType<Database['prepare']> {
  let known = statements.get(db);
  if (!known) statements.set(db, (known = new Map()));
  let made = known.get(sql);
  if (!made) known.set(sql, (made = db.prepare(sql)));
  return made;
}
