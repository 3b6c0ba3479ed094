import { expect, it } from 'vitest';
import { fenOf, yuanText } from './money';

it.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12.50元', 1250],
  ['１２．５', 1250],
  ['0.1', 10],
  ['.5', 50],
  ['', 0],
  ['1,200', 120_000],
])('takes %s as %i 分', (typed, fen) => expect(fenOf(typed)).toBe(fen));

it.each(['12.345', '-1', 'abc', '1e3', '十元', '99999999'])('takes %s for no amount', (typed) => expect(fenOf(typed)).toBeNull());

it('shows every amount so that it is read back as the same', () => {
  for (const fen of [0, 1, 10, 99, 100, 1005, 29_99, 99_999_999]) expect(fenOf(yuanText(fen))).toBe(fen);
});
