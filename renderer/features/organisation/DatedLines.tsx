import { Button } from 'antd';
import type { ReactNode } from 'react';
import { organisation as words } from '../../text/organisation';
import { DateInput } from '../../ui/DateInput';
import { Field } from '../../ui/Field';
import { shownOf } from './model/edits';

interface DatedItem {
  readonly id: string;
  readonly sort: number;
  readonly removed: boolean;
  readonly from: string;
  readonly until: string;
}

export interface DatedLinesProps<T extends DatedItem> {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly addWord: string;
  readonly items: readonly T[];
  readonly onChange: (items: T[]) => void;
  readonly make: () => T;
  readonly begin?: string;
  readonly end?: string;
  /** The lines begin with a word only: it stands close to its days. */
  readonly worded?: boolean;
  /** What a line has before its two days. */
  readonly children: (item: T, change: (fields: Partial<T>) => void, at: number) => ReactNode;
}

/** Lines with from and until. A line taken away stays in the record as removed, so that another laptop's copy learns of it. */
export function DatedLines<T extends DatedItem>({ title, hint, addWord, items, onChange, make, begin = words.begin, end = words.end, worded = false, children }: DatedLinesProps<T>) {
  const change = (id: string, fields: Partial<T>): void => onChange(items.map((item) => (item.id === id ? { ...item, ...fields } : item)));
  const days = (id: string, fields: { readonly from?: string; readonly until?: string; readonly removed?: boolean }): void =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...fields } : item)));
  return (
    <div role="group" aria-label={title} className="stack org-lines">
      {hint !== undefined && <p className="muted small">{hint}</p>}
      {shownOf(items).map((item, at) => (
        <div key={item.id} className="org-line">
          <div className={worded ? 'org-word' : undefined}>{children(item, (fields) => change(item.id, fields), at)}</div>
          <Field label={begin}>{(id) => <DateInput id={id} value={item.from} onChange={(from) => days(item.id, { from })} />}</Field>
          <Field label={end}>{(id) => <DateInput id={id} value={item.until} onChange={(until) => days(item.id, { until })} />}</Field>
          <Button type="text" aria-label={words.remove(title)} onClick={() => days(item.id, { removed: true })}>
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChange([...items, make()])}>
          ＋ {addWord}
        </Button>
      </div>
    </div>
  );
}
