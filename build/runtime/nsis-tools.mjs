// What electron-builder needs to make an installer for Windows, as far as Debian has it: makensis is Debian's. The plug-ins
// that run inside an installer are handed out by electron-builder's makers only; in their place stand libraries that have
// the same functions by name and do nothing, so that the script is compiled and checked as a whole. Such an installer
// installs nothing.
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const TEMPLATES = inRoot('node_modules', 'app-builder-lib', 'templates', 'nsis');
const OWN_PLUGINS = '/usr/share/nsis/Plugins/x86-unicode';

/**
 * Makes the folder that ELECTRON_BUILDER_NSIS_DIR, ELECTRON_BUILDER_NSIS_RESOURCES_DIR and PATH are to name.
 * @param {string} folder made anew
 */
export function makeNsisTools(folder) {
  const plugins = path.join(folder, 'plugins', 'x86-unicode');
  fs.mkdirSync(plugins, { recursive: true });
  fs.symlinkSync('/usr/bin/makensis', path.join(folder, 'makensis'));
  for (const [name, functions] of missingPlugins()) fs.writeFileSync(path.join(plugins, `${name}.dll`), idleLibrary(functions));
  // electron-builder starts the half-made installer, which is only the uninstaller's script compiled, to have it write an
  // uninstaller: here it becomes one itself.
  fs.writeFileSync(path.join(folder, 'wine'), '#!/bin/sh\ncp "$1" "${1%exe}__uninstaller.exe"\n', { mode: 0o755 });
}

/** The functions of each plug-in that the installer's script calls and Debian has not. @returns {Map<string, Set<string>>} */
function missingPlugins() {
  const own = new Set(fs.readdirSync(OWN_PLUGINS).map((name) => path.parse(name).name.toLowerCase()));
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const name of fs.readdirSync(TEMPLATES, { recursive: true }).map(String).filter((one) => /\.ns[hi]$/.test(one))) {
    for (const [, plugin, called] of fs.readFileSync(path.join(TEMPLATES, name), 'utf8').matchAll(/\b(\w+)::(\w+)/g)) {
      if (!own.has(plugin.toLowerCase())) found.set(plugin, (found.get(plugin) ?? new Set()).add(called));
    }
  }
  return found;
}

/** A 32-bit library for Windows (PE format §3, §6.3) with these functions, none of which does anything. @param {Set<string>} functions */
function idleLibrary(functions) {
  const names = [...functions].sort();
  const [raw, rva] = [0x200, 0x1000];
  const strings = Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1');
  const [addresses, pointers, ordinals] = [40, 40 + 4 * names.length, 40 + 8 * names.length];
  const text = ordinals + 2 * names.length;
  const exported = Buffer.alloc(text + strings.length);
  [0, 0, 0, rva + text, 1, names.length, names.length, rva + addresses, rva + pointers, rva + ordinals].forEach((value, at) => exported.writeUInt32LE(value, at * 4));
  names.forEach((name, at) => {
    exported.writeUInt32LE(rva, addresses + 4 * at);
    exported.writeUInt32LE(rva + text + strings.indexOf(`${name}\0`, 0, 'latin1'), pointers + 4 * at);
    exported.writeUInt16LE(at, ordinals + 2 * at);
  });
  strings.copy(exported, text);
  const size = Math.ceil(exported.length / 512) * 512;
  const file = Buffer.alloc(raw + size);
  file.write('MZ');
  file.writeUInt32LE(64, 60);
  file.write('PE\0\0', 64);
  file.writeUInt16LE(0x14c, 68);
  file.writeUInt16LE(1, 70);
  file.writeUInt16LE(224, 84);
  file.writeUInt16LE(0x2102, 86);
  file.writeUInt16LE(0x10b, 88);
  for (const [at, value] of [[28, 0x10000000], [32, 0x1000], [36, 512], [56, 0x1000 + Math.ceil(size / 0x1000) * 0x1000], [60, raw], [92, 16], [96, rva], [100, exported.length]]) file.writeUInt32LE(value, 88 + at);
  file.write('.rdata', 312);
  for (const [at, value] of [[8, exported.length], [12, rva], [16, size], [20, raw], [36, 0x40000040]]) file.writeUInt32LE(value, 312 + at);
  exported.copy(file, raw);
  return file;
}
