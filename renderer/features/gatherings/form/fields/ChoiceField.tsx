import { Segmented } from 'antd';

export interface ChoiceFieldProps<T extends string> {
  readonly path: string;
  readonly label: string;
  /** In the order in which they stand. */
  readonly names: Readonly<Record<Exclude<T, ''>, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of several words beside each other; none chosen is ''. */
export function ChoiceField<T extends string>({ path, label, names, value, onChange }: ChoiceFieldProps<T>) {
  const options = (Object.keys(names) as Exclude<T, ''>[]).map((key) => ({ value: key as T, label: names[key] }));
  return (
    <div className="field kind-wide" data-field={path}>
      <span className="field-label">{label}</span>
      <span>
        <Segmented<T> aria-label={label} options={options} value={value} onChange={onChange} />
      </span>
    </div>
  );
}
