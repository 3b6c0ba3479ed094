import { describe, expect, it } from 'vitest';
import { namesFitting, withName } from './names-typed';

const PEOPLE = [
  { name: '李淑芬', initials: 'lsf' },
  { name: '刘洋', initials: 'ly' },
  { name: '古丽·买买提', initials: 'glmmt' },
];

describe('names typed into one box', () => {
  it('are found by characters or initials, beginnings first, each by itself', () => {
    expect(namesFitting('l', PEOPLE)).toEqual(['李淑芬', '刘洋', '古丽·买买提']);
    expect(namesFitting('李淑芬、LY', PEOPLE)).toEqual(['刘洋']);
    expect(namesFitting('淑', PEOPLE)).toEqual(['李淑芬']);
  });
  it('need no help when they stand there in full, or when nothing was begun', () => {
    for (const text of ['', '李淑芬', '李淑芬、', '李淑芬、刘洋']) expect(namesFitting(text, PEOPLE)).toEqual([]);
  });
  it('take the place of what was typed of them only', () => {
    expect(withName('李淑芬、ly', '刘洋')).toBe('李淑芬、刘洋');
    expect(withName('gl', '古丽·买买提')).toBe('古丽·买买提');
  });
});
