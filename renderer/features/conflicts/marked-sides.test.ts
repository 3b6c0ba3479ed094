import { expect, it } from 'vitest';
import { markedSides } from './marked-sides';

it('marks in long texts only the stretch in which they differ', () => {
  expect(markedSides(['每月固定 25 日开展主题党日，遇周末顺延。', '每月固定 25 日开展主题党日，由小组轮流承办。'])).toEqual([
    { lead: '每月固定 25 日开展主题党日，', own: '遇周末顺延', tail: '。' },
    { lead: '每月固定 25 日开展主题党日，', own: '由小组轮流承办', tail: '。' },
  ]);
});

it('leaves short texts whole', () => {
  expect(markedSides(['县烈士陵园', '烈士陵园广场'])).toEqual([
    { lead: '县烈士陵园', own: '', tail: '' },
    { lead: '烈士陵园广场', own: '', tail: '' },
  ]);
});

it('never counts the same characters as shared at both ends', () => {
  const [one, other] = markedSides(['甲甲甲甲甲甲甲甲甲甲甲甲甲甲', '甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲']);
  expect([`${one?.lead}${one?.own}${one?.tail}`.length, `${other?.lead}${other?.own}${other?.tail}`.length]).toEqual([14, 15]);
});
