import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { PASSPHRASE } from './data';
import { ratio, type Figure } from './figure';
import { noteHome, homeTime } from './home';
import { busyBranch, type BusyBranch } from './low-end-data';
import { PASSPHRASE_BOX } from './start';
import { startPackaged } from './window';

const RECORDS = 20_000;
const RUNS = 5;
const LIMIT = 1536 * 1024 * 1024;
const GROUP = '/sys/fs/cgroup/memory/zhibu-bench';

/**
 * The packaged app on two cores with at most 1.5 GB for all its processes, as a control group of the kernel holds them
 * to: start, home screen, the list of all records, a search, the largest record saved, this year's records exported, the
 * year's handbook laid out as PDF; beside it the same without that limit.
 */
export async function benchLowEnd(app: string): Promise<Figure[]> {
  const executable = process.env['ZHIBU_PACKAGED'] ?? '';
  if (!existsSync(executable)) {
    process.stderr.write('bench: the packaged app is missing (npm run package); low-end is left out\n');
    return [];
  }
  if (!existsSync('/sys/fs/cgroup/memory/memory.limit_in_bytes')) {
    process.stderr.write('bench: this machine has no memory control group; low-end is left out\n');
    return [];
  }
  const branch = await busyBranch(app, RECORDS);
  const held: Work[] = [];
  const free: Work[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const pair = [await work(executable, branch, true), await work(executable, branch, false)] as const;
    if (run > 0) held.push(pair[0]);
    if (run > 0) free.push(pair[1]);
  }
  const figure = (name: string, of: (one: Work) => number): Figure =>
    ratio({ name: `低配（2 核、1.5 GB，${RECORDS} 条记录）：${name}`, comparedWith: 'without the limit', goal: null }, held.map((one, n) => ({ of: of(one), against: of(free[n] ?? one) })));
  const memory = (name: string, of: (one: Work) => number): Figure =>
    ratio({ name: `低配：所有进程一起用的内存，最多时${name}`, comparedWith: 'the limit', goal: 1, measured: 'bytes' }, held.map((one) => ({ of: of(one), against: LIMIT })));
  process.stderr.write(`bench: the limit was met ${Math.max(...held.map(({ refused }) => refused))} times\n`);
  return [
    figure('启动到口令框', ({ start }) => start), figure('口令到首页', ({ home }) => home), figure('打开全部年份的列表', ({ list }) => list), figure('搜索“学习”', ({ search }) => search), figure('保存最大的一条记录', ({ save }) => save),
    figure(`导出 ${branch.waiting} 条记录的上报包`, ({ report }) => report), figure('排出一年的工作手册（PDF）', ({ handbook }) => handbook),
    memory('，不算工作手册', ({ beforeHandbook }) => beforeHandbook), memory('，连工作手册', ({ peak }) => peak),
  ];
}

interface Work {
  /** Milliseconds. */
  readonly start: number;
  readonly home: number;
  readonly list: number;
  readonly search: number;
  readonly save: number;
  readonly report: number;
  readonly handbook: number;
  /** Bytes that all processes of the app held at the most, before the handbook and in all; 0 without the limit. */
  readonly beforeHandbook: number;
  readonly peak: number;
  /** How often the kernel refused memory and had to make room. */
  readonly refused: number;
}

async function work(executable: string, { folder, stick, largest }: BusyBranch, limited: boolean): Promise<Work> {
  if (limited) makeGroup();
  const inGroup = ['sh', '-c', `echo $$ > ${GROUP}/cgroup.procs && exec taskset -c 0,1 "$@"`, 'sh'];
  const window = await startPackaged(executable, folder.root, PASSPHRASE_BOX, ['env', `ZHIBU_DRIVES=${stick}`, ...(limited ? inGroup : [])]);
  try {
    const { page } = window;
    await page.locator(PASSPHRASE_BOX).fill(PASSPHRASE);
    await page.evaluate(noteHome);
    await page.keyboard.press('Enter');
    const home = await page.evaluate(homeTime);
    const list = await shown(page, '/gatherings?year=all', `.frame-main table[aria-rowcount="${RECORDS + 1}"] tbody a`);
    const search = await shown(page, `/search?q=${encodeURIComponent('学习')}`, '.frame-main mark');
    const save = await saved(page, largest);
    const report = await exported(page);
    const beforeHandbook = limited ? numberIn('memory.max_usage_in_bytes') : 0;
    const handbook = await shown(page, `/papers/handbook?year=${new Date().getFullYear()}&personal=false&back=/gatherings`, '.frame-main canvas');
    return { start: window.ready, home, list, search, save, report, handbook, beforeHandbook, ...(limited ? { peak: numberIn('memory.max_usage_in_bytes'), refused: numberIn('memory.failcnt') } : { peak: 0, refused: 0 }) };
  } finally {
    await window.close();
    if (limited) await removeGroup();
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

/** A letter more in the largest record, and from 保存 to 已保存. */
async function saved(page: Page, record: string): Promise<number> {
  await page.evaluate((id) => void (location.hash = `/gatherings/${id}/edit`), record);
  await page.locator('.frame-main textarea').first().click();
  await page.keyboard.type('。');
  return clicked(page.getByRole('button', { name: '保存', exact: true }), '.frame-main', /已保存 \d\d:\d\d/);
}

/** From 写到 U 盘 to 已写出: collected, signed, sealed, imported on trial, written, read back. */
async function exported(page: Page): Promise<number> {
  await page.evaluate(() => void (location.hash = '/exchange/report'));
  await page.getByRole('button', { name: '下一步：看将带出什么' }).click();
  return clicked(page.getByRole('button', { name: '写到 U 盘' }), '.frame-main h1', /^第 \d+ 号上报包已写出$/);
}

/** From a click to the first frame in which that place says so. */
async function clicked(button: Locator, place: string, says: RegExp): Promise<number> {
  await button.waitFor();
  return button.evaluate(async (element, [where = '', said = '']) => {
    const begun = performance.now();
    (element as HTMLButtonElement).click();
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (new RegExp(said).test(document.querySelector(where)?.textContent ?? '')) requestAnimationFrame((painted) => resolve(painted - begun));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, [place, says.source]);
}

function makeGroup(): void {
  mkdirSync(GROUP, { recursive: true });
  writeFileSync(join(GROUP, 'memory.limit_in_bytes'), String(LIMIT));
  writeFileSync(join(GROUP, 'memory.max_usage_in_bytes'), '0');
  writeFileSync(join(GROUP, 'memory.failcnt'), '0');
}

/** When the last process of the app has left it, which is a little after its window has gone. */
async function removeGroup(): Promise<void> {
  for (let tries = 0; tries < 100 && readFileSync(join(GROUP, 'cgroup.procs'), 'utf8') !== ''; tries++) await setTimeout(100);
  rmdirSync(GROUP);
}

const numberIn = (file: string): number => Number(readFileSync(join(GROUP, file), 'utf8'));
