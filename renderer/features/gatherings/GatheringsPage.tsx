import { useDeferredValue, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { yearOf } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { listArgs } from './list/filters';
import { GatheringsList } from './list/GatheringsList';
import { useFilters } from './list/use-filters';
import { usePages } from './list/use-pages';

/** /gatherings: the own records; /gatherings?all: those of the organisations below. */
export default function GatheringsPage() {
  const below = new URLSearchParams(useSearch()).has('all');
  return <GatheringsScreen key={String(below)} below={below} />;
}

function GatheringsScreen({ below }: { readonly below: boolean }) {
  const { org: own, today } = useSession();
  const thisYear = yearOf(today);
  const [filters, setFilters] = useFilters(below ? 'below' : 'own', thisYear);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const asked = useDeferredValue(filters);
  const query = usePages(useAnswer('gatherings.found', listArgs(asked, below ? null : own), { keep: true }));
  const tree = useAnswer('tree.view', { day: today }, { enabled: below });
  const submit = useSend('records.submit');
  const organisations = useMemo(() => (below ? (tree.data?.lines ?? []).filter(({ org, depth }) => org !== '' && depth > 0).map(({ org, name }) => ({ org, name })) : null), [below, tree.data]);
  const chosen = (query.data?.submittable ?? []).filter((id) => selected.has(id));
  const onSubmit = (): void => submit.mutate({ records: chosen }, { onSuccess: () => setSelected(new Set()) });
  return (
    <GatheringsList
      query={query}
      below={below}
      own={own}
      filters={filters}
      onFilters={setFilters}
      thisYear={thisYear}
      organisations={organisations}
      selected={selected}
      onSelect={setSelected}
      onSubmit={onSubmit}
      busy={submit.isPending}
      failure={submit.error}
      submitted={submit.data?.submitted ?? null}
    />
  );
}
