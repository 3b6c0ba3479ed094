import { describe, expect, it } from 'vitest';
import { markedText } from './marked';

describe('the matched part of a text', () => {
  it('is cut out between what stands before and after', () => {
    expect(markedText('讨论换届选举', 2, 4)).toEqual({ before: '讨论', match: '换届', after: '选举' });
  });
  it('is nothing where the offsets cannot be', () => {
    for (const [from, to] of [
      [-1, 2],
      [4, 2],
      [2, 99],
      [3, 3],
      [Number.NaN, 2],
    ] as const) {
      expect(markedText('讨论换届选举', from, to)).toEqual({ before: '讨论换届选举', match: '', after: '' });
    }
  });
});
