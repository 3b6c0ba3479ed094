import { Button, Input, Select } from 'antd';
import { LETTER_FORM_NAMES, type Failure, type LetterDocument } from '../../../electron/contract';
import { newItemKey } from '../../data/record-form';
import { letters as words } from '../../text/letters';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';

export interface LetterFormProps {
  readonly document: LetterDocument;
  /** Goes on with a draft. */
  readonly resumed: boolean;
  /** Saving was asked for: what is missing is said. */
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onChange: (fields: Partial<LetterDocument>) => void;
  readonly onSave: () => void;
  readonly onDropDraft: () => void;
}

const FORMS = (Object.keys(LETTER_FORM_NAMES) as LetterDocument['form'][]).map((value) => ({ value, label: LETTER_FORM_NAMES[value] }));

/** Everything that a letter says; how it looks is the standard's affair. */
export function LetterForm({ document, resumed, asked, busy, failure, onChange, onSave, onDropDraft }: LetterFormProps) {
  const missing = asked && document.title.trim() === '';
  return (
    <div className="stack">
      {resumed && (
        <Note tone="info" action={<Button size="small" onClick={onDropDraft}>{words.dropDraft}</Button>}>
          {words.resumed}
        </Note>
      )}
      <FailureNote failure={failure} />
      <Section label={words.place}>
        <div className="stack">
          <div className="fields">
            <Field label={words.form}>{(id) => <Select id={id} value={document.form} options={FORMS} onChange={(form) => onChange({ form })} />}</Field>
            <Field label={words.to} hint={words.toHint}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.to} maxLength={500} onChange={({ target }) => onChange({ to: target.value })} />}
            </Field>
          </div>
          <Field label={words.titleField} hint={missing ? words.titleMissing : words.titleHint}>
            {(id, note) => <Input.TextArea id={id} aria-describedby={note} aria-invalid={missing} status={missing ? 'error' : ''} autoSize={{ minRows: 1, maxRows: 3 }} value={document.title} maxLength={300} onChange={({ target }) => onChange({ title: target.value })} />}
          </Field>
          <Field label={words.body} hint={words.bodyHint}>
            {(id, note) => <Input.TextArea id={id} aria-describedby={note} autoSize={{ minRows: 12 }} value={document.body} maxLength={50_000} onChange={({ target }) => onChange({ body: target.value })} />}
          </Field>
          <Annexes document={document} onChange={onChange} />
          <div className="fields">
            <Field label={words.by}>{(id) => <Input id={id} value={document.by} maxLength={200} onChange={({ target }) => onChange({ by: target.value })} />}</Field>
            <Field label={words.on}>{(id) => <DateInput id={id} value={document.on} onChange={(on) => onChange({ on })} />}</Field>
            <Field label={words.copies} hint={words.copiesHint}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.copies} maxLength={500} onChange={({ target }) => onChange({ copies: target.value })} />}
            </Field>
            <Field label={words.printedBy} hint={words.printedByHint}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.printedBy} maxLength={200} onChange={({ target }) => onChange({ printedBy: target.value })} />}
            </Field>
            <Field label={words.printedOn} hint={words.printedOnHint}>{(id, note) => <DateInput id={id} describedBy={note} value={document.printedOn} onChange={(printedOn) => onChange({ printedOn })} />}</Field>
          </div>
          <div>
            <Button type="primary" loading={busy} onClick={onSave}>
              {words.save}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}

/** 附件说明: a line an annex. An emptied line goes when the letter is saved. */
function Annexes({ document, onChange }: Pick<LetterFormProps, 'document' | 'onChange'>) {
  const shown = document.annexes.filter(({ removed }) => !removed);
  const change = (key: string, title: string): void => onChange({ annexes: document.annexes.map((annex) => (annex.id === key ? { ...annex, title } : annex)) });
  const add = (): void => onChange({ annexes: [...document.annexes, { id: newItemKey(), sort: Math.max(0, ...document.annexes.map(({ sort }) => sort)) + 1, removed: false, title: '' }] });
  return (
    <div className="stack">
      {shown.map((annex, at) => (
        <Field key={annex.id} label={words.annex(at + 1)}>
          {(id) => <Input id={id} value={annex.title} maxLength={200} onChange={({ target }) => change(annex.id, target.value)} />}
        </Field>
      ))}
      <div className="row wrap">
        <Button size="small" onClick={add}>
          {words.addAnnex}
        </Button>
        <span className="muted small">{words.annexHint}</span>
      </div>
    </div>
  );
}
