import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { ask, useAnswer } from '../../../data/api';
import { useFormStore } from '../form/form-store';
import { restoreCursor } from '../../../ui/jump';
import { EditorView } from './EditorView';
import { handOver, type Handover } from './handover';
import { LiveBeside, LiveOrdinal, LiveSealed, LiveSubmit } from './LiveChecks';
import { peopleOf } from './people';
import { draftKeyOf, type EditorStart } from './start';
import { useAutosave } from './use-autosave';
import { useRoster } from './use-roster';
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
  const store = useFormStore(start);
  const [saved, setSaved] = useState<Saved>(start);
  const [savedAt, setSavedAt] = useState(handover?.savedAt ?? '');
  const autosave = useAutosave(store, start.draftKey, saved.heads);
  const saving = useSave();
  const onRoster = useRoster(store);
  const members = useAnswer('members.list', {}).data;
  const people = useMemo(() => peopleOf(members ?? []), [members]);

  const save = async (): Promise<string | null> => {
    // No draft may arrive after the save that drops it.
    await autosave.pause();
    const written = store.get().document;
    const view = await saving.save(saved, written, start.draftKey);
    if (view === null) {
      autosave.resume();
      return null;
    }
    const now = { record: view.id, heads: view.heads, base: view.document };
    setSaved(now);
    setSavedAt(view.savedAt);
    if (start.record !== null) autosave.resume(store.get().document !== written);
    else
      handOver(view.id, view.savedAt, () => ({
        ...now,
        document: store.get().document,
        draftKey: draftKeyOf(view.id),
        resumedAt: null,
        unsaved: store.get().document !== written,
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
  // The roster of problems is read from what is saved, so that nothing is typed twice and nothing listed twice.
  const rectify = useEffectEvent(async (): Promise<void> => {
    const record = await save();
    if (record === null) return;
    if (await saving.rectify(record)) go(`/gatherings/${record}`);
    else if (start.record === null) go(`/gatherings/${record}/edit`, { replace: true });
  });
  const [onRectify] = useState(() => () => void rectify());
  const giveUpDraft = async (): Promise<void> => {
    await autosave.pause();
    await ask('drafts.drop', { key: start.draftKey });
    onStartOver();
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

  const live = { store, record: saved.record };
  return (
    <EditorView
      store={store}
      people={people}
      ordinal={<LiveOrdinal {...live} />}
      sealed={<LiveSealed store={store} before={saved.record === null ? '' : (saved.base?.start ?? '')} />}
      beside={<LiveBeside {...live} />}
      submitButton={<LiveSubmit {...live} busy={saving.busy} onSubmit={() => void submit()} />}
      draft={autosave.status}
      savedAt={savedAt}
      resumedAt={savedAt === '' ? start.resumedAt : null}
      isNew={start.record === null}
      failure={saving.failure}
      busy={saving.busy}
      back={start.record === null ? '/gatherings' : `/gatherings/${start.record}`}
      onSave={() => void stay()}
      onGiveUpDraft={() => void giveUpDraft()}
      onRoster={onRoster}
      onRectify={onRectify}
    />
  );
}
