import { Input } from 'antd';
import { Field } from '../../../../ui/Field';
import { TextArea } from '../TextArea';

export interface TextFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly maxLength?: number;
  /** Several paragraphs. */
  readonly long?: boolean;
}

/** A labelled text box of the form; `path` is where checks jump to. */
export function TextField({ path, label, value, onChange, hint, maxLength = 200, long = false }: TextFieldProps) {
  return (
    <div data-field={path} className={long ? 'kind-wide' : ''}>
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        {(id, note) =>
          long ? (
            <TextArea id={id} value={value} onChange={onChange} />
          ) : (
            <Input id={id} value={value} maxLength={maxLength} aria-describedby={note} onChange={(event) => onChange(event.target.value)} />
          )
        }
      </Field>
    </div>
  );
}
