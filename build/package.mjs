// `npm run package`: the unpacked app, twice: release/ship as people get it, release/test for Playwright. With
// `-- --glibc-2.28` the database module inside is one for older Linux systems (UOS 20, Kylin V10).
import fs from 'node:fs';
import { ensureBuilt } from './runtime/build.mjs';
import { bin, inRoot } from './runtime/paths.mjs';
import { ensureNative, placeOldGlibcNative } from './runtime/native.mjs';
import { giveUp, run, say } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

const runtime = await setUp();
await ensureBuilt();
const old = process.argv.includes('--glibc-2.28');
if (old) await placeOldGlibcNative(runtime.napi);

for (const flavour of ['ship', 'test']) {
  fs.rmSync(inRoot('release', flavour), { recursive: true, force: true });
  const env = {
    ZHIBU_FLAVOUR: flavour,
    ZHIBU_ELECTRON_DIST: runtime.folder,
    ZHIBU_ELECTRON_VERSION: runtime.version,
    ZHIBU_OWN_BINARY: runtime.napi < 10 || old ? '1' : '',
  };
  const config = inRoot('build', 'electron-builder.config.cjs');
  const { code, output } = await run(bin('electron-builder'), ['--dir', '--publish', 'never', '--config', config], { env, quiet: true });
  if (code !== 0) giveUp(`${output}\npackage: ${flavour} failed`);
  say(
    `package: release/${flavour}, with Electron ${runtime.version}${runtime.official ? '' : ' (not for users: this is no official binary)'}`,
  );
}
if (old) await ensureNative(runtime.napi);
