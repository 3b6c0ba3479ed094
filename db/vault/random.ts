import { randomBytes, randomInt } from 'node:crypto';

/** So many unpredictable bytes. Passed as an argument wherever secrets are made. */
export type RandomBytes = (length: number) => Uint8Array;
/** An unpredictable whole number, 0 ≤ n < limit, without bias. */
export type RandomInt = (limit: number) => number;

export const systemRandom: RandomBytes = (length) => new Uint8Array(randomBytes(length));
export const systemRandomInt: RandomInt = (limit) => randomInt(limit);
