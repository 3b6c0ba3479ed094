import type { JsonObject } from '../records/canonical';
import { orderTitle } from '../store/orders';
import type { Office } from './office';
import { documentOfRow, recordRow } from './records';

/** What a record is called: kinds name their title differently. '' = it has none of its own. */
export const titleOf = (document: JsonObject): string => firstText(document, ['title', 'name']);

/** The day that a record is about, YYYY-MM-DD; '' = none. */
export const dayOf = (document: JsonObject): string => firstText(document, ['start', 'on', 'dueOn']).slice(0, 10);

function firstText(document: JsonObject, fields: readonly string[]): string {
  for (const field of fields) {
    const value = document[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}

/** Names for the ids that a text of JSON mentions: records, tasks and notices by their title, the own organisation's 党小组 by their name. */
export function namesWithin(office: Office, json: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const id of new Set(json.match(/\b[0-9a-f]{32}\b/g) ?? [])) {
    const found = recordRow(office.db, id);
    const title = found ? titleOf(JSON.parse(found.document) as JsonObject) : orderTitle(office.db, id);
    if (title !== '') names[id] = title;
  }
  const own = recordRow(office.db, office.org);
  if (own) for (const { id, name } of documentOfRow(own, 'organisation').groups) names[id] = name;
  return names;
}
