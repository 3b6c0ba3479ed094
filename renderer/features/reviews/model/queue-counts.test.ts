import { expect, it } from 'vitest';
import type { ReviewQueue } from '../../../../electron/contract';
import { countsOf, kindsIn, organisationsIn } from './queue-counts';

const counts: ReviewQueue['counts'] = [
  { org: 'a', orgName: '二中支部', kind: 'party-meeting', counts: { pending: 2, passed: 5, returned: 1, resubmitted: 1 } },
  { org: 'a', orgName: '二中支部', kind: 'study-session', counts: { pending: 1, passed: 0, returned: 0, resubmitted: 0 } },
  { org: 'b', orgName: '城关支部', kind: 'party-meeting', counts: { pending: 0, passed: 3, returned: 0, resubmitted: 0 } },
];

it('counts what waits with what came back corrected, of whom and of which kind is chosen', () => {
  expect(countsOf(counts, { org: '', kind: '' })).toEqual({ waiting: 4, returned: 1, passed: 8 });
  expect(countsOf(counts, { org: 'a', kind: 'party-meeting' })).toEqual({ waiting: 3, returned: 1, passed: 5 });
});

it('offers every organisation and kind with its number under the present word', () => {
  const place = { state: 'waiting', org: '', kind: '' } as const;
  expect(organisationsIn(counts, place)).toEqual([{ org: 'b', name: '城关支部', n: 0 }, { org: 'a', name: '二中支部', n: 4 }]);
  expect(kindsIn(counts, place)).toEqual([{ kind: 'party-meeting', n: 3 }, { kind: 'study-session', n: 1 }]);
});
