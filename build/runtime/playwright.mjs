import { withDisplay } from './display.mjs';
import { bin, inRoot } from './paths.mjs';
import { run, say } from './run.mjs';

/**
 * Runs one Playwright configuration of build/ on a display, a virtual one if need be.
 * @param {string} config file name in build/
 * @param {import('./electron.mjs').Runtime} runtime
 * @param {{ args?: string[], env?: Record<string, string> }} [options]
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runPlaywright(config, runtime, { args = [], env = {} } = {}) {
  try {
    return await withDisplay(async () => {
      const command = ['test', '--config', inRoot('build', config), ...args];
      const { code } = await run(bin('playwright'), command, {
        env: { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder, ZHIBU_ELECTRON: runtime.executable, ...env },
      });
      return code;
    });
  } catch (error) {
    say(String(error));
    return 1;
  }
}
