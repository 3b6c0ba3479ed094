import { Button } from 'antd';
import { useId } from 'react';
import { minutesBetween } from '../../../../../electron/contract';
import { studyWords as words } from '../../../../text/gatherings';
import { kindWords } from '../../../../text/gathering-kinds';
import { hoursWords } from '../../../../../electron/contract';
import { hoursFromMinutes } from '../../model/hours';
import { useDocument } from '../form-context';
import { HoursField } from '../HoursField';

export interface HoursPartProps {
  readonly path: string;
  readonly label: string;
  /** Tenths of 学时. */
  readonly value: number | null;
  readonly onChange: (tenths: number | null) => void;
}

/** 学时 of a part, with what the clock suggests. */
export function HoursPart({ path, label, value, onChange }: HoursPartProps) {
  const id = useId();
  const suggested = hoursFromMinutes(useDocument((document) => minutesBetween(document.start, document.end)));
  return (
    <div className="field" data-field={path}>
      <label htmlFor={id}>{label}</label>
      <span className="row">
        <HoursField id={id} value={value} onChange={onChange} />
        {suggested !== null && suggested !== value && (
          <Button type="link" size="small" onClick={() => onChange(suggested)}>
            {words.suggested(hoursWords(suggested))}
          </Button>
        )}
      </span>
      <span className="field-hint">{kindWords.hoursHint}</span>
    </div>
  );
}
