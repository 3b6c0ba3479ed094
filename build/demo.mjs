// `npm run demo`: two real windows, a branch and a superior, and one stick between them.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './runtime/build.mjs';
import { inRoot } from './runtime/paths.mjs';
import { runPlaywright } from './runtime/playwright.mjs';
import { say } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

/** @returns {Promise<number>} the exit code of the demo's run */
export async function runDemo() {
  await setUp();
  await ensureBuilt();
  const code = await runPlaywright('playwright.demo.config.ts');
  say(`demo: pictures, packages and summary.json lie in ${inRoot('demo-output')}`);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await runDemo();
