/** What every list item of a gathering has: a key made once, and a mark instead of a deletion. */
export interface Item {
  readonly id: string;
  readonly removed: boolean;
}
export interface SortedItem extends Item {
  readonly sort: number;
}

/** The items that are there, in their order. */
export function inOrder<T extends SortedItem>(list: readonly T[]): T[] {
  return list.filter((item) => !item.removed).sort((a, b) => a.sort - b.sort);
}

/** The number that puts a new item at the end. */
export const nextSort = (list: readonly SortedItem[]): number => list.reduce((last, item) => Math.max(last, item.sort + 1), 0);

export function changed<T extends Item>(list: readonly T[], id: string, fields: Partial<T>): T[] {
  return list.map((item) => (item.id === id ? { ...item, ...fields } : item));
}

export function removed<T extends Item>(list: readonly T[], id: string): T[] {
  return list.map((item) => (item.id === id ? { ...item, removed: true } : item));
}

export function restored<T extends Item>(list: readonly T[], id: string): T[] {
  return list.map((item) => (item.id === id ? { ...item, removed: false } : item));
}

/** Moves an item one place up (-1) or down (+1); at the end of the list nothing happens. */
export function moved<T extends SortedItem>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const order = inOrder(list).map((item) => item.id);
  const from = order.indexOf(id);
  return placed(list, id, from + by);
}

/** Puts an item at a place among the visible ones (0 = first), as dragging does. */
export function placed<T extends SortedItem>(list: readonly T[], id: string, to: number): T[] {
  const order = inOrder(list).map((item) => item.id);
  const from = order.indexOf(id);
  if (from < 0 || to < 0 || to >= order.length || to === from) return [...list];
  order.splice(to, 0, ...order.splice(from, 1));
  const place = new Map(order.map((key, index) => [key, index]));
  return list.map((item) => ({ ...item, sort: place.get(item.id) ?? item.sort }));
}

/** An item's key. Browser randomness: a list item is no secret, it only must not meet another. */
export const newItemId = (): string => crypto.randomUUID().replaceAll('-', '');
