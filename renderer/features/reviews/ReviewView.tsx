import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AnswerOf, Failure, ReviewedRecord } from '../../../electron/contract';
import { fullDayText } from '../../text/dates';
import { KIND_NAMES } from '../../text/kinds';
import { REVIEW_STATES, reviewsText as text } from '../../text/reviews';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { ChangesCard } from './ChangesCard';
import { FullText } from './FullText';
import { MarkLines } from './MarkLines';
import './reviews.css';

export interface ReviewViewProps {
  readonly view: AnswerOf<'gatherings.get'>;
  readonly reviewed: ReviewedRecord;
  /** Where it stands in the queue, from 1; null = it is not in it. */
  readonly place: { readonly at: number; readonly of: number } | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly undo: ReactNode;
  readonly back: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onPass: () => void;
  readonly onReturn: () => void;
  readonly onUndo: () => void;
}

/** One submitted record: what was said of it, what changed, the whole of it, and the two answers. */
export function ReviewView({ view, reviewed: { review, comparison }, place, busy, failure, undo, back, onPrevious, onNext, onPass, onReturn, onUndo }: ReviewViewProps) {
  const { document, orgName } = view;
  const { word, tone } = REVIEW_STATES[review.state];
  return (
    <Page
      title={document.title.trim() === '' ? text.untitled : document.title}
      hint={
        <span className="row">
          <StateTag tone={tone}>{word}</StateTag>
          <span>{`${orgName}　${KIND_NAMES[document.mainKind]}　${fullDayText(document.start)}`}</span>
        </span>
      }
      back={{ href: back, label: text.back }}
    >
      <div className="section review-bar row">
        <Button disabled={onPrevious === null} aria-keyshortcuts="ArrowLeft" onClick={onPrevious ?? undefined}>
          {text.previous}
        </Button>
        <Button disabled={onNext === null} aria-keyshortcuts="ArrowRight" onClick={onNext ?? undefined}>
          {text.next}
        </Button>
        {place !== null && <span className="muted small">{text.place(place.at, place.of)}</span>}
        <span className="muted small grow">{text.keys}</span>
        {review.mayUndo && (
          <Button disabled={busy} onClick={onUndo}>
            {text.undo}
          </Button>
        )}
        {review.mayReview && (
          <>
            <Button disabled={busy} onClick={onReturn}>
              {text.returnOne}
            </Button>
            <Button type="primary" loading={busy} disabled={review.state === 'passed'} aria-keyshortcuts="Control+Enter" onClick={onPass}>
              {text.passOne}
            </Button>
          </>
        )}
      </div>
      <FailureNote failure={failure} />
      {undo}
      {!review.mayReview && (
        <Section label={text.gone}>
          <EmptyState title={text.gone}>{text.goneBody}</EmptyState>
        </Section>
      )}
      {review.versions.length > 1 && <Note tone="due">{text.double}</Note>}
      <MarkLines review={review} document={document} />
      {comparison === null ? review.mayReview && <p className="muted">{text.first}</p> : <ChangesCard comparison={comparison} />}
      <FullText view={view} comparison={comparison} />
    </Page>
  );
}
