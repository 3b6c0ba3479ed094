import { existsSync, mkdirSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { figurePeriod } from '../../db/domain/figure-period';
import type { Office } from '../../db/office/office';
import { periodFigures } from '../../db/reports/figures';
import { superiorWithYears } from './below';
import { moment } from './data';
import { ratio, timed, type Figure } from './figure';
import { rival } from './rival';

const RUNS = 7;
const TODAY = moment('2026-01-08T01:30:00.000Z').today;

/** 统计 of a year beside the year before, 500 branches with 150,000 gatherings and 3.5 million lines of attendance, against DuckDB on the raw tables. */
export async function benchFigures(app: string): Promise<Figure[]> {
  const office = await superiorWithYears(app);
  const year = figurePeriod('2025');
  if (!year) throw new Error('no period');
  try {
    const folder = join(app, 'test-output', 'figures');
    if (!existsSync(join(folder, 'figures.duckdb'))) writeTables(office, folder);
    const theirs = rival<{ times: number[]; kinds: Record<string, number> }>(app, 'figures.mjs', [folder, String(RUNS)]);
    for (const name of Object.keys(TABLES)) rmSync(join(folder, `${name}.csv`), { force: true });
    const ours = periodFigures(office, TODAY, year);
    for (const { kind, gatherings } of ours.kinds) if (theirs.kinds[kind] !== gatherings) throw new Error(`${kind}: we count ${gatherings}, DuckDB ${theirs.kinds[kind]}`);
    const runs: { of: number; against: number }[] = [];
    for (const against of theirs.times) {
      // As after an import: nothing that was parsed is kept.
      office.db.exec(`UPDATE setting SET value = value WHERE name = 'org'`);
      runs.push({ of: await timed(() => periodFigures(office, TODAY, year)), against });
    }
    return [ratio({ name: '统计一年（种类 × 支部 × 月，与上一年比，含应做未做）', comparedWith: 'DuckDB on the raw tables, without rules and without encryption', goal: 2 }, runs)];
  } finally {
    office.db.close();
  }
}

const TABLES = {
  gathering: 'SELECT record, org, start FROM gathering WHERE withdrawn = 0',
  kind: 'SELECT k.record, k.kind FROM gathering_kind k',
  attendance: 'SELECT record, member, state FROM attendance',
} as const;

/** The raw tables as CSV, once. None of their values has a comma in it. */
function writeTables({ db }: Office, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, select] of Object.entries(TABLES)) {
    const file = openSync(join(folder, `${name}.csv`), 'w');
    const read = db.prepare(select);
    let lines = [read.columns().map((column) => column.name).join()];
    for (const line of read.raw().iterate() as IterableIterator<unknown[]>) {
      lines.push(line.join());
      if (lines.length < 10_000) continue;
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
    writeSync(file, lines.length > 0 ? `${lines.join('\n')}\n` : '');
    closeSync(file);
  }
}
