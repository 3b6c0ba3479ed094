import { Button, Checkbox, Input, Select } from 'antd';
import { memo } from 'react';
import type { GatheringKind, RecordState } from '../../../../electron/contract';
import { listWords as words } from '../../../text/gatherings';
import { KIND_GROUPS } from '../../../text/kind-groups';
import { KIND_NAMES } from '../../../text/kinds';
import { RECORD_STATES } from '../../../text/record-state';
import { INPUT_CLEARING } from '../../../ui/clearing';
import { isFiltered, noFilters, type ListFilters } from './filters';

const KINDS = [
  { value: '' as const, label: words.allKinds },
  ...KIND_GROUPS.map(({ name, kinds }) => ({ label: name, options: kinds.map((value) => ({ value, label: KIND_NAMES[value] })) })),
];
const PERIODS = [
  { value: '', label: words.wholeYear },
  ...words.quarters.map((label, index) => ({ value: `Q${index + 1}`, label })),
  ...Array.from({ length: 12 }, (_, month) => ({ value: String(month + 1).padStart(2, '0'), label: words.months(month + 1) })),
];
const STATES = [
  { value: '', label: words.allStates },
  ...(Object.keys(RECORD_STATES) as RecordState[]).map((value) => ({ value, label: RECORD_STATES[value].word })),
] as const;
/** How many years back the list offers; older ones are under 全部年份. */
const YEARS = 8;

export interface FilterBarProps {
  readonly filters: ListFilters;
  readonly onChange: (filters: ListFilters) => void;
  readonly thisYear: number;
  /** Organisations below, to choose one of; null for the own records (which have a state of their own instead). */
  readonly organisations: readonly { readonly org: string; readonly name: string }[] | null;
}

/** Kind, year, period, state and text in one line; what is set stays set until it is cleared. Not drawn anew with each page of the list below. */
export const FilterBar = memo(function FilterBar({ filters, onChange, thisYear, organisations }: FilterBarProps) {
  const set = (fields: Partial<ListFilters>): void => onChange({ ...filters, ...fields });
  const years = Array.from({ length: YEARS }, (_, back) => thisYear - back);
  const shownYears = filters.year === null || years.includes(filters.year) ? years : [...years, filters.year];
  return (
    <div className="filter-bar" role="search" aria-label={words.text}>
      {organisations !== null && (
        <Select
          aria-label={words.organisation}
          value={filters.org}
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          style={{ width: '14rem' }}
          options={[{ value: '', label: words.allOrganisations }, ...organisations.map(({ org, name }) => ({ value: org, label: name }))]}
          onChange={(org) => set({ org })}
        />
      )}
      <Select<GatheringKind | ''>
        aria-label={words.kind}
        value={filters.kind}
        options={KINDS}
        listHeight={420}
        style={{ width: '9.2rem' }}
        onChange={(kind) => set({ kind })}
      />
      <Select
        aria-label={words.year}
        value={filters.year ?? 0}
        style={{ width: '7.2rem' }}
        options={[...shownYears.map((year) => ({ value: year, label: words.yearOf(year) })), { value: 0, label: words.allYears }]}
        onChange={(year) => set({ year: year === 0 ? null : year, period: year === 0 ? '' : filters.period })}
      />
      <Select
        aria-label={words.period}
        value={filters.period}
        options={PERIODS}
        style={{ width: '7rem' }}
        disabled={filters.year === null}
        onChange={(period) => set({ period })}
      />
      {organisations === null && (
        <Select
          aria-label={words.state}
          value={filters.state}
          options={[...STATES]}
          style={{ width: '9.6rem' }}
          onChange={(state) => set({ state })}
        />
      )}
      <Input
        className="filter-text"
        aria-label={words.text}
        placeholder={words.text}
        value={filters.text}
        maxLength={100}
        allowClear={INPUT_CLEARING}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Checkbox checked={filters.withdrawn} onChange={(event) => set({ withdrawn: event.target.checked })}>
        {words.withdrawn}
      </Checkbox>
      {isFiltered(filters, thisYear) && (
        <Button type="link" size="small" onClick={() => onChange(noFilters(thisYear))}>
          {words.clear}
        </Button>
      )}
    </div>
  );
});
