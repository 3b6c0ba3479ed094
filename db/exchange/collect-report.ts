import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { superiorOf, type Moment, type Office, type Peer } from '../office/office';
import { standingProgress } from '../office/order-answers';
import { ownName } from '../office/own-name';
import { digestOf, type Signed, type Statement, type StatementOf } from '../records/statements';
import { isErased } from '../store/erasures';
import { row, rows } from '../store/prepared';
import { statementById, statementsOf } from '../store/statements';
import { submissionIds } from '../store/submissions';
import { versionBytes } from '../store/versions';
import { blobsToCarry } from './carried-blobs';
import { coveredNow } from './cover';
import type { Letter } from './deliver';
import { sealingKeysOf } from './devices';

/** What the next report carries. `versions` only of submissions that still count: what was replaced before it ever left stays here. */
export interface Report {
  readonly superior: Peer;
  readonly submissions: readonly string[];
  readonly items: readonly { readonly record: string; readonly version: string; readonly kind: string }[];
  readonly letter: Letter;
}

/**
 * Everything that the last verified receipt, and what came on paper since, does not cover; `all` = 全部导出. A lost stick repairs itself: without a
 * receipt the next report carries the same again, and the superior counts nothing twice.
 */
export function collectReport(office: Office, moment: Moment, period: string, all: boolean): Result<Report, Failure> {
  const superior = superiorOf(office.db);
  if (!superior) return err(fail('no-superior'));
  if (superior.state !== 'confirmed') return err(fail('superior-unconfirmed'));
  const own = submissionIds(office.db, office.org);
  const covered = coveredNow(office);
  const submissions = all ? own : withReplacing(office, own, own.filter((id) => !covered.has(id)));
  const items = submissions.flatMap((statement) => liveItems(office, statement));
  const statements = [...trustSaid(office), ...submissions.flatMap((id) => statementById(office.db, id) ?? []), ...standingFigures(office), ...standingProgress(office, superior.org), ...travelledErasures(office)];
  const recordsByKind: Record<string, number> = {};
  const versions = new Set(items.map(({ version }) => version));
  const blobs = blobsToCarry(office, bytesOf(office, versions));
  if (!blobs.ok) return blobs;
  for (const kind of items.map((item) => item.kind)) recordsByKind[kind] = (recordsByKind[kind] ?? 0) + 1;
  return ok({
    superior, submissions, items,
    letter: {
      kind: 'report', sender: ownName(office, moment.today), addressee: superior.org, period, base: lastReceipt(office)?.statement ?? '', lives: livesOf(office, superior.device),
      submitted: { digest: digestOf(own), count: own.length },
      statements, versions: () => bytesOf(office, versions), recordsByKind, blobs: blobs.value,
      recipients: [...sealingKeysOf(office.db, superior.org), office.keys.sealingKey],
      submissions, through: row<{ seq: number | null }>(office.db, `SELECT max(seq) AS seq FROM statement WHERE kind = 'submission' AND org = :org`, { org: office.org })?.seq ?? 0,
    },
  });
}

/**
 * With what replaced them, link by link: a reader that lacked the replacing submission would take the old one for the
 * present one, and look for a version that does not travel any more.
 */
function withReplacing(office: Office, own: readonly string[], wanted: readonly string[]): string[] {
  const replacing = new Map<string, string>();
  const items = statementsOf(office.db, 'submission', office.org);
  for (const { id, statement } of items) for (const { record, replaces } of statement.records) for (const older of replaces) replacing.set(`${record} ${older}`, id);
  const records = new Map(items.map(({ id, statement }) => [id, statement.records.map(({ record }) => record)]));
  const carried = new Set<string>();
  const open = [...wanted];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (carried.has(id)) continue;
    carried.add(id);
    for (const record of records.get(id) ?? []) {
      const newer = replacing.get(`${record} ${id}`);
      if (newer !== undefined) open.push(newer);
    }
  }
  return own.filter((id) => carried.has(id));
}

/** Every life of the superior's database that a receipt came from. */
const livesOf = (office: Office, device: string): string[] =>
  rows<{ incarnation: string }>(office.db, 'SELECT incarnation FROM receipt_seen WHERE device = :device ORDER BY incarnation', { device }).map(({ incarnation }) => incarnation);

const liveItems = (office: Office, statement: string): { record: string; version: string; kind: string }[] =>
  rows(office.db,
    `SELECT i.record, i.version, i.kind FROM submission_item i WHERE i.statement = :statement
       AND NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement) ORDER BY i.record`,
    { statement });

/** Which of the organisation's own keys speak for it, which no longer do, and which records are one: few, and said each time. */
function trustSaid(office: Office): Signed<Statement>[] {
  const own = ({ statement }: Signed<StatementOf<'certificate' | 'revocation'>>): boolean => statement.subject.org === office.org;
  return [...statementsOf(office.db, 'certificate', office.org).filter(own), ...statementsOf(office.db, 'revocation', office.org).filter(own), ...statementsOf(office.db, 'alias', office.org)];
}

/** Figures whose lines still stand: an older line for the same month says nothing any more. */
function standingFigures(office: Office): Signed<StatementOf<'figures'>>[] {
  const standing = new Set(rows<{ statement: string }>(office.db, 'SELECT DISTINCT statement FROM figure_line WHERE org = :org', { org: office.org }).map(({ statement }) => statement));
  return statementsOf(office.db, 'figures', office.org).filter(({ id }) => standing.has(id));
}

/** Erasures of what was ever submitted: the superior erases too. They are few, and each report says them all. */
function travelledErasures(office: Office): Signed<StatementOf<'erasure'>>[] {
  const submitted = new Set(rows<{ version: string }>(office.db, 'SELECT DISTINCT version FROM submission_item WHERE org = :org', { org: office.org }).map(({ version }) => version));
  return statementsOf(office.db, 'erasure', office.org).filter(({ statement }) => statement.blobs.length > 0 || statement.versions.some(({ version }) => submitted.has(version)));
}

/** Is there an erasure that no report has carried since it was said? */
export const isErasureWaiting = (office: Office): boolean => {
  const last = row<{ at: string | null }>(office.db, `SELECT max(written_at) AS at FROM package_out WHERE kind = 'report'`)?.at ?? '';
  return travelledErasures(office).some(({ statement }) => statement.statedAt >= last);
};

function* bytesOf(office: Office, versions: Iterable<string>): Iterable<string> {
  for (const id of versions) {
    const bytes = versionBytes(office.db, id);
    // Erased after it was submitted, on another laptop: its id stays named, its bytes are nowhere.
    if (bytes === undefined && isErased(office.db, id, office.org)) continue;
    if (bytes === undefined) throw new Error(`submitted version ${id} is not in the database`);
    yield bytes;
  }
}

export interface SeenReceipt {
  readonly device: string;
  readonly incarnation: string;
  readonly counter: number;
  readonly statement: string;
  readonly held: number;
  readonly received_at: string;
}

/** The newest receipt that arrived. */
export const lastReceipt = (office: Office): SeenReceipt | undefined =>
  row(office.db, 'SELECT r.*, s.received_at FROM receipt_seen r JOIN statement s ON s.id = r.statement ORDER BY s.seq DESC LIMIT 1');
