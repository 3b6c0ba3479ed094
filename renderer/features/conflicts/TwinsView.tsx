import { Button } from 'antd';
import type { Failure, TwinsView as Twins } from '../../../electron/contract';
import { twinsText as text } from '../../text/conflicts';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './conflicts.css';
import { DecidedPairs } from './DecidedPairs';
import { TwinPairCard } from './TwinPairCard';

/** What was said just now, for the note and its 撤销. */
export interface TwinsDone {
  readonly joined: boolean;
  readonly a: string;
  readonly b: string;
}

export interface TwinsViewProps {
  readonly twins: Twins;
  readonly done: TwinsDone | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onJoin: (keeps: string, joins: string) => void;
  readonly onSeparate: (a: string, b: string) => void;
}

/** Each pair side by side: one, and which stays; or two. What was said stands below and can be said otherwise. */
export function TwinsView({ twins: { waiting, suspected, decided }, done, busy, failure, onJoin, onSeparate }: TwinsViewProps) {
  return (
    <Page title={waiting === 0 ? text.titleNone : text.title(waiting)} hint={waiting === 0 ? undefined : text.hint}>
      {done && (
        <Note
          tone="ok"
          alert
          action={
            <Button disabled={busy} onClick={() => (done.joined ? onSeparate(done.a, done.b) : onJoin(done.a, done.b))}>
              {done.joined ? text.undo : text.rejoin}
            </Button>
          }
        >
          {done.joined ? text.doneJoin : text.doneSeparate}
        </Note>
      )}
      <FailureNote failure={failure} />
      {waiting === 0 && (
        <Section label={text.name}>
          <EmptyState>{text.none}</EmptyState>
        </Section>
      )}
      {suspected.map((pair) => (
        <TwinPairCard key={`${pair.a.record} ${pair.b.record}`} pair={pair} busy={busy} onJoin={onJoin} onSeparate={onSeparate} />
      ))}
      {waiting > suspected.length && <p className="muted">{text.more(waiting - suspected.length)}</p>}
      {suspected.length > 0 && <p className="muted small">{text.joinNote}</p>}
      <DecidedPairs title={text.joined} pairs={decided.filter(({ joined }) => joined)} word={text.separate} busy={busy} onSay={({ keeps, joins }) => onSeparate(keeps.record, joins.record)} />
      <DecidedPairs title={text.separated} pairs={decided.filter(({ joined }) => !joined)} word={text.rejoin} busy={busy} onSay={({ keeps, joins }) => onJoin(keeps.record, joins.record)} />
    </Page>
  );
}
