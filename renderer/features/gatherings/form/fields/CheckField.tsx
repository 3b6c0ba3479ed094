import { Checkbox } from 'antd';

export interface CheckFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Something that took place or not. */
export function CheckField({ path, label, value, onChange }: CheckFieldProps) {
  return (
    <span data-field={path}>
      <Checkbox checked={value} onChange={(event) => onChange(event.target.checked)}>
        {label}
      </Checkbox>
    </span>
  );
}
