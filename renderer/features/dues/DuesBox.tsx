import { useState, type KeyboardEvent } from 'react';

export interface DuesBoxProps<T> {
  readonly at: readonly [row: number, column: number];
  readonly label: string;
  readonly text: string;
  /** Shown grey while the box is empty. */
  readonly hint?: string;
  /** null = cannot be read; the box then keeps what was typed and says so. */
  readonly read: (typed: string) => T | null;
  readonly onTake: (value: T) => void;
  /** Enter in a box in which nothing was typed. */
  readonly onEnter?: (() => void) | undefined;
  readonly onMove: (row: number, column: number) => void;
}

/** One box of the sheet. Native, since there are three hundred of them; what is typed is taken when one goes on. */
export function DuesBox<T>({ at: [row, column], label, text, hint = '', read, onTake, onEnter, onMove }: DuesBoxProps<T>) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && read(typed) === null;
  const take = (): void => {
    if (typed === null) return;
    const value = read(typed);
    if (value === null) return;
    setTyped(null);
    if (typed.trim() !== text) onTake(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const box = event.currentTarget;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const to = targetOf(event.key, row, column, whole || (event.key === 'ArrowLeft' ? box.selectionEnd === 0 : box.selectionStart === box.value.length));
    if (event.key === 'Escape') setTyped(null);
    if (to === null || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.key === 'Enter' && (typed === null || typed.trim() === '')) onEnter?.();
    if (wrong) return;
    // Going on takes what was typed; in the last row there is nowhere to go.
    onMove(...to);
    if (document.activeElement === box) take();
  };
  return (
    <input
      className="dues-box"
      data-at={`${row}/${column}`}
      aria-label={label}
      aria-invalid={wrong || undefined}
      value={typed ?? text}
      placeholder={hint}
      maxLength={12}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}

function targetOf(key: string, row: number, column: number, edge: boolean): [number, number] | null {
  switch (key) {
    case 'Enter':
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowLeft':
      return edge ? [row, column - 1] : null;
    case 'ArrowRight':
      return edge ? [row, column + 1] : null;
    default:
      return null;
  }
}
