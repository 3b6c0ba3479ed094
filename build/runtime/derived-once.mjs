import { vi } from 'vitest';

// Argon2id takes 64 MiB and a third of a second, and tests open the same few folders hundreds of times. What it makes of a
// secret and a salt never changes: each pair is really derived once for each test file.
vi.mock('hash-wasm', async (importOriginal) => {
  const original = await importOriginal();
  /** @type {Map<string, Promise<Uint8Array>>} */
  const derived = new Map();
  return {
    ...original,
    /** @param {import('hash-wasm').IArgon2Options} options */
    argon2id: async (options) => {
      const asked = JSON.stringify({ ...options, salt: [...options.salt] });
      const known = derived.get(asked) ?? original.argon2id(options);
      derived.set(asked, known);
      const answer = await known;
      // Whoever wipes a key wipes only their own.
      return typeof answer === 'string' ? answer : answer.slice();
    },
  };
});
