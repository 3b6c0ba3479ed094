import { z } from 'zod';
import { hashId, randomId } from '../domain/ids';
import { instant } from '../domain/dates';
import { err, ok, type Result } from '../domain/result';
import { canonical, canonicalOrThrow, parseCanonical, type CanonicalFailure, type Json, type JsonObject } from './canonical';
import { repeatedKey } from './fields';
import { sha256 } from './sign';

/** A document's bytes may not be larger (exchange.md §3, Limits); long material belongs into an attachment. */
export const MAX_DOCUMENT_BYTES = 256 * 1024;

const document = z.custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));

/**
 * One save of one record, immutable. `device` is proof of nothing by itself (versions are hashed, not signed), `author`
 * is the name that the person at the keyboard chose, `savedAt` a clock's claim in UTC.
 */
export const versionSchema = z.strictObject({
  record: randomId,
  kind: z.string().min(1).max(40),
  org: randomId,
  parents: z.array(hashId).max(64),
  device: hashId,
  author: z.string().max(60),
  savedAt: instant,
  schema: z.int().min(1),
  document,
  /** Fields that the person left open, each with the versions whose values stand against each other. */
  undecided: z.record(z.string(), z.array(hashId)).optional(),
});
export type Version = z.infer<typeof versionSchema>;

export interface StoredVersion {
  readonly id: string;
  readonly bytes: string;
  readonly version: Version;
}

/** Canonical bytes and id of a version that we made; parents are sorted, so that one set has one text. */
export function makeVersion(fields: Version): Result<StoredVersion, CanonicalFailure | { readonly code: 'document-too-large' }> {
  const version = { ...fields, parents: [...fields.parents].sort() };
  const bytes = canonical(version);
  if (!bytes.ok) return bytes;
  if (Buffer.byteLength(bytes.value) > MAX_DOCUMENT_BYTES) return err({ code: 'document-too-large' });
  return ok({ id: sha256(bytes.value), bytes: bytes.value, version: JSON.parse(bytes.value) as Version });
}

export type VersionFailure = CanonicalFailure | { readonly code: 'document-too-large' } | { readonly code: 'version-invalid'; readonly at: string };

/** Reads a version from text that came from elsewhere: canonical, of the right shape, no list item twice, not too large. */
export function readVersion(bytes: string): Result<StoredVersion, VersionFailure> {
  if (Buffer.byteLength(bytes) > MAX_DOCUMENT_BYTES) return err({ code: 'document-too-large' });
  const value = parseCanonical(bytes);
  return value.ok ? versionFrom(value.value, bytes) : value;
}

/** The same of text that was found to be canonical already, with the value that it stands for. */
export function versionFrom(value: Json, bytes: string): Result<StoredVersion, VersionFailure> {
  if (Buffer.byteLength(bytes) > MAX_DOCUMENT_BYTES) return err({ code: 'document-too-large' });
  const version = versionSchema.safeParse(value);
  if (!version.success) return err({ code: 'version-invalid', at: version.error.issues[0]?.path.join('.') ?? '' });
  const sorted = version.data.parents.every((parent, index, all) => index === 0 || (all[index - 1] ?? '') < parent);
  if (!sorted) return err({ code: 'version-invalid', at: 'parents' });
  const twice = repeatedKey(version.data.document);
  if (twice !== undefined) return err({ code: 'version-invalid', at: `document${twice}` });
  return ok({ id: sha256(bytes), bytes, version: version.data });
}

/** A version out of our own database, where it was checked on its way in. */
export function storedVersion(row: { readonly id: string; readonly bytes: string }): StoredVersion {
  return { id: row.id, bytes: row.bytes, version: JSON.parse(row.bytes) as Version };
}

export const sameJson = (a: unknown, b: unknown): boolean => a === b || (a !== undefined && b !== undefined && canonicalOrThrow(a) === canonicalOrThrow(b));
