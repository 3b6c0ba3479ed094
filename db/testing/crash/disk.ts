import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** All files below a folder at one moment: path from there → bytes; a folder without files is a path that ends in `/`. */
export type Disk = ReadonlyMap<string, Uint8Array>;

const NOTHING = new Uint8Array(0);

export function readDisk(root: string): Disk {
  const found = new Map<string, Uint8Array>();
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.length === 0) found.set(`${relative(root, folder)}/`, NOTHING);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) open.push(path);
      else found.set(relative(root, path), readFileSync(path));
    }
  }
  return found;
}

export function writeDisk(root: string, disk: Disk): void {
  for (const [path, bytes] of disk) {
    const at = join(root, path);
    mkdirSync(path.endsWith('/') ? at : dirname(at), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(at, bytes);
  }
}

/** What a kill leaves needs no medium that survives a power cut, so the snapshots lie in memory where a system offers that. The next run clears up by the name. */
export const newPlace = (name: string): string => mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), `zhibu-tests-${name}-`));

/** Lets work see a disk as real files, and clears up after it. */
export async function inPlace<T>(disk: Disk, work: (root: string) => Promise<T>): Promise<T> {
  const root = newPlace('killed');
  try {
    writeDisk(root, disk);
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function sameDisk(a: Disk, b: Disk): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? Buffer.from('absent')) === 0);
}
