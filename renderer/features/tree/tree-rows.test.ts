import { expect, it } from 'vitest';
import type { TreeLine } from '../../../electron/contract';
import { onlyDirect, parentsOf, shownLines, stepOf, targetsOf } from './tree-rows';

const line = (key: string, parent: string, depth: number): TreeLine =>
  ({ key, org: key, slot: parent === '' ? '' : `slot-${key}`, parent, depth, saidBy: 'top', code: key, name: key, type: 'branch', from: '', until: '', known: { is: 'confirmed' }, elsewhere: [], sameCode: [], records: 0, missing: false, state: null });
const LINES = [line('top', '', 0), line('a', 'top', 1), line('a1', 'a', 2), line('b', 'top', 1), line('b1', 'b', 2), line('b11', 'b1', 3)];
const keys = (lines: readonly TreeLine[]): string[] => lines.map(({ key }) => key);
const NONE: ReadonlySet<string> = new Set();

it('hides what lies inside a closed line', () => {
  expect(keys(shownLines(LINES, new Set(['b'])))).toEqual(['top', 'a', 'a1', 'b']);
  expect(keys(shownLines(LINES, onlyDirect(LINES)))).toEqual(['top', 'a', 'b']);
});

it('offers nobody below itself, and not where it stands', () => {
  expect(keys(targetsOf(LINES, 'b'))).toEqual(['a', 'a1']);
  expect(keys(targetsOf(LINES, 'a1'))).toEqual(['top', 'b', 'b1', 'b11']);
});

it('walks by keys as in any tree', () => {
  const parents = parentsOf(LINES);
  const step = (key: string, at: string, closed = NONE) => stepOf(key, at, shownLines(LINES, closed), parents, closed);
  expect(step('ArrowDown', 'a')).toEqual({ focus: 'a1' });
  expect(step('ArrowUp', 'top')).toBeNull();
  expect(step('ArrowLeft', 'a')).toEqual({ close: 'a' });
  expect(step('ArrowLeft', 'a', new Set(['a']))).toEqual({ focus: 'top' });
  expect(step('ArrowRight', 'a', new Set(['a']))).toEqual({ open: 'a' });
  expect(step('ArrowRight', 'b')).toEqual({ focus: 'b1' });
  expect(step('End', 'top')).toEqual({ focus: 'b11' });
  expect(step('Enter', 'b1')).toEqual({ move: 'b1' });
  expect(step('Enter', 'top')).toBeNull();
});
