import { Checkbox, Input, InputNumber, Select } from 'antd';
import { paperWords as words } from '../../../text/gatherings';
import { ATTACHMENT_NAMES } from '../../../text/kinds';
import { Section } from '../../../ui/Section';
import { AddButton } from './AddButton';
import { useDocument, useForm } from './form-context';
import { ATTACHMENTS } from './list-places';
import { RemoveButton } from './RemoveButton';
import { useList } from './use-list';

const KINDS = (['notice', 'sign-in-sheet', 'photo', 'script', 'other'] as const).map((value) => ({
  value,
  label: ATTACHMENT_NAMES[value],
}));

/** What lies with the paper minutes, and that they are signed: the paper stays the original. */
export function PaperSection() {
  const { edit } = useForm();
  const chairSigned = useDocument((document) => document.chairSigned);
  const recorderSigned = useDocument((document) => document.recorderSigned);
  const attachments = useList(ATTACHMENTS);
  return (
    <Section title={words.title} hint={words.attachmentsHint}>
      <div data-field="attachments">
        {attachments.items.map((attachment, index) => (
          <div key={attachment.id} className="line-edit" data-field={attachments.pathOf(attachment)}>
            <Select
              aria-label={`${words.kind} ${index + 1}`}
              value={attachment.kind}
              options={KINDS}
              style={{ width: '7rem' }}
              onChange={(kind) => attachments.change(attachment.id, { kind })}
            />
            <Input
              className="grow"
              value={attachment.title}
              maxLength={200}
              aria-label={`${words.name} ${index + 1}`}
              placeholder={words.name}
              onChange={(event) => attachments.change(attachment.id, { title: event.target.value })}
            />
            <InputNumber
              value={attachment.sheets}
              min={0}
              max={9999}
              precision={0}
              controls={false}
              suffix="张"
              aria-label={`${words.sheets} ${index + 1}`}
              placeholder={words.sheets}
              style={{ width: '6rem' }}
              onChange={(sheets) => attachments.change(attachment.id, { sheets })}
            />
            <RemoveButton label={words.remove(attachment.title)} onClick={() => attachments.remove(attachment.id, words.removed)} />
          </div>
        ))}
        <AddButton onClick={() => attachments.add((base) => ({ ...base, kind: 'notice', title: '', sheets: null }))}>{words.add}</AddButton>
      </div>
      <div className="row wrap signing">
        <Checkbox checked={chairSigned} onChange={(event) => edit((old) => ({ ...old, chairSigned: event.target.checked }))}>
          {words.chairSigned}
        </Checkbox>
        <Checkbox checked={recorderSigned} onChange={(event) => edit((old) => ({ ...old, recorderSigned: event.target.checked }))}>
          {words.recorderSigned}
        </Checkbox>
      </div>
    </Section>
  );
}
