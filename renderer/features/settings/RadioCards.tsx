import { useId, type CSSProperties } from 'react';

export interface RadioCardsProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly word: string; readonly style?: CSSProperties }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** A few choices side by side, each with its whole word. */
export function RadioCards<V extends string>({ label, options, value, onChange }: RadioCardsProps<V>) {
  const name = useId();
  return (
    <fieldset className="settings-sizes">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} style={option.style}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.word}
        </label>
      ))}
    </fieldset>
  );
}
