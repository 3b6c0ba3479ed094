// Starts the app that ships with --self-test, in a network namespace that has no interface: it saves a record in an
// encrypted database of its own and says {"ok":true}. On Linux as root; elsewhere it runs with the network as it is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDisplay } from './runtime/display.mjs';
import { isRoot } from './runtime/paths.mjs';
import { packagedExecutable } from './runtime/packaged.mjs';

const executable = packagedExecutable('ship');
const cutOff = process.platform === 'linux' && isRoot && spawnSync('unshare', ['-n', 'true']).status === 0;
if (!cutOff) console.log('no network namespace can be made here: the self-test runs with the network as it is');

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'zhibu-self-test-'));
const app = [executable, ...(process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []), '--self-test'];
const [command, ...args] = cutOff ? ['unshare', '-n', ...app] : app;
const result = await withDisplay(async () =>
  spawnSync(command, args, { encoding: 'utf8', timeout: 60_000, env: { ...process.env, XDG_CONFIG_HOME: home } }),
);
fs.rmSync(home, { recursive: true, force: true });

const answer = result.stdout.split('\n').findLast((line) => line.startsWith('{'));
console.log(answer ?? `${result.stdout}${result.stderr}`);
const passed = result.status === 0 && answer !== undefined && JSON.parse(answer).ok === true;
if (!passed) console.log(`the self-test failed (exit ${result.status}, ${result.error ?? result.signal ?? 'no signal'})\n${result.stderr}`);
process.exitCode = passed ? 0 : 1;
