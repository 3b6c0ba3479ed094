import { bareHead, FIELDS, fitOf } from './fields';
import { kindOfWord } from './record-lines';
import { tidy, type Sheet } from './sheet';

type Block = { readonly is: 'text'; readonly text: string } | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

/** Fields of a form that stand in one line each; long ones are gathered in the content. */
const FORM_FIELDS = ['date', 'begin', 'end', 'kind', 'title', 'place', 'chair', 'recorder', 'present', 'leave', 'absent', 'guests', 'topics', 'content', 'resolution'] as const;
type FormField = (typeof FORM_FIELDS)[number];
/** 时间：2024年3月5日 in a line of its own, as minutes without a table have it. */
const SAID = /^([^:：\n]{2,12})[:：]\s*(.*)$/s;

/**
 * Minutes in a Word file, as one line of a sheet: a form is a table of heads with what they say beside or below them, or
 * lines 地点：… . What no field was recognised for stays whole in 内容, in its order. null = these are no minutes.
 */
export function minutesSheet(blocks: readonly Block[], name: string): Sheet | null {
  const values = new Map<FormField, string>();
  const rest: string[] = [];
  const put = (field: FormField, value: string): void => {
    const before = values.get(field);
    values.set(field, before === undefined || before === '' ? value : `${before}\n${value}`);
  };
  for (const block of blocks) {
    if (block.is === 'table') for (const row of block.rows) readRow(row, put, rest);
    else if (!readLine(block.text, put)) rest.push(block.text);
  }
  if (!values.has('date') || values.size < 3) return null;
  // The heading over a form says which kind of meeting it is.
  const [heading = ''] = rest;
  const kind = kindOfWord(heading) === '' ? kindOfWord(name) : kindOfWord(heading);
  if (!values.has('kind') && kind !== '') values.set('kind', heading !== '' && kindOfWord(heading) !== '' ? heading : name);
  if (kindOfWord(heading) !== '' && heading.length <= 30) rest.shift();
  if (rest.length > 0) put('content', rest.join('\n'));
  const fields = FORM_FIELDS.filter((field) => values.has(field));
  const label = (field: FormField): string => FIELDS.records.find((one) => one.field === field)?.label ?? field;
  return {
    name, hidden: false, hiddenColumns: [],
    rows: [{ number: 1, hidden: false, cells: fields.map(label) }, { number: 2, hidden: false, cells: fields.map((field) => values.get(field) ?? '') }],
  };
}

/** Heads and contents take turns in a row: 时间 | … | 地点 | … ; what follows no head is text. */
function readRow(cells: readonly string[], put: (field: FormField, value: string) => void, rest: string[]): void {
  const filled = cells.map(tidy).filter((cell) => cell !== '');
  for (let at = 0; at < filled.length; at += 1) {
    const cell = filled[at] ?? '';
    const field = fieldOf(cell);
    const next = filled[at + 1];
    if (field !== null) {
      // A head without content stays a head: nothing is filled in.
      if (next !== undefined && fieldOf(next) === null) {
        put(field, next);
        at += 1;
      }
    } else if (!readLine(cell, put)) rest.push(cell);
  }
}

function readLine(text: string, put: (field: FormField, value: string) => void): boolean {
  const said = SAID.exec(text);
  const field = said?.[1] === undefined ? null : fieldOf(said[1]);
  if (said === null || field === null) return false;
  put(field, said[2] ?? '');
  return true;
}

function fieldOf(head: string): FormField | null {
  const bare = bareHead(head);
  if (bare.length === 0 || bare.length > 12) return null;
  const best = FIELDS.records.find((spec) => fitOf(spec, bare) === 2) ?? FIELDS.records.find((spec) => fitOf(spec, bare) === 1);
  return FORM_FIELDS.find((field) => field === best?.field) ?? null;
}
