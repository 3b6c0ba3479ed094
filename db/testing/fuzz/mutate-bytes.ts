import type { Chance } from './chance';

/** Changes bytes as sticks, transfers and careless hands do. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Buffer {
  const changed = Buffer.from(bytes);
  const at = chance.upTo(Math.max(1, changed.length));
  switch (chance.upTo(8)) {
    case 0:
      return changed.subarray(0, at);
    case 1:
      return Buffer.concat([changed, Buffer.from(bytes).subarray(0, chance.oneOf([1, 512, bytes.length]))]);
    case 2:
      changed.fill(0, at);
      return changed;
    case 3:
      changed.fill(chance.upTo(256), at, Math.min(changed.length, at + chance.oneOf([1, 16, 512])));
      return changed;
    case 4:
      return Buffer.concat([changed.subarray(0, at), changed.subarray(at + chance.oneOf([1, 16, 512, 65_536]))]);
    case 5:
      return Buffer.concat([changed.subarray(0, at), Buffer.alloc(chance.oneOf([1, 16, 512]), chance.upTo(256)), changed.subarray(at)]);
    default:
      for (let flips = 1 + chance.upTo(4); flips > 0; flips -= 1) {
        const place = chance.upTo(Math.max(1, changed.length));
        changed[place] = (changed[place] ?? 0) ^ (1 << chance.upTo(8));
      }
      return changed;
  }
}
