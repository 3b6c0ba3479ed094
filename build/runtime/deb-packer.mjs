#!/usr/bin/env node
// Packs a .deb with Debian's own dpkg-deb where fpm, which electron-builder downloads for it, cannot be had. Takes what
// electron-builder tells fpm (CUSTOM_FPM_PATH): options with one value each, then pairs FROM=TO of files and folders.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Map<string, string[]>} */
const given = new Map();
const pairs = [];
for (const args = process.argv.slice(2); args.length > 0; ) {
  const arg = args.shift();
  if (arg === '--force' || arg === '--debug') continue;
  if (arg.startsWith('-')) given.set(arg, [...(given.get(arg) ?? []), args.shift()]);
  else pairs.push(/^(?<from>.+)=(?<to>\/.+)$/su.exec(arg).groups);
}
const [one, all] = [(name) => given.get(name)?.[0] ?? '', (name) => (given.get(name) ?? []).join(', ')];
if (one('-s') !== 'dir' || one('-t') !== 'deb') throw new Error(`Only a .deb of folders is packed here, no ${one('-t')} of ${one('-s')}.`);

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'zhibu-deb-'));
fs.chmodSync(root, 0o755);
for (const { from, to } of pairs) {
  const place = path.join(root, to);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.cpSync(from, place, { recursive: true, verbatimSymlinks: true });
  if (!fs.statSync(from).isDirectory()) fs.chmodSync(place, 0o644);
}
const kilobytes = execFileSync('du', ['-sk', '--apparent-size', root], { encoding: 'utf8' }).split('\t')[0];
const control = [
  ['Package', one('--name')], ['Version', one('--version')], ['Architecture', one('--architecture')], ['Maintainer', one('--maintainer')],
  ['Installed-Size', kilobytes], ['Depends', all('-d')], ['Recommends', all('--deb-recommends')], ['Section', one('--category') || 'misc'], ['Priority', one('--deb-priority')],
  // Its first line is the summary; each further one begins with a blank, an empty one has a full stop.
  ['Description', one('--description').split('\n').map((line, n) => (n === 0 ? line : ` ${line.trim() || '.'}`)).join('\n')],
];
const about = path.join(root, 'DEBIAN');
fs.mkdirSync(about);
fs.writeFileSync(path.join(about, 'control'), `${control.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`).join('\n')}\n`);
for (const [option, name] of [['--after-install', 'postinst'], ['--after-remove', 'postrm']]) {
  if (given.has(option)) fs.copyFileSync(one(option), path.join(about, name));
  if (given.has(option)) fs.chmodSync(path.join(about, name), 0o755);
}
execFileSync('dpkg-deb', ['--root-owner-group', `-Z${one('--deb-compression') || 'xz'}`, '--build', root, one('--package')], { stdio: 'inherit' });
fs.rmSync(root, { recursive: true });
