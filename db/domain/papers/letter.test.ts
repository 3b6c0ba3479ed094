import { describe, expect, it } from 'vitest';
import { letterDay, letterPaper } from './letter';
import type { Block } from './paper';

const blocks = (body: string): readonly Block[] =>
  letterPaper({ title: '题目', to: '', body, annexes: [' ', ''], by: '党支部', on: '', copies: '' }).sheets[0]?.blocks.slice(1, -1) ?? [];

describe('a line of a letter', () => {
  it('is a heading by its number: 一、 in 黑体, （一） in 楷体', () => {
    expect(blocks('一、基本情况\n（一）支部概况')).toEqual([
      { kind: 'heading', level: 1, text: '一、基本情况' },
      { kind: 'heading', level: 2, text: '（一）支部概况' },
    ]);
  });
  it('keeps a heading’s face to its first sentence where text runs on', () => {
    expect(blocks('（一）加强学习。每月一次。')).toEqual([{ kind: 'text', runs: [{ text: '（一）加强学习。', face: 'kai' }, { text: '每月一次。' }] }]);
  });
  it('is text below the second level, and where an article is a whole sentence', () => {
    expect(blocks('1. 党员二十四名。')).toEqual([{ kind: 'text', runs: [{ text: '1. 党员二十四名。' }] }]);
    expect(blocks('三、本支部有选举权的党员十九名，不少于十六名到会，选举有效。')).toEqual([{ kind: 'text', runs: [{ text: '三、本支部有选举权的党员十九名，不少于十六名到会，选举有效。' }] }]);
  });
});

it('the day of a letter has no zeros and no gaps, and stays open where none is given', () => {
  expect(letterDay('2026-01-06')).toBe('2026年1月6日');
  expect(letterDay('')).toMatch(/^　　年　月　日$/);
});

it('a letter without annexes, addressee or copies has none of their lines', () => {
  const [sheet] = letterPaper({ title: '题目', to: '', body: '正文。', annexes: [], by: '党支部', on: '2026-01-06', copies: '' }).sheets;
  expect(sheet?.blocks.map(({ kind }) => kind)).toEqual(['title', 'text', 'signed']);
});
