import { AutoComplete } from 'antd';
import { namesFitting, withName, type NamedPerson } from './names-typed';

export interface NamesInputProps {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string;
  readonly value: string;
  readonly maxLength: number;
  readonly people: readonly NamedPerson[];
  readonly onChange: (names: string) => void;
}

/** One or several names in a text (`李淑芬、刘洋`): each by its characters, by pinyin initials, or anybody else's in full. */
export function NamesInput({ id, label, describedBy, placeholder, value, maxLength, people, onChange }: NamesInputProps) {
  const found = namesFitting(value, people);
  return (
    <AutoComplete
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      options={found.map((name) => ({ value: withName(value, name), label: name }))}
      placeholder={placeholder}
      maxLength={maxLength}
      defaultActiveFirstOption
      popupMatchSelectWidth={false}
      style={{ width: '100%' }}
      onChange={onChange}
    />
  );
}
