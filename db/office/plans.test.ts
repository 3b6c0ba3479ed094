import { expect, it } from 'vitest';
import { planDocument } from '../domain/plan';
import { aGathering } from '../testing/builders';
import { heldItems, plannedBy } from './plans';

const PLAN = 'a'.repeat(32);
const plan = planDocument.parse({
  title: '2025 年度工作计划', from: '2025-01-01', until: '2025-12-31',
  items: [
    { id: 'i1', sort: 1, kind: 'party-meeting', on: '2025-11-06' },
    { id: 'i2', sort: 2, kind: 'party-meeting', on: '2025-11-06' },
    { id: 'i3', sort: 3, kind: 'study-session', on: '2025-12-01' },
  ],
});
const gathering = (id: string, fields: Parameters<typeof aGathering>[0] = {}) => ({ id, document: aGathering(fields) });
const held = (...gatherings: ReturnType<typeof gathering>[]) => heldItems(PLAN, plan, gatherings).map(({ item, record }) => [item, record]);

it('links what was begun from an item, whatever day it was held on in the end', () => {
  expect(held(gathering('g', { start: '2026-01-08T15:30', planned: plannedBy(PLAN, 'i2') }))).toEqual([['i2', 'g']]);
});

it('finds what was recorded on another way by kind and day', () => {
  expect(held(gathering('g', { start: '2025-11-06T15:30' }))).toEqual([['i1', 'g']]);
});

it('takes one record for one item only', () => {
  expect(held(gathering('g', { start: '2025-11-06T09:00', planned: plannedBy(PLAN, 'i1') }), gathering('h', { start: '2025-11-06T15:30' }))).toEqual([['i1', 'g'], ['i2', 'h']]);
});

it('leaves an item open when only another kind was held on its day', () => {
  expect(held(gathering('g', { start: '2025-12-01T15:30' }))).toEqual([]);
});
