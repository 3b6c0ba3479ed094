/**
 * The shape of a backup file: a plain tar (POSIX ustar) with exactly three members in this order, so that `tar x`
 * takes it apart in twenty years. The layout is fixed, so a reader compares every header with the one and only
 * right one, and needs no tar library that would follow links, long names or extensions.
 */
export const MEMBERS = ['backup.json', 'keys.json', 'zhibu.db'] as const;
export type Member = (typeof MEMBERS)[number];

export const BLOCK = 512;
/** Two empty blocks end a tar. */
export const TRAILER = 2 * BLOCK;

// Eleven octal digits hold 8 GiB - 1; a stick's FAT32 ends at 4 GiB.
const MAX_SIZE = 8 ** 11 - 1;

/** The header block of a member: mode 0600, no owner, no time, so that it depends on name and size alone. */
export function tarHeader(name: Member, size: number): Uint8Array {
  if (!Number.isSafeInteger(size) || size < 0 || size > MAX_SIZE) throw new Error(`A tar member of ${size} bytes`);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${octal(size, 11)}\0`, 124);
  block.write(`${octal(0, 11)}\0`, 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  // The checksum is the sum of all bytes with itself read as spaces.
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** The size that a header block claims for this member, or null when it is not exactly our header. */
export function memberSize(block: Uint8Array, name: Member): number | null {
  const digits = Buffer.from(block.subarray(124, 135)).toString('latin1');
  if (block.length !== BLOCK || !/^[0-7]{11}$/.test(digits)) return null;
  const size = Number.parseInt(digits, 8);
  return Buffer.from(block).equals(tarHeader(name, size)) ? size : null;
}

/** Bytes that follow a member up to the next block. */
export function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
