import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { orders as words } from '../../text/orders';
import { Section } from '../../ui/Section';

export interface Addressee {
  readonly org: string;
  readonly code: string;
  readonly name: string;
}

/** With more than this a box to search in stands above the list. */
const MANY = 12;

/** 下达给: every confirmed organisation directly below, ticked one by one or all at once. */
export function AddresseePicker({ below, chosen, error, onChange }: { readonly below: readonly Addressee[]; readonly chosen: readonly string[]; readonly error: string | undefined; readonly onChange: (chosen: readonly string[]) => void }) {
  const [typed, setTyped] = useState('');
  const shown = below.filter(({ code, name }) => typed.trim() === '' || code.includes(typed.trim()) || name.includes(typed.trim()));
  const picked = new Set(chosen);
  const set = (orgs: readonly Addressee[], on: boolean): void => {
    const next = new Set(picked);
    for (const { org } of orgs) {
      if (on) next.add(org);
      else next.delete(org);
    }
    onChange(below.filter(({ org }) => next.has(org)).map(({ org }) => org));
  };
  const all = shown.length > 0 && shown.every(({ org }) => picked.has(org));
  return (
    <Section title={words.addressees} actions={<Button size="small" onClick={() => set(shown, !all)}>{words.all}</Button>}>
      <div className="stack">
        <p className="muted small">{words.addresseesHint(chosen.length, below.length)}</p>
        {error !== undefined && <span className="field-error" role="alert">{error}</span>}
        {below.length > MANY && <Input allowClear aria-label={words.search} placeholder={words.search} value={typed} onChange={(event) => setTyped(event.target.value)} />}
        <ul className="orders-picker" aria-label={words.addressees}>
          {shown.map((one) => (
            <li key={one.org}>
              <Checkbox checked={picked.has(one.org)} onChange={(event) => set([one], event.target.checked)}>
                {one.name} <span className="muted small">{one.code}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
