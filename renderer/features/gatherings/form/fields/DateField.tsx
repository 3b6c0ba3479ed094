import { DateInput } from '../../../../ui/DateInput';
import { Field } from '../../../../ui/Field';

export interface DateFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** A labelled date of the form. */
export function DateField({ path, label, value, onChange }: DateFieldProps) {
  return (
    <div data-field={path}>
      <Field label={label}>{(id, note) => <DateInput id={id} value={value} describedBy={note} onChange={onChange} />}</Field>
    </div>
  );
}
