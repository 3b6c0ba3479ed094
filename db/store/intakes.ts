import { z } from 'zod';
import { INTAKE_KINDS, type IntakeKind, type IntakeMapping } from '../domain/intake/intake';
import type { Database } from './open';
import { row, rows, run } from './prepared';

const line = z.strictObject({ record: z.string(), version: z.string(), before: z.array(z.string()) });
/** A record that an import made or changed: the version that it made, and those that stood before it. */
export type IntakeRecord = z.infer<typeof line>;

export interface StoredIntake {
  readonly id: string;
  readonly kind: IntakeKind;
  readonly file: string;
  readonly at: string;
  readonly author: string;
  readonly undoneAt: string;
  readonly lines: readonly IntakeRecord[];
}

type Row = Omit<StoredIntake, 'lines' | 'undoneAt'> & { readonly lines: string; readonly undone_at: string };
const stored = ({ lines, undone_at: undoneAt, kind, ...rest }: Row): StoredIntake => ({ ...rest, undoneAt, kind: z.enum(INTAKE_KINDS).parse(kind), lines: z.array(line).parse(JSON.parse(lines)) });

export function addIntake(db: Database, { id, kind, file, at, author, lines }: Omit<StoredIntake, 'undoneAt'>): void {
  run(db, `INSERT INTO intake (id, kind, file, at, author, lines) VALUES (:id, :kind, :file, :at, :author, :lines)`, { id, kind, file, at, author, lines: JSON.stringify(lines) });
}

/** The newest first. */
export const intakes = (db: Database): StoredIntake[] => rows<Row>(db, 'SELECT * FROM intake ORDER BY at DESC, id').map(stored);

export function intakeOf(db: Database, id: string): StoredIntake | undefined {
  const found = row<Row>(db, 'SELECT * FROM intake WHERE id = :id', { id });
  return found && stored(found);
}

export const setUndone = (db: Database, id: string, at: string): number => run(db, 'UPDATE intake SET undone_at = :at WHERE id = :id', { id, at });

export function keepMapping(db: Database, signature: string, mapping: IntakeMapping, at: string): void {
  run(db, 'INSERT INTO intake_mapping VALUES (:signature, :mapping, :at) ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at', { signature, mapping: JSON.stringify(mapping), at });
}

export function keptMapping(db: Database, signature: string): IntakeMapping | null {
  const found = row<{ mapping: string }>(db, 'SELECT mapping FROM intake_mapping WHERE signature = :signature', { signature });
  return found ? z.record(z.string(), z.string()).parse(JSON.parse(found.mapping)) : null;
}
