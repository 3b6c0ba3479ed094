import { Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { Failure } from '../../../../electron/contract';
import { localOf, shortInstantText } from '../../../text/dates';
import { formWords as words, gatherings } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { FailureNote } from '../../../ui/FailureNote';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { CountedKinds } from '../form/CountedKinds';
import { FormContext, type Person, type RosterOf } from '../form/form-context';
import type { FormStore } from '../form/form-store';
import { GatheringForm } from '../form/GatheringForm';
import type { DraftStatus } from './use-autosave';

export interface EditorViewProps {
  readonly store: FormStore;
  readonly people: readonly Person[];
  /** 第 4 次. */
  readonly ordinal: ReactNode;
  /** That the day lies in a sealed year. */
  readonly sealed?: ReactNode;
  /** Checks and counts. */
  readonly beside: ReactNode;
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
  readonly onRoster: (date: string, of?: RosterOf) => void;
  readonly onRectify?: () => void;
}

/** The form as a screen: title with 第几次 and 兼开, draft line, 保存 and 提交, and the form below. */
export function EditorView(props: EditorViewProps) {
  const { store, people, onRoster, onRectify = NOTHING, draft, savedAt, resumedAt, isNew, failure, busy } = props;
  const surroundings = useMemo(() => ({ store, people, onRoster, onRectify }), [store, people, onRoster, onRectify]);
  return (
    <FormContext value={surroundings}>
      <Page
        title={KIND_NAMES[store.get().document.mainKind]}
        hint={
          <span className="row">
            {props.ordinal}
            <CountedKinds />
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
        {props.sealed}
        <GatheringForm store={store} beside={props.beside} />
      </Page>
    </FormContext>
  );
}

const NOTHING = (): void => undefined;

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
