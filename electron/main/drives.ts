import { constants } from 'node:fs';
import { access, readFile, readdir, realpath, stat, statfs } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import type { Drive } from '../contract/exchange';
import { diskLabels, isPluggedPlace, isRemovable, parseMounts } from './drives-linux';

// A stick that is being pulled out may answer never; a list that waits for it would be no list.
const PATIENCE = 1500;

/**
 * The media that can be carried to another computer, sorted by path. `freeBytes` is 0 where the medium does not answer.
 * Folders named in ZHIBU_DRIVES count as such media, so that tests and the demo need no stick.
 */
export async function listDrives(environment: Readonly<Record<string, string | undefined>>): Promise<readonly Drive[]> {
  const named = await Promise.all(namedFolders(environment).map((path) => driveAt(path, basename(path), '', true)));
  const real = await realDrives();
  return [...named, ...real].filter((drive) => drive !== null).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function realDrives(): Promise<readonly (Drive | null)[]> {
  if (process.platform === 'win32') return (await import('./drives-windows')).windowsDrives();
  return process.platform === 'darwin' ? macDrives() : linuxDrives();
}

function namedFolders(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return (environment['ZHIBU_DRIVES'] ?? '').split(delimiter).filter((path) => path !== '');
}

async function linuxDrives(): Promise<readonly (Drive | null)[]> {
  const [mounts, labels] = await Promise.all([readFile('/proc/self/mounts', 'utf8').then(parseMounts), diskLabels()]);
  return Promise.all(
    mounts.map(async (mount) => {
      const removable = await isRemovable(mount.device);
      if (!removable && !isPluggedPlace(mount.path)) return null;
      const label = labels.get(mount.device) ?? basename(mount.path);
      const drive = await driveAt(mount.path, label, mount.fileSystem, removable);
      return drive === null || !mount.readOnly ? drive : { ...drive, writable: false };
    }),
  );
}

async function macDrives(): Promise<readonly (Drive | null)[]> {
  const names = await readdir('/Volumes');
  return Promise.all(
    names.map(async (name) => {
      const path = join('/Volumes', name);
      // The system's own disk shows itself there as a link to /.
      return (await realpath(path).catch(() => '/')) === '/' ? null : driveAt(path, name, '', true);
    }),
  );
}

async function driveAt(path: string, label: string, fileSystem: string, removable: boolean): Promise<Drive | null> {
  const isFolder = await inTime(stat(path).then((facts) => facts.isDirectory()), false);
  if (!isFolder) return null;
  const [freeBytes, writable] = await Promise.all([
    inTime(statfs(path).then((facts) => facts.bavail * facts.bsize), 0),
    inTime(access(path, constants.W_OK).then(() => true), false),
  ]);
  return { path, label, fileSystem, freeBytes, removable, writable };
}

/** The answer of a medium, or `otherwise` when it fails or does not answer in time: both mean that it is not usable now. */
async function inTime<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), PATIENCE);
  });
  try {
    return await Promise.race([answer.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A cheap sign of which media there are; it changes when one comes or goes. On Windows the list itself costs a second
 * of PowerShell, so only the letters are looked at.
 */
export async function drivesSign(environment: Readonly<Record<string, string | undefined>>): Promise<string> {
  if (process.platform !== 'win32') {
    const drives = await listDrives(environment);
    return drives.map((drive) => `${drive.path}|${drive.label}|${drive.writable}`).join('\n');
  }
  const letters = [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  const there = await Promise.all([...letters, ...namedFolders(environment)].map((path) => inTime(stat(path).then(() => path), '')));
  return there.join('|');
}
