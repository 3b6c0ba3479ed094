import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownFile } from '../../db/exchange/known-file';
import { dropLooked, lookAtFile, type Looked } from '../../db/exchange/take-in';
import { takeInMany } from '../../db/exchange/take-in-many';
import { nodeFiles } from '../../db/files/node-files';
import type { Office } from '../../db/office/office';
import type { JsonObject } from '../../db/records/canonical';
import type { Database } from '../../db/store/open';
import { rows } from '../../db/store/prepared';
import { indexRow } from '../../db/store/search-index';
import { moment, must } from './data';
import { perPiece, ratio, timed, type Figure } from './figure';
import { rival } from './rival';
import { makeSticks, type Sticks } from './sticks';

const RUNS = 5;
/** How many of each; fewer for a quick look. */
const FIVE_YEARS = Number(process.env['ZHIBU_BENCH_BRANCHES'] ?? 100);
const MONTHLY = FIVE_YEARS * 5;

type Row = Record<string, unknown>;
type Tables = readonly (readonly [table: string, lines: readonly Row[]])[];

/** Packages of branches taken in, with all checks, against the bare rows that it ends with, and against other ways to carry the same. */
export async function benchImport(app: string): Promise<Figure[]> {
  return [...(await imports(app, `${FIVE_YEARS} 份五年的上报包`, FIVE_YEARS, 2021)), ...(await imports(app, `${MONTHLY} 份一个月的上报包`, MONTHLY, 2025, ['2025-11']))];
}

async function imports(app: string, name: string, branches: number, from: number, months?: readonly string[]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  try {
    const sticks = await makeSticks(folder, branches, from, months);
    const first: { of: number; against: number }[] = [];
    const again: { of: number; against: number }[] = [];
    let left: Tables = [];
    for (let run = 0; run <= RUNS; run++) {
      const office = sticks.superior('ours');
      const of = await timed(() => takeAll(office, sticks));
      const repeated = await timed(() => takeAll(office, sticks));
      if (run === 0) left = rowsSince(office, sticks);
      office.db.close();
      const raw = sticks.superior('raw');
      const against = await timed(() => insertAll(raw.db, left, branches));
      raw.db.close();
      // The first compiles statements and code; it is not counted.
      if (run > 0) first.push({ of, against });
      if (run > 0) again.push({ of: repeated, against: of });
    }
    const count = left.reduce((sum, [, lines]) => sum + lines.length, 0);
    const bytes = sticks.files.reduce((sum, file) => sum + statSync(file).size, 0);
    process.stderr.write(`bench: ${name}: ${count} rows, ${Math.round(bytes / branches)} bytes a package\n`);
    const comparedWith = `the same ${count} rows inserted raw`;
    return [
      months ? perPiece({ name: `导入${name}，每份多出的时间`, comparedWith, goal: 10 }, first, branches) : ratio({ name: `导入${name}`, comparedWith, goal: 4 }, first),
      ratio({ name: `再次导入${name}`, comparedWith: 'the first import', goal: 0.1 }, again),
      ...others(app, name, sticks, first.map(({ of }) => of)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As the command line does. */
export async function takeAll(office: Office, { files, folder }: Pick<Sticks, 'files' | 'folder'>): Promise<void> {
  const now = moment('2025-12-31T02:00:00.000Z');
  async function* inTurn(): AsyncGenerator<Looked, void, void> {
    for (const file of files) {
      if (await knownFile(office, nodeFiles, file)) continue;
      yield must(await lookAtFile(office, now, nodeFiles, join(folder, 'incoming'), file));
    }
  }
  for await (const taken of takeInMany(office, now, inTurn())) {
    if ('thrown' in taken) throw taken.thrown;
    must(taken.applied);
    await dropLooked(nodeFiles, taken.looked);
  }
}

/** All that an import added, table by table; of the search index the lines that are written into it. */
function rowsSince(office: Office, sticks: Sticks): Tables {
  const before = sticks.superior('before');
  const found = newRows(office, before);
  before.db.close();
  return found;
}

/** Of three and a half million rows only those are looked at that belong to a record that came in as a version. */
const OF_VERSIONS = 'IN (SELECT record FROM version)';
const LOOKED_AT: Readonly<Record<string, string>> = { record: `id ${OF_VERSIONS}`, ...Object.fromEntries(['gathering', 'gathering_kind', 'attendance', 'submission_item'].map((table) => [table, `record ${OF_VERSIONS}`])) };

/** What one database holds that another does not. */
export function newRows(office: Office, before: Office): Tables {
  const names = rows<{ name: string }>(office.db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT GLOB 'search' AND name NOT GLOB 'search_[cdi]*' ORDER BY rowid`).map(({ name }) => name);
  const tables = names.map((name): Tables[number] => {
    const select = `SELECT * FROM "${name}" WHERE ${LOOKED_AT[name] ?? 'true'}`;
    const known = new Set(rows<Row>(before.db, select).map((line) => JSON.stringify(line)));
    return [name, rows<Row>(office.db, select).filter((line) => !known.has(JSON.stringify(line)))];
  });
  const search = rows<{ seq: number; id: string; document: string }>(office.db, `SELECT seq, id, document FROM record WHERE kind = 'gathering' AND id ${OF_VERSIONS}`)
    .map(({ seq, id, document }) => indexRow({ seq, id, kind: 'gathering', document: JSON.parse(document) as JsonObject, withdrawn: false }));
  return [...tables.filter(([, lines]) => lines.length > 0), ['search', search]];
}

/** As many transactions as there are packages, each with its share of every table. */
export function insertAll(db: Database, tables: Tables, shares: number): void {
  const prepared = tables.map(([table, lines]) => {
    const columns = Object.keys(lines[0] ?? {});
    return { lines, insert: db.prepare(`INSERT OR REPLACE INTO "${table}" (${columns.join()}) VALUES (${columns.map((column) => `:${column}`).join()})`) };
  });
  for (let share = 0; share < shares; share++) {
    db.transaction(() => {
      for (const { lines, insert } of prepared) {
        const until = Math.floor(((share + 1) * lines.length) / shares);
        for (let at = Math.floor((share * lines.length) / shares); at < until; at++) insert.run(lines[at]);
      }
    }).immediate();
  }
}

const RIVALS = { changesets: 'SQLite changesets', automerge: 'Automerge', yjs: 'Yjs', messages: '@actual-app/crdt messages' } as const;
/** Ahead of these three; a changeset carries rows and no history, and is for information. */
const GOALS = { changesets: null, automerge: 1, yjs: 1, messages: 1 } as const;

function others(app: string, name: string, { folder, content }: Sticks, ours: readonly number[]): Figure[] {
  const file = join(folder, 'content.json');
  writeFileSync(file, JSON.stringify(content));
  const found = rival<Record<keyof typeof RIVALS, number[]>>(app, 'import.mjs', [file, folder, String(RUNS)]);
  return (Object.keys(RIVALS) as (keyof typeof RIVALS)[]).map((key) => ratio({ name: `导入${name}，比${RIVALS[key]}`, comparedWith: `${RIVALS[key]}, neither signed nor encrypted`, goal: GOALS[key] }, ours.map((of, n) => ({ of, against: found[key][n] ?? Number.NaN }))));
}
