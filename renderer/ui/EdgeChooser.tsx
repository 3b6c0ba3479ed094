import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { chosenMarks, withMarks, type Edges, type RuleDocument } from '../../electron/contract';
import { useAnswer } from '../data/api';
import { addressees as words } from '../text/addressees';
import { AddresseeList } from './AddresseePicker';
import { Section } from './Section';

export interface EdgeChooserProps {
  readonly edges: Edges;
  /** Something was asked for that needs at least one. */
  readonly asked: boolean;
  readonly onChange: (edges: Pick<RuleDocument, 'chosen' | 'edges'>) => void;
  /** Stands below the tree. */
  readonly children?: ReactNode;
}

/** 发给谁: everybody below, or chosen ones of the tree; nothing where nobody is below. */
export function EdgeChooser({ edges, asked, onChange, children }: EdgeChooserProps) {
  const { data: below = [] } = useAnswer('orders.addressees', {});
  if (below.length === 0 && !edges.chosen) return null;
  const marks = new Set(chosenMarks(edges));
  const chosen = below.filter(({ mark }) => marks.has(mark)).map(({ org }) => org);
  const choose = (orgs: readonly string[]): void => {
    const here = new Set(orgs);
    const gone = [...marks].filter((mark) => !below.some((one) => one.mark === mark));
    onChange(withMarks(edges, [...gone, ...below.flatMap(({ org, mark }) => (here.has(org) ? [mark] : []))]));
  };
  return (
    <Section title={words.edges} hint={words.edgesHint}>
      <div className="stack">
        <Radio.Group
          aria-label={words.edges}
          value={edges.chosen}
          options={[{ value: false, label: words.everybody }, { value: true, label: words.chosen }]}
          onChange={({ target }) => (target.value === true ? choose(chosen) : onChange({ chosen: false, edges: [...edges.edges] }))}
        />
        {edges.chosen && <AddresseeList below={below} title={words.chosen} hint={words.edgesChosen(chosen.length, below.length)} chosen={chosen} error={asked && chosen.length === 0 ? words.noneChosen : undefined} onChange={choose} />}
        {children}
      </div>
    </Section>
  );
}
