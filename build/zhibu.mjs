// `npm run -s zhibu -- COMMAND`: the app's jobs without a window. Whatever set-up and build say goes to stderr.
import { createRequire } from 'node:module';
import { ensureBuilt } from './runtime/build.mjs';
import { inRoot } from './runtime/paths.mjs';
import { setUp } from './setup.mjs';

await setUp();
await ensureBuilt();

// npm runs a script in the project's folder; the paths in a command are meant from where it was typed.
const typedIn = process.env.INIT_CWD;
if (typedIn && process.cwd() === inRoot()) process.chdir(typedIn);

const program = inRoot('out', 'main', 'cli.cjs');
process.argv = [process.execPath, program, ...process.argv.slice(2)];
createRequire(import.meta.url)(program);
