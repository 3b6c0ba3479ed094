// The figures of a year beside the year before, asked of raw tables in DuckDB: kinds × branches × months, from the lines of attendance.
// Run by a current Node: `node figures.mjs FOLDER RUNS` with gathering.csv, kind.csv and attendance.csv in FOLDER; the
// tables are made once and kept there. Prints {times: [milliseconds a run], kinds: {kind: gatherings of the year}}.
import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder, runs] = process.argv.slice(2);
const file = path.join(folder, 'figures.duckdb');
const isThere = fs.existsSync(file);
const connection = await (await DuckDBInstance.create(isThere ? file : `${file}.part`)).connect();
if (!isThere) {
  for (const table of ['gathering', 'kind', 'attendance']) await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv('${path.join(folder, `${table}.csv`)}', header = true, all_varchar = true)`);
  await connection.run('CHECKPOINT');
}

const QUESTION = `
  SELECT kind, org, month, count(*) AS gatherings, sum(expected) AS expected, sum(present) AS present
  FROM (SELECT g.record, g.org, substr(g.start, 1, 7) AS month, count(*) AS expected, count(*) FILTER (a.state = 'present') AS present
        FROM gathering g JOIN attendance a ON a.record = g.record WHERE g.start >= '2024' AND g.start < '2026' GROUP BY ALL) counted
  JOIN kind USING (record) GROUP BY ALL`;

const times = [];
let kinds = {};
// The first fills the caches; it is not counted.
for (let run = 0; run <= Number(runs); run++) {
  const started = performance.now();
  const rows = (await connection.runAndReadAll(QUESTION)).getRowsJson();
  const took = performance.now() - started;
  if (run > 0) times.push(took);
  kinds = {};
  for (const [kind, , month, gatherings] of rows) if (month.startsWith('2025')) kinds[kind] = (kinds[kind] ?? 0) + Number(gatherings);
}
connection.closeSync();
if (!isThere) fs.renameSync(`${file}.part`, file);
process.stdout.write(JSON.stringify({ times, kinds }));
