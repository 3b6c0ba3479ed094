import { describe, expect, it } from 'vitest';
import { inOrder, moved, nextSort, placed, removed, restored } from './list-edits';

const items = ['a', 'b', 'c'].map((id, sort) => ({ id, sort, removed: false }));
const order = (list: typeof items): string =>
  inOrder(list)
    .map((item) => item.id)
    .join('');

describe('a list in the form', () => {
  it('moves an item up and down, and stops at the ends', () => {
    expect(order(moved(items, 'c', -1))).toBe('acb');
    expect(order(moved(items, 'a', 1))).toBe('bac');
    expect(order(moved(items, 'a', -1))).toBe('abc');
    expect(order(moved(items, 'c', 1))).toBe('abc');
  });

  it('puts a dragged item where it was dropped, past removed ones', () => {
    expect(order(placed(removed(items, 'b'), 'c', 0))).toBe('ca');
  });

  it('shows a removed item again at its place', () => {
    const without = removed(items, 'b');
    expect(order(without)).toBe('ac');
    expect(order(restored(without, 'b'))).toBe('abc');
  });

  it('adds at the end, also after removed items', () => {
    expect(nextSort(removed(items, 'c'))).toBe(3);
    expect(nextSort([])).toBe(0);
  });
});
