import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figurePeriod } from '../../db/domain/figure-period';
import type { Office } from '../../db/office/office';
import { saveRecord, saveRecords } from '../../db/office/save';
import { searchGroups } from '../../db/office/search';
import { periodFigures } from '../../db/reports/figures';
import { homeOf } from '../../db/reports/home';
import { sampleBranch } from '../../db/testing/sample';
import type { SampleBranch } from '../../db/testing/sample/types';
import { superiorWithYears } from './below';
import { makeOffice, moment, must, savesOf } from './data';
import { median, timed, type Figure } from './figure';
import { takeAll } from './import';
import { makeSticks } from './sticks';

const RUNS = 5;
/** Once, ten and a hundred times the data: gatherings of one branch, branches of one superior, packages of one import. */
const GATHERINGS = [150, 1500, 15_000] as const;
const BRANCHES = [5, 50, 500] as const;
const PACKAGES = [1, 10, 100] as const;
const GOAL = 1.05;
const YEARS = 10;
const TO = 2025;
const AT = moment(`${TO}-12-31T02:00:00.000Z`);
const KEY = new Uint8Array(32).fill(7);

/** One size, and milliseconds of each run at it. */
type Grown = readonly (readonly [size: number, times: readonly number[]])[];

/** How the time of each job grows with the data: the exponent of the line through three sizes, both in logarithms. 1 = ten times the data take ten times as long. */
export async function benchGrowth(app: string): Promise<Figure[]> {
  return [...(await ofOneBranch()), growth('统计一年，5、50、500 个支部', await figuresOf(app)), growth('导入 1、10、100 份一个月的上报包', await importsOf())];
}

async function ofOneBranch(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  const [save, search, home]: [number, number[]][][] = [[], [], []];
  try {
    for (const size of GATHERINGS) {
      const branch = sampleBranch({ seed: 11, from: TO - YEARS + 1, to: TO, scale: size / YEARS });
      const office = await makeOffice(join(folder, `${size}.db`), KEY, branch);
      const saves = savesOf('gathering', branch.gatherings);
      for (let from = 0; from < saves.length; from += 500) must(saveRecords(office, AT, saves.slice(from, from + 500)));
      save?.push([size, await turns(() => saveMore(office, branch))]);
      search?.push([size, await turns(() => ['学习', '党会', branch.members[1]?.document.name ?? ''].map((text) => searchGroups(office, { text }, 20)))]);
      home?.push([size, await turns(() => homeOf(office, AT.today))]);
      office.db.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const sizes = GATHERINGS.join('、');
  return [growth(`保存 25 次，已有 ${sizes} 次组织生活`, save ?? []), growth(`搜索三个词，${sizes} 次组织生活`, search ?? []), growth(`首页，${sizes} 次组织生活`, home ?? [])];
}

function saveMore(office: Office, { gatherings }: SampleBranch): void {
  for (const { document } of gatherings.slice(0, 25)) must(saveRecord(office, AT, { record: AT.newId(), kind: 'gathering', document, heads: [] }));
}

async function figuresOf(app: string): Promise<Grown> {
  const year = figurePeriod(String(TO));
  if (!year) throw new Error('no period');
  const grown: [number, number[]][] = [];
  for (const branches of BRANCHES) {
    const office = await superiorWithYears(app, branches);
    grown.push([branches, await turns(() => {
      // As after an import: nothing that was parsed is kept.
      office.db.exec(`UPDATE setting SET value = value WHERE name = 'org'`);
      periodFigures(office, '2026-01-08', year);
    })]);
    office.db.close();
  }
  return grown;
}

async function importsOf(): Promise<Grown> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  try {
    const sticks = await makeSticks(folder, PACKAGES[2], TO, [`${TO}-11`]);
    const grown: [number, number[]][] = [];
    for (const packages of PACKAGES) {
      const times: number[] = [];
      for (let run = 0; run <= RUNS; run++) {
        const office = sticks.superior('growing');
        const took = await timed(() => takeAll(office, { ...sticks, files: sticks.files.slice(0, packages) }));
        office.db.close();
        if (run > 0) times.push(took);
      }
      grown.push([packages, times]);
    }
    return grown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function turns(work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  // The first compiles statements and code; it is not counted.
  for (let turn = 0; turn <= RUNS; turn++) {
    const took = await timed(work);
    if (turn > 0) times.push(took);
  }
  return times;
}

function growth(name: string, grown: Grown): Figure {
  const medians = grown.map(([size, times]) => [size, median(times)] as const);
  const [smallest, largest] = [medians[0]?.[1] ?? 0, medians.at(-1)?.[1] ?? 0];
  return {
    name: `增长：${name}`, comparedWith: `the smallest; between: ${medians.slice(1, -1).map(([, time]) => time.toFixed(1)).join(', ')} ms`, of: largest, against: smallest, value: exponent(medians), unit: 'power', goal: GOAL,
    runs: (grown.at(-1)?.[1] ?? []).map((of, run) => ({ of, against: grown[0]?.[1][run] ?? Number.NaN })),
  };
}

/** The slope of the line with the least squares through log(size), log(time). */
function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const mean = (of: (point: readonly [number, number]) => number): number => logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean(([size]) => size), mean(([, time]) => time)];
  return mean(([size, time]) => (size - x) * (time - y)) / mean(([size]) => (size - x) ** 2);
}
