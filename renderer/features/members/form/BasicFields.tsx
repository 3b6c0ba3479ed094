import { AutoComplete, Input, Select } from 'antd';
import type { MemberDocument } from '../../../../electron/contract';
import { memberType } from '../../../../electron/contract';
import { EDUCATION_SUGGESTIONS, FIELD_NAMES, GENDER_NAMES, MEMBER_TYPE_NAMES, NATION_SUGGESTIONS, members as words } from '../../../text/members';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { Section } from '../../../ui/Section';
import type { MemberEditing } from './use-member-form';
import { CLEARING } from '../../../ui/clearing';

const GENDERS = [
  { value: 'male', label: GENDER_NAMES.male },
  { value: 'female', label: GENDER_NAMES.female },
] as const;
const TYPES = memberType.options.map((value) => ({ value, label: MEMBER_TYPE_NAMES[value] }));
const suggestions = (list: readonly string[]) => list.map((value) => ({ value }));
const matching = (typed: string, option?: { readonly value: string }): boolean => option?.value.includes(typed) ?? false;

/** 基本情况 and the two dates of the party. */
export function BasicFields({ document, set, asked }: Pick<MemberEditing, 'document' | 'set' | 'asked'>) {
  const text = (field: 'post' | 'phone', label: string, hint: string) => (
    <Field field={field} label={label} hint={hint}>
      {(id, note) => <Input id={id} aria-describedby={note} value={document[field]} maxLength={field === 'phone' ? 30 : 120} onChange={(event) => set({ [field]: event.target.value })} />}
    </Field>
  );
  const suggested = (field: 'nation' | 'education', label: string, list: readonly string[]) => (
    <Field field={field} label={label}>
      {(id) => <AutoComplete id={id} value={document[field]} maxLength={30} options={suggestions(list)} showSearch={{ filterOption: matching }} onChange={(value: string) => set({ [field]: value })} />}
    </Field>
  );
  return (
    <Section title={words.basics}>
      <div className="fields">
        <Field field="name" label={FIELD_NAMES.name} error={asked && document.name.trim() === '' ? words.nameMissing : undefined}>
          {(id, note) => <Input id={id} aria-describedby={note} autoFocus={document.name === ''} value={document.name} maxLength={60} onChange={(event) => set({ name: event.target.value })} />}
        </Field>
        <Field field="gender" label={FIELD_NAMES.gender}>
          {(id) => <Select id={id} allowClear={CLEARING} value={document.gender === '' ? null : document.gender} options={[...GENDERS]} onChange={(gender: MemberDocument['gender'] | null) => set({ gender: gender ?? '' })} />}
        </Field>
        <Field field="birthMonth" label={FIELD_NAMES.birthMonth}>{(id) => <DateInput id={id} precision="month" value={document.birthMonth} onChange={(birthMonth) => set({ birthMonth })} />}</Field>
        {suggested('nation', FIELD_NAMES.nation, NATION_SUGGESTIONS)}
        {suggested('education', FIELD_NAMES.education, EDUCATION_SUGGESTIONS)}
        <Field field="memberType" label={FIELD_NAMES.memberType}>
          {(id) => <Select id={id} allowClear={CLEARING} value={document.memberType === '' ? null : document.memberType} options={TYPES} onChange={(type: MemberDocument['memberType'] | null) => set({ memberType: type ?? '' })} />}
        </Field>
        {text('post', FIELD_NAMES.post, words.postHint)}
        {text('phone', FIELD_NAMES.phone, words.phoneHint)}
        <Field field="joinedOn" label={FIELD_NAMES.joinedOn} hint={words.joinedHint}>
          {(id, note) => <DateInput id={id} describedBy={note} value={document.joinedOn} onChange={(joinedOn) => set({ joinedOn })} />}
        </Field>
        <Field field="confirmedOn" label={FIELD_NAMES.confirmedOn}>{(id) => <DateInput id={id} value={document.confirmedOn} onChange={(confirmedOn) => set({ confirmedOn })} />}</Field>
      </div>
    </Section>
  );
}
