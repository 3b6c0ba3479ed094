import { Button, Input } from 'antd';
import type { RuleDocument } from '../../../electron/contract';
import { rules as words } from '../../text/rules';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

type Semesters = RuleDocument['semesters'];

/** The dates of the 学期: the school's, so they are typed. Between two lie the holidays, in which nothing by 学期 is asked. */
export function SemesterLines({ semesters, onChange }: { readonly semesters: Semesters; readonly onChange: (semesters: Semesters) => void }) {
  const change = (place: number, fields: Partial<Semesters[number]>): void => onChange(semesters.map((one, at) => (at === place ? { ...one, ...fields } : one)));
  return (
    <Section title={words.semesters}>
      {semesters.map((one, at) => (
        <div key={at} className="rules-item" role="group" aria-label={words.semester(at + 1)}>
          <Field label={words.semesterName}>{(id) => <Input id={id} placeholder={words.semesterHint} value={one.name} maxLength={40} onChange={(event) => change(at, { name: event.target.value })} />}</Field>
          <Field label={words.semesterFrom}>{(id) => <DateInput id={id} precision="date" value={one.from} onChange={(from) => change(at, { from })} />}</Field>
          <Field label={words.semesterUntil}>{(id) => <DateInput id={id} precision="date" value={one.until} onChange={(until) => change(at, { until })} />}</Field>
          <Button type="text" aria-label={words.removeSemester(at + 1)} onClick={() => onChange(semesters.filter((_, place) => place !== at))}>
            ×
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...semesters, { name: '', from: '', until: '' }])}>＋ {words.addSemester}</Button>
    </Section>
  );
}
