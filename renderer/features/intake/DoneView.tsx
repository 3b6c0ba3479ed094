import { Button } from 'antd';
import type { AnswerOf, Failure, IntakeKind } from '../../../electron/contract';
import { intake as words, INTAKE_PLACES } from '../../text/intake';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StepBar } from '../../ui/StepBar';
import { UndoImport } from './UndoImport';

export interface DoneViewProps {
  readonly kind: IntakeKind;
  readonly file: string;
  readonly done: AnswerOf<'intake.apply'>;
  readonly undone: AnswerOf<'intake.undo'> | null;
  readonly undoing: boolean;
  readonly failure: Failure | null;
  readonly onUndo: () => Promise<unknown>;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The last step: what was written, and the way back. */
export function DoneView({ kind, file, done, undone, undoing, failure, onUndo, onStop, onAgain }: DoneViewProps) {
  const { href, label, unit } = INTAKE_PLACES[kind];
  // Past meetings stand in the list of their year.
  const look = done.year === null ? href : `${href}?year=${done.year}`;
  return (
    <Page
      title={undone === null ? words.done(done.added, done.updated, unit) : words.undone(undone.undone, undone.kept)}
      back={{ href, label }}
    >
      <StepBar steps={words.steps} now={3} label={words.titles[kind]} />
      <Section label={words.steps[3]}>
        <div className="stack">
          {undone === null && (
            <>
              {done.skipped > 0 && <p>{words.doneSkipped(done.skipped, unit)}</p>}
              {done.bad > 0 && <Note tone="due">{words.doneBad(done.bad, unit)}</Note>}
              <p className="muted">{words.doneHint}</p>
            </>
          )}
          <div className="row wrap">
            <LinkButton href={look} main>
              {words.look(label)}
            </LinkButton>
            <Button onClick={onAgain}>{words.otherFile}</Button>
            {undone === null && (
              <UndoImport file={file} count={done.added + done.updated} undoing={undoing} failure={failure} onUndo={onUndo} onStop={onStop} />
            )}
          </div>
        </div>
      </Section>
    </Page>
  );
}
