// `npm run e2e -- [Playwright's arguments]`: the built app in real Electron, on a virtual display where there is none.
import { ensureBuilt } from './runtime/build.mjs';
import { runPlaywright } from './runtime/playwright.mjs';
import { setUp } from './setup.mjs';

await setUp();
await ensureBuilt();
process.exitCode = await runPlaywright('playwright.config.ts', process.argv.slice(2));
