import { Checkbox, Input, InputNumber, Select } from 'antd';
import type { GatheringDocument } from '../../../../electron/contract';
import { paperWords as words } from '../../../text/gatherings';
import { ATTACHMENT_NAMES } from '../../../text/kinds';
import { AddFiles } from '../../../ui/attachments/AddFiles';
import { FileList } from '../../../ui/attachments/FileList';
import { Section } from '../../../ui/Section';
import { AddButton } from './AddButton';
import { useDocument, useForm } from './form-context';
import { ATTACHMENTS } from './list-places';
import { RemoveButton } from './RemoveButton';
import { useList } from './use-list';
import { withFile } from '../model/with-file';

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
  const lines = attachments.items.filter(({ file }) => file === undefined);
  const files = attachments.items.flatMap(({ file, ...attachment }) => (file === undefined ? [] : [{ ...attachment, file }]));
  return (
    <Section title={words.title} hint={words.attachmentsHint}>
      <div data-field="attachments">
        {lines.map((attachment, index) => (
          <div key={attachment.id} className="line-edit" data-field={attachments.pathOf(attachment)}>
            <KindAndName attachment={attachment} place={index + 1} onChange={(fields) => attachments.change(attachment.id, fields)} />
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
        <FileList
          files={files.map(({ file, ...attachment }, index) => ({
            id: attachment.id, file, title: attachment.title,
            beside: <KindAndName attachment={attachment} place={lines.length + index + 1} onChange={(fields) => attachments.change(attachment.id, fields)} />,
          }))}
          onCarried={(id, carried) => {
            const file = files.find((item) => item.id === id)?.file;
            if (file !== undefined) attachments.change(id, { file: { ...file, carried } });
          }}
          onRemove={(id) => attachments.remove(id, words.removed)}
        />
        <AddFiles onAdded={(file) => edit((old) => withFile(old, file))} />
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

type Attachment = GatheringDocument['attachments'][number];

interface KindAndNameProps {
  readonly attachment: Pick<Attachment, 'kind' | 'title'>;
  readonly place: number;
  readonly onChange: (fields: Partial<Pick<Attachment, 'kind' | 'title'>>) => void;
}

function KindAndName({ attachment, place, onChange }: KindAndNameProps) {
  return (
    <>
      <Select aria-label={`${words.kind} ${place}`} value={attachment.kind} options={KINDS} style={{ width: '7rem' }} onChange={(kind) => onChange({ kind })} />
      <Input
        className="grow"
        value={attachment.title}
        maxLength={200}
        aria-label={`${words.name} ${place}`}
        placeholder={words.name}
        onChange={(event) => onChange({ title: event.target.value })}
      />
    </>
  );
}
