import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office, Peer } from '../office/office';
import { ownName } from '../office/own-name';
import { digestOf, sign, type Signed, type Statement, type StatementOf } from '../records/statements';
import { row, rows } from '../store/prepared';
import { lastReportsOf } from '../store/packages';
import { setting, takeReceiptCounter } from '../store/settings';
import { addStatement, statementsOf } from '../store/statements';
import { submissionIds } from '../store/submissions';
import { collectGivenBack } from './collect-given-back';
import { collectOrders } from './collect-orders';
import { collectReviews } from './collect-reviews';
import { collectRules } from './collect-rules';
import { peerOfSlot } from './confirm';
import { stagedSubmissions } from './staged';
import { sealingKeysOf } from './devices';
import type { Letter } from './deliver';

export interface Downward {
  readonly peer: Peer;
  /** What this organisation says anew with it: the receipt, and what it says of rules. */
  readonly issued: readonly Signed<Statement>[];
  /** The newest review that it carries; see review_carried. */
  readonly reviewsThrough: number;
  /** The newest task or notice that it carries; see order_carried. */
  readonly ordersThrough: number;
  readonly letter: Letter;
}

/** A 下发 file for one subordinate: the receipt of all that is held of it, the certificate of its key, rules, reviews, tasks and notices. */
export function collectDownward(office: Office, moment: Moment, slot: string, givingBack = false): Result<Downward, Failure> {
  const peer = peerOfSlot(office, slot);
  if (peer?.state !== 'confirmed') return err(fail('subordinate-unconfirmed'));
  const held = submissionIds(office.db, peer.org);
  const digest = digestOf(held);
  // The list may stay out where the sender can find it by itself: its last report spoke of exactly these submissions.
  // Of two laptops each knows its own numbers only: then the list is said.
  const [report, ...others] = lastReportsOf(office.db, peer.org);
  const alone = others.length === 0 && sealingKeysOf(office.db, peer.org).length === 1;
  const submissions = alone && report?.digest === digest ? null : [...held].sort();
  const staged = stagedSubmissions(office, peer.org);
  const counter = office.db.transaction(() => takeReceiptCounter(office.db)).immediate();
  const receipt = sign(
    { kind: 'receipt', org: office.org, device: office.device, statedAt: moment.now, to: peer.org, incarnations: setting(office.db, 'incarnations') ?? [], counter, holds: [{ org: peer.org, digest, count: held.length, submissions, ...(staged.length > 0 ? { staged } : {}) }] },
    office.keys.signingSecret,
  );
  const certificates = statementsOf(office.db, 'certificate', office.org).filter(({ statement }) => statement.subject.org === peer.org);
  const rules = collectRules(office, moment);
  const reviews = collectReviews(office, peer.org);
  const orders = collectOrders(office, peer.org);
  const given = givingBack ? collectGivenBack(office, peer.org) : { statements: [], versions: [], recordsByKind: {} };
  return ok({
    peer, issued: [receipt, ...rules.issued], reviewsThrough: reviews.through, ordersThrough: orders.through,
    letter: {
      kind: 'downward', sender: ownName(office, moment.today), addressee: peer.org, period: '', base: '', submitted: { digest: digestOf([]), count: 0 },
      statements: [receipt, ...certificates, ...trustSaid(office, peer.org), ...rules.statements, ...reviews.statements, ...orders.statements, ...given.statements], versions: () => [...rules.versions, ...given.versions], recordsByKind: given.recordsByKind, recipients: [...sealingKeysOf(office.db, peer.org), office.keys.sealingKey],
      submissions: [], through: rules.through,
    },
  });
}

/** Which of this organisation's own keys speak for it, and which of its own and of that organisation's no longer do. */
function trustSaid(office: Office, org: string): Signed<Statement>[] {
  const own = statementsOf(office.db, 'certificate', office.org).filter(({ statement }) => statement.subject.org === office.org);
  return [...own, ...statementsOf(office.db, 'revocation', office.org).filter(({ statement }) => [office.org, org].includes(statement.subject.org))];
}

/** Notes what was said in a file that was written. */
export function keepIssued(office: Office, issued: Downward['issued'], at: string): void {
  for (const signed of issued) addStatement(office.db, signed, 'accepted', at);
}

/** Something is held of this organisation that no receipt of ours has named yet, or it has none at all. No clock is asked. */
export function isReceiptDue(office: Office, org: string): boolean {
  const issued = rows<{ bytes: string }>(office.db,
    `SELECT bytes FROM statement WHERE kind = 'receipt' AND org = :own AND json_extract(bytes, '$.to') = :org ORDER BY seq DESC LIMIT 1`, { own: office.org, org })[0];
  const said = issued && (JSON.parse(issued.bytes) as StatementOf<'receipt'>).holds.find((held) => held.org === org);
  return said?.digest !== digestOf(submissionIds(office.db, org)) || digestOf(said.staged ?? []) !== digestOf(stagedSubmissions(office, org));
}

/** The sender's newest report spoke of more submissions than are held here: 缺口. */
export function isMissing(office: Office, org: string): boolean {
  const digest = digestOf(submissionIds(office.db, org));
  // A later import of older packages may hold more than that report knew; only a report that knew more is a gap.
  const held = row<{ n: number }>(office.db, `SELECT count(*) AS n FROM statement WHERE kind = 'submission' AND org = :org`, { org })?.n ?? 0;
  return lastReportsOf(office.db, org).some((last) => last.digest !== digest && held < last.submitted);
}
