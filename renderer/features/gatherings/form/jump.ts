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

/** Where the person is typing, as such a path; '' = nowhere in the form. */
export function placeOfFocus(): string {
  return document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
}
