import { describe, expect, it } from 'vitest';
import { recoverySheet, recoverySheetName } from './words';

describe('the recovery sheet', () => {
  it('names code, organisation and day, and says what it is good for', () => {
    const sheet = recoverySheet('0123-4567', '高中部教师党支部', '2026-03-05');
    for (const word of ['0123-4567', '高中部教师党支部', '2026-03-05', '忘记口令']) expect(sheet).toContain(word);
  });

  it('has a file name that every system takes', () => {
    expect(recoverySheetName('高中部/教师\\党:支*部?"<>|\n')).toBe('恢复码-高中部教师党支部.txt');
    expect(recoverySheetName(' / ')).toBe('恢复码.txt');
    expect(recoverySheetName('长'.repeat(200)).length).toBeLessThan(80);
  });
});
