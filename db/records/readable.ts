import { DOCUMENT_SCHEMA, DOCUMENTS, isRecordKind, type RecordKind } from '../domain/record';
import type { JsonObject } from './canonical';
import type { Version } from './version';

/** Of a kind and a shape that this program knows. Everything else is kept as it came and shows nowhere (待升级). */
export const isOfToday = <V extends { readonly kind: string; readonly schema: number }>(version: V): version is V & { readonly kind: RecordKind } =>
  isRecordKind(version.kind) && version.schema <= DOCUMENT_SCHEMA;

/** A document as its kind reads it today: older ones get today's defaults, the stored bytes are never rewritten. */
export interface Readable {
  readonly kind: RecordKind;
  readonly document: JsonObject;
}

const read = new WeakMap<Version, Readable | null>();

/**
 * Of today, and what its kind says. What came while only a newer program could read it was never held to its shape: after
 * the upgrade it is, like a new arrival, and what does not fit counts nowhere. A version is never changed, so each is
 * looked at once, however many steps of an import ask.
 */
export function readable(version: Version): Readable | undefined {
  const known = read.get(version);
  if (known !== undefined) return known ?? undefined;
  const found = look(version);
  read.set(version, found ?? null);
  return found;
}

function look(version: Version): Readable | undefined {
  if (!isOfToday(version)) return undefined;
  const parsed = DOCUMENTS[version.kind].safeParse(version.document);
  return parsed.success ? { kind: version.kind, document: parsed.data as unknown as JsonObject } : undefined;
}

export const isReadable = (version: Version): boolean => readable(version) !== undefined;

/** The path of what makes a version of today unreadable; '' = of the document as a whole. */
export const faultIn = ({ kind, document }: { readonly kind: RecordKind; readonly document: JsonObject }): string => DOCUMENTS[kind].safeParse(document).error?.issues[0]?.path.join('/') ?? '';
