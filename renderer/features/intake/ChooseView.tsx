import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from 'antd';
import type { AnswerOf, Failure, IntakeEntryView, IntakeKind } from '../../../electron/contract';
import { addTaker } from '../../data/file-takers';
import { shortInstantText } from '../../text/dates';
import { intake as words, INTAKE_NAMES, type INTAKE_PLACES } from '../../text/intake';
import { Answered, type AnswerState } from '../../ui/Answered';
import { EmptyState } from '../../ui/EmptyState';
import { FailureNote } from '../../ui/FailureNote';
import { LoadingState } from '../../ui/LoadingState';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { StepBar } from '../../ui/StepBar';
import { UndoImport } from './UndoImport';

export interface ChooseViewProps {
  readonly kind: IntakeKind;
  readonly place: (typeof INTAKE_PLACES)[IntakeKind];
  readonly reading: boolean;
  readonly failure: Failure | null;
  readonly history: AnswerState<readonly IntakeEntryView[]>;
  readonly undone: AnswerOf<'intake.undo'> | null;
  readonly undoing: boolean;
  readonly undoFailure: Failure | null;
  readonly onChoose: () => void;
  /** A file was dropped into the window. */
  readonly onFile: (file: File) => void;
  readonly onUndo: (id: string) => Promise<unknown>;
  readonly onStop: () => void;
}

/** The first step: which file; below it what was taken in before, each to be taken back. */
export function ChooseView({ kind, place, reading, failure, history, undone, undoing, undoFailure, onChoose, onFile, onUndo, onStop }: ChooseViewProps) {
  const target = useRef<HTMLDivElement>(null);
  const drop = useEffectEvent(onFile);
  useEffect(() => {
    const element = target.current;
    return element === null ? undefined : addTaker({ place: element, table: true, take: ([file]) => file !== undefined && drop(file) });
  }, []);
  return (
    <Page title={words.titles[kind]} back={{ href: place.href, label: place.label }}>
      <StepBar steps={words.steps} now={0} label={words.titles[kind]} />
      <FailureNote failure={failure} />
      <Section label={words.steps[0]}>
        <div ref={target}>
          {reading ? (
            <div role="status">
              <p>{words.reading}</p>
              <LoadingState lines={3} />
            </div>
          ) : (
            <EmptyState
              title={words.chooseTitle}
              action={
                <Button type="primary" size="large" onClick={onChoose}>
                  {words.choose}
                </Button>
              }
            >
              {words.chooseBody[kind]}
              <br />
              {words.nothingYet}
            </EmptyState>
          )}
        </div>
      </Section>
      {undone !== null && <Note tone="ok">{words.undone(undone.undone, undone.kept)}</Note>}
      <Answered query={history} empty={(list) => list.length === 0 && <span />}>
        {(list) => (
          <Section title={words.history}>
            <ul className="lines">
              {list.map((entry) => (
                <li key={entry.id}>
                  <span className="grow">
                    <b>{INTAKE_NAMES[entry.kind]}</b>　{words.historyLine(entry.file, shortInstantText(entry.at), entry.records)}
                  </span>
                  {entry.undoneAt !== '' ? (
                    <StateTag tone="na">{words.wasUndone}</StateTag>
                  ) : entry.submitted > 0 ? (
                    <span className="muted small">{words.wasSubmitted(entry.submitted)}</span>
                  ) : (
                    <UndoImport file={entry.file} count={entry.records} undoing={undoing} failure={undoFailure} onUndo={() => onUndo(entry.id)} onStop={onStop} />
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Answered>
    </Page>
  );
}
