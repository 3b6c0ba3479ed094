import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBranch } from '../testing/sample';
import { alikeTogether } from './alike';

const self = (text: string): string => text;

test('Every item comes out once, and the same items come out in the same order', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('学习', '会议', '。', '"', 'a'), maxLength: 30 }), { maxLength: 60 }), (texts) => {
    const ordered = alikeTogether(texts, self);
    expect(ordered.toSorted()).toEqual(texts.toSorted());
    expect(alikeTogether(texts, self)).toEqual(ordered);
  }));
});

test('More items than are put in order at a time stay whole', () => {
  const numbers = Array.from({ length: 2500 }, (_, n) => n);
  expect(alikeTogether(numbers, (n) => `第${n % 7}项工作，`).toSorted((a, b) => a - b)).toEqual(numbers);
});

test('What says the same stands together, however far apart it was', () => {
  const meetings = Array.from({ length: 9 }, (_, n) => `"第${n % 3}次讨论的内容"，"${'一二三'[n % 3]}号会议室见面"`);
  const ordered = alikeTogether(meetings, self);
  expect(new Set([ordered.slice(0, 3), ordered.slice(3, 6), ordered.slice(6)].map((three) => new Set(three).size))).toEqual(new Set([1]));
});

test('Years of a branch become smaller by it', () => {
  const lines = sampleBranch({ seed: 11, from: 2023, to: 2025 }).gatherings.map(({ id, document }) => `${id}${JSON.stringify(document)}\n`).toSorted();
  const packed = (texts: readonly string[]): number => gzipSync(texts.join(''), { level: 9 }).length;
  expect(packed(alikeTogether(lines, self)) / packed(lines)).toBeLessThan(0.93);
});
