import {
  gatheringKind,
  monthRange,
  quarterRange,
  type GatheringKind,
  type GatheringListFilter,
  type GatheringRow,
  type RecordState,
  type TableRequest,
} from '../../../../electron/contract';

/** What the list shows. `period`: '' whole year, 'Q1'…'Q4', '01'…'12'. `org` '' = all (of those below). */
export interface ListFilters {
  readonly kind: GatheringKind | '';
  readonly year: number | null;
  readonly period: string;
  readonly state: RecordState | '';
  readonly withdrawn: boolean;
  readonly text: string;
  readonly org: string;
}

export const noFilters = (year: number): ListFilters => ({ kind: '', year, period: '', state: '', withdrawn: false, text: '', org: '' });

export const isFiltered = (filters: ListFilters, year: number): boolean => JSON.stringify(filters) !== JSON.stringify(noFilters(year));

/** What is asked for. `own` = the organisation's own records; null = those of the others. */
export function listArgs(filters: ListFilters, own: string | null): GatheringListFilter {
  const { kind, year, period, withdrawn, state, text, org } = filters;
  const range = year === null || period === '' ? null : rangeOf(year, period);
  const of = own ?? org;
  return {
    ...(own === null ? { below: true } : {}),
    ...(of === '' ? {} : { org: of }),
    ...(kind === '' ? {} : { kind }),
    ...(year === null ? {} : { year }),
    ...(range === null ? {} : range),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(state === '' ? {} : { state }),
    // Not said = with and without; the list hides withdrawn ones unless asked.
    ...(state === 'withdrawn' ? { withdrawn: true } : withdrawn ? {} : { withdrawn: false }),
  };
}

/** The same list as a table: all of it, whatever of it is in sight. */
export const tableOf = ({ withdrawn, ...filter }: GatheringListFilter): TableRequest => ({ table: 'gatherings', ...filter, withdrawn: withdrawn ?? 'both' });

function rangeOf(year: number, period: string): { readonly from: string; readonly until: string } {
  const quarter = /^Q([1-4])$/.exec(period)?.[1];
  return quarter === undefined ? monthRange(`${year}-${period}`) : quarterRange(year, Number(quarter) as 1 | 2 | 3 | 4);
}

/** A place like `/gatherings?kind=study-session&year=2026&month=3` sets filters; what it does not name is as usual. `year=all` = every year. */
export function filtersFrom(search: string, thisYear: number): ListFilters | null {
  const asked = new URLSearchParams(search);
  const state = asked.get('state') ?? '';
  if (!['kind', 'year', 'month', 'org'].some((key) => asked.has(key)) && !isAskedState(state)) return null;
  const month = Number(asked.get('month'));
  const year = Number(asked.get('year'));
  const kind = gatheringKind.safeParse(asked.get('kind'));
  return {
    ...noFilters(thisYear),
    ...(kind.success ? { kind: kind.data } : {}),
    ...(Number.isInteger(year) && year >= 1921 && year <= 2999 ? { year } : {}),
    ...(asked.get('year') === 'all' ? { year: null } : {}),
    ...(Number.isInteger(month) && month >= 1 && month <= 12 ? { period: String(month).padStart(2, '0') } : {}),
    // 已写出 of last year is waiting as well: who asks for a state asks for every year.
    ...(isAskedState(state) ? { state, year: asked.has('year') ? noFilters(thisYear).year : null } : {}),
    org: asked.get('org') ?? '',
  };
}

/** States that a link may ask for. Not 未提交: with 提交后有改动 these are two. */
const isAskedState = (state: string): state is RecordState => ['submitted', 'written', 'delivered', 'counted'].includes(state);

/** May this row be submitted from the list? Own, saved since the last submission, nothing left open. */
export const mayBeSubmitted = (row: GatheringRow, own: string): boolean =>
  row.org === own && row.conflicts === 0 && (row.state === 'unsubmitted' || row.state === 'changed');
