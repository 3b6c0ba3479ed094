import { Button, Select } from 'antd';
import { useState } from 'react';
import { GATHERING_KINDS, SEARCHED_KINDS, type MemberRow } from '../../../electron/contract';
import { KIND_NAMES } from '../../text/kinds';
import { searchWords as words } from '../../text/search';
import { DateInput } from '../../ui/DateInput';
import { isFiltered, type Asked } from './model/asked';
import { choiceOf, periodsOn, type PeriodChoice } from './model/periods';

export interface SearchFiltersProps {
  readonly asked: Asked;
  readonly today: string;
  readonly people: readonly MemberRow[];
  readonly onChange: (fields: Partial<Asked>) => void;
}

const KINDS = [
  { value: '' as const, label: words.allKinds },
  { label: words.kindGroups.all, options: SEARCHED_KINDS.map((value) => ({ value, label: words.kinds[value] })) },
  { label: words.kindGroups.gatherings, options: GATHERING_KINDS.map((value) => ({ value, label: KIND_NAMES[value] })) },
];
const CHOICES = (['all', 'month', 'quarter', 'year', 'last-year', 'own'] as const).map((value) => ({ value, label: words.periods[value] }));

/** Kind, period and person: each narrows what the others leave. */
export function SearchFilters({ asked, today, people, onChange }: SearchFiltersProps) {
  const known = choiceOf(asked, today);
  const [own, setOwn] = useState(known === 'own');
  const choose = (choice: PeriodChoice): void => {
    setOwn(choice === 'own');
    if (choice !== 'own') onChange(periodsOn(today)[choice]);
  };
  return (
    <div className="search-filters" role="group" aria-label={words.filters}>
      <Select aria-label={words.kind} value={asked.kind} options={KINDS} popupMatchSelectWidth={false} style={{ width: '10rem' }} onChange={(kind) => onChange({ kind })} />
      <Select aria-label={words.period} value={own ? 'own' : known} options={CHOICES} style={{ width: '8rem' }} onChange={choose} />
      {own && (
        <>
          <span className="search-day">
            <DateInput label={words.from} value={asked.from} onChange={(from) => onChange({ from })} />
          </span>
          <span className="search-day">
            <DateInput label={words.until} value={asked.until} onChange={(until) => onChange({ until })} />
          </span>
        </>
      )}
      <Select
        aria-label={words.person}
        value={asked.person}
        showSearch={{ filterOption: (typed, option) => fits(typed, option?.found ?? '') }}
        popupMatchSelectWidth={false}
        style={{ width: '9rem' }}
        options={[{ value: '', label: words.anybody, found: '' }, ...people.map(({ id, document, initials }) => ({ value: id, label: document.name, found: `${document.name} ${initials}` }))]}
        onChange={(person) => onChange({ person })}
      />
      {isFiltered(asked) && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            setOwn(false);
            onChange({ kind: '', from: '', until: '', person: '' });
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}

const fits = (typed: string, found: string): boolean => found.includes(typed.trim().toLowerCase());
