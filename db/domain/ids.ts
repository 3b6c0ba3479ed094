import { z } from 'zod';

/** A record, an organisation or a list item made once at random: 32 lower-case hex digits (128 bits). */
export const randomId = z.string().regex(/^[0-9a-f]{32}$/);
/** A version, a statement, a device or a blob: named by the SHA-256 of its bytes, 64 lower-case hex digits. */
export const hashId = z.string().regex(/^[0-9a-f]{64}$/);
/**
 * The key of a list item. Attendance and other lists of people are keyed by the member's record id, never at random:
 * two laptops that note the same person must meet in the same item.
 */
export const itemId = z.string().regex(/^[0-9A-Za-z_-]{1,64}$/);

/** Turns 16 random bytes into an id; the caller brings the randomness, so that tests and samples can repeat it. */
export function idFrom(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A source of fresh ids, read once at the edge (handler, command) and passed down. */
export type NewId = () => string;
