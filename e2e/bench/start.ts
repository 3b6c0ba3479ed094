import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleBranch } from '../../db/testing/sample';
import { makeDataFolder } from './data';
import { ratio, type Figure } from './figure';
import { startWindow } from './window';

export const PASSPHRASE_BOX = 'input[type=password]';
const STARTS = 15;

/** From starting the process to the passphrase box, painted and focused, against a window with nothing but such a box. */
export async function benchStart(app: string): Promise<Figure[]> {
  const root = mkdtempSync(join(tmpdir(), 'zhibu-bench-'));
  const { root: data } = await makeDataFolder(join(root, 'data'), sampleBranch({ seed: 11, from: 2025, to: 2025 }));
  const bare = join(app, 'e2e', 'bench', 'bare');
  const start = async (folder: string, dataDir: string): Promise<number> => {
    const window = await startWindow(folder, dataDir, PASSPHRASE_BOX);
    await window.close();
    return window.ready;
  };
  try {
    const runs: { of: number; against: number }[] = [];
    // The first pair fills the system's caches and Chromium's own folders; it is not counted.
    for (let pair = 0; pair <= STARTS; pair++) {
      const run = { of: await start(app, data), against: await start(bare, join(root, 'bare')) };
      if (pair > 0) runs.push(run);
    }
    return [ratio({ name: '启动到口令框可以输入', comparedWith: 'a bare Electron window', goal: 1.3 }, runs)];
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}
