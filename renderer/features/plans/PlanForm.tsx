import { Button, Input, Segmented, Select } from 'antd';
import { checkPlan, type Failure, type MemberRow, type OtherRecord, type PlanDocument } from '../../../electron/contract';
import type { RecordEditing } from '../../data/record-form';
import { shortInstantText } from '../../text/dates';
import { findingWords } from '../../text/findings';
import { plans as words } from '../../text/plans';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { FindingsList } from '../../ui/FindingsList';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { periodFields, periodOfPlan, type PlanPeriod, type Semester } from './model/plan-period';
import { UndoRemoval } from '../../ui/UndoRemoval';
import { blankItem } from './plan-draft';
import { PlanLines } from './PlanLines';
import './plans.css';

export interface PlanFormProps {
  readonly today: string;
  /** The other plans with their time, `from/until`. */
  readonly others: readonly OtherRecord[];
  readonly editing: RecordEditing<PlanDocument>;
  readonly resumedAt: string | null;
  readonly members: readonly MemberRow[];
  /** The 学期 whose dates are known; none = the choice is not offered. */
  readonly semesters: readonly Semester[];
  readonly asked: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly backHref: string;
  readonly onSave: () => void;
  readonly onDropDraft: () => void;
}

/** Period and name above, one line an item below. */
export function PlanForm({ today, others, editing, resumedAt, members, semesters, asked, busy, failure, backHref, onSave, onDropDraft }: PlanFormProps) {
  const { document, set, draftAt } = editing;
  const period = periodOfPlan(document, semesters);
  const setPeriod = (changed: PlanPeriod): void => {
    const fields = periodFields(changed);
    // A name of one's own stays; the usual one follows the period.
    const own = document.title !== '' && document.title !== periodFields(period).title;
    set(own ? { from: fields.from, until: fields.until } : fields);
  };
  const findings = checkPlan(document, { today, others });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        // In a long form Enter in a box only takes what was typed; saving is the button.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      {resumedAt !== null && (
        <Note tone="info" action={<Button size="small" onClick={onDropDraft}>{words.draftDrop}</Button>}>
          {words.draftFound(shortInstantText(resumedAt))}
        </Note>
      )}
      <Section label={words.period}>
        <div className="plan-fields">
          <Segmented<'year' | 'quarter' | 'semester'>
            aria-label={words.unit}
            value={period.semester ? 'semester' : period.quarter === null ? 'year' : 'quarter'}
            options={[
              { value: 'year', label: words.units.year },
              { value: 'quarter', label: words.units.quarter },
              ...(semesters.length > 0 ? [{ value: 'semester' as const, label: words.units.semester }] : []),
            ]}
            onChange={(unit) => setPeriod({ year: period.year, quarter: unit === 'quarter' ? 1 : null, semester: unit === 'semester' ? (semesters.at(-1) ?? null) : null })}
          />
          {period.semester ? (
            <Select
              aria-label={words.semester}
              value={period.semester.name}
              style={{ minWidth: '9rem' }}
              options={semesters.map(({ name }) => ({ value: name, label: name }))}
              onChange={(name) => setPeriod({ year: period.year, quarter: null, semester: semesters.find((one) => one.name === name) ?? null })}
            />
          ) : (
            <Select
              aria-label={words.year}
              value={period.year}
              style={{ width: '7.2rem' }}
              options={[-1, 0, 1, 2].map((step) => ({ value: period.year + step, label: words.yearOf(period.year + step) }))}
              onChange={(year) => setPeriod({ ...period, year })}
            />
          )}
          {period.quarter !== null && (
            <Select
              aria-label={words.quarter}
              value={period.quarter}
              style={{ width: '8rem' }}
              options={([1, 2, 3, 4] as const).map((value) => ({ value, label: words.quarterOf(value) }))}
              onChange={(quarter) => setPeriod({ ...period, quarter })}
            />
          )}
          <div className="plan-name">
            <Field field="title" label={words.name} error={asked && document.title.trim() === '' ? words.noName : undefined}>
              {(id, note) => <Input id={id} aria-describedby={note} value={document.title} maxLength={120} onChange={(event) => set({ title: event.target.value })} />}
            </Field>
          </div>
        </div>
      </Section>
      <Section title={words.items} hint={words.itemsHint}>
        <PlanLines items={document.items} members={members} onChange={(items) => set({ items })} />
        <Button data-field="items" onClick={() => set({ items: [...document.items, blankItem(document.items)] })}>＋ {words.addItem}</Button>
      </Section>
      <FindingsList title={findingWords.check} hint={findingWords.hint} findings={findings} />
      <FailureNote failure={failure} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy}>
          {words.save}
        </Button>
        <LinkButton href={backHref}>{words.leave}</LinkButton>
        <span className="muted small" role="status">
          {draftAt === null ? '' : words.draftSaved(shortInstantText(draftAt))}
        </span>
      </div>
      <UndoRemoval document={document} set={set} />
    </form>
  );
}
