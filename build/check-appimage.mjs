// Lets electron-builder make the AppImage of release/ship (npm run package), looks into it and starts it. Debian has what
// packs it, but not the runtime that stands at its head: in its place stands a script of the same behaviour, so what comes
// out is looked at and thrown away; it is no file for users.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDisplay } from './runtime/display.mjs';
import { bin, inRoot, isRoot } from './runtime/paths.mjs';
import { packagedExecutable } from './runtime/packaged.mjs';
import { giveUp, run, say } from './runtime/run.mjs';

/** Unpacks what follows it and starts AppRun, as the real one mounts it. */
const RUNTIME = `#!/bin/sh
place=$(mktemp -d) || exit 1
unsquashfs -quiet -no-progress -offset 4096 -dest "$place/app" "$0" >/dev/null || exit 1
APPDIR="$place/app" APPIMAGE="$0" "$place/app/AppRun" "$@"
code=$?
rm -rf "$place"
exit $code
`;

if (process.platform !== 'linux' || process.arch !== 'x64' || spawnSync('mksquashfs', ['-version']).error) {
  say('AppImage: mksquashfs (Debian: squashfs-tools) is missing, or this is no Linux x64: nothing was built');
  process.exit(0);
}
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'zhibu-appimage-'));
const unpacked = path.dirname(packagedExecutable('ship'));
const env = { ZHIBU_FLAVOUR: 'ship', ZHIBU_OUTPUT: path.join(work, 'out'), APPIMAGE_TOOLS_PATH: tools(path.join(work, 'tools')) };
const { code, output } = await run(bin('electron-builder'), ['--linux', 'AppImage', '--x64', '--prepackaged', unpacked, '--publish', 'never', '--config', inRoot('build', 'electron-builder.config.cjs')], { env, quiet: true });
const [name] = code === 0 ? fs.readdirSync(env.ZHIBU_OUTPUT).filter((one) => one.endsWith('.AppImage')) : [];
if (name === undefined) giveUp(`${output.slice(-3000)}\nAppImage: not built`);
const file = path.join(env.ZHIBU_OUTPUT, name);
say(`AppImage: ${name}, ${(fs.statSync(file).size / 1024 / 1024).toFixed(1)} MiB`);

const inside = path.join(work, 'inside');
must('unsquashfs', ['-quiet', '-no-progress', '-offset', '4096', '-dest', inside, file]);
const [desktop, AppRun] = ['zhibu-handbook.desktop', 'AppRun'].map((one) => path.join(inside, one));
const told = fs.readFileSync(desktop, 'utf8');
expect('the entry opens .zbb', /^MimeType=.*application\/x-zhibu-package/m.test(told));
expect('the entry leaves the sandbox on', /^Exec=AppRun/m.test(told) && !told.includes('--no-sandbox'));
expect('.zbb has a type', files(inside).some((one) => one.endsWith('.xml') && fs.readFileSync(path.join(inside, one), 'utf8').includes('pattern="*.zbb"')));
expect('AppRun can be started', (fs.statSync(AppRun).mode & 0o111) !== 0);
expect('one native binary is inside', files(inside).filter((one) => one.endsWith('.node')).length === 1);

const sandbox = isRoot ? ['--no-sandbox'] : [];
await withDisplay(async () => {
  const config = { env: { ...process.env, XDG_CONFIG_HOME: path.join(work, 'config') } };
  expect('it tests itself', must(file, [...sandbox, '--self-test'], config).includes('"ok":true'));
  expect('it takes commands', must(file, [...sandbox, '--cli', 'help'], config).includes('import'));
});
fs.rmSync(work, { recursive: true, force: true });
say('AppImage: looked into, started, tested itself');

/** The layout that electron-builder looks for. @param {string} folder */
function tools(folder) {
  for (const one of ['runtimes', path.join('lib', 'x64')]) fs.mkdirSync(path.join(folder, one), { recursive: true });
  fs.writeFileSync(path.join(folder, 'runtimes', 'runtime-x64'), RUNTIME.padEnd(4096, '\n'));
  for (const [one, command] of [['mksquashfs', 'mksquashfs'], ['desktop-file-validate', 'true']]) {
    fs.writeFileSync(path.join(folder, one), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o755 });
  }
  return folder;
}

function files(folder) {
  return fs.readdirSync(folder, { recursive: true }).map(String);
}

function must(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) giveUp(`${stdout}${stderr}\nAppImage: ${path.basename(command)} ${args.join(' ')} ended with ${status}`);
  return stdout;
}

function expect(what, holds) {
  if (!holds) giveUp(`AppImage: not so: ${what}`);
}
