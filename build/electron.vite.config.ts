import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** build/runtime/build.mjs builds beside the tree that is in use and then exchanges the two. */
const out = process.env.ZHIBU_OUT ?? at('out');

/** Only these two stay outside of the bundles: the runtime itself and the one native module. */
const external = ['electron', 'better-sqlite3'];

/** The lowest runtime that the app runs on: the stand-in's. What ships is newer. */
const node = 'node20.18';
const chrome = 'chrome130';

/** The UTC day of the last commit, so that building one tree twice gives one result; today outside of git. */
function buildDate(): string {
  try {
    const said = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return new Date(said.trim()).toISOString().slice(0, 10);
  } catch {
    return new Date().toISOString().slice(0, 10); // an unpacked archive without .git
  }
}

const define = { __BUILD_DATE__: JSON.stringify(buildDate()) };

export default defineConfig({
  main: {
    define,
    build: {
      target: node,
      outDir: `${out}/main`,
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        external,
        input: {
          index: at('electron/main/index.ts'),
          office: at('electron/office/index.ts'),
          cli: at('db/cli/main.ts'),
          // A thread of the office, started for one file.
          'intake-reader': at('electron/office/intake-reader.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    define,
    build: {
      target: node,
      outDir: `${out}/preload`,
      externalizeDeps: false,
      minify: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    define,
    plugins: [react()],
    build: {
      target: chrome,
      outDir: `${out}/renderer`,
      minify: 'oxc',
      cssMinify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
