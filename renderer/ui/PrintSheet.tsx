import type { ReactNode } from 'react';
import { Paper, type PaperKind } from './Paper';
import './PrintSheet.css';

/** A piece of paper on the screen. When the page is printed, only this is: the frame and the buttons stay away. */
export function PrintSheet({
  label,
  small = false,
  paper = 'sheet',
  children,
}: {
  readonly label: string;
  readonly small?: boolean;
  readonly paper?: PaperKind;
  readonly children: ReactNode;
}) {
  return (
    <article className={small ? 'print-sheet print-sheet-small' : 'print-sheet'} aria-label={label}>
      <Paper kind={paper} />
      {children}
    </article>
  );
}
