import type { HeldItem, PlanDocument } from '../../../../electron/contract';

export type PlanItem = PlanDocument['items'][number];
export type ItemState = { readonly state: 'held'; readonly record: string; readonly start: string } | { readonly state: 'waiting' | 'passed' | 'undated' };

/** What stands in the plan, by day; those without a day come last, in the order in which they were written. */
export function itemsInOrder({ items }: PlanDocument): PlanItem[] {
  const day = ({ on }: PlanItem): string => (on === '' ? '9999' : on);
  return items.filter(({ removed }) => !removed).sort((a, b) => (day(a) === day(b) ? a.sort - b.sort : day(a) < day(b) ? -1 : 1));
}

/** Held, or still to come, or its day is over without a record. */
export function stateOf(item: PlanItem, held: readonly HeldItem[], today: string): ItemState {
  const found = held.find((other) => other.item === item.id);
  if (found) return { state: 'held', record: found.record, start: found.start };
  if (item.on === '') return { state: 'undated' };
  return { state: item.on < today ? 'passed' : 'waiting' };
}

/** The first item that has a day and was not held. */
export const nextItem = (document: PlanDocument, held: readonly HeldItem[]): PlanItem | undefined =>
  itemsInOrder(document).find((item) => item.on !== '' && !held.some((other) => other.item === item.id));

/** Where a record of the item begins, with everything known filled in. */
export const recordHref = (plan: string, item: PlanItem): string => `/gatherings/new/${item.kind}?planned=${plan}.${item.id}`;
