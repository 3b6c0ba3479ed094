import { Button } from 'antd';
import type { Failure } from '../../../../electron/contract';
import { paperHref } from '../../../data/paper-href';
import { gatherings, listWords as words } from '../../../text/gatherings';
import { Answered, type AnswerState } from '../../../ui/Answered';
import { FailureNote } from '../../../ui/FailureNote';
import { LinkButton } from '../../../ui/LinkButton';
import { LoadingState } from '../../../ui/LoadingState';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { SaveTableButton } from '../../../ui/SaveTableButton';
import { Section } from '../../../ui/Section';
import { FilterBar } from './FilterBar';
import { EmptyList } from './EmptyList';
import { mayBeSubmitted, tableOf, type ListFilters } from './filters';
import './gatherings-list.css';
import { NewMenus } from './NewMenus';
import { RowsTable } from './RowsTable';
import type { LongList } from './use-pages';

export interface GatheringsListProps {
  readonly query: AnswerState<LongList>;
  readonly below: boolean;
  readonly own: string;
  readonly filters: ListFilters;
  readonly onFilters: (filters: ListFilters) => void;
  readonly thisYear: number;
  readonly organisations: readonly { readonly org: string; readonly name: string }[] | null;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onSubmit: () => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** How many the last submission took; null = none on this visit. */
  readonly submitted: number | null;
}

/** 组织生活 as a list, the own or those of the organisations below. */
export function GatheringsList(props: GatheringsListProps) {
  const { query, below, own, filters, onFilters, thisYear, organisations, selected, onSelect } = props;
  const list = query.data;
  const { count = 0, waiting = 0 } = list ?? {};
  const chosen = list?.submittable.filter((id) => selected.has(id)).length ?? 0;
  return (
    <Page
      title={below ? gatherings.allTitle : gatherings.title}
      hint={
        count === 0
          ? undefined
          : `${words.count(count)}${below ? '' : `，${waiting === 0 ? words.allSubmitted : words.waiting(waiting)}`}`
      }
      actions={
        <>
          <SaveTableButton request={tableOf(list?.filter ?? {})} disabled={count === 0} />
          {!below && filters.year !== null && (
            <LinkButton href={paperHref({ paper: 'handbook', year: filters.year, personal: false }, '/gatherings')}>{words.handbook(filters.year)}</LinkButton>
          )}
          {!below && (
            <Button disabled={chosen === 0} loading={props.busy} onClick={props.onSubmit}>
              {words.submit(chosen)}
            </Button>
          )}
          {!below && <LinkButton href="/intake/records">{words.intake}</LinkButton>}
          {!below && <NewMenus />}
        </>
      }
    >
      <FailureNote failure={props.failure} />
      {props.submitted !== null && (
        <Note
          tone="ok"
          action={
            <LinkButton href="/exchange/report" small>
              {words.toReport}
            </LinkButton>
          }
        >
          {words.submitted(props.submitted)}
        </Note>
      )}
      <Section label={below ? gatherings.allTitle : gatherings.title}>
        <FilterBar filters={filters} onChange={onFilters} thisYear={thisYear} organisations={organisations} />
        <Answered
          query={query}
          loading={<LoadingState lines={8} />}
          empty={(found) => found.count === 0 && <EmptyList below={below} filters={filters} thisYear={thisYear} onFilters={onFilters} />}
        >
          {(found) => (
            <RowsTable list={found} below={below} selectable={(row) => mayBeSubmitted(row, own)} selected={selected} onSelect={onSelect} />
          )}
        </Answered>
      </Section>
    </Page>
  );
}
