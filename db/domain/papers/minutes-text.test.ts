import { describe, expect, it } from 'vitest';
import { attendanceItem, type AttendanceItem } from '../gathering';
import { namesWith } from './attendance-names';
import { chineseNumber } from '../names/numbers';

describe('numbering as minutes do', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [99, '九十九'],
  ] as const)('writes %i as %s', (n, text) => {
    expect(chineseNumber(n)).toBe(text);
  });
});

describe('names on the sheet', () => {
  const line = (name: string, fields: Partial<AttendanceItem> = {}): AttendanceItem =>
    attendanceItem.parse({ id: '0'.repeat(32), name, ...fields });
  const sheet = [
    line('李淑芬'),
    line('刘洋', { status: 'probationary' }),
    line('梁志强', { status: 'under-probation', state: 'leave', reason: 'duty', note: '省里培训' }),
    line('袁志远', { exempt: true, state: 'leave' }),
    line('钱文斌', { state: 'absent' }),
    line('高翔', { removed: true }),
  ];
  it('says standing where it is not the usual, and reasons with their note', () => {
    expect(namesWith(sheet, 'present')).toEqual(['李淑芬', '刘洋（预备）']);
    expect(namesWith(sheet, 'leave')).toEqual(['梁志强（无表决权，公差：省里培训）', '袁志远（不作硬性要求）']);
    expect(namesWith(sheet, 'absent')).toEqual(['钱文斌']);
  });
});
