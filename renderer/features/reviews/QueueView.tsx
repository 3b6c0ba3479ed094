import { Button, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Failure, GatheringKind, ReviewLine, ReviewQueue } from '../../../electron/contract';
import { KIND_NAMES } from '../../text/kinds';
import { reviewsText as text } from '../../text/reviews';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { countsOf, kindsIn, organisationsIn } from './model/queue-counts';
import type { QueuePlace } from './model/queue-place';
import { QueueTable } from './QueueTable';
import './reviews.css';

export interface QueueViewProps {
  readonly queue: ReviewQueue;
  readonly place: QueuePlace;
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What was done last, to be taken back. */
  readonly undo: ReactNode;
  readonly onPlace: (place: QueuePlace) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onPass: (lines: readonly ReviewLine[]) => void;
}

const EMPTY = { waiting: text.noneWaiting, returned: text.noneReturned, passed: text.nonePassed } as const;

/** 审核: how many wait, of whom and of which kind; ticked ones are passed at once, a return is written record by record. */
export function QueueView({ queue, place, chosen, busy, failure, undo, onPlace, onChoose, onPass }: QueueViewProps) {
  const counts = countsOf(queue.counts, place);
  const picked = queue.lines.filter(({ record }) => chosen.has(record));
  const left = queue.total - queue.lines.length;
  return (
    <Page
      title={text.title(countsOf(queue.counts, { org: '', kind: '' }).waiting)}
      hint={queue.counts.length > 0 ? text.hint : undefined}
      actions={
        queue.counts.length > 0 && (
          <>
            <LinkButton href="/subordinates">{text.toDownward}</LinkButton>
            {place.state === 'waiting' && (
              <Button type="primary" disabled={picked.length === 0} loading={busy} onClick={() => onPass(picked)}>
                {text.pass(picked.length)}
              </Button>
            )}
          </>
        )
      }
    >
      <FailureNote failure={failure} />
      {undo}
      {queue.counts.length === 0 ? (
        <Section label={text.name}>
          <EmptyState title={text.emptyTitle} action={<LinkButton href="/import">{text.toImport}</LinkButton>}>
            {text.empty}
          </EmptyState>
        </Section>
      ) : (
        <Section label={text.name}>
          <div className="filter-bar">
            <Segmented<QueuePlace['state']>
              aria-label={text.state}
              value={place.state}
              options={(['waiting', 'returned', 'passed'] as const).map((value) => ({ value, label: text.option(text.states[value], counts[value]) }))}
              onChange={(state) => onPlace({ ...place, state })}
            />
            <Select
              aria-label={text.organisation}
              value={place.org}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              style={{ width: '17rem' }}
              options={[{ value: '', label: text.allOrganisations }, ...organisationsIn(queue.counts, place).map(({ org, name, n }) => ({ value: org, label: text.option(name, n) }))]}
              onChange={(org) => onPlace({ ...place, org })}
            />
            <Select<GatheringKind | ''>
              aria-label={text.kind}
              value={place.kind}
              popupMatchSelectWidth={false}
              style={{ width: '11rem' }}
              options={[{ value: '', label: text.allKinds }, ...kindsIn(queue.counts, place).map(({ kind, n }) => ({ value: kind, label: text.option(KIND_NAMES[kind], n) }))]}
              onChange={(kind) => onPlace({ ...place, kind })}
            />
          </div>
          {queue.lines.length === 0 ? <EmptyState>{EMPTY[place.state]}</EmptyState> : <QueueTable lines={queue.lines} place={place} chosen={chosen} onChoose={onChoose} />}
          {left > 0 && <p className="muted small">{text.rest(left)}</p>}
        </Section>
      )}
    </Page>
  );
}
