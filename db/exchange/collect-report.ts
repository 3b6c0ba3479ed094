import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { superiorOf, type Moment, type Office, type Peer } from '../office/office';
import { standingProgress } from '../office/order-answers';
import { ownName } from '../office/own-name';
import { digestOf, type Signed, type Statement, type StatementOf } from '../records/statements';
import { isErased } from '../store/erasures';
import { row, rows } from '../store/prepared';
import { statementById, statementsOf } from '../store/statements';
import { versionBytes } from '../store/versions';
import { alikeTogether } from './alike';
import { blobsToCarry, filesToCarry } from './carried-blobs';
import { orgsBelow } from './chain';
import { coveredNow } from './cover';
import type { Letter } from './deliver';
import { sealingKeysOf } from './devices';
import { goingUp } from './going-up';
import { heldAbove } from './held-above';

/** What the next report carries. `versions` only of submissions that still count: what was replaced before it ever left stays here. */
export interface Report {
  readonly superior: Peer;
  readonly submissions: readonly string[];
  readonly items: readonly ReportItem[];
  readonly letter: Letter;
}

export interface ReportItem {
  readonly org: string;
  readonly record: string;
  readonly version: string;
  readonly kind: string;
}

/** What goes of one organisation: the own one, or one below, whose words are handed on as they came. */
interface Part {
  readonly org: string;
  /** All that ever goes in detail, and what of it goes this time. */
  readonly going: readonly string[];
  readonly submissions: readonly string[];
}

/**
 * Everything that the last verified receipt, and what came on paper since, does not cover; `all` = 全部导出. A lost stick repairs itself: without a
 * receipt the next report carries the same again, and the superior counts nothing twice. What those below this organisation have said goes
 * along, byte for byte, as far as the edge lets it.
 */
export function collectReport(office: Office, moment: Moment, period: string, all: boolean): Result<Report, Failure> {
  const superior = superiorOf(office.db);
  if (!superior) return err(fail('no-superior'));
  if (superior.state !== 'confirmed') return err(fail('superior-unconfirmed'));
  const below = orgsBelow(office);
  const [own, ...parts] = [office.org, ...below].map((org) => partOf(office, org, all));
  if (!own) throw new Error('an organisation is a part of its report');
  const submissions = [own, ...parts].flatMap((part) => part.submissions);
  const items = submissions.flatMap((statement) => liveItems(office, statement));
  const statements = [...[own, ...parts].flatMap((part) => said(office, part, new Set([office.org, ...below]))), ...standingProgress(office, superior.org)];
  const recordsByKind: Record<string, number> = {};
  const once = [...new Map(items.map((item) => [item.version, item])).values()];
  let ordered: readonly ReportItem[] | undefined;
  const blobs = blobsToCarry(office, filesToCarry(bytesOf(office, once)), 'package-too-large');
  if (!blobs.ok) return blobs;
  for (const kind of items.map((item) => item.kind)) recordsByKind[kind] = (recordsByKind[kind] ?? 0) + 1;
  return ok({
    superior, submissions, items,
    letter: {
      kind: 'report', sender: ownName(office, moment.today), addressee: superior.org, period, base: lastReceipt(office)?.statement ?? '', lives: livesOf(office, superior.device),
      submitted: { digest: digestOf(own.going), count: own.going.length },
      below: parts.map(({ org, going }) => ({ org, digest: digestOf(going), count: going.length })),
      statements, versions: () => bytesOf(office, (ordered ??= alikeTogether(once, ({ version }) => versionBytes(office.db, version) ?? ''))), recordsByKind, blobs: blobs.value,
      recipients: [...sealingKeysOf(office.db, superior.org), office.keys.sealingKey],
      submissions, through: row<{ seq: number | null }>(office.db, 'SELECT max(seq) AS seq FROM statement')?.seq ?? 0,
    },
  });
}

function partOf(office: Office, org: string, all: boolean): Part {
  const going = goingUp(office, org);
  const covered = org === office.org ? coveredNow(office) : heldAbove(office, org).submissions;
  return { org, going, submissions: all ? going : withReplacing(office, org, going, going.filter((id) => !covered.has(id))) };
}

