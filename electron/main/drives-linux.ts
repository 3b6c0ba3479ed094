import { readFile, readdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One line of /proc/self/mounts. */
export interface Mount {
  readonly device: string;
  readonly path: string;
  readonly fileSystem: string;
  readonly readOnly: boolean;
}

/** The mounts that hang on a disk (`/dev/…`); a blank in a path comes as `\040`. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device, path, fileSystem, options] = line.split(' ').map(unescapeOctal);
    if (device === undefined || path === undefined || fileSystem === undefined || options === undefined) return [];
    if (!device.startsWith('/dev/') || device.startsWith('/dev/loop')) return [];
    return [{ device, path, fileSystem: NAMES[fileSystem] ?? fileSystem, readOnly: options.split(',').includes('ro') }];
  });
}

// The names that people know from the box the stick came in.
const NAMES: Readonly<Record<string, string>> = { vfat: 'FAT32', exfat: 'exFAT', ntfs: 'NTFS', ntfs3: 'NTFS', fuseblk: 'NTFS' };

// Only blanks and the backslash are escaped; other bytes, Chinese included, stand there as they are.
const unescapeOctal = (field: string): string => field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Where desktops put what a person plugs in. */
export function isPluggedPlace(path: string): boolean {
  return /^\/(media|run\/media)\//.test(path);
}

/** Names in /dev/disk/by-label come with `\x20` for a space and so on, bytes of UTF-8 included. */
export function unescapeLabel(name: string): string {
  const bytes = name.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => `%${hex}`);
  return URL.canParse(`x:${bytes}`) ? decodeURIComponent(bytes.replace(/%(?![0-9a-f]{2})/gi, '%25')) : name;
}

/** Asks the kernel whether a disk may be pulled out: marked removable, or hanging on USB. */
export async function isRemovable(device: string, root = '/sys/class/block'): Promise<boolean> {
  try {
    const place = await realpath(join(root, basename(await realpath(device))));
    if (/\/usb\d/.test(place)) return true;
    // A partition has no such file of its own; its disk, the folder above, has.
    const flags = await Promise.all([place, join(place, '..')].map((folder) => readFile(join(folder, 'removable'), 'utf8').catch(() => '0')));
    return flags.some((flag) => flag.trim() === '1');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown) return false;
    throw thrown;
  }
}

/** Device path → label that the person gave. Empty where the system keeps no such list. */
export async function diskLabels(folder = '/dev/disk/by-label'): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const pairs = await Promise.all(names.map(async (name) => [await realpath(join(folder, name)).catch(() => ''), unescapeLabel(name)] as const));
  return new Map(pairs);
}
