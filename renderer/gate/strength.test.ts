import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength';

describe('strength of a passphrase', () => {
  it('calls fewer than ten characters too short, whatever they are', () => {
    expect(strengthOf('春风杯子铅笔')).toBe('short');
    expect(strengthOf('  aB3$ xyz  ')).toBe('short');
  });
  it('calls ten or more characters of one kind that follow each other weak', () => {
    for (const text of ['1111111111', '12345678901234', 'abcdefghijkl', '13812345678']) expect(strengthOf(text)).toBe('weak');
  });
  it('calls four unrelated Chinese words strong', () => {
    expect(strengthOf('春风-杯子-铅笔-列车')).toBe('strong');
  });
  it('puts a mixed one of ten characters in between', () => {
    expect(strengthOf('qinghe2zhx8')).toBe('fair');
  });
});
