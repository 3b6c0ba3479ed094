/**
 * Goes to the field that a finding names: the nearest element that carries `data-field` with that path or with one that
 * it lies in, scrolled into view, its first control focused. False when no part of the path is on the screen.
 */
export function jumpTo(path: string, within: ParentNode = document): boolean {
  const parts = path.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const target = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(parts.slice(0, length).join('/'))}"]`);
    if (!target) continue;
    const control = target.matches(CONTROLS) ? target : target.querySelector<HTMLElement>(CONTROLS);
    target.scrollIntoView({ block: 'center' });
    (control ?? target).focus({ preventScroll: true });
    return true;
  }
  return false;
}

const CONTROLS = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

export interface CursorPlace {
  /** Path of the field. */
  readonly path: string;
  /** Which of the field's controls. */
  readonly control: number;
  readonly from: number | null;
  readonly until: number | null;
}

/** Where in the form the person is typing; null = nowhere in it. */
export function placeOfCursor(): CursorPlace | null {
  const at = document.activeElement;
  const field = at?.closest<HTMLElement>('[data-field]');
  const path = field?.dataset['field'];
  if (!field || !at || path === undefined) return null;
  const text = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at : null;
  return {
    path,
    control: [...field.querySelectorAll(CONTROLS)].indexOf(at),
    from: text?.selectionStart ?? null,
    until: text?.selectionEnd ?? null,
  };
}

/** Puts the cursor back where it was, in a form that was made anew. */
export function restoreCursor({ path, control, from, until }: CursorPlace): void {
  const field = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
  const target = field === null ? undefined : field.querySelectorAll<HTMLElement>(CONTROLS)[control];
  target?.focus({ preventScroll: true });
  if (from !== null && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) target.setSelectionRange(from, until);
}
