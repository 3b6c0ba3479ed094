import { dateOf } from '../domain/dates';
import type { GatheringDocument } from '../domain/gathering';
import type { PlanDocument } from '../domain/plan';
import { rows } from '../store/prepared';
import type { Office } from './office';
import { documentOfRow, recordRows } from './records';

export interface GatheringOfPeriod {
  readonly id: string;
  readonly document: GatheringDocument;
}
type Held = { readonly item: string; readonly record: string; readonly start: string };

/** How a gathering says which item of which plan it was begun from. */
export const plannedBy = (plan: string, item: string): string => `${plan}.${item}`;

/**
 * Which items of a plan were held, and as which record: the one that was begun from the item; else, for what was recorded
 * on another way, the one that counts as the item's kind on the item's day. No record stands for two items.
 */
export function heldItems(plan: string, document: PlanDocument, gatherings: readonly GatheringOfPeriod[]): Held[] {
  const items = document.items.filter(({ removed }) => !removed);
  const taken = new Map<string, GatheringOfPeriod>();
  const free = (found: GatheringOfPeriod): boolean => ![...taken.values()].some(({ id }) => id === found.id);
  for (const item of items) {
    const begun = gatherings.find(({ id, document: { planned } }) => id === item.record || planned === plannedBy(plan, item.id));
    if (begun) taken.set(item.id, begun);
  }
  for (const item of items) {
    if (taken.has(item.id) || item.on === '') continue;
    const same = gatherings.find((found) => found.document.planned === undefined && dateOf(found.document.start) === item.on && found.document.countedKinds.includes(item.kind) && free(found));
    if (same) taken.set(item.id, same);
  }
  return items.flatMap(({ id }) => {
    const found = taken.get(id);
    return found ? [{ item: id, record: found.id, start: found.document.start }] : [];
  });
}

/** The own plans with what became of their items, the latest period first. */
export function listPlans(office: Office) {
  return recordRows(office.db, 'plan', office.org)
    .map((row) => ({ id: row.id, document: documentOfRow(row, 'plan') }))
    .filter(({ document }) => !document.withdrawn)
    .sort((a, b) => (a.document.from < b.document.from ? 1 : a.document.from > b.document.from ? -1 : a.document.until < b.document.until ? 1 : -1))
    .map(({ id, document }) => ({ id, document, held: heldOf(office, id, document) }));
}

/** What was held of one plan; a gathering that slipped out of the plan's period by up to a year is still found. */
export function heldOf(office: Office, plan: string, document: PlanDocument): Held[] {
  const gatherings = rows<{ id: string; document: string }>(office.db,
    `SELECT r.id, r.document FROM gathering g JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.withdrawn = 0 AND g.start_date >= :from AND g.start_date < :until ORDER BY g.start`,
    { org: office.org, from: document.from, until: `${Number(document.until.slice(0, 4)) + 2}-` },
  ).map(({ id, document: text }) => ({ id, document: JSON.parse(text) as GatheringDocument }));
  return heldItems(plan, document, gatherings);
}
