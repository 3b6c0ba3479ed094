import { describe, expect, it } from 'vitest';
import { holdsIdNumber, idNumberPaths } from './id-number';

describe('an ID number in a text', () => {
  // The first is the example number of GB 11643 itself.
  it.each(['11010519491231002X', '证件11010519491231002x，已核', '１１０１０５１９４９１２３１００２Ｘ', '110105 19491231 002X', '440524188001010014'])('is seen in %s', (text) => {
    expect(holdsIdNumber(text)).toBe(true);
  });

  it.each(['', '13803190001', '110105194912310021', '110105194913310020', '911010519491231002X', '2025-11-06 15:30 至 17:00', '第 13 号 18 条'])('is not seen in %s', (text) => {
    expect(holdsIdNumber(text)).toBe(false);
  });

  it('is not looked for in record ids nor in removed items', () => {
    expect(idNumberPaths({ id: 'aa440524188001010014bbbbbbbbbbbb', list: [{ id: 'x', removed: true, text: '440524188001010014' }] })).toEqual([]);
    expect(idNumberPaths({ list: ['', '440524188001010014'] })).toEqual(['list/1']);
  });
});
