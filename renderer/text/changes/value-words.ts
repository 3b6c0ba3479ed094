import { dateTimeText, fullDayText } from '../dates';
import { historyWords } from '../history';
import { ASSESSMENT_NAMES } from '../kind-names';
import type { RecordFields } from '../record-fields';

/** Record and group names by id, for fields that point at something. */
export type Names = Readonly<Record<string, string>>;

/** A stored value as one reads it: 请假, 1.5, 2025 年 11 月 6 日 15:30, 是, （空）. `field` is `list.field` inside of items. */
export function valueWords(fields: RecordFields, names: Names, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return historyWords.empty;
  if (typeof value === 'boolean') return value ? historyWords.yes : historyWords.no;
  if (typeof value === 'number') return numberWords(fields, field, value);
  if (Array.isArray(value)) return value.length === 0 ? historyWords.empty : value.map((part) => valueWords(fields, names, field, part)).join('、');
  if (typeof value === 'object') return Object.keys(value).length === 0 ? historyWords.empty : labelOf(fields, names, '', value);
  const text = typeof value === 'string' ? value : '';
  const name = fields.values[field]?.[text] ?? names[text];
  if (name !== undefined) return name;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return dateTimeText(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? fullDayText(text) : text;
}

function numberWords({ tenths, money }: RecordFields, field: string, value: number): string {
  if (tenths?.includes(field) === true) return value % 10 === 0 ? String(value / 10) : (value / 10).toFixed(1);
  if (money?.includes(field) === true) return historyWords.yuan((value / 100).toFixed(2));
  if (field.endsWith('.years')) return historyWords.years(value);
  return field.endsWith('.sheets') ? historyWords.sheets(value) : String(value);
}

/** What a list item is called by people: what its list says, else its title, name or speaker. */
export function labelOf(fields: RecordFields, names: Names, list: string, item: object): string {
  const values = item as Readonly<Record<string, unknown>>;
  for (const key of [...(fields.labels?.[list] ?? []), 'title', 'name', 'speaker', 'text']) {
    const value = values[key];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const word = valueWords(fields, names, `${list}.${key}`, value);
    const month = list === 'lines' ? historyWords.month(Number(String(values['id']).slice(-2))) : '';
    return `${word.length > 24 ? `${word.slice(0, 24)}…` : word}${month}`;
  }
  // The four headings of a 研判会议 have a fixed key and no name of their own.
  return ASSESSMENT_HEADINGS[String(values['id'])] ?? names[String(values['id'])] ?? historyWords.unnamed;
}

const ASSESSMENT_HEADINGS: Readonly<Record<string, string>> = ASSESSMENT_NAMES;
