// `npm run package`: the unpacked app, twice: release/ship as people get it, release/test for Playwright.
import fs from 'node:fs';
import { ensureBuilt } from './runtime/build.mjs';
import { bin, inRoot } from './runtime/paths.mjs';
import { giveUp, run, say } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

const runtime = await setUp();
await ensureBuilt();

for (const flavour of ['ship', 'test']) {
  fs.rmSync(inRoot('release', flavour), { recursive: true, force: true });
  const env = {
    ZHIBU_FLAVOUR: flavour,
    ZHIBU_ELECTRON_DIST: runtime.folder,
    ZHIBU_ELECTRON_VERSION: runtime.version,
    ZHIBU_NAPI: String(runtime.napi),
  };
  const config = inRoot('build', 'electron-builder.config.cjs');
  const { code, output } = await run(bin('electron-builder'), ['--dir', '--publish', 'never', '--config', config], { env, quiet: true });
  if (code !== 0) giveUp(`${output}\npackage: ${flavour} failed`);
  say(
    `package: release/${flavour}, with Electron ${runtime.version}${runtime.official ? '' : ' (not for users: this is no official binary)'}`,
  );
}
