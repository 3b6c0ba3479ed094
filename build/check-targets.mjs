// What each system's package holds, also of systems whose Electron cannot be had here: electron-builder goes its whole
// way with the one configuration, around a placeholder in Electron's place. One target a line; a wrong one fails.
// For Windows it goes on to the installer and the portable program, on Debian with Debian's makensis: what comes out is
// looked into and thrown away. It is no product and would install nothing.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import asar from '@electron/asar';
import { ensureBuilt } from './runtime/build.mjs';
import { asarIntegrityOf, makePlaceholder } from './runtime/placeholder.mjs';
import { bin, inRoot } from './runtime/paths.mjs';
import { makeNsisTools } from './runtime/nsis-tools.mjs';
import { run } from './runtime/run.mjs';
import { wrongInstallers } from './runtime/windows-installers.mjs';
import { setUp } from './setup.mjs';

/** The machine's number in an ELF header (offset 18) or a PE header (offset 4 after its start). */
const MACHINES = { 'win32-x64': 0x8664, 'linux-x64': 62, 'linux-arm64': 183 };
const TARGETS = [
  { name: 'win32-x64', flags: ['--win', '--x64'], folder: 'win-unpacked', executable: 'zhibu-handbook.exe' },
  { name: 'linux-x64', flags: ['--linux', '--x64'], folder: 'linux-unpacked', executable: 'zhibu-handbook' },
  { name: 'linux-arm64', flags: ['--linux', '--arm64'], folder: 'linux-arm64-unpacked', executable: 'zhibu-handbook' },
];

/** @returns {Promise<string[]>} what is wrong with it */
async function lookAt({ name, flags, folder, executable }) {
  const dist = path.join(work, `electron-${name}`);
  makePlaceholder(dist, name.startsWith('win32') ? 'win32' : 'linux');
  const env = { ZHIBU_FLAVOUR: 'ship', ZHIBU_ELECTRON_DIST: dist, ZHIBU_ELECTRON_VERSION: version, ZHIBU_OWN_BINARY: '', ZHIBU_OUTPUT: work };
  const nsis = name === 'win32-x64' && hasDebianNsis() ? nsisTools() : undefined;
  // Names and icons are written into an .exe by a program that cannot be had here either.
  const args = [...(nsis ? [] : ['--dir']), '--publish', 'never', '--config', inRoot('build', 'electron-builder.config.cjs'), ...flags, '-c.win.signAndEditExecutable=false'];
  const { code, output } = await run(bin('electron-builder'), args, { env: { ...env, ...nsis }, quiet: true });
  if (code !== 0) return [`electron-builder failed\n${output.slice(-3000)}`];
  const out = path.join(work, folder);
  const file = path.join(out, executable);
  if (!fs.existsSync(file)) return [`${executable} is missing; there are ${fs.readdirSync(out).join(', ')}`];
  const resources = path.join(out, 'resources');
  const files = fs.readdirSync(resources, { recursive: true }).map(String).filter((one) => fs.statSync(path.join(resources, one)).isFile());
  const natives = files.filter((one) => one.endsWith('.node'));
  const size = (one) => fs.statSync(path.join(resources, one)).size;
  console.log(`${name}: app.asar ${mebibytes(size('app.asar'))}, ${natives.map((one) => `${path.basename(one)} ${mebibytes(size(one))}`).join(', ')}; Electron itself comes on top`);
  return [...wrongNatives(name, natives.map((one) => path.join(resources, one))), ...wrongContent(path.join(resources, 'app.asar')), ...wrongLocales(out), ...(await wrongFuses(file)), ...(name.startsWith('win32') ? wrongIntegrity(file) : []), ...(nsis ? wrongInstallers(work) : [])];
}

function hasDebianNsis() {
  const there = fs.existsSync('/usr/bin/makensis') && fs.existsSync('/usr/bin/7za');
  if (!there) console.log('win32-x64: no makensis or 7za of Debian here: the installer was not made');
  return there;
}

function nsisTools() {
  const folder = path.join(work, 'nsis');
  makeNsisTools(folder);
  return { ELECTRON_BUILDER_NSIS_DIR: folder, ELECTRON_BUILDER_NSIS_RESOURCES_DIR: folder, ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za', PATH: `${folder}:${process.env.PATH}` };
}

/** Only the one binary of this target. */
function wrongNatives(name, natives) {
  if (natives.length !== 1) return [`${natives.length} native binaries instead of one: ${natives.join(', ')}`];
  const bytes = fs.readFileSync(natives[0]);
  const machine = name.startsWith('win32') ? bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4) : bytes.readUInt16LE(18);
  return machine === MACHINES[name] ? [] : [`its native binary is for machine ${machine}, not ${MACHINES[name]}`];
}

const ALLOWED = /^\/(package\.json$|out(\/|$)|node_modules(\/better-sqlite3(\/|$)|$))/;
const FORBIDDEN = /\.(ts|tsx|map|test\.[cm]?js|cc?|cpp|h|gypi?)$|\/(deps|src|test)\//;

function wrongContent(archive) {
  const odd = asar.listPackage(archive).map((one) => one.replaceAll('\\', '/')).filter((one) => !ALLOWED.test(one) || FORBIDDEN.test(one));
  return odd.length === 0 ? [] : [`does not belong inside: ${odd.slice(0, 8).join(', ')}`];
}

function wrongLocales(out) {
  const locales = fs.readdirSync(path.join(out, 'locales')).sort().join(', ');
  return locales === 'en-US.pak, zh-CN.pak' ? [] : [`locales: ${locales}`];
}

const WIRE = { RunAsNode: false, EnableNodeOptionsEnvironmentVariable: false, EnableNodeCliInspectArguments: false, EnableEmbeddedAsarIntegrityValidation: true, OnlyLoadAppFromAsar: true };

async function wrongFuses(file) {
  const wire = await getCurrentFuseWire(file);
  return Object.entries(WIRE).flatMap(([name, on]) => (wire[FuseV1Options[name]] === (on ? FuseState.ENABLE : FuseState.DISABLE) ? [] : [`fuse ${name} should be ${on ? 'on' : 'off'}`]));
}

/** Electron for Windows refuses an app.asar whose header has another hash than the executable says. */
function wrongIntegrity(exe) {
  const [said] = asarIntegrityOf(exe);
  return said?.file === 'resources\\app.asar' && said.alg === 'SHA256' && /^[0-9a-f]{64}$/.test(said.value) ? [] : ['says nothing about the hash of app.asar'];
}

function mebibytes(bytes) {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

await setUp();
await ensureBuilt();
const { version } = JSON.parse(fs.readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'));
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'zhibu-targets-'));
for (const target of TARGETS) {
  const wrong = await lookAt(target);
  for (const line of wrong) console.log(`${target.name}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
fs.rmSync(work, { recursive: true });
