// `npm run -s zhibu -- COMMAND`: the app's jobs without a window. Whatever set-up and build say goes to stderr.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureBuilt } from './runtime/build.mjs';
import { inRoot, isRoot, root } from './runtime/paths.mjs';
import { setUp } from './setup.mjs';

const runtime = await setUp();
await ensureBuilt();

// npm runs a script in the project's folder; the paths in a command are meant from where it was typed.
const typedIn = process.env.INIT_CWD;
if (typedIn && process.cwd() === inRoot()) process.chdir(typedIn);

const command = process.argv.slice(2);
if (command.some((argument) => /\.(pdf|docx)$/i.test(argument))) {
  // Chromium lays pages out, so papers are made by the app's own Electron, hidden.
  const sandbox = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
  const { status } = spawnSync(runtime.executable, [root, ...sandbox, '--cli', ...command], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  const program = inRoot('out', 'main', 'cli.cjs');
  process.argv = [process.execPath, program, ...command];
  createRequire(import.meta.url)(program);
}
