import type { HistoryEntry } from '../../../../electron/contract';
import { MEMBER_STATUS_NAMES } from '../../../text/kinds';
import { DEPARTURE_NAMES, EXEMPTION_NAMES, FIELD_NAMES, GENDER_NAMES, MEMBER_TYPE_NAMES, MOBILITY_NAMES, members as words } from '../../../text/members';

export interface ChangeWords {
  readonly path: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Change = HistoryEntry['changes'][number];
type Names = ReadonlyMap<string, string>;

// Values of closed lists, by the last part of the path. The same code word never means two things within one field.
const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gender: GENDER_NAMES,
  memberType: MEMBER_TYPE_NAMES,
  status: MEMBER_STATUS_NAMES,
  kind: MOBILITY_NAMES,
  reason: EXEMPTION_NAMES,
  departure: DEPARTURE_NAMES,
};
const FIELDS: Readonly<Record<string, string>> = FIELD_NAMES;
const ITEM_FIELDS: Readonly<Record<string, string>> = words.itemFields;

/**
 * The changes of one version in words. Paths come field by field: `confirmedOn`; for a new line of a list `posts/<id>`
 * (true) and then `posts/<id>/post`, `posts/<id>/from` …, which are told together; for a changed one only its parts.
 */
export function memberChanges(changes: readonly Change[], groups: Names): ChangeWords[] {
  const fresh = new Set(changes.filter(({ path, after }) => path.split('/').length === 2 && after === true).map(({ path }) => path));
  const partsOf = (line: string): Change[] => changes.filter(({ path }) => path.startsWith(`${line}/`));
  return changes.flatMap((change) => {
    const [top = '', id = '', part = ''] = change.path.split('/');
    const line = `${top}/${id}`;
    if (fresh.has(line)) return part === '' ? [{ path: line, field: FIELDS[top] ?? top, before: words.absent, after: lineWords(partsOf(line), groups) }] : [];
    if (part === 'removed' && change.after === false && change.before === null) return [];
    return [changeWords(change, top, part, groups)];
  });
}

function changeWords({ path, before, after }: Change, top: string, part: string, groups: Names): ChangeWords {
  const name = FIELDS[top] ?? top;
  const partName = ITEM_FIELDS[part] ?? '';
  const show = (value: unknown): string => valueWords(part === '' ? top : part, value, groups);
  return { path, field: partName === '' || partName === name ? name : `${name}·${partName}`, before: show(before), after: show(after) };
}

function valueWords(field: string, value: unknown, groups: Names): string {
  if (value === null || value === undefined || value === '') return words.absent;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string') return JSON.stringify(value);
  return field === 'group' ? (groups.get(value) ?? words.noGroup) : (VALUE_NAMES[field]?.[value] ?? value);
}

/** A whole line of a list: its own words, then its period. */
function lineWords(parts: readonly Change[], groups: Names): string {
  const named = parts.map(({ path, after }) => ({ part: path.split('/')[2] ?? '', after })).filter(({ part, after }) => part !== 'removed' && after !== '' && after !== null);
  const isDate = (part: string): boolean => part === 'from' || part === 'until';
  const own = named.filter(({ part }) => !isDate(part)).map(({ part, after }) => valueWords(part, after, groups));
  const dates = ['from', 'until'].flatMap((part) => named.filter((each) => each.part === part).map(({ after }) => `${ITEM_FIELDS[part] ?? ''} ${String(after)}`));
  return [...own, ...dates].join(' ');
}
