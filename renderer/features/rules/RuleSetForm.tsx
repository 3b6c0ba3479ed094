import { Button, Input } from 'antd';
import type { Failure, RuleDocument, RuleItem, RulesPreview, RulesView } from '../../../electron/contract';
import type { RecordEditing } from '../../data/record-form';
import { shortInstantText } from '../../text/dates';
import { rules as words } from '../../text/rules';
import { DateInput } from '../../ui/DateInput';
import { EdgeChooser } from '../../ui/EdgeChooser';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { ConversionFields } from './ConversionFields';
import { ownItem } from './model/rule-draft';
import type { PastMonths } from './model/past-months';
import { PreviewCard } from './PreviewCard';
import { RuleItemRow } from './RuleItemRow';
import './rules.css';
import { SemesterLines } from './SemesterLines';
import { WithdrawRules } from './WithdrawRules';

export interface RuleSetFormProps {
  readonly editing: RecordEditing<RuleDocument>;
  readonly isNew: boolean;
  readonly resumedAt: string | null;
  readonly view: RulesView;
  /** null = something is still missing. */
  readonly preview: RulesPreview | null;
  readonly past: PastMonths;
  readonly onPast: (past: PastMonths) => void;
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSave: () => void;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
  readonly onDropDraft: () => void;
}

/** Name and days, one line an entry, 学期, and for those below the 学时; beside it what the year would ask. */
export function RuleSetForm({ editing, isNew, resumedAt, view, preview, past, onPast, asked, busy, failure, onSave, onWithdraw, onDropDraft }: RuleSetFormProps) {
  const { document, set, draftAt } = editing;
  const items = document.rules.filter(({ removed }) => !removed);
  const change = (id: string, changed: RuleItem): void => set({ rules: document.rules.map((item) => (item.id === id ? changed : item)) });
  return (
    <form
      className="rules-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        // In a long form Enter in a box only takes what was typed; saving is the button.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <div className="stack">
        {resumedAt !== null && (
          <Note tone="info" action={<Button size="small" onClick={onDropDraft}>{words.draftDrop}</Button>}>
            {words.draftFound(shortInstantText(resumedAt))}
          </Note>
        )}
        <Section label={words.titles[document.layer]}>
          <div className="fields">
            <Field label={words.name} hint={words.nameHint} error={asked && document.title.trim() === '' ? words.noName : undefined} wide>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />}
            </Field>
            <Field label={words.fromDay}>{(id) => <DateInput id={id} precision="date" value={document.from} onChange={(from) => set({ from })} />}</Field>
            <Field label={words.untilDay} hint={words.untilHint}>{(id) => <DateInput id={id} precision="date" value={document.until} onChange={(until) => set({ until })} />}</Field>
          </div>
        </Section>
        {document.layer === 'superior' && <EdgeChooser edges={document} asked={asked} onChange={set} />}
        <Section title={words.items} hint={words.itemsHint}>
          {items.map((item, at) => (
            <RuleItemRow key={item.id} item={item} at={at + 1} rules={view.rules} onChange={(changed) => change(item.id, changed)} />
          ))}
          <Button onClick={() => set({ rules: [...document.rules, ownItem()] })}>＋ {words.addItem}</Button>
        </Section>
        <SemesterLines semesters={document.semesters} onChange={(semesters) => set({ semesters })} />
        {document.layer === 'superior' && <ConversionFields conversion={document.conversion} onChange={(conversion) => set({ conversion })} />}
        <FailureNote failure={failure} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.save}
          </Button>
          <LinkButton href="/rules">{words.leave}</LinkButton>
          {!isNew && <WithdrawRules title={document.title} failure={failure} onWithdraw={onWithdraw} />}
          <span className="muted small" role="status">
            {draftAt === null ? '' : words.draftSaved(shortInstantText(draftAt))}
          </span>
        </div>
      </div>
      <PreviewCard layer={document.layer} preview={preview} past={past} onPast={onPast} />
    </form>
  );
}
