import { Input, Select } from 'antd';
import { GATHERING_KINDS, type NoticeContent } from '../../../electron/contract';
import { KIND_NAMES } from '../../text/kinds';
import { orders as words } from '../../text/orders';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

const KINDS = [{ value: '' as const, label: words.fields.anyKind }, ...GATHERING_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))];

/** What is to be conveyed, by when, and at what it is best done. */
export function NoticeFields({ content, asked, onChange }: { readonly content: NoticeContent; readonly asked: boolean; readonly onChange: (content: NoticeContent) => void }) {
  const set = (changed: Partial<NoticeContent>): void => onChange({ ...content, ...changed });
  const { fields } = words;
  return (
    <Section label={words.formTitle.notice}>
      <div className="fields">
        <Field label={fields.noticeTitle} error={asked && content.title.trim() === '' ? words.noTitle : undefined} wide>
          {(id, note) => <Input id={id} aria-describedby={note} value={content.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />}
        </Field>
        <Field label={fields.number}>{(id) => <Input id={id} value={content.number} maxLength={60} onChange={(event) => set({ number: event.target.value })} />}</Field>
        <Field label={fields.issuer}>{(id) => <Input id={id} value={content.issuer} maxLength={120} onChange={(event) => set({ issuer: event.target.value })} />}</Field>
        <Field label={fields.issuedOn}>{(id) => <DateInput id={id} value={content.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />}</Field>
        <Field label={fields.conveyBy}>{(id) => <DateInput id={id} value={content.conveyBy} onChange={(conveyBy) => set({ conveyBy })} />}</Field>
        <Field label={fields.suggested}>{(id) => <Select id={id} value={content.suggested} options={KINDS} onChange={(suggested) => set({ suggested })} />}</Field>
        <Field label={fields.text} hint={fields.textHint} wide>
          {(id, note) => <Input.TextArea id={id} aria-describedby={note} autoSize={{ minRows: 6, maxRows: 20 }} value={content.text} maxLength={20_000} onChange={(event) => set({ text: event.target.value })} />}
        </Field>
      </div>
    </Section>
  );
}
