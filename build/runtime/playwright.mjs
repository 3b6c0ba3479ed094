import { withDisplay } from './display.mjs';
import { bin, inRoot } from './paths.mjs';
import { run, say } from './run.mjs';

/**
 * Runs one Playwright configuration of build/ on a display, a virtual one if need be.
 * @param {string} config file name in build/
 * @param {string[]} [args] more arguments of Playwright's own
 * @returns {Promise<number>} Playwright's exit code
 */
export async function runPlaywright(config, args = []) {
  try {
    const command = ['test', '--config', inRoot('build', config), ...args];
    return (await withDisplay(() => run(bin('playwright'), command))).code;
  } catch (error) {
    say(String(error));
    return 1;
  }
}
