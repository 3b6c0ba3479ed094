import type { z } from 'zod';
import { DOCUMENTS, type DocumentOf, type RecordKind } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { canonical, type Json, type JsonObject } from './canonical';
import { byOrder, isKeyedList, isObject, type KeyedItem } from './fields';

export type DocumentFailure = { readonly code: 'document-invalid'; readonly field: string };

/**
 * A document as it is stored: of its kind's shape with defaults filled in, NFC, keyed lists in their order. Fields that
 * only a newer app knows stay as they came.
 */
export function normalDocument<K extends RecordKind>(kind: K, input: unknown): Result<DocumentOf<K>, DocumentFailure> {
  const parsed: z.ZodSafeParseResult<unknown> = DOCUMENTS[kind].safeParse(input);
  if (!parsed.success) return err({ code: 'document-invalid', field: parsed.error.issues[0]?.path.join('/') ?? '' });
  const text = canonical(parsed.data);
  if (!text.ok) return err({ code: 'document-invalid', field: text.error.at });
  const document = JSON.parse(text.value) as JsonObject;
  const twice = repeatedKey(document);
  if (twice !== undefined) return err({ code: 'document-invalid', field: twice });
  return ok(ordered(document) as DocumentOf<K>);
}

/** Keyed lists in (sort, id) order everywhere, so that one content has one text. */
function ordered(value: Json): Json {
  if (isKeyedList(value)) return value.map((item) => ordered({ ...item }) as KeyedItem).sort(byOrder);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, ordered(field)]));
  return value;
}

/** Two items under one key would be one item after merging: refused before anything is lost. */
function repeatedKey(value: Json, path = ''): string | undefined {
  if (isKeyedList(value)) {
    const ids = value.map((item) => item.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    return twice === undefined ? value.map((item) => repeatedKey({ ...item }, `${path}/${item.id}`)).find((found) => found !== undefined) : `${path}/${twice}`;
  }
  if (!isObject(value)) return undefined;
  return Object.entries(value).map(([key, field]) => repeatedKey(field, `${path}/${key}`)).find((found) => found !== undefined);
}

/**
 * What is left out of a keyed list was removed by the person at the screen: a tombstone keeps that known, since absence
 * never means deletion. Items that only another laptop added stay untouched when they were never shown (`shown`).
 */
export function withTombstones(document: JsonObject, shown: JsonObject): JsonObject {
  const out: Record<string, JsonObject[string]> = { ...document };
  for (const [key, before] of Object.entries(shown)) {
    const now = document[key];
    if (isKeyedList(before) && (now === undefined || Array.isArray(now))) {
      const items = (now ?? []) as readonly (JsonObject & { id: string })[];
      const kept = items.map((item) => {
        const old = before.find((other) => other.id === item.id);
        return old ? withTombstones(item, old) : item;
      });
      const gone = before.filter((old) => !items.some((item) => item.id === old.id)).map((old) => ({ ...old, removed: true }));
      out[key] = [...kept, ...gone];
    } else if (isObject(before) && isObject(now)) out[key] = withTombstones(now, before);
  }
  return out;
}
