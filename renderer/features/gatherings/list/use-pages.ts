import { useCallback, useMemo, useState } from 'react';
import { LIST_PAGE, type FoundGatherings, type GatheringRow } from '../../../../electron/contract';
import { useAnswers } from '../../../data/api';
import type { AnswerState } from '../../../ui/Answered';

/** A list of which only the lines in sight are asked for. */
export interface LongList extends FoundGatherings {
  /** The line at a place, counted from 0; undefined = not here yet. */
  readonly rowAt: (place: number) => GatheringRow | undefined;
  /** Told which places somebody looks at: what is missing of them is fetched. */
  readonly onSight: (first: number, last: number) => void;
}

interface Pages {
  readonly from: number;
  readonly to: number;
}

/** The pages that somebody looks at, and one beyond at either side. The first came with the list. */
export function pagesOf(first: number, last: number, count: number): Pages {
  const end = Math.max(0, Math.ceil(count / LIST_PAGE) - 1);
  const page = (place: number): number => Math.floor(place / LIST_PAGE);
  return { from: Math.max(1, page(first) - 1), to: Math.min(end, page(last) + 1) };
}

/** Fetches the pages of a list as they come into sight. */
export function usePages(found: AnswerState<FoundGatherings>): AnswerState<LongList> {
  const [{ from, to }, setPages] = useState<Pages>({ from: 1, to: 0 });
  const list = found.data;
  const asked = useMemo(() => (list ? Array.from({ length: Math.max(0, Math.min(to, pagesOf(0, list.count, list.count).to) - from + 1) }, (_, at) => ({ filter: list.filter, page: from + at })) : []), [list, from, to]);
  const answers = useAnswers('gatherings.page', asked);
  const count = list?.count ?? 0;
  const onSight = useCallback((first: number, last: number): void => {
    const next = pagesOf(first, last, count);
    setPages((before) => (before.from === next.from && before.to === next.to ? before : next));
  }, [count]);
  // Read here, on each of them: what nobody has read does not draw anew when it comes.
  const pages = answers.map(({ data }) => data);
  const failed = answers.find(({ error }) => error !== null);
  const data = list && {
    ...list,
    rowAt: (place: number): GatheringRow | undefined => {
      const page = Math.floor(place / LIST_PAGE);
      return (page === 0 ? list.rows : pages[page - from])?.[place % LIST_PAGE];
    },
    onSight,
  };
  return { data, error: found.error ?? failed?.error ?? null, refetch: () => void (failed ?? found).refetch() };
}
