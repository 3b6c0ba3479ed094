import { Input } from 'antd';
import { pasteLines } from '../../../ui/paste';

export interface TextAreaProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

/** Text that grows with what is written (up to 50,000 characters, the record's limit for one text). */
export function TextArea({ id, label, value, rows = 2, placeholder, onChange }: TextAreaProps) {
  return (
    <Input.TextArea
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      value={value}
      maxLength={50_000}
      className="growing"
      placeholder={placeholder}
      rows={rows}
      onPaste={pasteLines}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
