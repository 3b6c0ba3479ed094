import { canonicalOrThrow } from '../records/canonical';
import type { Signed, Statement, StatementKind, StatementOf } from '../records/statements';
import { projectSaid } from './figure-months';
import type { Database } from './open';
import { row, rows, run } from './prepared';

interface Row { readonly id: string; readonly bytes: string; readonly signature: string }

/** Adds a signed statement; false when it is there already. */
export function addStatement(db: Database, signed: Signed<{ kind: string; org: string; device: string }>, state: 'accepted' | 'unknown', receivedAt: string): boolean {
  const { id, bytes, signature, statement } = signed;
  return run(db,
    `INSERT INTO statement (id, kind, org, device, bytes, signature, state, received_at)
     VALUES (:id, :kind, :org, :device, :bytes, :signature, :state, :receivedAt) ON CONFLICT (id) DO NOTHING`,
    { id, bytes, signature, state, receivedAt, kind: statement.kind, org: statement.org, device: statement.device },
  ) > 0;
}

export const hasStatement = (db: Database, id: string): boolean => row(db, 'SELECT 1 AS there FROM statement WHERE id = :id', { id }) !== undefined;

export function statementById(db: Database, id: string): Signed<Statement> | undefined {
  const found = row<Row>(db, `SELECT id, bytes, signature FROM statement WHERE id = :id AND state = 'accepted'`, { id });
  return found && { ...found, statement: JSON.parse(found.bytes) as Statement };
}

/** Statements of one kind, in the order in which they came. */
export function statementsOf<K extends StatementKind>(db: Database, kind: K, org: string): Signed<StatementOf<K>>[] {
  return rows<Row>(db, `SELECT id, bytes, signature FROM statement WHERE kind = :kind AND org = :org AND state = 'accepted' ORDER BY seq`, { kind, org })
    .map((found) => ({ ...found, statement: JSON.parse(found.bytes) as StatementOf<K> }));
}

export const allStatements = (db: Database): (Row & { kind: string; device: string; state: string })[] =>
  rows(db, 'SELECT id, kind, device, bytes, signature, state FROM statement ORDER BY seq');

/** Of two lines for one month the one of the higher counter counts; of equal counters the larger statement id. */
export function projectFigures(db: Database, { id, statement }: Signed<StatementOf<'figures'>>): void {
  for (const line of statement.lines) {
    const stands = run(db,
      `INSERT INTO figure_line (org, month, counter, statement, line) VALUES (:org, :month, :counter, :id, :line)
       ON CONFLICT (org, month) DO UPDATE SET counter = excluded.counter, statement = excluded.statement, line = excluded.line
       WHERE (excluded.counter, excluded.statement) > (counter, statement)`,
      { id, org: statement.org, month: line.month, counter: statement.counter, line: canonicalOrThrow(line) },
    );
    if (stands > 0) projectSaid(db, statement.org, line);
  }
}

export const figureCounter = (db: Database, org: string): number =>
  Math.max(0, ...statementsOf(db, 'figures', org).map(({ statement }) => statement.counter));

export const figureLinesOf = (db: Database, month?: string): { org: string; line: string }[] =>
  rows(db, 'SELECT org, line FROM figure_line WHERE (:month IS NULL OR month = :month) ORDER BY org, month', { month: month ?? null });
