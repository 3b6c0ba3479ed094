// Looks into the installer and the portable program for Windows: what they carry, what their script says.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const NULLSOFT = Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex');

/** What an installer's script has to say: the association in the user's part of the registry, the Chinese words. */
const SAID = ['Software\\Classes\\.zbb', '支部手册上报包', '支部手册', '仅为我安装'];
/** Of another language there is nothing. */
const UNSAID = 'Only for &me';
/** What it carries beside app-64.7z: the plug-ins, the uninstaller, no helper that asks for an administrator. */
const CARRIED = { setup: ['app-64.7z', 'Uninstall zhibu-handbook.exe'], portable: ['app-64.7z'] };

/**
 * @param {string} folder where electron-builder put them
 * @returns {string[]} what is wrong with them
 */
export function wrongInstallers(folder) {
  return Object.entries(CARRIED).flatMap(([name, carried]) => {
    const file = fs.readdirSync(folder).find((one) => one.endsWith(`-x64-${name}.exe`));
    if (file === undefined) return [`there is no ${name}.exe`];
    return lookInto(path.join(folder, file), carried, name === 'setup' ? SAID : []).map((line) => `${file}: ${line}`);
  });
}

function lookInto(exe, carried, said) {
  const bytes = fs.readFileSync(exe);
  const inside = listed(exe).map((name) => path.basename(name));
  const script = scriptOf(bytes);
  const app = `${exe}.app`;
  fs.mkdirSync(app);
  sevenZip('e', `-o${app}`, exe, '-r', 'app-64.7z');
  const files = listed(path.join(app, 'app-64.7z')).map((name) => name.replaceAll('\\', '/'));
  fs.rmSync(app, { recursive: true });
  return [
    ...carried.filter((name) => !inside.includes(name)).map((name) => `${name} is not inside`),
    ...['zhibu-handbook.exe', 'resources/app.asar', 'locales/zh-CN.pak'].filter((name) => !files.includes(name)).map((name) => `the app in it has no ${name}`),
    ...files.filter((name) => name.endsWith('elevate.exe')),
    ...said.filter((text) => !script.includes(Buffer.from(text, 'utf16le'))).map((text) => `its script does not say ${text}`),
    ...(script.includes(Buffer.from(UNSAID, 'utf16le')) ? [`its script says ${UNSAID}`] : []),
    ...(bytes.includes('level="asInvoker"') ? [] : ['it asks for an administrator']),
  ];
}

/** The compiled script and all its words, in UTF-16 (NSIS: Source/exehead/fileform.h). */
function scriptOf(bytes) {
  const start = bytes.indexOf(NULLSOFT) + NULLSOFT.length + 8;
  const size = bytes.readUInt32LE(start) & 0x7fffffff;
  return zlib.inflateRawSync(bytes.subarray(start + 4, start + 4 + size));
}

const listed = (archive) => [...sevenZip('l', '-slt', archive).matchAll(/^Path = (.+)$/gm)].slice(1).map(([, name]) => name);

function sevenZip(...args) {
  const { status, stdout } = spawnSync('7z', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`7z ${args.join(' ')}: ${stdout}`);
  return stdout;
}
