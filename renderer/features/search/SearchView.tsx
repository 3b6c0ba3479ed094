import { Button, Input, type InputRef } from 'antd';
import { type FormEvent, useEffect, useRef } from 'react';
import type { SearchHit } from '../../../electron/contract';
import { searchWords as words } from '../../text/search';
import { Answered, type AnswerState } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { LoadingState } from '../../ui/LoadingState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { HitLine } from './HitLine';
import './search.css';

export interface SearchViewProps {
  /** What was asked; '' = nothing yet. */
  readonly asked: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onSearch: () => void;
  readonly query: AnswerState<readonly SearchHit[]>;
  /** As many as one asks for: there may be more. */
  readonly limit: number;
}

/** People first: who looks for a name wants the person, not each of fifty meetings that the person came to. */
const KINDS = ['member', 'ledger-item', 'talk', 'plan', 'gathering'] as const;

/** Hits by kind, each with the words around the match; before and without hits, how to search. */
export function SearchView({ asked, typed, onType, onSearch, query, limit }: SearchViewProps) {
  const box = useRef<InputRef>(null);
  useEffect(() => {
    if (asked === '') box.current?.focus();
  }, [asked]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch();
  };
  const found = asked === '' ? undefined : query.data?.length;
  return (
    <Page
      title={found === undefined || found === 0 ? words.title : found >= limit ? words.foundMany(asked, found) : words.found(asked, found)}
    >
      <form className="search-form" role="search" aria-label={words.title} onSubmit={submit}>
        <Input
          ref={box}
          value={typed}
          maxLength={100}
          allowClear
          aria-label={words.label}
          placeholder={words.hint}
          onChange={(event) => onType(event.target.value)}
        />
        <Button htmlType="submit">{words.go}</Button>
      </form>
      {asked === '' ? (
        <Section label={words.results}>
          <EmptyState title={words.startTitle}>{words.start}</EmptyState>
        </Section>
      ) : (
        <Answered
          query={query}
          loading={<LoadingState lines={6} />}
          empty={(hits) =>
            hits.length === 0 && (
              <Section label={words.results}>
                <EmptyState title={words.nothingTitle(asked)}>{words.nothing}</EmptyState>
              </Section>
            )
          }
        >
          {(hits) =>
            KINDS.map((kind) => {
              const some = hits.filter((hit) => hit.kind === kind);
              return some.length === 0 ? null : (
                <Section key={kind} title={words.kinds[kind]} hint={words.count(some.length)}>
                  <ul className="lines hits">
                    {some.map((hit) => (
                      <HitLine key={`${hit.record} ${hit.matchFrom}`} hit={hit} />
                    ))}
                  </ul>
                </Section>
              );
            })
          }
        </Answered>
      )}
    </Page>
  );
}
