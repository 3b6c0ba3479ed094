import type { ReactNode } from 'react';

export interface NoteProps {
  readonly tone: 'info' | 'due' | 'late' | 'ok';
  /** Read out at once by a screen reader. */
  readonly alert?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One sentence in a coloured line, with an optional button at its end. */
export function Note({ tone, alert = false, action, children }: NoteProps) {
  return (
    <div className={`note note-${tone}`} role={alert ? 'alert' : undefined}>
      <span className="grow">{children}</span>
      {action}
    </div>
  );
}
