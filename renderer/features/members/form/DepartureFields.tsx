import { Input, Select } from 'antd';
import { departure, type MemberDocument } from '../../../../electron/contract';
import { DEPARTURE_NAMES, FIELD_NAMES, members as words } from '../../../text/members';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import type { MemberEditing } from './use-member-form';

const OPTIONS = [{ value: '' as const, label: words.stillHere }, ...departure.options.map((value) => ({ value, label: DEPARTURE_NAMES[value] }))];

/** 转出, 出党, 去世 with the first day outside. A member is never deleted. */
export function DepartureFields({ document, set }: Pick<MemberEditing, 'document' | 'set'>) {
  const choose = (next: MemberDocument['departure']): void => set(next === '' ? { departure: '', departedOn: '', departureNote: '' } : { departure: next });
  return (
    <Section title={words.leaving} hint={words.leavingHint}>
      <div className="fields">
        <Field field="departure" label={FIELD_NAMES.departure}>{(id) => <Select id={id} value={document.departure} options={OPTIONS} onChange={choose} />}</Field>
        {document.departure !== '' && (
          <>
            <Field field="departedOn" label={FIELD_NAMES.departedOn}>{(id) => <DateInput id={id} value={document.departedOn} onChange={(departedOn) => set({ departedOn })} />}</Field>
            <Field field="departureNote" label={FIELD_NAMES.departureNote} hint={words.departureNoteHint}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.departureNote} maxLength={500} onChange={(event) => set({ departureNote: event.target.value })} />}
            </Field>
          </>
        )}
      </div>
    </Section>
  );
}
