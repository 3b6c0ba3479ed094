import { describe, expect, it } from 'vitest';
import { keptLines, pastedText } from './paste';

describe('a pasted text', () => {
  it('keeps its paragraphs, whatever ends their lines', () => {
    expect(keptLines('第一段\r\n第二段\v软换行\u2028又一行\r第三段')).toBe('第一段\n第二段\n软换行\n又一行\n第三段');
  });
  it('loses blanks at line ends, tabs and a tail of empty lines, and keeps one empty line', () => {
    expect(keptLines('1.\t任务 \u00a0\r\n\r\n\r\n\r\n完成\r\n')).toBe('1. 任务\n\n完成');
  });
  it('without a list is taken as plain text', () => {
    expect(pastedText('<p>甲<b>乙</b></p>', '甲乙\r\n丙')).toBe('甲乙\n丙');
  });
});
