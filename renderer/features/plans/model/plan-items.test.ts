import { expect, it } from 'vitest';
import { planDocument } from '../../../../electron/contract';
import { itemsInOrder, nextItem, recordHref, stateOf } from './plan-items';

const plan = planDocument.parse({
  title: '2026 年度工作计划',
  from: '2026-01-01',
  until: '2026-12-31',
  items: [
    { id: 'd', sort: 4, kind: 'study-session', title: '日期未定' },
    { id: 'b', sort: 2, kind: 'study-session', on: '2026-06-10' },
    { id: 'a', sort: 1, kind: 'party-meeting', on: '2026-03-05' },
    { id: 'c', sort: 3, kind: 'party-meeting', on: '2026-01-02', removed: true },
  ],
});
const held = [{ item: 'a', record: 'f'.repeat(32), start: '2026-03-06T15:30' }];
const at = (id: string) => plan.items.find((item) => item.id === id)!;

it('stands in the order of its days, undated last, without what was removed', () => expect(itemsInOrder(plan).map(({ id }) => id)).toEqual(['a', 'b', 'd']));

it('says of every item how far it is', () => {
  expect(stateOf(at('a'), held, '2026-05-01')).toEqual({ state: 'held', record: 'f'.repeat(32), start: '2026-03-06T15:30' });
  expect(stateOf(at('b'), held, '2026-06-10')).toEqual({ state: 'waiting' });
  expect(stateOf(at('b'), held, '2026-06-11')).toEqual({ state: 'passed' });
  expect(stateOf(at('d'), held, '2026-05-01')).toEqual({ state: 'undated' });
});

it('names what comes next', () => expect(nextItem(plan, held)?.id).toBe('b'));

it('leads to a form whose draft key is short enough to be kept', () => {
  const href = recordHref('a'.repeat(32), { ...at('a'), kind: 'party-meeting', id: 'b'.repeat(12) });
  expect(href).toBe(`/gatherings/new/party-meeting?planned=${'a'.repeat(32)}.${'b'.repeat(12)}`);
  expect(href.length - 1 + 'organisational-life-meeting'.length - 'party-meeting'.length).toBeLessThanOrEqual(100);
});
