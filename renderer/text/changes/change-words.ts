import type { HistoryEntry } from '../../../electron/contract';
import { historyWords } from '../history';
import { fieldsOf, type RecordFields } from '../record-fields';
import { itemKey, placeOf, type ChangePlace } from './change-path';
import { labelOf, valueWords, type Names } from './value-words';

type Change = HistoryEntry['changes'][number];

/** Whose changes: the kind of record names the fields, `document` and `names` name list items and what is pointed at. */
export interface ChangedRecord {
  readonly kind: string;
  readonly document: unknown;
  readonly names: Names;
}

/** One line of 历史. `what` is a change of a field (before → after), or something added (with what it says), removed, brought back, put in order. */
export interface ChangeLine {
  readonly field: string;
  readonly what: 'value' | 'added' | 'removed' | 'back' | 'order';
  readonly before: string;
  readonly after: string;
}

/**
 * The changes of one version in Chinese, in the order of the form. `document` gives list items their names (who, which
 * agenda item); an added item is one line, not one for each of its fields. Links between records are left out where a
 * name beside them says the same.
 */
export function changeLines(changes: readonly Change[], record: ChangedRecord): ChangeLine[] {
  const fields = fieldsOf(record.kind);
  const placed = changes
    .map((change) => ({ ...change, place: placeOf(change.path, fields.lists) }))
    .sort((a, b) => formPlace(a.place, fields) - formPlace(b.place, fields));
  const added = new Set(placed.filter(isAddition).map(({ place }) => itemKey(place)));
  const about: About = { ...record, fields, changes: placed };
  const lines: ChangeLine[] = [];
  const reordered = new Set<string>();
  for (const change of placed) {
    const { place } = change;
    const key = itemKey(place);
    const list = place.items.at(-1)?.list;
    if (list !== undefined && isAddition(change)) {
      if (isFirstFor(change, placed, added) && !insideAdded(place, added))
        lines.push({ field: itemName(place, about), what: 'added', before: '', after: wholeItem(list, key, about) });
    } else if (added.has(key) || insideAdded(place, added)) continue;
    else if (place.field === 'removed') lines.push({ field: itemName(place, about), what: change.after === true ? 'removed' : 'back', before: '', after: '' });
    else if (place.field === 'sort') {
      if (list !== undefined && !reordered.has(list)) lines.push({ field: fields.lists[list] ?? historyWords.other, what: 'order', before: '', after: '' });
      if (list !== undefined) reordered.add(list);
    } else {
      const line = valueLine(change, about);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/** Fields and lists from the top of the form to its bottom; what a newer app added comes last. */
function formPlace({ items, field }: ChangePlace, { order }: RecordFields): number {
  const at = order.indexOf((items[0]?.list ?? field).split('.')[0] ?? '');
  return at < 0 ? order.length : at;
}

interface About extends ChangedRecord {
  readonly fields: RecordFields;
  readonly changes: readonly PlacedChange[];
}

/** What an added item says, where its list is one of short lines: 开始 2025 年 3 月 1 日. */
function wholeItem(list: string, key: string, { fields, names, changes }: About): string {
  if (fields.told?.includes(list) !== true) return '';
  const label = fields.labels?.[list]?.[0] ?? 'title';
  return changes
    .filter(({ place, after }) => itemKey(place) === key && !['', 'removed', 'sort', label, 'name'].includes(place.field) && after !== '' && after !== null && after !== false && after !== 0)
    .map(({ place: { field }, after }) => `${fieldName(fields, list, field)} ${valueWords(fields, names, `${list}.${field}`, after)}`)
    .join(historyWords.and);
}

interface PlacedChange extends Change {
  readonly place: ChangePlace;
}

/** The item as such appeared, or its removal mark was written for the first time, as every item carries one. */
function isAddition({ place, before, after }: PlacedChange): boolean {
  if (place.items.length === 0 || before !== null) return false;
  return (place.field === '' && after !== null) || (place.field === 'removed' && after === false);
}

/** Of several signs that the same item was added, only the first makes a line. */
function isFirstFor(change: PlacedChange, all: readonly PlacedChange[], added: ReadonlySet<string>): boolean {
  const key = itemKey(change.place);
  return added.has(key) && all.find((other) => isAddition(other) && itemKey(other.place) === key) === change;
}

const insideAdded = ({ items }: ChangePlace, added: ReadonlySet<string>): boolean =>
  items.length > 1 && added.has(itemKey({ items: items.slice(0, -1), field: '' }));

function valueLine({ before: was, after: is, place }: PlacedChange, about: About): ChangeLine | null {
  if (place.field === 'member' || place.field.endsWith('.member')) return null;
  const { fields, names } = about;
  const list = place.items.at(-1)?.list;
  const field = list === undefined ? place.field : `${list}.${place.field}`;
  if (fields.hidden?.includes(field) === true) return null;
  const [before, after] = [valueWords(fields, names, field, was), valueWords(fields, names, field, is)];
  // Defaults that an older version did not write yet: nobody changed anything.
  if (before === after || (was === null && (is === false || is === 0))) return null;
  const name = list === undefined ? (fields.fields[place.field] ?? historyWords.other) : fieldName(fields, list, place.field);
  return { field: list === undefined ? name : `${itemName(place, about)} · ${name}`, what: 'value', before, after };
}

/** A field's place in words, as a conflict or a failure names it: 议题“讨论转正” · 决议. */
export function placeWords(path: string, kind: string, document: unknown): string {
  const fields = fieldsOf(kind);
  const place = placeOf(path, fields.lists);
  const list = place.items.at(-1)?.list;
  if (list === undefined) return fields.fields[place.field] ?? historyWords.other;
  const item = itemName(place, { kind, document, names: {}, fields, changes: [] });
  return place.field === '' || place.field === 'removed' ? item : `${item} · ${fieldName(fields, list, place.field)}`;
}

function fieldName({ items }: RecordFields, list: string, field: string): string {
  const dot = field.indexOf('.');
  const inner = dot < 0 ? undefined : items[`${list}.${field.slice(0, dot)}`]?.[field.slice(dot + 1)];
  return inner ?? items[list]?.[field] ?? historyWords.other;
}

/** 议题“讨论转正”, 到会 孙立新: the list's word and what the item is called. */
function itemName({ items }: ChangePlace, about: About): string {
  const last = items.at(-1);
  if (last === undefined) return historyWords.other;
  return `${about.fields.lists[last.list] ?? historyWords.other}“${labelFromDocument(items, about) ?? labelFromChanges(items, about) ?? historyWords.unnamed}”`;
}

function labelFromDocument(items: ChangePlace['items'], { document, fields, names }: About): string | null {
  let at: unknown = document;
  let above = '';
  for (const { list, id } of items) {
    const path = list.startsWith(`${above}.`) && above !== '' ? list.slice(above.length + 1) : list;
    for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
    at = Array.isArray(at) ? at.find((item: { readonly id?: unknown }) => item.id === id) : undefined;
    if (at === undefined) return null;
    above = list;
  }
  return typeof at === 'object' && at !== null ? labelOf(fields, names, above, at) : null;
}

/** An item that is no longer in the document: its name may stand among the changes themselves. */
function labelFromChanges(items: ChangePlace['items'], { changes, fields, names }: About): string | null {
  const key = itemKey({ items, field: '' });
  const list = items.at(-1)?.list ?? '';
  for (const { place, before, after } of changes) {
    if (itemKey(place) !== key || !['title', 'name', 'speaker', ...(fields.labels?.[list] ?? []), ''].includes(place.field)) continue;
    const value = after ?? before;
    if (typeof value === 'string' && value !== '') return valueWords(fields, names, `${list}.${place.field}`, value);
    if (typeof value === 'object' && value !== null) return labelOf(fields, names, list, value);
  }
  return null;
}
