// `npm start`: sets up what is missing, builds what is stale, opens the app.
import { ensureBuilt } from './runtime/build.mjs';
import { hasDisplay } from './runtime/display.mjs';
import { isRoot, root } from './runtime/paths.mjs';
import { run, say } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

const runtime = await setUp();
await ensureBuilt();

if (!hasDisplay()) {
  say('start: this machine has no display; running the demo on a virtual one instead.');
  const { runDemo } = await import('./demo.mjs');
  process.exitCode = await runDemo();
} else {
  const sandbox = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
  if (sandbox.length > 0) say("start: running as root, so without Chromium's sandbox; the packaged app never does that.");
  const { code } = await run(runtime.executable, [root, ...sandbox, ...process.argv.slice(2)]);
  process.exitCode = code;
}
