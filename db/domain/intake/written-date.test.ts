import { describe, expect, it } from 'vitest';
import { writtenDate, type WrittenDate } from './written-date';
import type { SheetCell } from './sheet';

const read = (cell: SheetCell): string => {
  const found: WrittenDate = writtenDate(cell);
  return found.is === 'day' ? found.day : found.is === 'month' ? found.month : found.is;
};

describe('a date as people write it', () => {
  it.each<[SheetCell]>([
    ['2021.7.1'], ['2021-07-01'], ['2021/7/1'], ['2021年7月1日'], ['2021 年 7 月 1 日 '], ['2021、7、1'], ["'2021、7、1"], ['2021。7。1'], ['20210701'], [20210701], ['44378'], [44378], [44378.604], ['二〇二一年七月一日'], ['二○二一年七月一号'],
    ['２０２１．７．１'], ['２０２１年７月１日'], ['2021-07-01 00:00:00'], ['2021,7,1'], ['\ufeff2021.07.01\u3000'], [{ date: '2021-07-01' }], [{ date: '2021-07-01T14:30' }],
  ])('%j is 1 July 2021', (cell) => expect(read(cell)).toBe('2021-07-01'));
  it.each<[SheetCell]>([['2021年7月'], ['2021.07'], ['2021.7'], ['2021-07'], ['202107'], [202107], [2021.07], ['二〇二一年七月'], ['2021年7月份'.replace('份', '')], [{ date: '2021-07' }]])('%j is July 2021', (cell) => expect(read(cell)).toBe('2021-07'));
  it('with two tens in it', () => expect(['二〇二一年十二月三十一日', '一九八五年十月二十日', '二〇〇九年十一月十日'].map(read)).toEqual(['2021-12-31', '1985-10-20', '2009-11-10']));
  it.each<[SheetCell]>([[null], [''], ['  '], ['无'], ['——'], ['/'], ['不详']])('%j is none', (cell) => expect(read(cell)).toBe('nothing'));
  it.each<[SheetCell]>([
    ['2021'], ['2021年'], ['21.7.1'], ['7/1/2021'], ['2021.13.1'], ['2021.2.30'], ['2023-02-29'], ['去年七月'], ['2021.7.1-2021.8.1'], [12], [1e12], [-44378], ['1821.7.1'], [{ error: '#REF!' }], ['110105194912310021'], ['2021713'],
  ])('%j is not guessed at', (cell) => expect(read(cell)).toBe('unreadable'));
  it('a number that may have lost its last nought is asked about', () => expect([2021.1, 2021.2, 2021.12].map(read)).toEqual(['ambiguous', '2021-02', '2021-12']));
});
