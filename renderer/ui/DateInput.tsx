import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';

type Precision = 'date' | 'month' | 'minute';
const FORMS = {
  date: { format: ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.M.D', 'YYYY/M/D'], stored: 'YYYY-MM-DD' },
  month: { format: ['YYYY-MM', 'YYYYMM', 'YYYY.M', 'YYYY/M'], stored: 'YYYY-MM' },
  minute: { format: ['YYYY-MM-DD HH:mm'], stored: 'YYYY-MM-DDTHH:mm' },
} as const;

export interface DateInputProps {
  readonly id?: string;
  /** As stored: `YYYY-MM-DD`, `YYYY-MM` or `YYYY-MM-DDTHH:MM`; '' = unfilled. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly precision?: Precision;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
}

/** A date, month or date-time box that can be typed into (20251106 too) or chosen in a calendar. */
export function DateInput({ id, value, onChange, precision = 'date', label, describedBy, disabled = false }: DateInputProps) {
  const [open, setOpen] = useState(false);
  const form = FORMS[precision];
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      aria-describedby={describedBy}
      value={value === '' ? null : dayjs(value)}
      format={[...form.format]}
      picker={precision === 'month' ? 'month' : 'date'}
      showTime={precision === 'minute' ? { format: 'HH:mm', minuteStep: 5 } : false}
      open={open}
      onOpenChange={setOpen}
      placeholder={precision === 'month' ? '年-月' : '年-月-日'}
      disabled={disabled}
      needConfirm={false}
      preserveInvalidOnBlur={false}
      style={{ width: '100%' }}
      // Enter takes the typed date; it must not send off the form around it as well.
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(picked: dayjs.Dayjs | null) => onChange(picked === null ? '' : picked.format(form.stored))}
    />
  );
}
