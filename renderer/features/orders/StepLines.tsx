import { Button, Input } from 'antd';
import { MOST_STEPS, type TaskContent } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { DateInput } from '../../ui/DateInput';
import { Section } from '../../ui/Section';
import { newStep } from './model/order-draft';

type Step = TaskContent['steps'][number];

/** 清单: one line a step, each perhaps with its day. */
export function StepLines({ steps, onChange }: { readonly steps: readonly Step[]; readonly onChange: (steps: readonly Step[]) => void }) {
  const change = (id: string, fields: Partial<Step>): void => onChange(steps.map((step) => (step.id === id ? { ...step, ...fields } : step)));
  return (
    <Section title={words.steps} hint={words.stepsHint}>
      <div className="stack">
        {steps.map((step, at) => (
          <div key={step.id} className="orders-step" role="group" aria-label={words.step(at + 1)}>
            <Input aria-label={words.stepTitle} placeholder={words.stepTitle} value={step.title} maxLength={200} onChange={(event) => change(step.id, { title: event.target.value })} />
            <DateInput label={words.stepDue} value={step.dueOn} onChange={(dueOn) => change(step.id, { dueOn })} />
            <Button type="text" aria-label={words.removeStep(at + 1)} onClick={() => onChange(steps.filter(({ id }) => id !== step.id))}>
              ×
            </Button>
          </div>
        ))}
        {steps.length < MOST_STEPS && (
          <div>
            <Button onClick={() => onChange([...steps, newStep()])}>＋ {words.addStep}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}
