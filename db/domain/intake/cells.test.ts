import { describe, expect, it } from 'vitest';
import { namesIn, withoutIds } from './cells';
import { dayPart, timesIn } from './written-time';

const names = (text: string): string[] => namesIn(text).map(({ name, note }) => (note === '' ? name : `${name}/${note}`));

describe('names in one cell', () => {
  it.each([
    ['王建国、李芳、赵敏', ['王建国', '李芳', '赵敏']],
    ['王建国 李芳\n赵敏', ['王建国', '李芳', '赵敏']],
    ['王建国，李芳;赵敏；', ['王建国', '李芳', '赵敏']],
    ['李芳（病假）、赵敏(公差，省里开会)', ['李芳/病假', '赵敏/公差,省里开会']],
    ['李 芳、王 敏', ['李芳', '王敏']],
    ['古丽娜尔·艾山江、王建国同志', ['古丽娜尔·艾山江', '王建国']],
    ['王建国、李芳等12人', ['王建国', '李芳']],
    ['', []],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));
});

describe('times in a text', () => {
  it.each([
    ['2024年3月5日 14:30—16:00', ['14:30', '16:00'], '2024年3月5日'],
    ['2024.3.12下午2点半', ['14:30'], '2024.3.12'],
    ['2024-04-02（星期二）上午9时-11时30分', ['09:00', '11:30'], '2024-04-02'],
    ['2024年4月2日下午2:30至4:00', ['14:30', '16:00'], '2024年4月2日'],
    ['2024/4/2 15：00', ['15:00'], '2024/4/2'],
    ['2024.3.12', [], '2024.3.12'],
    ['晚上7点', ['19:00'], ''],
  ])('%s', (text, times, day) => expect([timesIn(text), dayPart(text)]).toEqual([times, day]));
});

it('a number that could be an ID number is nowhere said again, however it was typed', () => {
  expect(withoutIds('语文组 110105194912310021，电话 13800000001')).toBe('语文组 （身份证号已略去），电话 13800000001');
  expect(withoutIds('１１０１０５１９４９１２３１００２Ｘ')).toBe('（身份证号已略去）');
});
