import { describe, expect, it } from 'vitest';
import { markedPieces } from './marked';

const shown = (text: string, matches: readonly (readonly [number, number])[]): string =>
  markedPieces(text, matches)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('the matched parts of a text', () => {
  it('are cut out of what stands around them', () => {
    expect(shown('讨论换届选举和党课', [[2, 4], [7, 9]])).toBe('讨论[换届]选举和[党课]');
    expect(shown('换届', [[0, 2]])).toBe('[换届]');
  });
  it('are nothing where the offsets cannot be', () => {
    for (const match of [[-1, 2], [4, 2], [2, 99], [3, 3], [Number.NaN, 2]] as const) expect(shown('讨论换届选举', [match])).toBe('讨论换届选举');
    expect(shown('讨论换届选举', [[2, 4], [3, 5]])).toBe('讨论[换届]选举');
  });
});
