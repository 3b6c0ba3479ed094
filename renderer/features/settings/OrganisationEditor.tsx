import { Button, Checkbox, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { organisationType, type Failure, type OrganisationDocument } from '../../../electron/contract';
import { ORGANISATION_TYPE_NAMES, settings as words } from '../../text/settings';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { GroupLines } from './GroupLines';
import { NameLines } from './NameLines';
import { isSavable, tidied } from './organisation-edits';

const TYPES = organisationType.options.map((value) => ({ value, label: ORGANISATION_TYPE_NAMES[value] }));

export interface OrganisationEditorProps {
  readonly document: OrganisationDocument;
  readonly today: string;
  readonly saving: { readonly busy: boolean; readonly saved: boolean; readonly failure: Failure | null };
  readonly onSave: (document: OrganisationDocument) => void;
}

/** Names with their days, type, committee and 党小组 of the own organisation. */
export function OrganisationEditor({ document: kept, today, saving, onSave }: OrganisationEditorProps) {
  const [document, setDocument] = useState(kept);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isSavable(document)) onSave(tidied(document));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <NameLines document={document} onChange={setDocument} asked={asked} today={today} />
      <div className="fields">
        <Field label={words.type}>{(id) => <Select id={id} value={document.type} options={TYPES} onChange={(type) => setDocument({ ...document, type })} />}</Field>
        <div className="field">
          <span className="field-label">&nbsp;</span>
          <Checkbox checked={document.hasCommittee} onChange={(event) => setDocument({ ...document, hasCommittee: event.target.checked })}>
            {words.hasCommittee}
          </Checkbox>
          <span className="field-hint">{words.hasCommitteeHint}</span>
        </div>
      </div>
      <GroupLines document={document} onChange={setDocument} />
      <FailureNote failure={saving.failure} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={saving.busy}>
          {words.saveOrganisation}
        </Button>
        <span className="small muted" role="status">
          {saving.saved ? words.saved : ''}
        </span>
      </div>
    </form>
  );
}
