import { expect, it } from 'vitest';
import { memberDocument, type MemberRow } from '../../../../electron/contract';
import { committeePosts, groupPeople } from './people';

const row = (id: string, fields: object): MemberRow => ({ id, document: memberDocument.parse({ joinedOn: '2001-07-01', ...fields }), status: 'full', group: '', posts: [], here: true, initials: '' });
const ROWS = [
  row('1', { name: '李淑芬', posts: [{ id: 'a', post: '支部书记', from: '2023-11-12', until: '2026-11-09' }, { id: 'b', post: '支部书记', from: '2026-11-10' }] }),
  row('2', { name: '周海涛', posts: [{ id: 'a', post: '组织委员', from: '2023-11-12', until: '2026-11-09' }], groups: [{ id: 'g', group: 'g1', from: '2020-09-01' }] }),
  row('3', { name: '王建国', posts: [{ id: 'a', post: '支部副书记', from: '2026-11-10' }, { id: 'b', post: '党小组组长', from: '2022-03-01' }], groups: [{ id: 'g', group: 'g1', from: '2020-09-01' }] }),
  row('4', { name: '吴桂兰', posts: [{ id: 'a', post: '宣传委员', from: '2020-11-10' }], departure: 'transferred', departedOn: '2024-09-01' }),
];

it('names the committee of a day by post, and those of before after it', () => {
  expect(committeePosts(ROWS, '2026-11-22').map(({ name, post, now }) => `${name} ${post} ${now ? '现任' : '往任'}`)).toEqual([
    '李淑芬 支部书记 现任', '王建国 支部副书记 现任', '李淑芬 支部书记 往任', '周海涛 组织委员 往任', '吴桂兰 宣传委员 往任',
  ]);
});

it('is the committee of that day, not of today', () => {
  expect(committeePosts(ROWS, '2024-01-01').filter(({ now }) => now).map(({ name }) => name)).toEqual(['李淑芬', '吴桂兰', '周海涛']);
});

it('finds who leads a 党小组 among its own members', () => {
  expect(groupPeople(ROWS, 'g1', '2026-11-22')).toEqual({ members: 2, leaders: [{ member: '3', name: '王建国', from: '2022-03-01' }] });
  expect(groupPeople(ROWS, 'g1', '2021-01-01').leaders).toEqual([]);
  expect(groupPeople(ROWS, 'g2', '2026-11-22')).toEqual({ members: 0, leaders: [] });
});
