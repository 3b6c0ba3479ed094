import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { studyWords as words } from '../../../text/gatherings';
import { hoursWords } from '../../../../electron/contract';
import { parseHours, steppedHours } from '../model/hours';

export interface HoursFieldProps {
  readonly id?: string;
  readonly label?: string;
  /** Tenths of 学时; null = not filled. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly onChange: (tenths: number | null) => void;
}

/** 学时 as people write them (1.5), with half an hour up and down by button or arrow key. */
export function HoursField({ id, label, value, placeholder, onChange }: HoursFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseHours(typed) === undefined;
  const step = (by: -1 | 1): void => {
    setTyped(null);
    onChange(steppedHours(value, by));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  const type = (text: string): void => {
    setTyped(text);
    const tenths = parseHours(text);
    if (tenths !== undefined) onChange(tenths);
  };
  return (
    <span className="hours-field">
      <Button
        size="small"
        type="text"
        tabIndex={-1}
        aria-label={words.less}
        title={words.less}
        icon={<MinusOutlined aria-hidden="true" />}
        onClick={() => step(-1)}
      />
      <Input
        {...(id === undefined ? {} : { id })}
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        maxLength={8}
        value={typed ?? (value === null ? '' : hoursWords(value))}
        placeholder={placeholder ?? words.hoursHint}
        title={wrong ? words.hoursWrong : words.hoursHint}
        aria-invalid={wrong}
        {...(wrong ? { status: 'error' as const } : {})}
        onChange={(event) => type(event.target.value)}
        onBlur={() => !wrong && setTyped(null)}
        onKeyDown={onKey}
      />
      <Button
        size="small"
        type="text"
        tabIndex={-1}
        aria-label={words.more}
        title={words.more}
        icon={<PlusOutlined aria-hidden="true" />}
        onClick={() => step(1)}
      />
    </span>
  );
}
