import { type ReactNode, useId } from 'react';

export interface SectionProps {
  readonly title?: string;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** Its name for a screen reader where no title is shown. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A white card with an optional title row. */
export function Section({ title, hint, actions, label, className, children }: SectionProps) {
  const id = useId();
  return (
    <section className={className === undefined ? 'section' : `section ${className}`} aria-labelledby={title === undefined ? undefined : id} aria-label={label}>
      {title !== undefined && (
        <header>
          <h2 id={id}>{title}</h2>
          {hint !== undefined && <span className="muted small">{hint}</span>}
          {actions !== undefined && <span className="section-actions no-print">{actions}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
