import { describe, expect, it } from 'vitest';
import { groupedPaperCode, isWholePaperCode, plainPaperCode } from './paper-code';

describe('the code from the paper', () => {
  it('is read in any case, with any spaces and dashes', () => {
    expect(plainPaperCode(' 7k2m9-xq4td ')).toBe('7K2M9XQ4TD');
    expect(plainPaperCode('7K2M9—XQ4TD')).toBe('7K2M9XQ4TD');
  });

  it('is read when a Chinese input method typed full-width characters', () => {
    expect(plainPaperCode('７Ｋ２Ｍ９　ＸＱ４ＴＤ')).toBe('7K2M9XQ4TD');
  });

  it('takes the letters that look like digits for the digits', () => {
    expect(plainPaperCode('oOiIlL')).toBe('001111');
  });

  it('stands in groups of five while it is typed', () => {
    expect(groupedPaperCode('7K2M9')).toBe('7K2M9');
    expect(groupedPaperCode('7K2M9X')).toBe('7K2M9-X');
    expect(groupedPaperCode('7k2m9xq4tdzz')).toBe('7K2M9-XQ4TD');
  });

  it('is whole with ten characters and not before', () => {
    expect(isWholePaperCode('7K2M9-XQ4T')).toBe(false);
    expect(isWholePaperCode('7K2M9-XQ4TD')).toBe(true);
  });
});
