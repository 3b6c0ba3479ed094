import { Button } from 'antd';
import { listWords as words } from '../../../text/gatherings';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { isFiltered, noFilters, type ListFilters } from './filters';
import { NewMenus } from './NewMenus';

export interface EmptyListProps {
  readonly below: boolean;
  readonly filters: ListFilters;
  readonly thisYear: number;
  readonly onFilters: (filters: ListFilters) => void;
}

/** Why nothing is listed: the filters, the year, or because nothing was recorded yet; each with its way on. */
export function EmptyList({ below, filters, thisYear, onFilters }: EmptyListProps) {
  if (isFiltered({ ...filters, year: thisYear }, thisYear)) {
    return (
      <EmptyState title={words.nothingFits} action={<Button onClick={() => onFilters(noFilters(thisYear))}>{words.clear}</Button>}>
        {words.nothingFitsHint}
      </EmptyState>
    );
  }
  const start = below ? (
    <LinkButton href="/import" main>
      {words.toImport}
    </LinkButton>
  ) : (
    <NewMenus first />
  );
  if (filters.year !== null) {
    return (
      <EmptyState
        title={below ? words.emptyYearBelow(filters.year) : words.emptyYear(filters.year)}
        action={
          <span className="empty-actions">
            {start}
            <Button onClick={() => onFilters({ ...filters, year: null })}>{words.showAllYears}</Button>
          </span>
        }
      >
        {below ? words.emptyAll : words.empty}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={below ? words.emptyAllTitle : words.emptyTitle} action={start}>
      {below ? words.emptyAll : words.empty}
    </EmptyState>
  );
}
