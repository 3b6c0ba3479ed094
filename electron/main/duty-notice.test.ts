import { expect, it } from 'vitest';
import { noticeDuties } from './duty-notice';

it('shows how many came due, with no name and no title of a meeting', () => {
  const shown: { title: string; body: string }[] = [];
  noticeDuties(3, { isSupported: () => true, show: (words) => void shown.push(words) });
  expect(shown).toEqual([{ title: '支部手册', body: '有 3 项应办事项该办了，请打开首页查看。' }]);
});

it('shows nothing where the system has no notices', () => {
  const shown: unknown[] = [];
  noticeDuties(3, { isSupported: () => false, show: (words) => void shown.push(words) });
  expect(shown).toEqual([]);
});
