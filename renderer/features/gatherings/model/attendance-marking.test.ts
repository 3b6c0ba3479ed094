import { describe, expect, it } from 'vitest';
import { attendanceItem, type AttendanceItem } from '../../../../electron/contract';
import { carryMarks, findPeople, nextMark, withMark } from './attendance-marking';

const id = (n: number): string => String(n).padStart(32, '0');
const line = (n: number, name: string, fields: Partial<AttendanceItem> = {}): AttendanceItem =>
  attendanceItem.parse({ id: id(n), name, ...fields });

describe('marking attendance', () => {
  it('cycles 到会, 请假, 缺席 and back', () => {
    expect(nextMark('present')).toBe('leave');
    expect(nextMark('leave')).toBe('absent');
    expect(nextMark('absent')).toBe('present');
  });

  it('drops the reason when someone came after all', () => {
    const [first] = withMark([line(1, '孙立新', { state: 'leave', reason: 'duty', note: '省里培训' })], id(1), 'present');
    expect(first).toMatchObject({ state: 'present', reason: '', note: '' });
  });

  it('keeps the reason when leave turns into absence', () => {
    const [first] = withMark([line(1, '孙立新', { state: 'leave', reason: 'duty' })], id(1), 'absent');
    expect(first).toMatchObject({ state: 'absent', reason: 'duty' });
  });
});

describe('another day', () => {
  it('takes people and standing from the day, and keeps marks and reasons', () => {
    const sheet = carryMarks(
      [line(1, '刘洋', { status: 'probationary', state: 'leave', reason: 'illness', hours: 10 })],
      [line(1, '刘洋', { status: 'full' }), line(2, '高翔')],
    );
    expect(sheet).toEqual([line(1, '刘洋', { status: 'full', state: 'leave', reason: 'illness', hours: 10 }), line(2, '高翔')]);
  });

  it('marks as removed who was not on the roster that day', () => {
    expect(carryMarks([line(1, '刘洋'), line(2, '高翔')], [line(2, '高翔')])).toEqual([
      line(2, '高翔'),
      line(1, '刘洋', { removed: true }),
    ]);
  });

  it('brings back who joins the sheet again with a fresh mark', () => {
    expect(carryMarks([line(1, '刘洋', { removed: true, state: 'absent' })], [line(1, '刘洋')])).toEqual([line(1, '刘洋')]);
  });
});

describe('finding a person by typing', () => {
  const people = [
    { id: '1', name: '王建国', initials: 'wjg' },
    { id: '2', name: '王静', initials: 'wj' },
    { id: '3', name: '阿依古丽·买买提', initials: 'aygl·mmt' },
  ];
  it('puts the exact initials before those that only begin so', () => {
    expect(findPeople('wj', people).map((person) => person.name)).toEqual(['王静', '王建国']);
  });
  it('finds by any part of the name, and by capitals too', () => {
    expect(findPeople('建国', people).map((person) => person.name)).toEqual(['王建国']);
    expect(findPeople('MMT', people).map((person) => person.name)).toEqual(['阿依古丽·买买提']);
  });
  it('finds nobody for nothing typed', () => {
    expect(findPeople(' ', people)).toEqual([]);
  });
});
