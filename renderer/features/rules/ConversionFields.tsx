import { Checkbox, InputNumber } from 'antd';
import type { HoursConversion, RuleDocument } from '../../../electron/contract';
import { rules as words } from '../../text/rules';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

/** One published rule has 1, 4 and 8; the usual way where nobody says otherwise. Tenths of 学时. */
const USUAL: HoursConversion = { perHour: 10, halfDay: 40, fullDay: 80, halfDayFrom: 180, fullDayFrom: 360 };
const PARTS = ['perHour', 'halfDay', 'fullDay'] as const;
/** From how long on a study time counts as half a day, as a whole day. Minutes. */
const FROMS = ['halfDayFrom', 'fullDayFrom'] as const;
const MINUTES_OF_DAY = 1440;

/** How time becomes 学时 for everybody below. */
export function ConversionFields({ conversion, onChange }: { readonly conversion: RuleDocument['conversion']; readonly onChange: (conversion: RuleDocument['conversion']) => void }) {
  return (
    <Section title={words.conversion}>
      <Checkbox checked={conversion !== null} onChange={(event) => onChange(event.target.checked ? USUAL : null)}>
        {words.ownConversion}
      </Checkbox>
      {conversion && (
        <div className="rules-item">
          {PARTS.map((part) => (
            <Field key={part} label={words[part]}>
              {(id) => <InputNumber id={id} min={0} max={100} step={0.5} precision={1} suffix={words.hoursUnit} value={conversion[part] / 10} onChange={(value) => onChange({ ...conversion, [part]: Math.round((value ?? 0) * 10) })} />}
            </Field>
          ))}
          {FROMS.map((from) => (
            <Field key={from} label={words[from]}>
              {(id) => <InputNumber id={id} min={1} max={MINUTES_OF_DAY} step={30} precision={0} suffix={words.minutesUnit} value={conversion[from]} onChange={(value) => value !== null && onChange({ ...conversion, [from]: value })} />}
            </Field>
          ))}
        </div>
      )}
    </Section>
  );
}
