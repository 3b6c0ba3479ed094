import { expect, it } from 'vitest';
import { pagesOf } from './use-pages';

it('fetches the pages in sight and one beyond, never the first, which came with the list', () => {
  expect(pagesOf(0, 20, 100_000)).toEqual({ from: 1, to: 1 });
  expect(pagesOf(95, 130, 100_000)).toEqual({ from: 1, to: 2 });
  expect(pagesOf(50_020, 50_060, 100_000)).toEqual({ from: 499, to: 501 });
  expect(pagesOf(99_970, 99_999, 100_000)).toEqual({ from: 998, to: 999 });
});

it('fetches nothing where one page is all', () => {
  for (const count of [0, 1, 100]) expect(pagesOf(0, count, count).to).toBe(0);
  expect(pagesOf(0, 40, 101)).toEqual({ from: 1, to: 1 });
});
