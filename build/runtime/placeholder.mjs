// Stands where an Electron of another system would stand, so that electron-builder goes its whole way and one can look
// at what it puts inside. It runs nowhere: an empty executable of the right kind with the fuse wire that @electron/fuses looks for.
import fs from 'node:fs';
import path from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const FUSE_WIRE = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);

/**
 * Makes such a folder.
 * @param {string} folder made anew
 * @param {'win32' | 'linux'} platform
 */
export function makePlaceholder(folder, platform) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'locales'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'resources'));
  for (const language of ['zh-CN', 'en-US', 'fr']) fs.writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  const [name, head] = platform === 'win32' ? ['electron.exe', emptyExe()] : ['electron', Buffer.from('\x7fELF', 'latin1')];
  fs.writeFileSync(path.join(folder, name), Buffer.concat([head, FUSE_WIRE]), { mode: 0o755 });
}

/** A PE file with one version resource: electron-builder writes the hash of app.asar beside it. */
function emptyExe() {
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'placeholder' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}

/**
 * What electron-builder wrote into the executable about app.asar.
 * @param {string} exe @returns {{ file: string, alg: string, value: string }[]}
 */
export function asarIntegrityOf(exe) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(fs.readFileSync(exe)));
  const found = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  return found ? JSON.parse(Buffer.from(found.bin).toString()) : [];
}
