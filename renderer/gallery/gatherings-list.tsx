import { useState } from 'react';
import type { GatheringRow } from '../../electron/contract';
import { noFilters, type ListFilters } from '../features/gatherings/list/filters';
import { GatheringsList } from '../features/gatherings/list/GatheringsList';
import type { LongList } from '../features/gatherings/list/use-pages';
import type { AnswerState } from '../ui/Answered';
import { answered, failed, nothing, waiting, type GalleryEntry } from './entry';
import { foundOf, sampleRows, sampleRowsBelow } from './sample-gatherings';
import { sampleSession } from './sample-session';

interface SampleListProps {
  readonly query: AnswerState<LongList>;
  readonly below?: boolean;
  readonly filters?: Partial<ListFilters>;
  readonly submitted?: number;
}

const listOf = (rows: readonly GatheringRow[], count = rows.length): LongList => ({
  ...foundOf(rows), count, rowAt: (place) => rows[place], onSight: nothing,
});

function SampleList({ query, below = false, filters: first = {}, submitted }: SampleListProps) {
  const [filters, setFilters] = useState<ListFilters>({ ...noFilters(2026), ...first });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <GatheringsList
      query={query}
      below={below}
      own={sampleSession.org}
      filters={filters}
      onFilters={setFilters}
      thisYear={2026}
      organisations={
        below ? [...new Map(sampleRowsBelow.map((row) => [row.org, row.orgName]))].map(([org, name]) => ({ org, name })) : null
      }
      selected={selected}
      onSelect={setSelected}
      onSubmit={nothing}
      busy={false}
      failure={null}
      submitted={submitted ?? null}
    />
  );
}

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/gatherings', show: () => <SampleList query={answered(listOf(sampleRows))} /> },
  { name: 'submitted', at: '/gatherings', show: () => <SampleList query={answered(listOf(sampleRows))} submitted={2} /> },
  { name: 'below', at: '/gatherings?all', show: () => <SampleList query={answered(listOf(sampleRowsBelow))} below /> },
  { name: 'long', at: '/gatherings', show: () => <SampleList query={answered(listOf(sampleRows, 1500))} /> },
  { name: 'empty', at: '/gatherings', show: () => <SampleList query={answered(listOf([]))} /> },
  { name: 'empty-below', at: '/gatherings?all', show: () => <SampleList query={answered(listOf([]))} below /> },
  {
    name: 'nothing-fits',
    at: '/gatherings',
    show: () => <SampleList query={answered(listOf([]))} filters={{ kind: 'study-session', period: '02', text: '换届' }} />,
  },
  { name: 'loading', at: '/gatherings', show: () => <SampleList query={waiting()} /> },
  { name: 'failed', at: '/gatherings', show: () => <SampleList query={failed('data-damaged')} /> },
];
