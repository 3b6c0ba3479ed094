import { letters, u16le, u32le } from './bytes';

const SIGNATURE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const ENTRY_BYTES = 128;
const HEADER_FAT_SECTORS = 109;
const NONE = 0xfffffffa; // above it: free, end of chain, FAT, DIFAT

/**
 * The names at the top of a compound file (MS-CFB; what .doc, .xls, .ppt and WPS's own endings are), or null when it is
 * none. Only the top: a text may hold a whole table inside.
 */
export function compoundNames(bytes: Uint8Array): string[] | null {
  const shift = u16le(bytes, 30);
  if (letters(bytes, 0, 8) !== SIGNATURE || (shift !== 9 && shift !== 12)) return null;
  const sector = 1 << shift;
  const sectors = Math.floor(bytes.length / sector);
  const offset = (index: number): number => (index + 1) * sector;
  const fat = fatSectors(bytes, sector, sectors);
  const next = (index: number): number => {
    const table = fat[Math.floor((index * 4) / sector)];
    return table === undefined ? NONE : u32le(bytes, offset(table) + ((index * 4) % sector));
  };

  const directory: number[] = [];
  for (let index = u32le(bytes, 48); index < NONE && index < sectors && directory.length <= sectors; index = next(index)) directory.push(index);
  const entryAt = (id: number): number | null => {
    const lies = directory[Math.floor((id * ENTRY_BYTES) / sector)];
    return lies === undefined ? null : offset(lies) + ((id * ENTRY_BYTES) % sector);
  };
  const root = entryAt(0);
  return root === null ? null : siblings(bytes, u32le(bytes, root + 76), entryAt, directory.length * (sector / ENTRY_BYTES));
}

/** Where the allocation table lies: the first 109 places stand in the header, more in a chain of their own. */
function fatSectors(bytes: Uint8Array, sector: number, sectors: number): number[] {
  const found: number[] = [];
  const take = (at: number, count: number): void => {
    for (let place = 0; place < count; place += 1) {
      const index = u32le(bytes, at + place * 4);
      if (index < sectors) found.push(index);
    }
  };
  take(76, HEADER_FAT_SECTORS);
  const perSector = sector / 4 - 1;
  for (let index = u32le(bytes, 68), seen = 0; index < NONE && index < sectors && seen <= sectors; seen += 1) {
    take((index + 1) * sector, perSector);
    index = u32le(bytes, (index + 1) * sector + perSector * 4);
  }
  return found;
}

/** The entries of one folder are a tree; `most` keeps a tree that bites its tail from going on for ever. */
function siblings(bytes: Uint8Array, first: number, entryAt: (id: number) => number | null, most: number): string[] {
  const names: string[] = [];
  const open = [first];
  for (let id = open.pop(); id !== undefined && names.length < most; id = open.pop()) {
    const at = id < NONE ? entryAt(id) : null;
    if (at === null) continue;
    names.push(nameAt(bytes, at));
    open.push(u32le(bytes, at + 68), u32le(bytes, at + 72));
  }
  return names;
}

function nameAt(bytes: Uint8Array, at: number): string {
  const units = Math.min(32, Math.max(0, u16le(bytes, at + 64) / 2 - 1));
  return Array.from({ length: units }, (_, unit) => String.fromCharCode(u16le(bytes, at + unit * 2))).join('');
}
