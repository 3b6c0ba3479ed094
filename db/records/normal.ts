import type { z } from 'zod';
import { DOCUMENTS, type DocumentOf, type RecordKind } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { canonical, type Json, type JsonObject } from './canonical';
import { byOrder, isKeyedList, isObject, repeatedKey, type KeyedItem } from './fields';

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
