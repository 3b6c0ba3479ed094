import { type ReactNode, type Ref, useId } from 'react';

export interface GateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly type?: 'text' | 'password';
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly className?: string;
  readonly maxLength?: number;
  readonly box?: Ref<HTMLInputElement>;
}

/** A labelled box of the gate, with its hint or what is wrong with it below. */
export function GateField({ label, value, onChange, hint, error, type = 'text', autoFocus = false, autoComplete = 'off', className, maxLength = 200, box }: GateFieldProps) {
  const id = useId();
  const wrong = error !== null && error !== undefined;
  return (
    <div className="gate-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={box}
        className={className}
        type={type}
        value={value}
        maxLength={maxLength}
        autoFocus={autoFocus}
        autoComplete={autoComplete}
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong || hint !== undefined ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong ? (
        <span id={`${id}-note`} className="gate-error" role="alert">
          {error}
        </span>
      ) : (
        hint !== undefined && (
          <span id={`${id}-note`} className="gate-hint">
            {hint}
          </span>
        )
      )}
    </div>
  );
}
