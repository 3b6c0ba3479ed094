import type { Json, JsonObject } from './canonical';

/**
 * A document seen as fields, the units of merging: path → value. Objects and keyed lists are walked into; scalars and
 * plain arrays are values. `attendance/<member>/state`, `studySession/hours`, `countedKinds`.
 */
export type Fields = ReadonlyMap<string, Json>;

export interface KeyedItem extends JsonObject {
  readonly id: string;
}

/** A list whose items all carry an `id` is keyed: two insertions are no conflict, and items merge field by field. */
export function isKeyedList(value: Json | undefined): value is readonly KeyedItem[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item['id'] === 'string');
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Keys are parts of paths, so the separator and the escape sign themselves are written ~1 and ~0 (as in RFC 6901).
const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
const ITEM = '#';

export function fieldsOf(document: JsonObject): Fields {
  const fields = new Map<string, Json>();
  collect(document, '', fields);
  return fields;
}

function collect(value: JsonObject, prefix: string, fields: Map<string, Json>): void {
  for (const [key, field] of Object.entries(value)) {
    const path = prefix + escape(key);
    if (isKeyedList(field)) {
      for (const item of field) {
        const { id, ...rest } = item;
        // The item's own existence is a field, so that an item without other fields is not lost.
        fields.set(`${path}/${ITEM}${escape(id)}`, true);
        collect(rest, `${path}/${ITEM}${escape(id)}/`, fields);
      }
    } else if (isObject(field)) {
      // That there is an object is a field too, so that taking it away (a vote back to null) is something one can write.
      fields.set(path, {});
      collect(field, `${path}/`, fields);
    }
    // An empty list says only that nothing was added yet; absence never means deletion.
    else if (!(Array.isArray(field) && field.length === 0)) fields.set(path, field);
  }
}

/**
 * The path of an item whose key another item of its list has too; undefined when there is none. Two items under one key
 * would be one after merging, so such a document is refused before anything is lost, wherever it comes from.
 */
export function repeatedKey(value: Json, path = ''): string | undefined {
  if (isKeyedList(value)) {
    const ids = value.map((item) => item.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return twice === undefined ? value.map((item) => repeatedKey({ ...item }, `${path}/${item.id}`)).find((found) => found !== undefined) : `${path}/${twice}`;
  }
  if (!isObject(value)) return undefined;
  return Object.entries(value).map(([key, field]) => repeatedKey(field, `${path}/${key}`)).find((found) => found !== undefined);
}

interface Branch {
  readonly children: Map<string, Branch>;
  value?: Json;
}

/** The document of a set of fields; keyed lists are ordered by (sort, id), the same on every machine. */
export function documentOf(fields: Fields): JsonObject {
  if (fields.size === 0) return {};
  const root: Branch = { children: new Map() };
  for (const [path, value] of fields) {
    let at = root;
    for (const part of path.split('/')) {
      let next = at.children.get(part);
      if (!next) at.children.set(part, (next = { children: new Map() }));
      at = next;
    }
    at.value = value;
  }
  return build(root) as JsonObject;
}

function build(branch: Branch): Json {
  const parts = [...branch.children];
  if (branch.value === null || parts.length === 0) return branch.value ?? null;
  const items = parts.filter(([part]) => part.startsWith(ITEM));
  if (items.length > 0) return items.map(([part, child]) => ({ ...(child.children.size > 0 ? (build(child) as JsonObject) : {}), id: unescape(part.slice(1)) })).sort(byOrder);
  return Object.fromEntries(parts.map(([part, child]) => [unescape(part), build(child)]));
}

/** By the sort number, then by key. */
export function byOrder(a: KeyedItem, b: KeyedItem): number {
  const [sortA, sortB] = [a['sort'] ?? 0, b['sort'] ?? 0];
  if (typeof sortA === 'number' && typeof sortB === 'number' && sortA !== sortB) return sortA - sortB;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** `agenda/#a1/vote/against` → `agenda`, `agenda/#a1`, `agenda/#a1/vote`: everything that the field lies in. */
export function around(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The path as people and conflict lists see it: without the marks of list items. */
export const plainPath = (path: string): string => path.split('/').map((part) => unescape(part.startsWith(ITEM) ? part.slice(1) : part)).join('/');
