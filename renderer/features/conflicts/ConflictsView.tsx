import { Link } from 'wouter';
import type { ConflictView, DoubleView, Failure } from '../../../electron/contract';
import { conflictsText as text } from '../../text/conflicts';
import { dayText } from '../../text/dates';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { ChooseSides, type Choices } from './ChooseSides';
import { DoubleList } from './DoubleList';
import './conflicts.css';

export interface ConflictsViewProps {
  readonly conflicts: readonly ConflictView[];
  readonly doubles: readonly DoubleView[];
  readonly twins: number;
  /** The record that is laid open; the first, if it has nothing to choose. */
  readonly chosen: string | undefined;
  readonly said: string | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onShow: (record: string) => void;
  readonly onSave: (conflict: ConflictView, choices: Choices) => void;
}

/** Left the records, right the one that is laid open: each place with its sides beside each other, a click each. */
export function ConflictsView({ conflicts, doubles, twins, chosen, said, busy, failure, onShow, onSave }: ConflictsViewProps) {
  const shown = conflicts.find(({ record }) => record === chosen) ?? conflicts[0];
  return (
    <Page title={conflicts.length === 0 ? text.titleNone : text.title(conflicts.length)} hint={conflicts.length === 0 ? undefined : text.hint}>
      {said !== null && (
        <Note tone="ok" alert>
          {said}
        </Note>
      )}
      <FailureNote failure={failure} />
      {shown === undefined ? (
        <Section label={text.name}>
          <EmptyState>{text.none}</EmptyState>
        </Section>
      ) : (
        <div className="conflict-columns">
          <Section label={text.list}>
            <ul className="lines conflict-list" aria-label={text.list}>
              {conflicts.map((each) => (
                <li key={each.record}>
                  <button type="button" aria-current={each === shown ? 'true' : undefined} onClick={() => onShow(each.record)}>
                    <StateTag tone="late">{text.places(each.conflicts.length)}</StateTag>
                    <span className="grow">
                      <b>{text.record(each.title)}</b>
                      <br />
                      <span className="muted small">{[RECORD_KIND_NAMES[each.kind] ?? '', dayText(each.day)].filter((part) => part !== '').join('　')}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
          {/* A new set of heads is a new question: what was clicked before belongs to the old one. */}
          <ChooseSides key={`${shown.record} ${shown.heads.join()}`} conflict={shown} busy={busy} onSave={(choices) => onSave(shown, choices)} />
        </div>
      )}
      {doubles.length > 0 && <DoubleList doubles={doubles} />}
      {twins > 0 && (
        <p>
          <Link href="/twins">{text.toTwins(twins)}</Link>
        </p>
      )}
    </Page>
  );
}
