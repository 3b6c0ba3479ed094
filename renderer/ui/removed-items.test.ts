import { describe, expect, it } from 'vitest';
import { removalBetween, withRestored } from './removed-items';

const line = (id: string, removed: boolean, title = id): object => ({ id, removed, title });

describe('a line taken away from a list', () => {
  const before = { title: '计划', items: [line('a', false), line('b', false), line('c', true)] };
  const after = { title: '计划', items: [line('a', false), line('b', true), line('c', true)] };
  it('is noticed, and only then', () => {
    expect(removalBetween(before, after)).toEqual({ field: 'items', ids: new Set(['b']) });
    expect(removalBetween(after, before)).toBeNull();
    expect(removalBetween(before, { ...before, title: '别的' })).toBeNull();
    expect(removalBetween(before, { ...before, items: [...before.items, line('d', false)] })).toBeNull();
  });
  it('comes back as it is now, with what was typed elsewhere since', () => {
    const typed = { ...after, items: [line('a', false, '改过'), line('b', true), line('c', true)] };
    expect(withRestored(typed, { field: 'items', ids: new Set(['b']) })).toEqual({ items: [line('a', false, '改过'), line('b', false), line('c', true)] });
  });
});
