import { expect, it } from 'vitest';
import { moved } from './heat-moves';

const GRID = { rows: 500, columns: 12, page: 10 };

it.each([
  ['ArrowDown', { row: 3, column: 4 }, { row: 4, column: 4 }],
  ['ArrowUp', { row: 0, column: 4 }, { row: 0, column: 4 }],
  ['ArrowRight', { row: 3, column: 11 }, { row: 3, column: 11 }],
  ['ArrowLeft', { row: 3, column: 1 }, { row: 3, column: 0 }],
  ['PageDown', { row: 495, column: 1 }, { row: 499, column: 1 }],
  ['PageUp', { row: 15, column: 1 }, { row: 5, column: 1 }],
  ['Home', { row: 3, column: 7 }, { row: 3, column: 0 }],
  ['End', { row: 3, column: 7 }, { row: 3, column: 11 }],
] as const)('%s leads from %o to %o, and never out of the grid', (key, from, to) => {
  expect(moved(key, from, GRID)).toEqual(to);
});

it('leaves other keys alone', () => {
  expect(moved('a', { row: 0, column: 0 }, GRID)).toBeNull();
});
