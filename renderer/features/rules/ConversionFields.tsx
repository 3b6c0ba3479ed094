import { Checkbox, InputNumber } from 'antd';
import type { HoursConversion, RuleDocument } from '../../../electron/contract';
import { rules as words } from '../../text/rules';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

/** One published rule has 1, 4 and 8; the usual way where nobody says otherwise. Tenths of 学时. */
const USUAL: HoursConversion = { perHour: 10, halfDay: 40, fullDay: 80, halfDayFrom: 180, fullDayFrom: 360 };
const PARTS = ['perHour', 'halfDay', 'fullDay'] as const;

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
        </div>
      )}
    </Section>
  );
}
