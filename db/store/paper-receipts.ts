import type { Database } from './open';
import { rows, run } from './prepared';

/** A paper receipt whose code was typed in. */
export interface PaperReceiptRow {
  readonly package: string;
  /** The first three letters of its code: which life of the superior's database printed it. */
  readonly life: string;
  readonly at: string;
}

export const paperReceipts = (db: Database): PaperReceiptRow[] => rows(db, 'SELECT * FROM paper_receipt ORDER BY package, life');

/** The earliest of several days on which one was typed in stands: the same on every computer. */
export function keepPaper(db: Database, paper: PaperReceiptRow): void {
  run(db, 'INSERT INTO paper_receipt (package, life, at) VALUES (:package, :life, :at) ON CONFLICT (package, life) DO UPDATE SET at = min(at, excluded.at)', paper);
}

export const submissionsIn = (db: Database, id: string): string[] =>
  rows<{ statement: string }>(db, 'SELECT statement FROM package_out_submission WHERE package = :id ORDER BY statement', { id }).map(({ statement }) => statement);
