import { describe, expect, it } from 'vitest';
import { gatheringDocument } from '../../../../electron/contract';
import { anniversariesIn, celebrating } from './celebrants';
import { onDay, withEnd, withStart } from './event-time';

const wang = { id: '1'.repeat(32), name: '王建国', joinedOn: '1993-11-28' };
const zhao = { id: '2'.repeat(32), name: '赵敏', joinedOn: '2025-11-30' };

describe('political birthday', () => {
  it('takes 入党日期 from the roster and counts the anniversary of the month as reached', () => {
    expect(celebrating([], wang, '2025-11-28')).toMatchObject([{ name: '王建国', joinedOn: '1993-11-28', years: 32 }]);
    expect(celebrating([], wang, '2025-11-06')[0]?.years).toBe(32);
    expect(celebrating([], wang, '2025-10-31')[0]?.years).toBe(31);
    expect(celebrating([], { ...wang, joinedOn: '' }, '2025-11-27')[0]?.years).toBeNull();
  });

  it('brings back who was taken off, and has nobody twice', () => {
    const off = celebrating([], wang, '2025-11-28').map((person) => ({ ...person, removed: true }));
    expect(celebrating(off, wang, '2025-11-28')).toMatchObject([{ name: '王建国', removed: false }]);
  });

  it('suggests those who joined in that month of an earlier year', () => {
    expect(anniversariesIn([wang, zhao], '2025-11-06')).toEqual([wang]);
    expect(anniversariesIn([wang, zhao], '2026-11-06')).toEqual([wang, zhao]);
  });
});

describe('another date', () => {
  const birthday = {
    ...gatheringDocument.parse({
      mainKind: 'political-birthday',
      countedKinds: ['political-birthday'],
      start: '2025-11-28T15:30',
      end: '2025-11-28T16:30',
    }),
  };

  it('keeps the hours and counts 党龄 anew', () => {
    const document = { ...birthday, politicalBirthday: { ...birthday.politicalBirthday, celebrants: celebrating([], wang, '2025-11-28') } };
    expect(onDay(document, '2025-10-27')).toMatchObject({
      start: '2025-10-27T15:30',
      end: '2025-10-27T16:30',
      politicalBirthday: { celebrants: [{ years: 31 }] },
    });
  });

  it('puts both times on the start date; an end may stay open', () => {
    expect(withStart(birthday, '09:05').start).toBe('2025-11-28T09:05');
    expect(withEnd(birthday, '10:00').end).toBe('2025-11-28T10:00');
    expect(withEnd(birthday, '').end).toBe('');
  });
});
