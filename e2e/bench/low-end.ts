import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleBranch } from '../../db/testing/sample';
import { makeDataFolder, PASSPHRASE } from './data';
import { median, type Figure } from './figure';
import { noteHome, homeTime } from './home';
import { PASSPHRASE_BOX } from './start';
import { startPackaged } from './window';

const RECORDS = 20_000;
const YEARS = 10;
const RUNS = 5;
const LIMIT = 1536 * 1024 * 1024;
const GROUP = '/sys/fs/cgroup/memory/zhibu-bench';

/**
 * The packaged app on two cores with at most 1.5 GB for all its processes, as a control group of the kernel holds them
 * to: from the passphrase to the home screen, the list of all records, a search; beside it the same without that limit.
 */
export async function benchLowEnd(): Promise<Figure[]> {
  const executable = process.env['ZHIBU_PACKAGED'] ?? '';
  if (!existsSync(executable)) throw new Error('The packaged app is missing: npm run package.');
  if (!existsSync('/sys/fs/cgroup/memory/memory.limit_in_bytes')) {
    process.stderr.write('bench: this machine has no memory control group; low-end is left out\n');
    return [];
  }
  const root = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  const to = new Date().getFullYear();
  try {
    const branch = sampleBranch({ seed: 11, from: to - YEARS + 1, to, scale: RECORDS / YEARS });
    const { root: data } = await makeDataFolder(join(root, 'data'), branch);
    const held: Work[] = [];
    const free: Work[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const pair = [await work(executable, data, true), await work(executable, data, false)] as const;
      if (run > 0) held.push(pair[0]);
      if (run > 0) free.push(pair[1]);
    }
    const figure = (name: string, of: (one: Work) => number): Figure => {
      const runs = held.map((one, n) => ({ of: of(one), against: of(free[n] ?? one) }));
      return { name: `低配（2 核、1.5 GB）：${name}`, comparedWith: 'without the limit', goal: null, unit: 'times', value: median(runs.map((one) => one.of / one.against)), of: median(runs.map((one) => one.of)), against: median(runs.map((one) => one.against)), runs };
    };
    process.stderr.write(`bench: ${branch.gatherings.length} gatherings; at most ${Math.round(Math.max(...held.map(({ peak }) => peak)) / 1024 / 1024)} MiB of ${LIMIT / 1024 / 1024}, the limit was met ${Math.max(...held.map(({ refused }) => refused))} times\n`);
    return [figure('口令到首页', ({ home }) => home), figure('打开组织生活列表', ({ list }) => list), figure('搜索“学习”', ({ search }) => search)];
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Work {
  /** Milliseconds. */
  readonly home: number;
  readonly list: number;
  readonly search: number;
  /** Bytes that all processes of the app held at the most; 0 without the limit. */
  readonly peak: number;
  /** How often the kernel refused memory and had to make room. */
  readonly refused: number;
}

async function work(executable: string, data: string, limited: boolean): Promise<Work> {
  if (limited) makeGroup();
  const inGroup = ['sh', '-c', `echo $$ > ${GROUP}/cgroup.procs && exec taskset -c 0,1 "$@"`, 'sh'];
  const window = await startPackaged(executable, data, PASSPHRASE_BOX, limited ? inGroup : []);
  try {
    const { page } = window;
    await page.locator(PASSPHRASE_BOX).fill(PASSPHRASE);
    await page.evaluate(noteHome);
    await page.keyboard.press('Enter');
    const home = await page.evaluate(homeTime);
    const list = await shown(page, '/gatherings', '.frame-main tbody tr');
    const search = await shown(page, `/search?q=${encodeURIComponent('学习')}`, '.frame-main mark');
    return { home, list, search, ...(limited ? { peak: numberIn('memory.max_usage_in_bytes'), refused: numberIn('memory.failcnt') } : { peak: 0, refused: 0 }) };
  } finally {
    await window.close();
    if (limited) rmdirSync(GROUP);
  }
}

/** From the change of the address to the first frame in which something of that kind stands. */
const shown = (page: Page, path: string, selector: string): Promise<number> =>
  page.evaluate(async ([to = '', wanted = '']) => {
    const begun = performance.now();
    window.location.hash = to;
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector(wanted) === null) requestAnimationFrame(look);
        else requestAnimationFrame((painted) => resolve(painted - begun));
      };
      requestAnimationFrame(look);
    });
  }, [path, selector]);

function makeGroup(): void {
  mkdirSync(GROUP, { recursive: true });
  writeFileSync(join(GROUP, 'memory.limit_in_bytes'), String(LIMIT));
  writeFileSync(join(GROUP, 'memory.max_usage_in_bytes'), '0');
  writeFileSync(join(GROUP, 'memory.failcnt'), '0');
}

const numberIn = (file: string): number => Number(readFileSync(join(GROUP, file), 'utf8'));
