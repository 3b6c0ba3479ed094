import { describe, expect, it } from 'vitest';
import { aMember } from '../testing/builders';
import { belongsOn, groupOn, isExemptOn, mayVote, memberDocument, memberStatus, postsOn, statusOn } from './member';

describe('the status of a member on a day', () => {
  const member = aMember({
    joinedOn: '2023-05-17',
    statuses: [
      { id: 'b', status: 'full', from: '2024-05-21', until: '2025-04-19' },
      { id: 'a', status: 'probationary', from: '2023-05-17', until: '2024-05-20' },
      { id: 'c', status: 'under-probation', from: '2025-04-20' },
    ],
  });

  it('is that of the period that covers it, both ends included', () => {
    expect(['2023-05-17', '2024-05-20', '2024-05-21', '2025-04-19', '2025-04-20', '2030-01-01'].map((day) => statusOn(member, day))).toEqual(['probationary', 'probationary', 'full', 'full', 'under-probation', 'under-probation']);
  });

  it('is the later one where two periods overlap, whatever their order in the list', () => {
    const statuses = [{ id: 'c', status: 'rights-suspended' as const, from: '2025-01-01' }, { id: 'b', status: 'full' as const, from: '2020-01-01' }];
    expect(statusOn(aMember({ statuses }), '2025-06-01')).toBe('rights-suspended');
    expect(statusOn(aMember({ statuses: statuses.toReversed() }), '2025-06-01')).toBe('rights-suspended');
  });

  it('ignores a removed period', () => {
    expect(statusOn(aMember({ statuses: [{ id: 'a', removed: true, status: 'under-probation', from: '2020-01-01' }] }), '2025-06-01')).toBe('full');
  });

  it('follows from the two dates where no period is entered', () => {
    const plain = aMember({ joinedOn: '2023-05-17', confirmedOn: '2024-05-17' });
    expect([statusOn(plain, '2024-05-16'), statusOn(plain, '2024-05-17')]).toEqual(['probationary', 'full']);
    expect(statusOn(aMember({ confirmedOn: '' }), '2025-01-01')).toBe('probationary');
  });

  it('gives a vote to full members only', () => {
    expect(memberStatus.options.filter(mayVote)).toEqual(['full']);
  });
});

describe('a member belongs to the branch', () => {
  it('from the first status or the day of joining, and no longer on the day of departure', () => {
    const member = aMember({ joinedOn: '2001-06-28', statuses: [{ id: 'a', status: 'full', from: '2024-09-14' }], departure: 'transferred', departedOn: '2025-08-08' });
    expect(['2024-09-13', '2024-09-14', '2025-08-07', '2025-08-08'].map((day) => belongsOn(member, day))).toEqual([false, true, true, false]);
    expect([belongsOn(aMember(), '2001-06-27'), belongsOn(aMember(), '2001-06-28')]).toEqual([false, true]);
  });

  it('always, where no date is known, and never once withdrawn', () => {
    expect(belongsOn(aMember({ joinedOn: '' }), '1950-01-01')).toBe(true);
    expect(belongsOn(aMember({ withdrawn: true }), '2025-01-01')).toBe(false);
  });

  it('still, while a departure has no date', () => {
    expect(belongsOn(aMember({ departure: 'transferred' }), '2025-01-01')).toBe(true);
  });
});

describe('dated fields of a member', () => {
  it('hold on the days between their ends', () => {
    const member = aMember({
      exemptions: [{ id: 'e', from: '2025-01-01', until: '2025-06-30' }],
      posts: [{ id: 'p', post: '组织委员', from: '2022-05-20', until: '2025-05-19' }, { id: 'q', post: '支部书记', from: '2025-05-20' }],
      groups: [{ id: 'g', group: 'group-1', until: '2024-12-31' }, { id: 'h', group: 'group-2', from: '2025-01-01' }],
    });
    expect([isExemptOn(member, '2025-06-30'), isExemptOn(member, '2025-07-01')]).toEqual([true, false]);
    expect([postsOn(member, '2025-05-19'), postsOn(member, '2025-05-20')]).toEqual([['组织委员'], ['支部书记']]);
    expect([groupOn(member, '2024-12-31'), groupOn(member, '2025-01-01')]).toEqual(['group-1', 'group-2']);
    expect(groupOn(aMember(), '2025-01-01')).toBe('');
  });
});

describe('a member document', () => {
  it('has no field for an ID number', () => {
    expect(Object.keys(memberDocument.shape).filter((key) => /id|card|number/i.test(key))).toEqual([]);
  });

  it('keeps fields of a newer program as they came', () => {
    expect(memberDocument.parse({ name: '王建国', volunteerHours: 12 })).toMatchObject({ name: '王建国', volunteerHours: 12 });
  });

  it('needs a name', () => {
    expect(memberDocument.safeParse({ name: '' }).success).toBe(false);
  });
});
