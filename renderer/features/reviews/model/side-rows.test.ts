import { expect, it } from 'vitest';
import type { ReviewComparison } from '../../../../electron/contract';
import { sideRows } from './side-rows';

const comparison: ReviewComparison = {
  record: 'a'.repeat(32), kind: 'gathering', title: '十一月支部党员大会',
  before: { version: 'b', savedAt: '', author: '', returned: true }, after: { version: 'c', savedAt: '', author: '' },
  document: { agenda: [] }, earlierDocument: {}, names: {},
  changes: [{ path: 'title', before: '十一月大会', after: '十一月支部党员大会' }, { path: 'place', before: '会议室', after: '行政楼 305' }],
  asked: ['place', 'attendance'], untouched: ['attendance'],
};

it('puts what was asked first, names what of it is as it was, and then all else that changed', () => {
  expect(sideRows(comparison).map(({ word, asked, line }) => [word, asked, line?.after ?? null])).toEqual([
    ['地点', true, '行政楼 305'],
    ['到会', true, null],
    ['主题', false, '十一月支部党员大会'],
  ]);
});

it('shows every change where nothing was asked', () => {
  expect(sideRows({ ...comparison, asked: [], untouched: [] }).map(({ asked }) => asked)).toEqual([false, false]);
});
