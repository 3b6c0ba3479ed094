import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../../../../electron/contract';
import { inOrder, moved, nextSort, placed, removed, restored, withoutNeverSaved } from './list-edits';

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

describe('what is saved', () => {
  const blank = gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2025-11-06T15:30' });
  const agenda = gatheringDocument.shape.agenda.parse([
    { id: 'kept' },
    { id: 'gone', removed: true, speeches: [{ id: 's', removed: true }] },
  ]);

  it('forgets what was added and removed before the first save', () => {
    expect(withoutNeverSaved({ ...blank, agenda }, null).agenda.map((item) => item.id)).toEqual(['kept']);
  });

  it('keeps the mark on what an earlier version holds, and on its speeches', () => {
    const saved = withoutNeverSaved({ ...blank, agenda }, { ...blank, agenda });
    expect(saved.agenda.map((item) => [item.id, item.removed])).toEqual([
      ['kept', false],
      ['gone', true],
    ]);
    expect(saved.agenda[1]?.speeches).toHaveLength(1);
  });
});
