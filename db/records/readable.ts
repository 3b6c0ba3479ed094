import { DOCUMENT_SCHEMA, DOCUMENTS, isRecordKind, type RecordKind } from '../domain/record';
import type { Version } from './version';

/** Of a kind and a shape that this program knows. Everything else is kept as it came and shows nowhere (待升级). */
export const isOfToday = <V extends { readonly kind: string; readonly schema: number }>(version: V): version is V & { readonly kind: RecordKind } =>
  isRecordKind(version.kind) && version.schema <= DOCUMENT_SCHEMA;

/**
 * Of today, and what its kind says. What came while only a newer program could read it was never held to its shape: after
 * the upgrade it is, like a new arrival, and what does not fit counts nowhere.
 */
export const isReadable = (version: Version): boolean => isOfToday(version) && DOCUMENTS[version.kind].safeParse(version.document).success;
