import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleBranch } from '../../db/testing/sample';
import type { DataFolder } from '../../db/vault/folder';
import { parseKeyFile } from '../../db/vault/key-file-format';
import { unwrapKey } from '../../db/vault/key-slot';
import { makeDataFolder, must, PASSPHRASE } from './data';
import { difference, timed, type Figure } from './figure';
import { folderWithRecords } from './many-records';
import { PASSPHRASE_BOX } from './start';
import { startWindow } from './window';

const UNLOCKS = 5;
const RECORDS = [5000, 100_000] as const;
/** The word with which the benchmark starts itself to derive a key and do nothing else. */
export const DERIVE = '--derive';

/** From Enter at the passphrase box to the home screen with its answers, less the derivation of the key. */
export async function benchHome(app: string): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  const year = new Date().getFullYear();
  try {
    const empty = await makeDataFolder(join(root, 'data'), { ...sampleBranch({ seed: 11, from: year, to: year }), gatherings: [] });
    const figures = [await unlocks(app, empty, '口令到首页，没有记录')];
    for (const records of RECORDS) figures.push(await unlocks(app, await folderWithRecords(app, records), `口令到首页，${records} 次组织生活`));
    return figures;
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function unlocks(app: string, folder: DataFolder, name: string): Promise<Figure> {
  const runs: { of: number; against: number }[] = [];
  for (let unlock = 0; unlock <= UNLOCKS; unlock++) {
    const run = { of: await unlockOnce(app, folder.root), against: derivation(folder.keys) };
    if (unlock > 0) runs.push(run);
  }
  return difference({ name, comparedWith: 'the derivation of the key alone, in the same Electron', goal: 1 }, runs);
}

async function unlockOnce(app: string, dataDir: string): Promise<number> {
  const window = await startWindow(app, dataDir, PASSPHRASE_BOX);
  try {
    const { page } = window;
    await page.locator(PASSPHRASE_BOX).fill(PASSPHRASE);
    await page.evaluate(noteHome);
    await page.keyboard.press('Enter');
    return await page.evaluate(homeTime);
  } finally {
    await window.close();
  }
}

/**
 * Notes in the page when Enter is pressed and when the home screen stands: its four parts are there, none of them is
 * loading any more, and one frame was painted after that. Runs in the page.
 */
export function noteHome(): void {
  const home = new Promise<number>((resolve, reject) => {
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      const pressed = event.timeStamp;
      const look = (): void => {
        const content = document.querySelector('.frame-main .home-grid');
        const loading = document.querySelector('.frame-main .skeleton');
        const refused = document.querySelector('.gate [role=alert]')?.textContent ?? '';
        if (refused !== '') reject(new Error(refused));
        else if (content !== null && loading === null) requestAnimationFrame((painted) => resolve(painted - pressed));
        else requestAnimationFrame(look);
      };
      look();
    }, { capture: true, once: true });
  });
  Reflect.set(globalThis, 'benchHome', home);
}

export const homeTime = (): Promise<number> => Reflect.get(globalThis, 'benchHome') as Promise<number>;

/** The derivation alone, in a fresh process of the same Electron, as the app does it once after its start. Milliseconds. */
function derivation(keyFile: string): number {
  const { stdout, stderr } = spawnSync(process.env['ZHIBU_ELECTRON'] ?? '', [process.argv[1] ?? '', DERIVE, keyFile], { encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  const milliseconds = Number.parseFloat(stdout);
  if (!(milliseconds > 0)) throw new Error(`No derivation: ${stdout}${stderr}`);
  return milliseconds;
}

/** What the process started by `derivation` does. */
export async function deriveOnce(keyFile: string): Promise<number> {
  const { vault, passphrase } = must(parseKeyFile(readFileSync(keyFile)));
  return timed(() => unwrapKey(passphrase, PASSPHRASE, 'passphrase', vault));
}
