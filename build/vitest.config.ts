import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Unit and property tests stand beside the code; real SQLite, real files, so a test may take a few seconds. */
export default defineConfig({
  root: here('..'),
  define: { __BUILD_DATE__: JSON.stringify('2026-01-01') },
  test: {
    include: ['db/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'build/**/*.test.{ts,mjs}'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: [here('runtime/temporary.mjs')],
    setupFiles: [here('runtime/derived-once.mjs')],
    // A hung test ends here; nothing is ever timed by it, and a busy machine takes its time for Argon2.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
