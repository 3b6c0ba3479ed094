import { Button, Input, InputNumber, Select } from 'antd';
import { GATHERING_KINDS, type RuleItem, type ShownRule } from '../../../electron/contract';
import { KIND_NAMES } from '../../text/kinds';
import { HOURS_RULES, nameOf, rules as words } from '../../text/rules';
import { Field } from '../../ui/Field';
import { canTighten, kindOf, ownItem, tightenedItem } from './model/rule-draft';

const OWN = 'own';
const KINDS = GATHERING_KINDS.map((value) => ({ value: value as string, label: KIND_NAMES[value] }));
const UNITS = (['month', 'quarter', 'half-year', 'semester', 'year'] as const).map((value) => ({ value, label: words.units[value] }));
const WHOM = (['branch', 'committee', 'groups', 'members', 'committee-members'] as const).map((value) => ({ value, label: words.whom[value] }));

export interface RuleItemRowProps {
  readonly item: RuleItem;
  readonly at: number;
  readonly rules: readonly ShownRule[];
  readonly onChange: (item: RuleItem) => void;
}

/** One entry: an earlier rule made stricter, or one of the own with its kind and to whom it speaks. */
export function RuleItemRow({ item, at, rules, onChange }: RuleItemRowProps) {
  const builtIn = rules.filter(({ rule, set }) => set === '' && canTighten(rule)).map(({ rule }) => rule);
  const hours = HOURS_RULES.includes(item.tightens);
  const choose = (chosen: string): void => {
    const base = builtIn.find(({ id }) => id === chosen);
    onChange({ ...(base ? tightenedItem(base) : ownItem()), id: item.id });
  };
  return (
    <div className="rules-item" role="group" aria-label={words.item(at)}>
      <div className="rules-what">
        <Field label={words.what}>
          {(id) => <Select id={id} style={{ width: '100%' }} value={item.tightens === '' ? OWN : item.tightens} options={[{ value: OWN, label: words.own }, ...builtIn.map((rule) => ({ value: rule.id, label: nameOf(rule) }))]} onChange={choose} />}
        </Field>
      </div>
      {item.tightens === '' && (
        <>
          <Field label={words.ownTitle}>{(id) => <Input id={id} placeholder={words.ownTitleHint} value={item.title} maxLength={120} onChange={(event) => onChange({ ...item, title: event.target.value })} />}</Field>
          <Field label={words.kind}>
            {(id) => <Select id={id} style={{ minWidth: '9rem' }} value={kindOf(item)} options={KINDS} onChange={(kind) => onChange({ ...item, demand: { type: 'gatherings', kinds: [kind] } })} />}
          </Field>
          <Field label={words.who}>{(id) => <Select id={id} style={{ minWidth: '7rem' }} value={item.applies} options={[...WHOM]} onChange={(applies) => onChange({ ...item, applies })} />}</Field>
        </>
      )}
      <Field label={words.unit}>{(id) => <Select id={id} style={{ minWidth: '6.5rem' }} value={item.unit} options={[...UNITS]} onChange={(unit) => onChange({ ...item, unit })} />}</Field>
      <Field label={hours ? words.hours : words.times}>
        {(id) => <InputNumber id={id} min={1} max={1000} precision={hours ? 1 : 0} value={(item.minimum ?? 1) / (hours ? 10 : 1)} onChange={(value) => onChange({ ...item, minimum: Math.round((value ?? 1) * (hours ? 10 : 1)) })} />}
      </Field>
      <Field label={words.dueDay}>{(id) => <InputNumber id={id} title={words.dueDayHint} min={1} max={31} precision={0} value={item.dueDay ?? null} onChange={(value) => onChange({ ...item, dueDay: value })} />}</Field>
      <Button type="text" aria-label={words.removeItem(at)} onClick={() => onChange({ ...item, removed: true })}>
        ×
      </Button>
    </div>
  );
}
