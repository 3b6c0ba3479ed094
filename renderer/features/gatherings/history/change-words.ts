import type { GatheringDocument, HistoryEntry } from '../../../../electron/contract';
import { GATHERING_FIELDS, GATHERING_LISTS, historyWords, ITEM_FIELDS } from '../../../text/gathering-fields';
import { itemKey, placeOf, type ChangePlace } from './change-path';
import { labelOf, valueWords } from './value-words';

type Change = HistoryEntry['changes'][number];

/** One line of 历史. `what` is a change of a field (before → after), or something added, removed, brought back, put in order. */
export interface ChangeLine {
  readonly field: string;
  readonly what: 'value' | 'added' | 'removed' | 'back' | 'order';
  readonly before: string;
  readonly after: string;
}

/**
 * The changes of one version in Chinese, in the order of the form. `document` gives list items their names (who, which
 * agenda item); an added item is one line, not one for each of its fields. Links between records are left out: the
 * name beside them says the same.
 */
export function changeLines(changes: readonly Change[], document: GatheringDocument): ChangeLine[] {
  const placed = changes
    .map((change) => ({ ...change, place: placeOf(change.path) }))
    .sort((a, b) => formPlace(a.place) - formPlace(b.place));
  const added = new Set(placed.filter(isAddition).map(({ place }) => itemKey(place)));
  const lines: ChangeLine[] = [];
  const reordered = new Set<string>();
  for (const change of placed) {
    const { place } = change;
    const key = itemKey(place);
    const list = place.items.at(-1)?.list;
    if (place.items.length > 0 && isAddition(change)) {
      if (isFirstFor(change, placed, added) && !insideAdded(place, added))
        lines.push({ field: itemName(place, document, changes), what: 'added', before: '', after: '' });
    } else if (added.has(key) || insideAdded(place, added)) continue;
    else if (place.field === 'removed')
      lines.push({ field: itemName(place, document, changes), what: change.after === true ? 'removed' : 'back', before: '', after: '' });
    else if (place.field === 'sort') {
      if (list !== undefined && !reordered.has(list))
        lines.push({ field: GATHERING_LISTS[list] ?? historyWords.other, what: 'order', before: '', after: '' });
      if (list !== undefined) reordered.add(list);
    } else {
      const line = valueLine(change, place, document, changes);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

/** Fields and lists from the top of the form to its bottom; what a newer app added comes last. */
const FORM_ORDER = [
  'countedKinds',
  'title',
  'start',
  'end',
  'place',
  'chair',
  'recorder',
  'politicalBirthday',
  'studySession',
  'committeeMeeting',
  'groupMeeting',
  'partyLecture',
  'themeDay',
  'lifeMeeting',
  'appraisal',
  'oathRenewal',
  'warningEducation',
  'assessmentMeeting',
  'election',
  'attendance',
  'guests',
  'partyMeeting',
  'agenda',
  'summary',
  'attachments',
  'chairSigned',
  'recorderSigned',
  'withdrawn',
  'withdrawnReason',
];

function formPlace({ items, field }: ChangePlace): number {
  const at = FORM_ORDER.indexOf((items[0]?.list ?? field).split('.')[0] ?? '');
  return at < 0 ? FORM_ORDER.length : at;
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

function valueLine(change: Change, place: ChangePlace, document: GatheringDocument, changes: readonly Change[]): ChangeLine | null {
  if (place.field === 'member' || place.field.endsWith('.member')) return null;
  const list = place.items.at(-1)?.list;
  const field = list === undefined ? place.field : `${list}.${place.field}`;
  const [before, after] = [valueWords(field, change.before), valueWords(field, change.after)];
  // Defaults that an older version did not write yet: nobody changed anything.
  if (before === after || (change.before === null && (change.after === false || change.after === 0))) return null;
  const name = list === undefined ? (GATHERING_FIELDS[place.field] ?? historyWords.other) : fieldName(list, place.field);
  return { field: list === undefined ? name : `${itemName(place, document, changes)} · ${name}`, what: 'value', before, after };
}

/** A field's place in words, as a conflict or a failure names it: 议题“讨论转正” · 决议. */
export function placeWords(path: string, document: GatheringDocument): string {
  const place = placeOf(path);
  const list = place.items.at(-1)?.list;
  if (list === undefined) return GATHERING_FIELDS[place.field] ?? historyWords.other;
  const item = itemName(place, document, []);
  return place.field === '' || place.field === 'removed' ? item : `${item} · ${fieldName(list, place.field)}`;
}

function fieldName(list: string, field: string): string {
  const dot = field.indexOf('.');
  const inner = dot < 0 ? undefined : ITEM_FIELDS[`${list}.${field.slice(0, dot)}`]?.[field.slice(dot + 1)];
  return inner ?? ITEM_FIELDS[list]?.[field] ?? historyWords.other;
}

/** 议题“讨论转正”, 到会 孙立新: the list's word and what the item is called. */
function itemName({ items }: ChangePlace, document: GatheringDocument, changes: readonly Change[]): string {
  const last = items.at(-1);
  if (last === undefined) return historyWords.other;
  return `${GATHERING_LISTS[last.list] ?? historyWords.other}“${labelFromDocument(items, document) ?? labelFromChanges(items, changes) ?? historyWords.unnamed}”`;
}

function labelFromDocument(items: ChangePlace['items'], document: GatheringDocument): string | null {
  let at: unknown = document;
  let above = '';
  for (const { list, id } of items) {
    const path = list.startsWith(`${above}.`) && above !== '' ? list.slice(above.length + 1) : list;
    for (const key of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[key];
    at = Array.isArray(at) ? at.find((item: { readonly id?: unknown }) => item.id === id) : undefined;
    if (at === undefined) return null;
    above = list;
  }
  return typeof at === 'object' && at !== null ? labelOf(at) : null;
}

/** An item that is no longer in the document: its name may stand among the changes themselves. */
function labelFromChanges(items: ChangePlace['items'], changes: readonly Change[]): string | null {
  const key = itemKey({ items, field: '' });
  for (const change of changes) {
    const place = placeOf(change.path);
    if (itemKey(place) !== key || !['title', 'name', 'speaker', ''].includes(place.field)) continue;
    const value = change.after ?? change.before;
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'object' && value !== null) return labelOf(value);
  }
  return null;
}
