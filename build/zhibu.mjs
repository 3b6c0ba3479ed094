// `npm run -s zhibu -- COMMAND`: the app's jobs without a window. Whatever set-up and build say goes to stderr.
import { createRequire } from 'node:module';
import { ensureBuilt } from './runtime/build.mjs';
import { inRoot } from './runtime/paths.mjs';
import { setUp } from './setup.mjs';

await setUp();
await ensureBuilt();

const program = inRoot('out', 'main', 'cli.cjs');
process.argv = [process.execPath, program, ...process.argv.slice(2)];
createRequire(import.meta.url)(program);
