import type { ReactNode } from 'react';
import './PrintSheet.css';

/** A piece of paper on the screen. When the page is printed, only this is: the frame and the buttons stay away. */
export function PrintSheet({
  label,
  small = false,
  children,
}: {
  readonly label: string;
  readonly small?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <article className={small ? 'print-sheet print-sheet-small' : 'print-sheet'} aria-label={label}>
      {children}
    </article>
  );
}
