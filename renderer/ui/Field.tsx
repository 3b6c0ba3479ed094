import { type ReactNode, useId } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Path of the field in the record, so that a finding can lead to it. */
  readonly field?: string;
  /** Spans the whole row of a `.fields` grid. */
  readonly wide?: boolean;
  /** The control; give it the id, and `aria-describedby={note}`. */
  readonly children: (id: string, note: string | undefined) => ReactNode;
}

/** A labelled control with its hint or error below. */
export function Field({ label, hint, error, field, wide = false, children }: FieldProps) {
  const id = useId();
  const note = error !== undefined || hint !== undefined ? `${id}-note` : undefined;
  return (
    <div className="field" data-field={field} style={wide ? { gridColumn: '1 / -1' } : undefined}>
      <label htmlFor={id}>{label}</label>
      {children(id, note)}
      {error !== undefined ? (
        <span id={note} className="field-error" role="alert">
          {error}
        </span>
      ) : (
        hint !== undefined && (
          <span id={note} className="field-hint">
            {hint}
          </span>
        )
      )}
    </div>
  );
}
