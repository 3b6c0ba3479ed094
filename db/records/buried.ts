import type { Json, JsonObject } from './canonical';

/** What stands in the place of an erased text inside something that was removed. */
const ERASED = '（已擦除）';

const isRemoved = (value: Json): boolean => typeof value === 'object' && value !== null && 'removed' in value && value.removed === true;

/** A document without the list items that were removed: what a person still sees. */
export function withoutRemoved(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isRemoved(item)).map(withoutRemoved);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutRemoved(inner)]));
}

/** Blanks a text inside removed list items, which keep what they said. What is still seen stays as it is. */
export function scrubRemoved(document: JsonObject, text: string): JsonObject {
  return scrub(document, text, false) as JsonObject;
}

function scrub(value: Json, text: string, removed: boolean): Json {
  if (typeof value === 'string') return removed && value.includes(text) ? ERASED : value;
  if (Array.isArray(value)) return value.map((item) => scrub(item, text, removed));
  if (typeof value !== 'object' || value === null) return value;
  const gone = removed || isRemoved(value);
  // A file goes whole: its bytes are to be named by nobody.
  const kept = Object.entries(value).filter(([key, inner]) => !(gone && key === 'file' && JSON.stringify(inner).includes(text)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, scrub(inner, text, gone)]));
}
