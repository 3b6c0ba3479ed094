import { Button, Input, type InputRef } from 'antd';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { MemberRow, SearchGroup, TableRequest } from '../../../electron/contract';
import { searchWords as words } from '../../text/search';
import { Answered, type AnswerState } from '../../ui/Answered';
import { INPUT_CLEARING } from '../../ui/clearing';
import { EmptyState } from '../../ui/EmptyState';
import { LoadingState } from '../../ui/LoadingState';
import { Page } from '../../ui/Page';
import { SaveTableButton } from '../../ui/SaveTableButton';
import { Section } from '../../ui/Section';
import { HitGroup } from './HitGroup';
import { isAsked, isFiltered, type Asked } from './model/asked';
import { SearchFilters } from './SearchFilters';
import { SearchStart } from './SearchStart';
import { walkHits } from './walk-hits';
import './search.css';

export interface SearchViewProps {
  readonly asked: Asked;
  readonly typed: string;
  readonly today: string;
  readonly people: readonly MemberRow[];
  readonly query: AnswerState<readonly SearchGroup[]>;
  /** What was searched for before, latest first. */
  readonly recent: readonly string[];
  readonly onType: (text: string) => void;
  /** Searches for what is typed, with these fields replaced. */
  readonly onAsk: (fields: Partial<Asked>) => void;
  readonly onForget: () => void;
}

/** Box and filters; below them hits by kind, each with the words around the match; before and without hits, how to search. */
export function SearchView({ asked, typed, today, people, query, recent, onType, onAsk, onForget }: SearchViewProps) {
  const box = useRef<InputRef>(null);
  const results = useRef<HTMLDivElement>(null);
  const begun = isAsked(asked);
  useEffect(() => {
    if (!begun) box.current?.focus();
  }, [begun]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk({});
  };
  const onKey = (event: KeyboardEvent): void => walkHits(event, results.current, box.current?.input ?? null);
  return (
    <Page
      title={begun ? titleOf(asked.text, query.data) : words.title}
      {...(begun && (query.data ?? []).length > 0 ? { actions: <SaveTableButton request={requestOf(asked)} /> } : {})}
    >
      {/* The arrow keys lead from the box through the hits; each hit is a link of its own and needs no other handling. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="stack" onKeyDown={onKey}>
        <form className="search-form" role="search" aria-label={words.title} onSubmit={submit}>
          <Input
            ref={box}
            value={typed}
            maxLength={100}
            allowClear={INPUT_CLEARING}
            aria-label={words.label}
            placeholder={words.hint}
            onChange={(event) => onType(event.target.value)}
          />
          <Button htmlType="submit">{words.go}</Button>
        </form>
        <SearchFilters asked={asked} today={today} people={people} onChange={onAsk} />
        {begun && <p className="muted small search-keys">{words.keys}</p>}
        {begun ? (
          <div ref={results} className="stack">
            <Answered
              query={query}
              loading={<LoadingState lines={6} />}
              empty={(groups) =>
                groups.length === 0 && (
                  <Section label={words.results}>
                    <EmptyState title={words.nothingTitle(asked.text)}>{isFiltered(asked) ? words.nothingFiltered : words.nothing}</EmptyState>
                  </Section>
                )
              }
            >
              {(groups) => groups.map((group) => <HitGroup key={group.kind} group={group} onOnly={asked.kind === '' && group.more ? () => onAsk({ kind: group.kind }) : null} />)}
            </Answered>
          </div>
        ) : (
          <SearchStart recent={recent} onText={(text) => onAsk({ text })} onForget={onForget} />
        )}
      </div>
    </Page>
  );
}

function titleOf(text: string, groups: readonly SearchGroup[] | undefined): string {
  const found = (groups ?? []).reduce((sum, { hits }) => sum + hits.length, 0);
  return found === 0 ? words.title : words.found(text, found, groups?.some(({ more }) => more) === true);
}

/** The same search, with everything that it finds and not only the first of each kind. */
function requestOf({ text, kind, from, until, person }: Asked): TableRequest {
  return { table: 'search', text, ...(kind === '' ? {} : { kind }), ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }), ...(person === '' ? {} : { person }) };
}
