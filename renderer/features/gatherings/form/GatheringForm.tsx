import { useCallback, useEffect, type Dispatch } from 'react';
import type { Finding } from '../../../text/findings';
import { panelWords as words } from '../../../text/gatherings';
import type { CountedLine } from '../model/counted';
import { AgendaSection } from './AgendaSection';
import { AttendanceSection } from './AttendanceSection';
import { BirthdaySection } from './BirthdaySection';
import { ChecksPanel } from './ChecksPanel';
import { CountsPanel } from './CountsPanel';
import { FormContext, type FormHandle, type Person } from './form-context';
import type { Edit, FormAction, FormState, UndoStep } from './form-state';
import './gathering-form.css';
import { HeaderFields } from './HeaderFields';
import { PaperSection } from './PaperSection';
import { StudySection } from './StudySection';
import { UndoBar } from './UndoBar';

export interface GatheringFormProps {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  readonly counted: readonly CountedLine[];
  /** The day changed, or somebody wants the day's roster again. */
  readonly onRoster: (date: string) => void;
}

/** One form for every kind; the counted kinds bring their parts. Checks stand beside it and name the field. */
export function GatheringForm({ state, dispatch, people, findings, counted, onRoster }: GatheringFormProps) {
  const { document } = state;
  const edit = useCallback(
    (change: Edit, step?: UndoStep) => dispatch({ type: 'edit', edit: change, ...(step ? { step } : {}) }),
    [dispatch],
  );
  const undo = useCallback(() => dispatch({ type: 'undo' }), [dispatch]);
  const dismiss = useCallback(() => dispatch({ type: 'dismiss-notice' }), [dispatch]);
  useUndoKey(undo);
  const handle: FormHandle = { document, edit, people, refreshAttendance: () => onRoster(document.start.slice(0, 10)) };
  const counts = (kind: (typeof document.countedKinds)[number]): boolean => document.countedKinds.includes(kind);
  return (
    <FormContext value={handle}>
      <div className="gathering-form">
        <div className="gathering-parts">
          <HeaderFields onDate={onRoster} />
          {counts('political-birthday') && <BirthdaySection />}
          {counts('study-session') && <StudySection />}
          <AttendanceSection />
          <AgendaSection />
          <PaperSection />
        </div>
        <aside className="gathering-aside">
          <ChecksPanel document={document} findings={findings} />
          <CountsPanel lines={counted} />
          <p className="small muted">{words.note}</p>
        </aside>
      </div>
      <UndoBar step={state.notice} onUndo={undo} onDismiss={dismiss} />
    </FormContext>
  );
}

/** Ctrl Z outside of text boxes takes back marks and list steps; inside, the box's own undo works. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const at = event.target;
      if (at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.type !== 'checkbox' && at.type !== 'radio')) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
