import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { dateOf } from '../../../../electron/contract';
import { ask, useAnswer } from '../../../data/api';
import { attendanceWords } from '../../../text/gatherings';
import { KIND_NAMES } from '../../../text/kinds';
import { formReducer, startForm } from '../form/form-state';
import { restoreCursor } from '../form/jump';
import { carryMarks } from '../model/attendance-marking';
import { EditorView } from './EditorView';
import { handOver, type Handover } from './handover';
import { peopleOf } from './people';
import { draftKeyOf, type EditorStart } from './start';
import { SubmitButton } from './SubmitButton';
import { useAutosave } from './use-autosave';
import { useChecks } from './use-checks';
import { useSave, type Saved } from './use-save';

export interface EditorProps {
  readonly start: EditorStart;
  /** Set when this form goes on for one that was saved for the first time a moment ago. */
  readonly handover?: Handover | undefined;
  readonly onStartOver: () => void;
}

/** The form at work: draft while typing, saving, submitting, the roster of another day, checks as one goes. */
export function Editor({ start, handover, onStartOver }: EditorProps) {
  const [, go] = useLocation();
  const [state, dispatch] = useReducer(formReducer, start, startForm);
  const { document } = state;
  const typed = useRef(document);
  useLayoutEffect(() => {
    typed.current = document;
  });
  const [saved, setSaved] = useState<Saved>(start);
  const [savedAt, setSavedAt] = useState(handover?.savedAt ?? '');
  const title = [KIND_NAMES[document.mainKind], document.title.trim()].filter((part) => part !== '').join('　');
  const autosave = useAutosave(start.draftKey, saved.heads, document, title, state.revision);
  const saving = useSave();
  const checks = useChecks(document, saved.record);
  const members = useAnswer('members.list', {}).data;
  const people = useMemo(() => peopleOf(members ?? []), [members]);

  const save = async (): Promise<string | null> => {
    // No draft may arrive after the save that drops it.
    await autosave.pause();
    const written = typed.current;
    const view = await saving.save(saved, written, start.draftKey);
    if (view === null) {
      autosave.resume();
      return null;
    }
    const now = { record: view.id, heads: view.heads, base: view.document };
    setSaved(now);
    setSavedAt(view.savedAt);
    if (start.record !== null) autosave.resume(typed.current !== written);
    else
      handOver(view.id, view.savedAt, () => ({
        ...now,
        document: typed.current,
        draftKey: draftKeyOf(view.id),
        resumedAt: null,
        unsaved: typed.current !== written,
      }));
    return view.id;
  };
  const stay = async (): Promise<void> => {
    const record = await save();
    if (record !== null && start.record === null) go(`/gatherings/${record}/edit`, { replace: true });
  };
  const submit = async (): Promise<void> => {
    const record = await save();
    if (record !== null && (await saving.submit(record))) go(`/gatherings/${record}`);
    else if (record !== null && start.record === null) go(`/gatherings/${record}/edit`, { replace: true });
  };
  const giveUpDraft = async (): Promise<void> => {
    await autosave.pause();
    await ask('drafts.drop', { key: start.draftKey });
    onStartOver();
  };
  const askRoster = async (date: string): Promise<void> => {
    const before = typed.current.attendance;
    const fresh = await ask('gatherings.attendanceOn', { date });
    if (!fresh.ok) return;
    dispatch({
      type: 'edit',
      // The day may have been changed again while the answer was on its way.
      edit: (old) => (dateOf(old.start) === date ? { ...old, attendance: carryMarks(old.attendance, fresh.value) } : old),
      step: { words: attendanceWords.refreshed, back: (old) => ({ ...old, attendance: before }) },
    });
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!saving.busy) void stay();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  const cursor = handover?.cursor ?? null;
  // After the page's own effect, which puts the reading point on its title.
  useEffect(() => {
    if (cursor !== null) restoreCursor(cursor);
  }, [cursor]);

  return (
    <EditorView
      state={state}
      dispatch={dispatch}
      people={people}
      {...checks}
      draft={autosave.status}
      savedAt={savedAt}
      resumedAt={savedAt === '' ? start.resumedAt : null}
      isNew={start.record === null}
      failure={saving.failure}
      busy={saving.busy}
      back={start.record === null ? '/gatherings' : `/gatherings/${start.record}`}
      submitButton={<SubmitButton findings={checks.findings} busy={saving.busy} onSubmit={() => void submit()} />}
      onSave={() => void stay()}
      onGiveUpDraft={() => void giveUpDraft()}
      onRoster={(date) => void askRoster(date)}
    />
  );
}
