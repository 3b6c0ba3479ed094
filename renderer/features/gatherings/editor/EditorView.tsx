import { Button } from 'antd';
import type { Dispatch, ReactNode } from 'react';
import type { Failure } from '../../../../electron/contract';
import { localOf, shortInstantText } from '../../../text/dates';
import type { Finding } from '../../../text/findings';
import { formWords as words, gatherings } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { FailureNote } from '../../../ui/FailureNote';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { StateTag } from '../../../ui/StateTag';
import { CountedKinds } from '../form/CountedKinds';
import { FormContext, type Person } from '../form/form-context';
import type { FormAction, FormState } from '../form/form-state';
import { GatheringForm } from '../form/GatheringForm';
import type { CountedLine } from '../model/counted';
import type { DraftStatus } from './use-autosave';

export interface EditorViewProps {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  readonly counted: readonly CountedLine[];
  readonly ordinal: number;
  readonly draft: DraftStatus;
  /** UTC instant of the last save; '' = never. */
  readonly savedAt: string;
  /** UTC instant of the draft that was gone on with. */
  readonly resumedAt: string | null;
  readonly isNew: boolean;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly back: string;
  readonly submitButton: ReactNode;
  readonly onSave: () => void;
  readonly onGiveUpDraft: () => void;
  readonly onRoster: (date: string) => void;
}

/** The form as a screen: title with 第几次 and 兼开, draft line, 保存 and 提交, and the form below. */
export function EditorView(props: EditorViewProps) {
  const { state, dispatch, people, findings, counted, ordinal, draft, savedAt, resumedAt, isNew, failure, busy } = props;
  return (
    <Page
      title={KIND_NAMES[state.document.mainKind]}
      hint={
        <span className="row">
          <StateTag tone="info">{gatherings.ordinal(ordinal)}</StateTag>
          <FormContext
            value={{
              document: state.document,
              edit: (edit, step) => dispatch({ type: 'edit', edit, ...(step ? { step } : {}) }),
              people,
              refreshAttendance: () => undefined,
            }}
          >
            <CountedKinds />
          </FormContext>
        </span>
      }
      back={{ href: props.back, label: gatherings.back }}
      actions={
        <>
          <span className="muted small" role="status">
            {draftWords(draft, savedAt)}
          </span>
          <Button onClick={props.onSave} loading={busy} aria-keyshortcuts="Control+S">
            {words.save}
          </Button>
          {props.submitButton}
        </>
      }
    >
      <FailureNote failure={failure} />
      {resumedAt !== null && (
        <Note
          tone="info"
          action={
            <Button size="small" onClick={props.onGiveUpDraft}>
              {isNew ? words.startOver : words.useSaved}
            </Button>
          }
        >
          {words.resumed(shortInstantText(resumedAt))}
        </Note>
      )}
      <GatheringForm state={state} dispatch={dispatch} people={people} findings={findings} counted={counted} onRoster={props.onRoster} />
    </Page>
  );
}

function draftWords(draft: DraftStatus, savedAt: string): string {
  switch (draft.state) {
    case 'none':
      return savedAt === '' ? '' : words.saved(clock(savedAt));
    case 'saving':
      return words.draftSaving;
    case 'failed':
      return words.draftFailed;
    case 'saved':
      return words.draftSaved(clock(draft.at));
  }
}

const clock = (instant: string): string => localOf(instant).slice(11);
