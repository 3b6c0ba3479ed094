import { InputNumber } from 'antd';

export interface CountInputProps {
  readonly id?: string;
  readonly label?: string;
  /** null = not filled in. */
  readonly value: number | null;
  readonly small?: boolean;
  readonly onChange: (count: number | null) => void;
}

/** A whole number of people, ballots or items; empty is not 0. */
export function CountInput({ id, label, value, small = false, onChange }: CountInputProps) {
  return (
    <InputNumber
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      size={small ? 'small' : 'medium'}
      min={0}
      max={100_000}
      precision={0}
      controls={false}
      keyboard={false}
      value={value}
      onFocus={(event) => event.target.select()}
      onChange={onChange}
    />
  );
}
