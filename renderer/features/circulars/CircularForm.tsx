import { Button, Input, Segmented } from 'antd';
import type { CircularDocument, CircularKind, Failure } from '../../../electron/contract';
import { shortInstantText } from '../../text/dates';
import { circulars as words } from '../../text/circulars';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import type { Months } from './months';

export interface CircularFormProps {
  readonly kind: CircularKind;
  readonly document: CircularDocument;
  readonly months: Months;
  readonly savedAt: string | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onKind: (kind: CircularKind) => void;
  readonly onMonths: (months: Months) => void;
  readonly onChange: (fields: Partial<CircularDocument>) => void;
  readonly onDraft: () => Promise<unknown>;
  readonly onPreview: () => void;
}

const KINDS = (Object.keys(words.kinds) as CircularKind[]).map((value) => ({ value, label: words.kinds[value] }));

/** Which months, then the text as it will stand on paper; every word of it may be changed. */
export function CircularForm({ kind, document, months, savedAt, busy, failure, onKind, onMonths, onChange, onDraft, onPreview }: CircularFormProps) {
  const { title, to, body, from, on } = document;
  return (
    <div className="stack">
      <div>
        <Segmented aria-label={words.choose} value={kind} options={KINDS} onChange={onKind} />
      </div>
      <Section title={words.months} actions={<ConfirmDanger button={words.draft} title={words.draftTitle} confirm={words.draftConfirm} calm disabled={busy || months.from === '' || months.until === '' || months.until < months.from} onConfirm={onDraft}><p>{words.draftText}</p></ConfirmDanger>}>
        <div className="fields">
          <Field label={words.from}>{(id) => <DateInput id={id} precision="month" value={months.from} onChange={(value) => onMonths({ ...months, from: value })} />}</Field>
          <Field label={words.until}>{(id) => <DateInput id={id} precision="month" value={months.until} onChange={(value) => onMonths({ ...months, until: value })} />}</Field>
        </div>
      </Section>
      <Section label={words.kinds[kind]}>
        <div className="fields">
          <Field label={words.title} error={title.trim() === '' ? words.noTitle : undefined} wide>{(id, note) => <Input id={id} aria-describedby={note} value={title} maxLength={200} onChange={(event) => onChange({ title: event.target.value })} />}</Field>
          <Field label={words.to} wide>{(id) => <Input id={id} value={to} maxLength={300} onChange={(event) => onChange({ to: event.target.value })} />}</Field>
          <Field label={words.body} hint={words.bodyHint} wide>{(id, note) => <Input.TextArea id={id} aria-describedby={note} autoSize={{ minRows: 12, maxRows: 30 }} value={body} maxLength={20_000} onChange={(event) => onChange({ body: event.target.value })} />}</Field>
          <Field label={words.signed}>{(id) => <Input id={id} value={from} maxLength={120} onChange={(event) => onChange({ from: event.target.value })} />}</Field>
          <Field label={words.on}>{(id) => <DateInput id={id} value={on} onChange={(value) => onChange({ on: value })} />}</Field>
        </div>
      </Section>
      <FailureNote failure={failure} />
      <div className="row">
        <Button type="primary" loading={busy} disabled={title.trim() === ''} onClick={onPreview}>{words.preview}</Button>
        <span className="muted small" role="status">{savedAt === null ? '' : words.saved(shortInstantText(savedAt))}</span>
      </div>
    </div>
  );
}
