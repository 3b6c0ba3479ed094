import { Field } from '../../../../ui/Field';
import { CountInput } from './CountInput';

export interface CountFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (count: number | null) => void;
}

/** A labelled whole number of the form. */
export function CountField({ path, label, value, onChange }: CountFieldProps) {
  return (
    <div data-field={path}>
      <Field label={label}>{(id) => <CountInput id={id} value={value} onChange={onChange} />}</Field>
    </div>
  );
}
