import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office, Peer } from '../office/office';
import { ownName } from '../office/own-name';
import { digestOf, type Signed, type Statement } from '../records/statements';
import { addStatement, statementsOf } from '../store/statements';
import { blobsToCarry } from './carried-blobs';
import { orgsBelow } from './chain';
import { collectGivenBack } from './collect-given-back';
import { collectOrders } from './collect-orders';
import { collectReviews } from './collect-reviews';
import { receiptFor, receiptsFromAbove, receiptsFurtherBelow } from './collect-receipts';
import { collectHandedDown, vouching } from './collect-handed-down';
import { peerOfSlot } from './confirm';
import { sealingKeysOf } from './devices';
import type { Letter } from './deliver';

export interface Downward {
  readonly peer: Peer;
  /** What this organisation says anew with it: the receipt, and what it says of rules and templates. */
  readonly issued: readonly Signed<Statement>[];
  /** The newest review and the newest receipt from above that it carries; see review_carried, receipt_carried. */
  readonly reviewsThrough: number;
  /** The newest task or notice that it carries; see order_carried. */
  readonly ordersThrough: number;
  readonly receiptsThrough: number;
  readonly letter: Letter;
}

/** A 下发 file for one subordinate: the receipt of all that is held of it, the certificate of its key, rules, templates, reviews, tasks and notices. */
export function collectDownward(office: Office, moment: Moment, slot: string, givingBack = false): Result<Downward, Failure> {
  const peer = peerOfSlot(office, slot);
  if (peer?.state !== 'confirmed') return err(fail('subordinate-unconfirmed'));
  const receipt = receiptFor(office, moment, peer.org);
  const below = orgsBelow(office, peer.org).filter((org) => org !== peer.org);
  const further = receiptsFurtherBelow(office, moment, peer.org, below);
  const above = receiptsFromAbove(office, [peer.org, ...below]);
  const vouched = vouching(office, moment, above.statements.map(({ statement }) => statement.device));
  const certificates = statementsOf(office.db, 'certificate', office.org).filter(({ statement }) => statement.subject.org === peer.org);
  const down = collectHandedDown(office, moment, peer.org);
  const reviews = collectReviews(office, peer.org);
  const orders = collectOrders(office, peer.org, givingBack);
  const blobs = blobsToCarry(office, new Set([...down.files, ...orders.files]), 'downward-too-large');
  if (!blobs.ok) return blobs;
  const given = givingBack ? collectGivenBack(office, peer.org) : { statements: [], versions: [], recordsByKind: {} };
  return ok({
    peer, issued: [receipt, ...further, ...vouched, ...down.issued], reviewsThrough: reviews.through, receiptsThrough: above.through, ordersThrough: orders.through,
    letter: {
      kind: 'downward', sender: ownName(office, moment.today), addressee: peer.org, period: '', base: '', submitted: { digest: digestOf([]), count: 0 },
      statements: onlyOnce([receipt, ...certificates, ...trustSaid(office, peer.org), ...vouched, ...further, ...above.statements, ...down.statements, ...reviews.statements, ...orders.statements, ...given.statements]), versions: () => [...down.versions, ...given.versions], recordsByKind: given.recordsByKind, recipients: [...sealingKeysOf(office.db, peer.org), office.keys.sealingKey],
      submissions: [], through: down.through, blobs: blobs.value, features: [...down.features, ...orders.features],
    },
  });
}

/** A certificate may be asked for by several: it is said once. */
const onlyOnce = <T extends { readonly bytes: string }>(statements: readonly T[]): T[] => [...new Map(statements.map((one) => [one.bytes, one])).values()];

/** Which of this organisation's own keys speak for it, and which of its own and of that organisation's no longer do. */
function trustSaid(office: Office, org: string): Signed<Statement>[] {
  const own = statementsOf(office.db, 'certificate', office.org).filter(({ statement }) => statement.subject.org === office.org);
  return [...own, ...statementsOf(office.db, 'revocation', office.org).filter(({ statement }) => [office.org, org].includes(statement.subject.org))];
}

/** Notes what was said in a file that was written. */
export function keepIssued(office: Office, issued: Downward['issued'], at: string): void {
  for (const signed of issued) addStatement(office.db, signed, 'accepted', at);
}
