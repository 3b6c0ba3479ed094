import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { duesDocument, type DuesDocument, type DuesYear } from '../../../electron/contract';
import { useLocation } from 'wouter';
import { useSend } from '../../data/api';
import { savedOrNull, useRecordForm, withDraft, type RecordStart } from '../../data/record-form';
import { dues as words } from '../../text/dues';
import { DuesView } from './DuesView';
import type { DuesLine } from './model/lines';

export interface DuesEditorProps {
  readonly data: DuesYear;
  readonly draft: { readonly document: unknown; readonly savedAt: string } | null;
  readonly draftKey: string;
  readonly today: string;
  readonly onYear: (year: number) => void;
  readonly onAgain: () => void;
}

/** The register at work: every entry can be taken back, drafts while typing, saving without leaving the place. */
export function DuesEditor({ data, draft, draftKey, today, onYear, onAgain }: DuesEditorProps) {
  const [begun, setBegun] = useState<RecordStart<DuesDocument>>(() =>
    withDraft({ record: null, heads: data.heads, document: data.document, draftKey, draftAt: null }, draft, readDraft),
  );
  const [resumedAt, setResumedAt] = useState(begun.draftAt);
  const [savedAt, setSavedAt] = useState('');
  const [past, setPast] = useState<readonly (readonly DuesLine[])[]>([]);
  const editing = useRecordForm(begun, ({ year }) => words.emptyYear(year));
  const [, go] = useLocation();
  const saving = useSend('dues.save');
  // What a box hands over as it loses the focus must be in what is saved by the same key press.
  const latest = useRef<readonly DuesLine[]>(begun.document.lines);

  const apply = (change: (lines: readonly DuesLine[]) => readonly DuesLine[]): void => {
    const before = latest.current;
    latest.current = change(before);
    setPast((steps) => [...steps.slice(-99), before]);
    editing.set({ lines: [...latest.current] });
  };
  const undo = (): void => {
    const before = past.at(-1);
    if (before === undefined) return;
    latest.current = before;
    setPast(past.slice(0, -1));
    editing.set({ lines: [...before] });
  };
  const save = async (): Promise<boolean> => {
    if (document.activeElement instanceof HTMLInputElement) {
      const box = document.activeElement;
      box.blur();
      box.focus();
    }
    const sent = latest.current;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ year: data.year, heads: [...begun.heads], document: { ...editing.document, lines: [...sent] }, draft: draftKey }));
    if (saved === null) return false;
    setBegun({ ...begun, heads: saved.heads, draftAt: null });
    setSavedAt(new Date().toISOString());
    setResumedAt(null);
    if (latest.current !== sent) return true;
    latest.current = saved.document.lines;
    editing.load(saved.document);
    return true;
  };
  const publication = async (): Promise<void> => {
    const unsaved = editing.touched || resumedAt !== null;
    if (!unsaved || (await save())) go(`/dues/publication?year=${data.year}`);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!saving.isPending) void save();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  return (
    <DuesView
      record={data.record}
      sealed={data.sealed}
      document={editing.document}
      members={data.members}
      today={today}
      conflicts={data.conflicts.length}
      resumedAt={resumedAt}
      draftAt={editing.draftAt}
      touched={editing.touched}
      savedAt={savedAt}
      busy={saving.isPending}
      failure={saving.error}
      canUndo={past.length > 0}
      onApply={apply}
      onUndo={undo}
      onSave={() => void save()}
      onPublication={() => void publication()}
      onYear={onYear}
      onDropDraft={() => void editing.dropDraft().then(onAgain)}
    />
  );
}

function readDraft(kept: unknown): DuesDocument | null {
  const parsed = duesDocument.safeParse(kept);
  return parsed.success ? parsed.data : null;
}
