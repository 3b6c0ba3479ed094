import { Input, Select } from 'antd';
import { superviseLevel, type TaskContent } from '../../../electron/contract';
import { LEDGER_NAMES, SUPERVISE_LEVELS } from '../../text/ledgers';
import { orders as words } from '../../text/orders';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { StepLines } from './StepLines';

type Ledger = TaskContent['ledger'];
const LEDGERS = (Object.keys(LEDGER_NAMES) as (Ledger | 'own')[]).filter((value): value is Ledger => value !== 'own').map((value) => ({ value, label: LEDGER_NAMES[value] }));
const LEVELS = superviseLevel.options.map((value) => ({ value, label: value === '' ? words.fields.noLevel : SUPERVISE_LEVELS[value] }));

/** What is asked, on which ground, until when, and perhaps step by step. */
export function TaskFields({ content, asked, onChange }: { readonly content: TaskContent; readonly asked: boolean; readonly onChange: (content: TaskContent) => void }) {
  const set = (fields: Partial<TaskContent>): void => onChange({ ...content, ...fields });
  const { fields } = words;
  return (
    <>
      <Section label={words.formTitle.task}>
        <div className="fields">
          <Field label={fields.title} hint={fields.titleHint} error={asked && content.title.trim() === '' ? words.noTitle : undefined} wide>
            {(id, note) => <Input id={id} aria-describedby={note} value={content.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />}
          </Field>
          <Field label={fields.requirement} wide>{(id) => <Input.TextArea id={id} autoSize={{ minRows: 3, maxRows: 12 }} value={content.requirement} maxLength={5000} onChange={(event) => set({ requirement: event.target.value })} />}</Field>
          <Field label={fields.source} hint={fields.sourceHint} wide>{(id, note) => <Input id={id} aria-describedby={note} value={content.source} maxLength={200} onChange={(event) => set({ source: event.target.value })} />}</Field>
          <Field label={fields.issuedOn}>{(id) => <DateInput id={id} value={content.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />}</Field>
          <Field label={fields.dueOn}>{(id) => <DateInput id={id} value={content.dueOn} onChange={(dueOn) => set({ dueOn })} />}</Field>
          <Field label={fields.ledger}>{(id) => <Select id={id} value={content.ledger} options={LEDGERS} onChange={(ledger) => set({ ledger })} />}</Field>
          <Field label={fields.level}>{(id) => <Select id={id} value={content.level} options={LEVELS} onChange={(level) => set({ level })} />}</Field>
        </div>
      </Section>
      <StepLines steps={content.steps} onChange={(steps) => set({ steps: [...steps] })} />
    </>
  );
}
