import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';

const bytes = fc.uint8Array({ minLength: 26, maxLength: 26 });
const code = bytes.map((random) => newRecoveryCode(() => random));
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('newRecoveryCode', () => {
  test('is 7 groups of 4 readable characters, and never the same for other bits', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const one = newRecoveryCode(() => a);
        expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        const sameBits = a.every((byte, at) => (byte & 31) === ((b[at] ?? 0) & 31));
        expect(newRecoveryCode(() => b) === one).toBe(sameBits);
      }),
    );
  });

  test('stays what it was: codes on paper must open for ever', () => {
    expect(newRecoveryCode((length) => Uint8Array.from({ length }, (_, at) => at * 7))).toMatchInlineSnapshot(`"07EN-W3AH-RZ6D-MV29-GQY5-CKT1-8FB4"`);
  });
});

describe('parseRecoveryCode', () => {
  test('accepts every code as printed', () => {
    fc.assert(
      fc.property(code, (printed) => {
        expect(parseRecoveryCode(printed)).toEqual({ ok: true, value: printed });
      }),
    );
  });

  test('accepts it as people type it', () => {
    const sloppy: readonly ((printed: string) => string)[] = [
      (printed) => printed.toLowerCase(),
      (printed) => printed.replaceAll('-', ''),
      (printed) => `  ${printed.replaceAll('-', ' ')}\n`,
      (printed) => printed.replaceAll('-', '－'),
      (printed) => printed.replaceAll('-', '—'),
      (printed) => printed.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      (printed) => printed.replaceAll('0', 'O').replaceAll('1', 'l'),
      (printed) => printed.replaceAll('0', 'o').replaceAll('1', 'I'),
      (printed) => printed.replaceAll('-', '\u3000'),
    ];
    fc.assert(
      fc.property(code, fc.constantFrom(...sloppy), (printed, mistype) => {
        expect(parseRecoveryCode(mistype(printed))).toEqual({ ok: true, value: printed });
      }),
    );
  });

  test('notices every single wrong character and says in which group', () => {
    fc.assert(
      fc.property(code, fc.nat(27), fc.integer({ min: 1, max: 31 }), (printed, at, shift) => {
        const text = [...printed.replaceAll('-', '')];
        text[at] = ALPHABET.charAt((ALPHABET.indexOf(text[at] ?? '') + shift) % 32);
        expect(parseRecoveryCode(text.join(''))).toEqual({
          ok: false,
          error: { code: 'recovery-code-typo', group: Math.floor(at / 4) + 1 },
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('notices any two wrong characters, and so every swap', () => {
    fc.assert(
      fc.property(code, fc.nat(27), fc.nat(27), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }), (printed, a, b, x, y) => {
        fc.pre(a !== b);
        const text = [...printed.replaceAll('-', '')];
        text[a] = ALPHABET.charAt((ALPHABET.indexOf(text[a] ?? '') + x) % 32);
        text[b] = ALPHABET.charAt((ALPHABET.indexOf(text[b] ?? '') + y) % 32);
        expect(parseRecoveryCode(text.join('')).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('names a missing character and a letter that no code holds', () => {
    const printed = newRecoveryCode((length) => new Uint8Array(length));
    expect(parseRecoveryCode(printed.slice(1))).toEqual({ ok: false, error: { code: 'recovery-code-length', length: 27 } });
    expect(parseRecoveryCode('')).toEqual({ ok: false, error: { code: 'recovery-code-length', length: 0 } });
    expect(parseRecoveryCode(`${printed.slice(1)}U`)).toEqual({ ok: false, error: { code: 'recovery-code-character', character: 'U' } });
    expect(parseRecoveryCode(`党${printed}`)).toEqual({ ok: false, error: { code: 'recovery-code-character', character: '党' } });
  });
});
