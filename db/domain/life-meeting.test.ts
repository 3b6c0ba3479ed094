import { expect, it } from 'vitest';
import { aGathering } from '../testing/builders';
import { lifeSteps } from './life-meeting';

const open = (lifeMeeting: object, reports = false): string[] =>
  lifeSteps(aGathering({ mainKind: 'life-meeting', countedKinds: ['life-meeting'], lifeMeeting } as Parameters<typeof aGathering>[0]), reports)
    .map(({ step, tasks }) => `${step} ${tasks.filter(({ done }) => !done).map(({ field }) => field.replace('lifeMeeting/', '')).join(' ')}`.trim());

it('begins with everything still to do, and asks for the last one’s report only where there was a last one', () => {
  expect(open({})).toEqual(['before theme studiedOn talkedOn opinions problems', 'during secretaryReported selfChecked criticised', 'after rectify publishedOn']);
  expect(open({}, true)[1]).toBe('during lastRectification secretaryReported selfChecked criticised');
});

it('counts no opinions as an answer, and a step as done when nothing of it is left', () => {
  expect(open({ theme: '学习', studiedOn: '2026-12-01', talkedOn: '2026-12-05', opinions: 0, problems: [{ id: 'p', title: '走访少' }] })[0]).toBe('before');
});

it('is not over before every named problem stands in the ledger', () => {
  const problems = [{ id: 'p', title: '走访少', ledgerItem: 'a'.repeat(32) }, { id: 'q', title: '', ledgerItem: '' }];
  expect(open({ problems, publishedOn: '2026-12-20' })[2]).toBe('after');
  expect(open({ problems: [...problems, { id: 'r', title: '党课形式单一' }], publishedOn: '2026-12-20' })[2]).toBe('after rectify');
});
