import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { knownFile } from '../../db/exchange/known-file';
import { dropLooked, lookAtFile, type Looked } from '../../db/exchange/take-in';
import { takeInMany } from '../../db/exchange/take-in-many';
import { nodeFiles } from '../../db/files/node-files';
import { openOffice, type Office } from '../../db/office/office';
import { openDatabase } from '../../db/store/open';
import { rows, run } from '../../db/store/prepared';
import { fileWithYears, KEY } from './below';
import { moment, must } from './data';
import { absolute, milliseconds, type Figure } from './figure';
import { insertAll, newRows } from './import';
import { makeSticks } from './sticks';

const RUNS = 5;
/** How many hand in; fewer for a quick look. */
const BRANCHES = Number(process.env['ZHIBU_BENCH_BRANCHES'] ?? 100) * 5;

/** The word after which the program itself takes the files in, in a process of its own. */
export const TAKE_IN = '--take-in';

/** What one process saw that had nothing else to do. Milliseconds; bytes. */
interface Taken {
  readonly first: number;
  readonly again: number;
  readonly raw: number;
  readonly before: number;
  readonly peak: number;
  readonly pause: number;
}

/**
 * 500 monthly packages at a superior that has 500 branches with five years behind them, in a fresh process like the app's
 * office process: all are looked at, then all are taken in, as from the window. Longest pause = the longest time in which
 * that process could answer nothing; the window itself is drawn by another one.
 */
export async function benchInbox(app: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  try {
    const template = join(folder, 'years.db');
    copyFileSync(await fileWithYears(app), template);
    const office = must(openOffice(must(openDatabase(template, KEY))));
    const orgs = rows<{ org: string }>(office.db, `SELECT org FROM peer WHERE relation = 'subordinate' ORDER BY device LIMIT :n`, { n: BRANCHES }).map(({ org }) => org);
    // Their keys were made up; now come those that really sign.
    for (const org of orgs) run(office.db, 'DELETE FROM peer WHERE org = :org', { org });
    const { files } = await makeSticks(folder, orgs.length, 2025, ['2025-11'], { template, key: KEY, office, orgs });
    writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
    const seen: Taken[] = [];
    for (let turn = 0; turn < RUNS; turn += 1) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', TAKE_IN, folder], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      seen.push(JSON.parse(stdout) as Taken);
    }
    const name = `${orgs.length} 份月报，上级已有 500 个支部五年`;
    const seconds = (of: (one: Taken) => number) => seen.map((one) => ({ of: of(one), against: one.raw }));
    return [
      milliseconds({ name: `${name}：第一次导入`, comparedWith: 'the same rows inserted raw', goal: 15_000 }, seconds(({ first }) => first)),
      milliseconds({ name: `${name}：再次导入`, comparedWith: 'the same rows inserted raw', goal: 3000 }, seconds(({ again }) => again)),
      absolute({ name: `${name}：内存最多`, comparedWith: 'the same process before the import', goal: 500 }, 'MiB', seen.map(({ peak, before }) => ({ of: peak, against: before }))),
      absolute({ name: `${name}：数据进程最长的停顿`, comparedWith: 'nothing', goal: 100 }, 'ms', seen.map(({ pause }) => ({ of: pause, against: 0 }))),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In the process of its own: once first, once again, and the raw rows beside them. */
export async function takeInOnce(folder: string): Promise<Taken> {
  const files = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as string[];
  const office = copied(folder, 'ours');
  const before = process.memoryUsage().rss / 1024 ** 2;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const first = await timedTake(office, folder, files);
  delay.disable();
  const peak = process.resourceUsage().maxRSS / 1024;
  const again = await timedTake(office, folder, files);
  const untouched = copied(folder, 'before');
  const left = newRows(office, untouched);
  untouched.db.close();
  office.db.close();
  const bare = copied(folder, 'raw');
  const started = performance.now();
  insertAll(bare.db, left, files.length);
  const raw = performance.now() - started;
  bare.db.close();
  return { first, again, raw, before, peak, pause: delay.max / 1e6 };
}

function copied(folder: string, name: string): Office {
  const copy = join(folder, `${name}.db`);
  copyFileSync(join(folder, 'years.db'), copy);
  return must(openOffice(must(openDatabase(copy, KEY))));
}

async function timedTake(office: Office, folder: string, files: readonly string[]): Promise<number> {
  const started = performance.now();
  const now = moment('2026-01-08T02:00:00.000Z');
  const waiting: Looked[] = [];
  for (const file of files) {
    if (await knownFile(office, nodeFiles, file)) continue;
    const looked = must(await lookAtFile(office, now, nodeFiles, join(folder, 'incoming'), file));
    looked.opened.putDown();
    waiting.push(looked);
  }
  for await (const taken of takeInMany(office, now, waiting)) {
    if ('thrown' in taken) throw taken.thrown;
    must(taken.applied);
    await dropLooked(nodeFiles, taken.looked);
  }
  return performance.now() - started;
}
