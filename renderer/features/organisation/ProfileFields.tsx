import { Input, Select } from 'antd';
import { organisationType, type OrganisationDocument } from '../../../electron/contract';
import { organisation as words } from '../../text/organisation';
import { ORGANISATION_TYPE_NAMES } from '../../text/settings';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';

const TYPES = organisationType.options.map((value) => ({ value, label: ORGANISATION_TYPE_NAMES[value] }));
const TEXTS = [
  ['hostUnit', 120],
  ['superiorName', 120],
  ['address', 200],
  ['phone', 30],
] as const;

export interface ProfileFieldsProps {
  readonly document: OrganisationDocument;
  readonly set: (fields: Partial<OrganisationDocument>) => void;
}

/** Type, the days on which it began and ended, and where it is. */
export function ProfileFields({ document, set }: ProfileFieldsProps) {
  return (
    <div className="fields">
      <Field label={words.type}>{(id) => <Select id={id} value={document.type} options={TYPES} onChange={(type) => set({ type })} />}</Field>
      <Field label={words.foundedOn}>{(id) => <DateInput id={id} value={document.foundedOn} onChange={(foundedOn) => set({ foundedOn })} />}</Field>
      {TEXTS.map(([field, most]) => (
        <Field key={field} label={words[field]}>
          {(id) => <Input id={id} value={document[field]} maxLength={most} onChange={(event) => set({ [field]: event.target.value })} />}
        </Field>
      ))}
      <Field label={words.dissolvedOn} hint={words.dissolvedHint}>
        {(id, note) => <DateInput id={id} describedBy={note} value={document.dissolvedOn} onChange={(dissolvedOn) => set({ dissolvedOn })} />}
      </Field>
    </div>
  );
}
