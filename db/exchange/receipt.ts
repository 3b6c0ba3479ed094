import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { digestOf, type Signed, type StatementOf } from '../records/statements';
import { prepared, row, rows, run } from '../store/prepared';
import type { Database } from '../store/open';
import { deliveredTo, itemsOfSubmission, setCovered, submissionIds } from '../store/submissions';
import type { SeenReceipt } from './collect-report';

type Receipt = Signed<StatementOf<'receipt'>>;

export interface ReceiptPlan {
  readonly receipt: Receipt;
  /** Own submissions that it names, counted or kept apart, and that no receipt by its issuer named before. */
  readonly delivered: readonly string[];
  /** Own submissions that it names as kept apart: 已送达, not 已计入. */
  readonly staged: readonly string[];
  /** It comes from a later life of the superior's database than the receipts that were taken in: 上级恢复过备份. */
  readonly restored: boolean;
  /** The base of the next report, also what another computer of ours submitted and has not brought here yet; null = an older receipt, whose facts hold but whose list does not. */
  readonly covered: readonly string[] | null;
}

/** How many records become 已送达 by these receipts: one submission may speak of many records. */
export const deliveredRecords = (db: Database, plans: readonly ReceiptPlan[]): number => recordsOf(db, plans.flatMap(({ delivered }) => delivered));

/** How many records it holds and does not count, until a person there has looked at the computer that submitted them. */
export const stagedRecords = (db: Database, plans: readonly ReceiptPlan[]): number => recordsOf(db, plans.flatMap(({ staged }) => staged));

const recordsOf = (db: Database, submissions: readonly string[]): number =>
  new Set(submissions.flatMap((id) => itemsOfSubmission(db, id).map(({ record }) => record))).size;

/**
 * What a receipt means here; reads only. Within one incarnation of the superior's database a higher counter wins, and
 * a smaller set under it is refused; a new incarnation may hold less (the superior restored a backup) and replaces the
 * list, so that the next report brings the difference. 已送达 is a dated fact and is never taken back.
 */
export function planReceipt(office: Office, receipt: Receipt): Result<ReceiptPlan, Failure> {
  const { statement } = receipt;
  if (statement.to !== office.org) return err(fail('wrong-addressee', { name: '' }));
  const held = statement.holds.find(({ org }) => org === office.org);
  if (!held || !isWhole(held)) return err(fail('content-invalid', { field: 'holds' }));
  const named = namedSubmissions(office, held);
  const own = new Set(submissionIds(office.db, office.org));
  const ours = named.filter((id) => own.has(id));
  const incarnation = statement.incarnations.at(-1) ?? '';
  const before = row<SeenReceipt>(office.db, 'SELECT * FROM receipt_seen WHERE device = :device AND incarnation = :incarnation', { device: statement.device, incarnation });
  if (before && statement.counter > before.counter && held.count < before.held) return err(fail('receipt-smaller'));
  const newest = (!before || statement.counter > before.counter) && !isPastLife(office, statement.device, incarnation);
  const known = deliveredTo(office.db, statement.org);
  const staged = (held.staged ?? []).filter((id) => own.has(id));
  const lives = receiptsBy(office, statement.device).map(({ incarnations }) => incarnations.at(-1) ?? '');
  const restored = newest && !lives.includes(incarnation) && statement.incarnations.slice(0, -1).some((life) => lives.includes(life));
  return ok({ receipt, staged, restored, delivered: [...new Set([...ours, ...staged])].filter((id) => !known.has(id)), covered: newest ? inEveryLife(office, receipt, named) : null });
}

/**
 * What every life of the superior's database that may be the present one holds. Of two lives that do not know of each
 * other (the same backup was restored twice) nobody here can tell which is alive; what only one of them named is carried
 * again. The next report tells the superior of both, and its next receipt ends the doubt.
 */
function inEveryLife(office: Office, { statement }: Receipt, named: readonly string[]): string[] {
  const seen = receiptsBy(office, statement.device);
  const past = new Set([statement, ...seen].flatMap(({ incarnations }) => incarnations.slice(0, -1)));
  const others = seen.filter(({ incarnations }) => incarnations.at(-1) !== statement.incarnations.at(-1) && !past.has(incarnations.at(-1) ?? ''));
  const lists = others.map(({ holds }) => {
    const held = holds.find(({ org }) => org === office.org);
    return new Set(held ? namedSubmissions(office, held) : []);
  });
  return named.filter((id) => lists.every((list) => list.has(id)));
}

/**
 * A stick from before the superior restored a backup, found again after a newer receipt was taken in: what it lists may
 * have been lost in the restore, so it must not become the base of the next report.
 */
function isPastLife(office: Office, device: string, incarnation: string): boolean {
  return receiptsBy(office, device).some(({ incarnations }) => incarnations.slice(0, -1).includes(incarnation));
}

/** The newest receipt of each life of one computer's database. */
const receiptsBy = (office: Office, device: string): Receipt['statement'][] =>
  rows<{ bytes: string }>(office.db, 'SELECT s.bytes FROM receipt_seen r JOIN statement s ON s.id = r.statement WHERE r.device = :device', { device })
    .map(({ bytes }) => JSON.parse(bytes) as Receipt['statement']);

type Held = StatementOf<'receipt'>['holds'][number];

/** A list that is said must be the one that digest and number speak of. */
const isWhole = ({ submissions, digest, count }: Held): boolean =>
  submissions === null || (submissions.length === count && new Set(submissions).size === count && digestOf(submissions) === digest);

/**
 * The list itself, or, where only the digest came, the set of own submissions of one of the packages that has this digest.
 * None has it when this computer restored a backup and has forgotten that package: then nothing is known to be held, all
 * is carried again, and the next receipt comes with its list.
 */
function namedSubmissions(office: Office, held: Held): readonly string[] {
  if (held.submissions !== null) return held.submissions;
  const all = rows<{ id: string; seq: number }>(office.db, `SELECT id, seq FROM statement WHERE kind = 'submission' AND org = :org ORDER BY seq`, { org: office.org });
  const ends = rows<{ through: number }>(office.db, `SELECT DISTINCT through FROM package_out WHERE kind = 'report' ORDER BY through DESC`);
  for (const { through } of ends) {
    const upTo = all.filter(({ seq }) => seq <= through).map(({ id }) => id);
    if (upTo.length === held.count && digestOf(upTo) === held.digest) return upTo;
  }
  return [];
}

const heldBy = (office: Office, statement: Receipt['statement']): number => statement.holds.find(({ org }) => org === office.org)?.count ?? 0;

/** Notes what a planned receipt says. Call it inside the import's transaction, after the statement was added. */
export function keepReceipt(office: Office, plan: ReceiptPlan, at: string): void {
  const { statement, id } = plan.receipt;
  const insert = prepared(office.db, 'INSERT OR IGNORE INTO delivered (submission, at, receipt) VALUES (?, ?, ?)');
  for (const submission of plan.delivered) insert.run(submission, at, id);
  if (plan.covered === null) return;
  setCovered(office.db, plan.covered);
  run(office.db,
    `INSERT INTO receipt_seen (device, incarnation, counter, statement, held) VALUES (:device, :incarnation, :counter, :id, :held)
     ON CONFLICT (device, incarnation) DO UPDATE SET counter = excluded.counter, statement = excluded.statement, held = excluded.held`,
    { id, device: statement.device, incarnation: statement.incarnations.at(-1) ?? '', counter: statement.counter, held: heldBy(office, statement) });
}
