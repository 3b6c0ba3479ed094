import type { DocumentOf, RecordKind } from '../domain/record';
import type { RecordState } from '../domain/views';
import { row, rows } from '../store/prepared';
import type { Database } from '../store/open';

export interface RecordRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly org: string;
  readonly document: string;
  readonly heads: string;
  readonly conflicts: string;
  readonly withdrawn: number;
  readonly saved_at: string;
  readonly author: string;
}

export interface Way {
  readonly record: string;
  readonly state: RecordState;
  readonly submission: string | null;
  readonly submitted_version: string | null;
  readonly submitted_at: string | null;
  readonly written_at: string | null;
  readonly delivered_at: string | null;
}

export const recordRow = (db: Database, record: string): RecordRow | undefined => row(db, 'SELECT * FROM record WHERE id = :record', { record });

export const recordRows = (db: Database, kind: RecordKind, org?: string): RecordRow[] =>
  rows(db, 'SELECT * FROM record WHERE kind = :kind AND (:org IS NULL OR org = :org) ORDER BY seq', { kind, org: org ?? null });

/** The document of a record row; it was parsed when it was projected. */
export const documentOfRow = <K extends RecordKind>(found: RecordRow, _kind: K): DocumentOf<K> => JSON.parse(found.document) as DocumentOf<K>;

/** Where a record stands on its way upwards (the view record_way). */
export const wayOf = (db: Database, record: string): Way | undefined => row(db, 'SELECT * FROM record_way WHERE record = :record', { record });
