import { Button, Input } from 'antd';
import { useMemo } from 'react';
import type { LedgerItemDocument, MemberRow } from '../../../../electron/contract';
import { ledgerItem as words } from '../../../text/ledgers';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { NamesInput } from '../../../ui/NamesInput';
import { Section } from '../../../ui/Section';
import { newLineId } from '../model/new-item';
import type { ItemFieldsProps } from './BasicFields';

type Measure = LedgerItemDocument['measures'][number];

/** 路线图 with 时间表: a line a step. A line taken away stays as removed, so that another laptop's copy learns of it. */
export function MeasureLines({ document, set, people }: ItemFieldsProps & { readonly people: readonly MemberRow[] }) {
  const here = useMemo(() => people.filter((person) => person.here).map(({ document: { name }, initials }) => ({ name, initials })), [people]);
  const change = (id: string, fields: Partial<Measure>): void => set({ measures: document.measures.map((measure) => (measure.id === id ? { ...measure, ...fields } : measure)) });
  const next = Math.max(-1, ...document.measures.map(({ sort }) => sort)) + 1;
  const add = (): void => set({ measures: [...document.measures, { id: newLineId(), sort: next, removed: false, title: '', responsible: '', dueOn: '', doneOn: '' }] });
  const shown = document.measures.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);
  return (
    <Section title={words.measures} hint={words.measuresHint}>
      {shown.map((measure) => (
        <div key={measure.id} className="measure-line" data-field={`measures/${measure.id}`} role="group" aria-label={`${words.measure}：${measure.title}`}>
          <Field field={`measures/${measure.id}/title`} label={words.measure}>{(id) => <Input id={id} maxLength={200} value={measure.title} onChange={(event) => change(measure.id, { title: event.target.value })} />}</Field>
          <Field field={`measures/${measure.id}/responsible`} label={words.responsible}>
            {(id) => <NamesInput id={id} maxLength={60} value={measure.responsible} people={here} onChange={(responsible) => change(measure.id, { responsible })} />}
          </Field>
          <Field field={`measures/${measure.id}/dueOn`} label={words.measureDue}>{(id) => <DateInput id={id} value={measure.dueOn} onChange={(dueOn) => change(measure.id, { dueOn })} />}</Field>
          <Field field={`measures/${measure.id}/doneOn`} label={words.measureDone}>{(id) => <DateInput id={id} value={measure.doneOn} onChange={(doneOn) => change(measure.id, { doneOn })} />}</Field>
          <Button type="text" aria-label={words.removeLine(measure.title)} onClick={() => change(measure.id, { removed: true })}>
            ×
          </Button>
        </div>
      ))}
      <Button size="small" data-field="measures" onClick={add}>
        ＋ {words.addMeasure}
      </Button>
    </Section>
  );
}
