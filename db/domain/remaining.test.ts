import { describe, expect, it } from 'vitest';
import { Remaining, remainingWords } from './remaining';

const MB = 1024 ** 2;

describe('remaining time', () => {
  it('is not guessed before anything is known', () => {
    const remaining = new Remaining();
    expect(remaining.after('writing', 0, 100 * MB, 0)).toBeNull();
    expect(remaining.after('writing', 1 * MB, 100 * MB, 600)).toBeNull();
  });

  it('follows from the speed, and follows a stick that slows down', () => {
    const remaining = new Remaining();
    for (let second = 0; second <= 10; second += 1) remaining.after('writing', second * 10 * MB, 1000 * MB, second * 1000);
    expect(remaining.after('writing', 110 * MB, 1000 * MB, 11_000)).toBe(89);
    let said: number | null = null;
    for (let second = 12; second <= 40; second += 1) said = remaining.after('writing', (110 + (second - 11)) * MB, 1000 * MB, second * 1000);
    expect(said).toBeGreaterThan(700);
  });

  it('begins anew with a new phase', () => {
    const remaining = new Remaining();
    remaining.after('writing', 0, 100, 0);
    expect(remaining.after('writing', 50, 100, 5000)).toBe(5);
    expect(remaining.after('reading-back', 0, 100, 6000)).toBeNull();
  });

  it('is said in words that do not flicker', () => {
    expect([2, 14, 47, 58, 100, 150, 3600, 7300].map(remainingWords)).toEqual(['即将完成', '约还需 20 秒', '约还需 50 秒', '约还需 1 分钟', '约还需 2 分钟', '约还需 3 分钟', '约还需 1 小时', '约还需 2 小时']);
  });
});
