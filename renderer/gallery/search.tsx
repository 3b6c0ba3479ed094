import { useState } from 'react';
import type { SearchGroup } from '../../electron/contract';
import { NOTHING_ASKED, type Asked } from '../features/search/model/asked';
import { SearchView } from '../features/search/SearchView';
import type { AnswerState } from '../ui/Answered';
import { answered, failed, nothing, waiting, type GalleryEntry } from './entry';
import { personId, samplePeopleRows } from './sample-people';
import { sampleGroups } from './sample-search';
import { sampleSession } from './sample-session';

interface SampleProps {
  readonly asked?: Partial<Asked>;
  readonly query: AnswerState<readonly SearchGroup[]>;
  readonly recent?: readonly string[];
}

function SampleSearch({ asked: given = {}, query, recent = [] }: SampleProps) {
  const asked = { ...NOTHING_ASKED, ...given };
  const [typed, setTyped] = useState(asked.text);
  return (
    <SearchView asked={asked} typed={typed} today={sampleSession.today} people={samplePeopleRows} query={query} recent={recent} onType={setTyped} onAsk={nothing} onForget={nothing} />
  );
}

const LIU = { text: '刘洋' } as const;
const FILTERED = { text: '转正', kind: 'gathering', from: '2026-09-01', until: '2026-11-30', person: personId('刘洋') } as const;

export const entries: readonly GalleryEntry[] = [
  { name: 'hits', at: '/search?q=刘洋', show: () => <SampleSearch asked={LIU} query={answered(sampleGroups)} /> },
  { name: 'filtered', at: '/search?q=转正&kind=gathering', show: () => <SampleSearch asked={FILTERED} query={answered(sampleGroups.slice(-1))} /> },
  { name: 'start', at: '/search', show: () => <SampleSearch query={waiting()} recent={['换届', '刘洋', '党课 讨论']} /> },
  { name: 'start-first', at: '/search', show: () => <SampleSearch query={waiting()} /> },
  { name: 'nothing', at: '/search?q=换届', show: () => <SampleSearch asked={{ text: '换届' }} query={answered([])} /> },
  { name: 'nothing-filtered', at: '/search?q=换届', show: () => <SampleSearch asked={{ ...FILTERED, text: '换届' }} query={answered([])} /> },
  { name: 'loading', at: '/search?q=刘洋', show: () => <SampleSearch asked={LIU} query={waiting()} /> },
  { name: 'failed', at: '/search?q=刘洋', show: () => <SampleSearch asked={LIU} query={failed('data-busy')} /> },
];
