import { err, ok, type Result } from '../domain/result';

/** What a record, a statement or a manifest is made of. Numbers are integers only. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type CanonicalFailure = {
  readonly code: 'not-canonical';
  readonly reason: 'number' | 'depth' | 'surrogate' | 'type' | 'key';
  readonly at: string;
};

/** Deeper than any document of ours (a speech in an agenda item is at 5), shallow enough for any stack. */
export const MAX_DEPTH = 16;

// With the u flag \p{Surrogate} matches only surrogates that have no partner.
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Canonical text of a JSON value: RFC 8785 (JCS) over NFC strings, numbers limited to safe integers.
 * Same value, same text, on every machine. Refuses what has no single text: fractions, -0, lone surrogates,
 * a key that becomes another's double under NFC, nesting deeper than MAX_DEPTH.
 */
export function canonical(value: unknown): Result<string, CanonicalFailure> {
  try {
    return ok(write(value, 0, '$'));
  } catch (failure) {
    if (failure instanceof Refusal) return err(failure.failure);
    throw failure;
  }
}

/** Canonical text of a value that we made ourselves: a refusal here is a bug. */
export function canonicalOrThrow(value: unknown): string {
  return write(value, 0, '$');
}

class Refusal extends Error {
  constructor(readonly failure: CanonicalFailure) {
    super(`${failure.reason} at ${failure.at}`);
  }
}

function refuse(reason: CanonicalFailure['reason'], at: string): never {
  throw new Refusal({ code: 'not-canonical', reason, at });
}

function write(value: unknown, depth: number, at: string): string {
  if (depth > MAX_DEPTH) refuse('depth', at);
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      // -0 would print as 0 and so change on reading back.
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) refuse('number', at);
      return String(value);
    case 'string':
      return text(value, at);
    case 'object':
      return Array.isArray(value) ? list(value, depth, at) : object(value, depth, at);
    default:
      return refuse('type', at);
  }
}

// Keys, ids, dates: most strings need neither the surrogate check nor NFC, which cost more than all the rest.
const PLAIN = /^[\x20-\x7e]*$/;

function text(value: string, at: string): string {
  if (PLAIN.test(value)) return JSON.stringify(value);
  if (LONE_SURROGATE.test(value)) refuse('surrogate', at);
  return JSON.stringify(value.normalize('NFC'));
}

function list(values: readonly unknown[], depth: number, at: string): string {
  return `[${values.map((value, index) => write(value, depth + 1, `${at}[${index}]`)).join(',')}]`;
}

function object(value: object, depth: number, at: string): string {
  const entries = Object.entries(value).map(([key, field]) => [key.normalize('NFC'), field] as const);
  // Array.sort compares UTF-16 code units, which is the order that RFC 8785 asks for.
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const parts: string[] = [];
  let last: string | undefined;
  for (const [key, field] of entries) {
    if (key === last || key === '__proto__') refuse('key', `${at}.${key}`);
    last = key;
    parts.push(`${text(key, at)}:${write(field, depth + 1, `${at}.${key}`)}`);
  }
  return `{${parts.join(',')}}`;
}

/**
 * Reads text that claims to be canonical: it must be JSON whose canonical text is the very same.
 * That one comparison refuses duplicate keys, BOMs, 1e3, 1.0, white space and other spellings.
 */
export function parseCanonical(textIn: string): Result<Json, CanonicalFailure> {
  let value: unknown;
  try {
    value = JSON.parse(textIn);
  } catch {
    return err({ code: 'not-canonical', reason: 'type', at: '$' });
  }
  const again = canonical(value);
  if (!again.ok) return again;
  if (again.value !== textIn) return err({ code: 'not-canonical', reason: 'type', at: '$' });
  return ok(value as Json);
}
