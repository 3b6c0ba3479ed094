import { useState } from 'react';
import type { SearchHit } from '../../electron/contract';
import { SearchView } from '../features/search/SearchView';
import type { AnswerState } from '../ui/Answered';
import { answered, failed, nothing, waiting, type GalleryEntry } from './entry';
import { sampleHits } from './sample-gatherings';

function SampleSearch({ asked, query }: { readonly asked: string; readonly query: AnswerState<readonly SearchHit[]> }) {
  const [typed, setTyped] = useState(asked);
  return <SearchView asked={asked} typed={typed} onType={setTyped} onSearch={nothing} query={query} limit={100} />;
}

export const entries: readonly GalleryEntry[] = [
  { name: 'hits', at: '/search?q=刘洋', show: () => <SampleSearch asked="刘洋" query={answered(sampleHits)} /> },
  { name: 'start', at: '/search', show: () => <SampleSearch asked="" query={waiting()} /> },
  { name: 'nothing', at: '/search?q=换届', show: () => <SampleSearch asked="换届" query={answered([])} /> },
  { name: 'loading', at: '/search?q=刘洋', show: () => <SampleSearch asked="刘洋" query={waiting()} /> },
  { name: 'failed', at: '/search?q=刘洋', show: () => <SampleSearch asked="刘洋" query={failed('data-busy')} /> },
];
