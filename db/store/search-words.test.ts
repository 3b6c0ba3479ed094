import { describe, expect, it } from 'vitest';
import { titleLetters } from './initials';
import { grams, initialsPhrase, letterGrams, wordPhrase } from './search-words';

describe('texts in the index', () => {
  it('become pairs of neighbouring characters, Latin words and numbers', () => {
    expect(grams('2025年主题党日ABC，第3次')).toBe('2025 年主 主题 题党 党日 日 abc 第 3 次');
    expect(grams('')).toBe('');
    expect(letterGrams('ztdr')).toBe('zt td dr r');
  });
  it('are asked for by the same pairs', () => {
    expect(wordPhrase('主题党日')).toBe('"主题 题党 党日"');
    expect(wordPhrase('党')).toBe('"党"*');
    expect(wordPhrase('年党课abc')).toBe('"年党 党课 课 abc"*');
    expect(wordPhrase('" OR *')).toBe('"or"*');
    expect(wordPhrase('《》')).toBeUndefined();
  });
  it('are asked for by initials only where these are two letters or more', () => {
    expect(initialsPhrase('ZTDR')).toBe('"zt td dr"');
    for (const word of ['z', '党', 'a1', '2025']) expect(initialsPhrase(word)).toBeUndefined();
  });
  it('know which character each letter of a title stands for', () => {
    const { letters, places } = titleLetters('3月“主题党日”A');
    expect(letters).toBe('yztdr');
    expect(places).toEqual([1, 3, 4, 5, 6]);
  });
});
