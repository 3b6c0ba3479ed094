import { Button } from 'antd';
import type { ReactNode } from 'react';
import { members as words } from '../../../text/members';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { newItemId } from '../model/new-member';

/** What every dated line of a member has. `until` is the last day, '' = still. */
export interface PeriodItem {
  readonly id: string;
  readonly removed: boolean;
  readonly from: string;
  readonly until: string;
}

export interface PeriodListProps<T extends PeriodItem> {
  /** The list's own name in the record. */
  readonly path: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly addWord: string;
  readonly items: readonly T[];
  readonly onChange: (items: T[]) => void;
  readonly make: (base: PeriodItem) => T;
  /** The line's own field; from, until and the removal follow by themselves. */
  readonly children: (item: T, change: (fields: Partial<T>) => void) => ReactNode;
  /** Where nothing can be added yet: why. */
  readonly blocked?: string | undefined;
}

/** A list with from-to dates. A line taken away stays in the record as removed, so that another laptop's copy learns of it. */
export function PeriodList<T extends PeriodItem>({ path, title, hint, addWord, items, onChange, make, children, blocked }: PeriodListProps<T>) {
  const change = (id: string, fields: Partial<T>): void => onChange(items.map((item) => (item.id === id ? { ...item, ...fields } : item)));
  const dates = (item: T, fields: { readonly from?: string; readonly until?: string; readonly removed?: boolean }): void =>
    onChange(items.map((other) => (other.id === item.id ? { ...other, ...fields } : other)));
  return (
    <fieldset className="period-list">
      <legend>{title}</legend>
      {hint !== undefined && <p className="muted small">{hint}</p>}
      {items
        .filter(({ removed }) => !removed)
        .map((item) => (
          <div key={item.id} className="period-line" data-field={`${path}/${item.id}`}>
            <div>{children(item, (fields) => change(item.id, fields))}</div>
            <Field label={words.from}>{(id) => <DateInput id={id} value={item.from} onChange={(from) => dates(item, { from })} />}</Field>
            <Field field={`${path}/${item.id}/until`} label={words.until}>{(id) => <DateInput id={id} value={item.until} onChange={(until) => dates(item, { until })} />}</Field>
            <Button type="text" aria-label={`${words.remove}：${title}`} onClick={() => dates(item, { removed: true })}>
              ×
            </Button>
          </div>
        ))}
      {blocked === undefined ? (
        <Button size="small" onClick={() => onChange([...items, make({ id: newItemId(), removed: false, from: '', until: '' })])}>
          ＋ {addWord}
        </Button>
      ) : (
        <p className="muted small">{blocked}</p>
      )}
    </fieldset>
  );
}
