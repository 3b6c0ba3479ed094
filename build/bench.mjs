// `npm run bench`: every timing, each a ratio measured in one run; answers in bench-output/goals.json.
import { ensureBuilt } from './runtime/build.mjs';
import { withDisplay } from './runtime/display.mjs';
import { packagedPath } from './runtime/packaged.mjs';
import { inRoot, root } from './runtime/paths.mjs';
import { run } from './runtime/run.mjs';
import { installPackages, missingPackers } from './runtime/system.mjs';
import { setUp } from './setup.mjs';

const runtime = await setUp();
await ensureBuilt();
await installPackages(missingPackers());

const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: inRoot('e2e', 'bench', 'main.ts'),
    target: 'node20.18',
    outDir: inRoot('out', 'bench'),
    rollupOptions: { external: ['electron', 'better-sqlite3', '@playwright/test'], output: { entryFileNames: 'bench.mjs' } },
  },
});

const env = { ZHIBU_ELECTRON: runtime.executable, ZHIBU_PACKAGED: packagedPath('test') };
const { code } = await withDisplay(() => run(process.execPath, [inRoot('out', 'bench', 'bench.mjs'), ...process.argv.slice(2)], { env }));
process.exitCode = code;
