import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeLetters, paperReceiptCode, parsePaperReceiptCode } from './paper-receipt-code';

const SECRET = '5a'.repeat(32);
const PACKAGE = '0123456789abcdef0123456789abcdef';
const LIFE = lifeLetters('f'.repeat(32));
const CODE = paperReceiptCode(SECRET, PACKAGE, LIFE);
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of a paper receipt', () => {
  it('is four groups of four, the same each time it is printed, and as FORMAT.md says', () => {
    expect(CODE).toBe('6MHG-G8XY-91E7-9235');
    expect(paperReceiptCode(SECRET, PACKAGE, LIFE)).toBe(CODE);
  });

  it('is another one for another report, another secret and another life', () => {
    const codes = [CODE, paperReceiptCode('5b'.repeat(32), PACKAGE, LIFE), paperReceiptCode(SECRET, PACKAGE.replace('0', '1'), LIFE), paperReceiptCode(SECRET, PACKAGE, lifeLetters('e'.repeat(32)))];
    expect(new Set(codes.map((code) => code.replaceAll('-', '').slice(3))).size).toBe(4);
  });

  it('is read as people type it', () => {
    const full = CODE.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    for (const typed of [CODE.toLowerCase(), CODE.replaceAll('-', ' '), ` ${CODE.replaceAll('-', '—')} `, full, CODE.replaceAll('0', 'o').replaceAll('1', 'l')]) {
      expect(parsePaperReceiptCode(typed)).toEqual({ ok: true, value: { code: CODE, life: LIFE } });
    }
  });

  it('never lets one wrong letter or two swapped neighbours pass as a code', () => {
    const hex = (bytes: number): fc.Arbitrary<string> => fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((some) => Buffer.from(some).toString('hex'));
    const plain = fc.tuple(hex(32), hex(16)).map(([secret, id]) => paperReceiptCode(secret, id, lifeLetters(id)).replaceAll('-', ''));
    fc.assert(fc.property(plain, fc.nat(15), fc.constantFrom(...LETTERS), (code, at, letter) => {
      fc.pre(code[at] !== letter);
      expect(parsePaperReceiptCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({ ok: false, error: { code: 'check' } });
    }), { numRuns: 2000 });
    fc.assert(fc.property(plain, fc.nat(14), (code, at) => {
      fc.pre(code[at] !== code[at + 1]);
      const swapped = `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`;
      expect(parsePaperReceiptCode(swapped)).toEqual({ ok: false, error: { code: 'check' } });
    }), { numRuns: 2000 });
  });

  it.each([['', 'length'], ['7K2Q-M4X0', 'length'], [`${CODE}0`, 'length'], [CODE.replace(/^./, 'U'), 'character'], ['回执码', 'character']])('says of %j what is wrong: %s', (typed, code) => {
    expect(parsePaperReceiptCode(typed)).toEqual({ ok: false, error: { code } });
  });
});
