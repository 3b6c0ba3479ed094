import { describe, expect, it } from 'vitest';
import { byAnniversary, inRosterOrder } from './in-order';

const someone = (id: string, name: string) => ({ id, name });
const names = (people: readonly { readonly name: string }[]): string => people.map((person) => person.name).join(' ');

describe('the order of names', () => {
  it('is the roster’s, whatever order the sheet was stored in', () => {
    expect(names(inRosterOrder([someone('1', '赵敏'), someone('2', '李淑芬'), someone('3', '周海涛')], ['2', '3', '1']))).toBe(
      '李淑芬 周海涛 赵敏',
    );
  });
  it('is pinyin for those whom the roster does not know, after the others', () => {
    expect(names(inRosterOrder([someone('1', '赵敏'), someone('2', '曹雪梅'), someone('3', '周海涛')], ['3']))).toBe('周海涛 曹雪梅 赵敏');
  });
  it('is the day of the year for celebrants', () => {
    expect(
      names(
        byAnniversary([
          { ...someone('1', '赵敏'), joinedOn: '2020-11-30' },
          { ...someone('2', '王建国'), joinedOn: '1994-11-28' },
        ]),
      ),
    ).toBe('王建国 赵敏');
  });
});
