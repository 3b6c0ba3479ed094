import { Input } from 'antd';
import { useState } from 'react';
import { formWords } from '../../../text/gatherings';
import { parseTime } from '../model/time-typing';

export interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  /** `HH:MM`, '' = not filled. */
  readonly value: string;
  /** A time that must be there takes no empty box. */
  readonly required?: boolean;
  readonly onChange: (time: string) => void;
}

/** A time of day that is typed: 1530, 9:05, 下午3点半. What cannot be read stays in the box and says so. */
export function TimeField({ id, label, value, required = false, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : parseTime(typed);
  const wrong = typed !== null && (read === null || (required && read === ''));
  const [left, setLeft] = useState(false);
  const type = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const time = parseTime(text);
    // A short number may be the beginning of a longer one: it counts when the box is left.
    if (time !== null && time !== '' && text.trim().length >= 4) onChange(time);
  };
  const leave = (): void => {
    if (typed === null) return;
    if (wrong || read === null) return setLeft(true);
    if (read !== value) onChange(read);
    setTyped(null);
  };
  const showWrong = wrong && left;
  return (
    <div className="field time-field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={typed ?? value}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        placeholder="15:30"
        title={formWords.timeHint}
        {...(showWrong ? { status: 'error' as const } : {})}
        aria-invalid={showWrong}
        aria-describedby={showWrong ? `${id}-note` : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onPressEnter={leave}
      />
      {showWrong && (
        <span id={`${id}-note`} className="field-error" role="alert">
          {formWords.timeWrong}
        </span>
      )}
    </div>
  );
}
