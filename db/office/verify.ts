import { deviceIdOf, sha256, verifyBytes } from '../records/sign';
import { isStatementKind, type StatementOf } from '../records/statements';
import { readVersion } from '../records/version';
import { projectAliases } from '../store/aliases';
import { blobHashes, blobOf } from '../store/blobs';
import { keepErasure } from '../store/erasures';
import { allMonthsTurn } from '../store/figure-months';
import { projectOrder, projectProgress } from '../store/orders';
import { row, rows, run } from '../store/prepared';
import { projectAll } from '../store/projections';
import { projectReview, projectReviewState, reviewedRecords } from '../store/reviews';
import { clearSearch } from '../store/search-index';
import { allStatements, projectFigures } from '../store/statements';
import { projectSubmission } from '../store/submissions';
import { recordIds } from '../store/versions';
import { peerByDevice, type Office } from './office';

/** All tables that follow from versions and statements. */
const PROJECTIONS = ['record', 'gathering', 'gathering_kind', 'attendance', 'member', 'submission_item', 'submission_replaced', 'review_item', 'review_replaced', 'review_state', 'figure_line', 'figure_month', 'erased', 'erased_blob', 'record_alias', 'order_said', 'order_replaced', 'progress_line', 'waiting'] as const;

export interface Verification {
  readonly ok: boolean;
  readonly integrity: string;
  readonly versions: number;
  readonly damagedVersions: readonly string[];
  readonly statements: number;
  /** Attachments whose bytes are not what their hash says. */
  readonly blobs: number;
  readonly damagedBlobs: readonly string[];
  readonly wrongSignatures: readonly string[];
  readonly rebuiltEqual: boolean;
}

/** A text of every projection that does not depend on row numbers: two equal dumps answer every question equally. */
export function dumpProjections(office: Office): string {
  return PROJECTIONS.map((table) => {
    const found = rows<Record<string, unknown>>(office.db, `SELECT * FROM ${table}`).map(({ seq: _seq, ...rest }) => JSON.stringify(rest));
    return `${table}\n${found.sort().join('\n')}`;
  }).join('\n');
}

/** Empties the projections and makes them anew from versions and statements: the law `rebuild = incremental`, and a repair. */
export function rebuild(office: Office): void {
  const { db } = office;
  db.transaction(() => {
    for (const table of PROJECTIONS) run(db, `DELETE FROM ${table}`);
    clearSearch(db);
    allMonthsTurn(db);
    for (const { kind, bytes, signature, id, state } of allStatements(db)) {
      if (state !== 'accepted' || !isStatementKind(kind)) continue;
      const statement: unknown = JSON.parse(bytes);
      if (kind === 'submission') projectSubmission(db, { id, bytes, signature, statement: statement as StatementOf<'submission'> });
      if (kind === 'erasure') keepErasure(db, { id, bytes, signature, statement: statement as StatementOf<'erasure'> });
      if (kind === 'review') projectReview(db, { id, bytes, signature, statement: statement as StatementOf<'review'> });
      if (kind === 'task' || kind === 'notice') projectOrder(db, { id, bytes, signature, statement: statement as StatementOf<'task' | 'notice'> });
      if (kind === 'progress') projectProgress(db, { id, bytes, signature, statement: statement as StatementOf<'progress'> });
      if (kind === 'figures') projectFigures(db, { id, bytes, signature, statement: statement as StatementOf<'figures'> });
    }
    projectAliases(db);
    for (const _ of projectAll(db, recordIds(db).map(({ record }) => record), office.org));
    for (const record of reviewedRecords(db)) projectReviewState(db, record);
  }).immediate();
}

/** Checks the file's pages, every version's id, every signature, every attachment's bytes, and that a rebuild changes nothing. Writes nothing. */
export function verifyOffice(office: Office): Verification {
  const { db } = office;
  const integrity = String(db.pragma('integrity_check', { simple: true }));
  const damagedVersions = rows<{ id: string; bytes: string }>(db, 'SELECT id, bytes FROM version')
    .filter(({ id, bytes }) => sha256(bytes) !== id || !readVersion(bytes).ok).map(({ id }) => id);
  const statements = allStatements(db);
  // Whose digits nobody here has compared speaks by a certificate.
  const vouched = new Map(statements.filter(({ kind }) => kind === 'certificate').map(({ bytes }) => (JSON.parse(bytes) as StatementOf<'certificate'>).subject).map(({ device, signingKey }) => [device, signingKey]));
  const wrongSignatures = statements
    .filter(({ id, kind, bytes, signature, device }) => {
      const key = device === office.device ? office.keys.signingKey : (peerByDevice(db, device)?.signing_key ?? vouched.get(device));
      return sha256(bytes) !== id || key === undefined || deviceIdOf(key) !== device || !verifyBytes(kind, bytes, signature, key);
    })
    .map(({ id }) => id);
  const blobs = blobHashes(db);
  // One at a time: all together may be gigabytes.
  const damagedBlobs = blobs.filter((id) => sha256(blobOf(db, id)?.bytes ?? '') !== id);
  const rebuiltEqual = sameAfterRebuild(office);
  return {
    ok: integrity === 'ok' && damagedVersions.length === 0 && wrongSignatures.length === 0 && damagedBlobs.length === 0 && rebuiltEqual,
    integrity, versions: row<{ n: number }>(db, 'SELECT count(*) AS n FROM version')?.n ?? 0, damagedVersions, statements: statements.length, wrongSignatures, blobs: blobs.length, damagedBlobs, rebuiltEqual,
  };
}

function sameAfterRebuild(office: Office): boolean {
  const before = dumpProjections(office);
  let same = false;
  office.db.exec('BEGIN IMMEDIATE');
  try {
    rebuild(office);
    same = dumpProjections(office) === before;
  } finally {
    // The question must not change the answer: whatever came out, the projections stay as they were.
    office.db.exec('ROLLBACK');
  }
  return same;
}
