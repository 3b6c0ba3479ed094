import { useCallback, useState } from 'react';
import { useSearch } from 'wouter';
import { filtersFrom, noFilters, type ListFilters } from './filters';

/**
 * Filters as they were left, for as long as the app runs. In memory only: what somebody looked for may be a name, and
 * must not lie unencrypted in the window's storage.
 */
const remembered = new Map<string, ListFilters>();

export function useFilters(list: 'own' | 'below', thisYear: number): readonly [ListFilters, (filters: ListFilters) => void] {
  const search = useSearch();
  const [filters, setFilters] = useState(() => filtersFrom(search, thisYear) ?? remembered.get(list) ?? noFilters(thisYear));
  const change = useCallback((next: ListFilters): void => {
    remembered.set(list, next);
    setFilters(next);
  }, [list]);
  return [filters, change];
}
