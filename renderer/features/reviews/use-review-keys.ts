import { useEffect, useEffectEvent } from 'react';

export interface ReviewKeys {
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onPass: (() => void) | null;
}

/** ← → go from record to record, Ctrl Enter passes; never while one types or a sheet lies above the screen. */
export function useReviewKeys({ onPrevious, onNext, onPass }: ReviewKeys): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const at = event.target;
    if (at instanceof HTMLElement && at.closest('input, textarea, [role=dialog], [role=combobox], [role=radiogroup]')) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const does = plain && event.key === 'ArrowLeft' ? onPrevious : plain && event.key === 'ArrowRight' ? onNext : event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? onPass : null;
    if (does === null) return;
    event.preventDefault();
    does();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
