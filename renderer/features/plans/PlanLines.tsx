import { AutoComplete, Button, Input, Select } from 'antd';
import { GATHERING_KINDS, type GatheringKind, type MemberRow } from '../../../electron/contract';
import { KIND_NAMES } from '../../text/kinds';
import { plans as words } from '../../text/plans';
import { DateInput } from '../../ui/DateInput';
import type { PlanItem } from './model/plan-items';

const KINDS = GATHERING_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }));
const COLUMNS = [
  { word: words.on, width: '9rem' },
  { word: words.kind, width: '8.8rem' },
  { word: words.topic, width: undefined },
  { word: words.where, width: '18%' },
  { word: words.responsible, width: '6.4rem' },
] as const;

export interface PlanLinesProps {
  readonly items: readonly PlanItem[];
  readonly members: readonly MemberRow[];
  readonly onChange: (items: PlanItem[]) => void;
}

/** The items as lines to type in, in the order in which they were written. A line taken away stays as removed. */
export function PlanLines({ items, members, onChange }: PlanLinesProps) {
  const change = (id: string, fields: Partial<PlanItem>): void => onChange(items.map((item) => (item.id === id ? { ...item, ...fields } : item)));
  const people = members.filter(({ here }) => here).map(({ document: { name }, initials }) => ({ value: name, initials }));
  return (
    <table className="plan-lines">
      <thead>
        <tr>
          {COLUMNS.map(({ word, width }) => (
            <th key={word} scope="col" style={width === undefined ? undefined : { width }}>
              {word}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {items
          .filter(({ removed }) => !removed)
          .map((item, index) => {
            const label = (word: string): string => words.itemOf(index + 1, word);
            return (
              <tr key={item.id} data-field={`items/${item.id}`}>
                <td data-field={`items/${item.id}/on`}>
                  <DateInput label={label(words.on)} value={item.on} onChange={(on) => change(item.id, { on })} />
                </td>
                <td>
                  <Select<GatheringKind> aria-label={label(words.kind)} value={item.kind} options={KINDS} style={{ width: '100%' }} popupMatchSelectWidth={false} onChange={(kind) => change(item.id, { kind })} />
                </td>
                <td>
                  <Input aria-label={label(words.topic)} value={item.title} maxLength={200} onChange={(event) => change(item.id, { title: event.target.value })} />
                </td>
                <td>
                  <Input aria-label={label(words.where)} value={item.place} maxLength={200} onChange={(event) => change(item.id, { place: event.target.value })} />
                </td>
                <td data-field={`items/${item.id}/responsible`}>
                  <AutoComplete
                    aria-label={label(words.responsible)}
                    value={item.responsible}
                    options={people}
                    showSearch={{ filterOption: (typed, option) => option !== undefined && typed !== '' && (option.value.includes(typed) || option.initials.startsWith(typed.toLowerCase())) }}
                    maxLength={60}
                    style={{ width: '100%' }}
                    onChange={(responsible: string) => change(item.id, { responsible })}
                  />
                </td>
                <td>
                  <Button type="text" aria-label={words.remove(index + 1)} onClick={() => change(item.id, { removed: true })}>
                    ×
                  </Button>
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
