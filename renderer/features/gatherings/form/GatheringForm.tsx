import { memo, useCallback, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { GatheringKind } from '../../../../electron/contract';
import { AgendaSection } from './AgendaSection';
import { AttendanceSection } from './AttendanceSection';
import { BirthdaySection } from './BirthdaySection';
import type { FormStore } from './form-store';
import { useDocument } from './form-context';
import './agenda.css';
import './attendance.css';
import './gathering-form.css';
import { HeaderFields } from './HeaderFields';
import { PaperSection } from './PaperSection';
import { UndoBar } from '../../../ui/UndoBar';
import { KindParts } from './KindParts';
import { StudySection } from './StudySection';

export interface GatheringFormProps {
  readonly store: FormStore;
  /** Checks and counts, which stand beside the form. */
  readonly beside: ReactNode;
}

/** One form for every kind; the counted kinds bring their parts. It stands inside of a FormContext. */
export function GatheringForm({ store, beside }: GatheringFormProps) {
  const notice = useSyncExternalStore(store.subscribe, () => store.get().notice);
  const undo = useCallback(() => store.dispatch({ type: 'undo' }), [store]);
  const dismiss = useCallback(() => store.dispatch({ type: 'dismiss-notice' }), [store]);
  useUndoKey(undo);
  return (
    <>
      <div className="gathering-form">
        <Parts />
        <aside className="gathering-aside">{beside}</aside>
      </div>
      <UndoBar step={notice} onUndo={undo} onDismiss={dismiss} />
    </>
  );
}

/** These three have the same fields. */
const STUDIED_TOGETHER: readonly GatheringKind[] = ['study-session', 'theory-study', 'centre-group-study'];

const Parts = memo(function Parts() {
  const kinds = useDocument((document) => document.countedKinds);
  return (
    <div className="gathering-parts">
      <HeaderFields />
      {kinds.includes('political-birthday') && <BirthdaySection />}
      {STUDIED_TOGETHER.some((kind) => kinds.includes(kind)) && <StudySection />}
      <KindParts kinds={kinds} />
      <AttendanceSection />
      <AgendaSection />
      <PaperSection />
    </div>
  );
});

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
