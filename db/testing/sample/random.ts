import { idFrom } from '../../domain/ids';

/** A stream of numbers that is the same on every machine for the same name: sfc32 over 32-bit integers only. */
export interface Random {
  /** 0 to n - 1. */
  below(n: number): number;
  /** from to until, both included. */
  between(from: number, until: number): number;
  /** True in about `percent` of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `n` different items in random order. */
  some<T>(list: readonly T[], n: number): T[];
  /** A record or item id. */
  id(): string;
}

/** Streams of different names are independent, so a branch does not change when another one is added. */
export function randomFrom(...name: readonly (string | number)[]): Random {
  const next = sfc32(name.join('/'));
  const below = (n: number): number => next() % n;
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  return {
    below,
    between: (from, until) => from + below(until - from + 1),
    chance: (percent) => below(100) < percent,
    pick,
    some: (list, n) => {
      const rest = [...list];
      return Array.from({ length: Math.min(n, rest.length) }, () => rest.splice(below(rest.length), 1)).flat();
    },
    id: () => idFrom(Uint8Array.from({ length: 16 }, () => next() >>> 24)),
  };
}

/** sfc32 (Chris Doty-Humphrey, public domain), seeded with four words of a multiplying hash of the name. */
function sfc32(name: string): () => number {
  let hash = 0x811c9dc5;
  const word = (): number => {
    for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return hash | 0;
  };
  let [a, b, c, counter] = [word(), word(), word(), 1];
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  // The first numbers still show the seed.
  for (let i = 0; i < 16; i += 1) next();
  return next;
}
