import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure';
import { benchFigures } from './figures';
import { benchGrowth } from './growth';
import { benchHome, DERIVE, deriveOnce } from './home';
import { benchImport } from './import';
import { benchInbox, TAKE_IN, takeInOnce } from './inbox';
import { benchLowEnd } from './low-end';
import { benchSave } from './save';
import { benchScreen } from './screen';
import { benchSearch } from './search';
import { benchSearchBeside } from './search-beside';
import { benchSize } from './size';
import { benchStart } from './start';
import { benchSuperior } from './superior';
import { tableOf } from './table';

/** `npm run bench [-- PART…]`: prints the table and writes bench-output/. Exits 1 when a goal is missed. */
const app = process.env['ZHIBU_APP'] ?? process.cwd();
const out = join(app, 'bench-output');
const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  start: () => benchStart(app),
  home: () => benchHome(app),
  save: () => benchSave(),
  search: async () => [...(await benchSearch()), ...(await benchSearchBeside(app))],
  superior: () => benchSuperior(app),
  figures: () => benchFigures(app),
  size: () => benchSize(),
  growth: () => benchGrowth(app),
  import: () => benchImport(app),
  inbox: () => benchInbox(app),
  screen: () => benchScreen(app),
  'low-end': () => benchLowEnd(app),
};

async function bench(wanted: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`bench: ${name}\n`);
    const found = await measure();
    writeFileSync(join(out, `${name}.json`), `${JSON.stringify(found, null, 2)}\n`);
    figures.push(...found);
    // After every part, so that one that fails takes nothing of the others with it.
    writeTable(figures);
  }
  process.stdout.write(tableOf(figures));
}

function writeTable(figures: readonly Figure[]): void {
  const goals = figures.flatMap(({ name, goal, value }) => (goal === null ? [] : [{ name, goal, value: Math.round(value * 1000) / 1000, met: value <= goal }]));
  writeFileSync(join(out, 'table.md'), tableOf(figures));
  writeFileSync(join(out, 'goals.json'), `${JSON.stringify(goals, null, 2)}\n`);
  process.exitCode = goals.every(({ met }) => met) ? 0 : 1;
}

const [first = '', second = ''] = process.argv.slice(2);
if (first === DERIVE) process.stdout.write(String(await deriveOnce(second)));
else if (first === TAKE_IN) process.stdout.write(JSON.stringify(await takeInOnce(second)));
else await bench(process.argv.slice(2));