/** What one organisation says in a report: who speaks for it and for those below it, what it submits, and what stands of its figures. */
function said(office: Office, { org, going, submissions }: Part, known: ReadonlySet<string>): Signed<Statement>[] {
  const { db } = office;
  const goes = new Set(going);
  return [
    ...statementsOf(db, 'certificate', org).filter(({ statement }) => known.has(statement.subject.org)), ...statementsOf(db, 'revocation', org).filter(({ statement }) => known.has(statement.subject.org)),
    ...statementsOf(db, 'alias', org), ...submissions.flatMap((id) => statementById(db, id) ?? []), ...standingFigures(office, org), ...travelledErasures(office, org, goes),
  ];
}

/**
 * With what replaced them, link by link: a reader that lacked the replacing submission would take the old one for the
 * present one, and look for a version that does not travel any more.
 */
function withReplacing(office: Office, org: string, going: readonly string[], wanted: readonly string[]): string[] {
  if (wanted.length === 0) return [];
  const replacing = new Map<string, string>();
  const items = statementsOf(office.db, 'submission', org);
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
  return going.filter((id) => carried.has(id));
}

/** Every life of the superior's database that a receipt came from. */
const livesOf = (office: Office, device: string): string[] =>
  rows<{ incarnation: string }>(office.db, 'SELECT incarnation FROM receipt_seen WHERE device = :device ORDER BY incarnation', { device }).map(({ incarnation }) => incarnation);

const liveItems = (office: Office, statement: string): ReportItem[] =>
  rows(office.db,
    `SELECT i.org, i.record, i.version, i.kind FROM submission_item i WHERE i.statement = :statement
       AND NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement) ORDER BY i.record`,
    { statement });

/** Figures whose lines still stand: an older line for the same month says nothing any more. */
function standingFigures(office: Office, org: string): Signed<StatementOf<'figures'>>[] {
  const standing = rows<{ statement: string }>(office.db, 'SELECT DISTINCT statement FROM figure_line WHERE org = :org', { org }).map(({ statement }) => statement);
  return standing.flatMap((id) => {
    const found = statementById(office.db, id);
    return found?.statement.kind === 'figures' ? [{ ...found, statement: found.statement }] : [];
  });
}

/** Erasures of what was ever submitted upwards: who is above erases too. They are few, and each report says them all. Their reasons are words, so they go where the records go. */
function travelledErasures(office: Office, org: string, going: ReadonlySet<string>): Signed<StatementOf<'erasure'>>[] {
  const erasures = statementsOf(office.db, 'erasure', org);
  if (erasures.length === 0 || going.size === 0) return [];
  const submitted = new Set(rows<{ version: string; statement: string }>(office.db, 'SELECT version, statement FROM submission_item WHERE org = :org', { org }).filter(({ statement }) => going.has(statement)).map(({ version }) => version));
  return erasures.filter(({ statement }) => statement.blobs.length > 0 || statement.versions.some(({ version }) => submitted.has(version)));
}

/** Is there an erasure that no report has carried since it was said? */
export const isErasureWaiting = (office: Office): boolean => {
  const last = row<{ at: string | null }>(office.db, `SELECT max(written_at) AS at FROM package_out WHERE kind = 'report'`)?.at ?? '';
  return [office.org, ...orgsBelow(office)].some((org) => travelledErasures(office, org, new Set(goingUp(office, org))).some(({ statement }) => statement.statedAt >= last));
};

function* bytesOf(office: Office, items: Iterable<ReportItem>): Iterable<string> {
  for (const { org, version } of items) {
    const bytes = versionBytes(office.db, version);
    // Erased after it was submitted, on another laptop: its id stays named, its bytes are nowhere.
    if (bytes === undefined && isErased(office.db, version, org)) continue;
    if (bytes === undefined) throw new Error(`submitted version ${version} is not in the database`);
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
  row(office.db, 'SELECT r.*, s.received_at FROM receipt_seen r JOIN statement s ON s.id = r.statement WHERE s.org = (SELECT org FROM present_superior) ORDER BY s.seq DESC LIMIT 1');
