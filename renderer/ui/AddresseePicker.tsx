import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { addressees as words } from '../text/addressees';
import './addressees.css';
import { addresseeLines, type Choosable, type PickLine } from './addressee-lines';
import { Section } from './Section';

/** With more than this a box to search in stands above the list, and the parts of the tree begin closed. */
const MANY = 12;

interface PickerProps {
  readonly below: readonly Choosable[];
  readonly title: string;
  readonly hint: string;
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A card with the tree of everybody to whom something can be given. */
export function AddresseePicker(props: PickerProps) {
  return (
    <Section title={props.title}>
      <AddresseeList {...props} />
    </Section>
  );
}

/** The tree by itself, ticked one by one, a part on any level, or all at once. */
export function AddresseeList({ below, title, hint, chosen, error, onChange }: PickerProps) {
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => new Set(below.length > MANY ? below.flatMap(({ above }) => above.map(({ key }) => key)) : []));
  const searched = typed.trim();
  const shown = below.filter(({ code, name }) => searched === '' || code.includes(searched) || name.includes(searched));
  const picked = new Set(chosen);
  const set = (orgs: readonly string[], on: boolean): void => {
    const next = new Set(picked);
    for (const org of orgs) {
      if (on) next.add(org);
      else next.delete(org);
    }
    onChange(below.filter(({ org }) => next.has(org)).map(({ org }) => org));
  };
  const fold = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const all = shown.length > 0 && shown.every(({ org }) => picked.has(org));
  const lines = addresseeLines(shown, searched === '' ? closed : new Set());
  return (
    <div className="stack">
      <div className="row">
        <p className="grow muted small">{hint}</p>
        <Button size="small" onClick={() => set(shown.map(({ org }) => org), !all)}>{words.all}</Button>
      </div>
      {error !== undefined && <span className="field-error" role="alert">{error}</span>}
      {below.length > MANY && <Input allowClear aria-label={words.search} placeholder={words.search} value={typed} onChange={(event) => setTyped(event.target.value)} />}
      <ul className="addressees-picker" aria-label={title}>
        {lines.map((line) => (
          <li key={line.is === 'part' ? `part ${line.key}` : line.org} className="addressees-pick" data-depth={Math.min(line.depth, 6)}>
            {line.is === 'part' ? <Part part={line} picked={picked} open={searched !== '' || !closed.has(line.key)} onFold={searched === '' ? () => fold(line.key) : null} onSet={set} /> : (
              <Checkbox checked={picked.has(line.org)} onChange={(event) => set([line.org], event.target.checked)}>
                {line.name} {line.itself && <span className="muted small">{words.itself}</span>} <span className="muted small nowrap">{line.code}</span>
              </Checkbox>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  readonly part: Extract<PickLine, { is: 'part' }>;
  readonly picked: ReadonlySet<string>;
  readonly open: boolean;
  /** null while one searches: then every part is open. */
  readonly onFold: (() => void) | null;
  readonly onSet: (orgs: readonly string[], on: boolean) => void;
}

/** A part of the tree: its box stands for everybody in it. */
function Part({ part: { name, orgs }, picked, open, onFold, onSet }: PartProps) {
  const ticked = orgs.filter((org) => picked.has(org)).length;
  return (
    <span className="addressees-part">
      {onFold !== null && <Button type="text" size="small" icon={open ? <DownOutlined /> : <RightOutlined />} aria-expanded={open} aria-label={open ? words.closePart(name) : words.openPart(name)} onClick={onFold} />}
      <Checkbox checked={ticked === orgs.length} indeterminate={ticked > 0 && ticked < orgs.length} onChange={(event) => onSet(orgs, event.target.checked)}>
        <b>{words.part(name, orgs.length)}</b>
      </Checkbox>
    </span>
  );
}
