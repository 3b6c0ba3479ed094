interface Item {
  readonly id: string;
  readonly removed: boolean;
}

/** The list of a document that lost items, and which: what one 撤销 brings back. */
export interface Removal {
  readonly field: string;
  readonly ids: ReadonlySet<string>;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'removed' in value && typeof value.removed === 'boolean';
const itemsOf = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : []);

/** What was taken away from one state of a document to the next; null = nothing. Lists of the first level, as all forms have them. */
export function removalBetween(before: object, after: object): Removal | null {
  if (before === after) return null;
  for (const [field, now] of Object.entries(after)) {
    const was = new Map(itemsOf((before as Readonly<Record<string, unknown>>)[field]).map((item) => [item.id, item.removed]));
    const ids = itemsOf(now).filter((item) => item.removed && was.get(item.id) === false).map(({ id }) => id);
    if (ids.length > 0) return { field, ids: new Set(ids) };
  }
  return null;
}

/** The list as it is now with those items back; what was typed since stays. */
export function withRestored(document: object, { field, ids }: Removal): Readonly<Record<string, unknown>> {
  const list: unknown = (document as Readonly<Record<string, unknown>>)[field];
  return { [field]: Array.isArray(list) ? list.map((item: unknown) => (isItem(item) && ids.has(item.id) ? { ...item, removed: false } : item)) : list };
}
