import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, type Office } from '../office/office';
import type { Signed, Statement } from '../records/statements';
import { hasStatement } from '../store/statements';
import { currentItems } from '../store/submissions';
import { speaksOfItsOwn, type Said } from './speakers';
import { heldKeys, isApart } from './trust';

/** What the reviews in a 下发 file bring that was not known here, in records. */
export interface ReviewPlan {
  readonly passed: number;
  readonly returned: number;
  /** Of these, records that were submitted anew since, so that the review speaks of an older version: 针对旧版本. */
  readonly superseded: number;
}

/**
 * Reviews of this organisation's own records, each signed by a computer of the superior that is confirmed here, or that one
 * of those vouches for. A review of a version that is not here (restored from an old backup) is kept and waits for it.
 */
export async function planReviews(office: Office, said: Said): Promise<Result<ReviewPlan, Failure>> {
  const [passed, returned, superseded] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { signed } = heard.value;
    const { id, statement } = signed;
    if (statement.kind !== 'review') continue;
    if (!speaksOfItsOwn(office, statement) || !isBelieved(office, said, signed)) return err(fail('statement-refused', { kind: 'review' }));
    if (statement.outcome === 'open' || hasStatement(office.db, id)) continue;
    for (const { record, version } of statement.records) {
      (statement.outcome === 'passed' ? passed : returned).add(record);
      const current = currentItems(office.db, record);
      if (current.length > 0 && !current.some((item) => item.version === version)) superseded.add(record);
    }
  }
  return ok({ passed: passed.size, returned: returned.size, superseded: superseded.size });
}

/** Signed by a computer of the superior that is confirmed here, or that one of those vouches for in this file. */
export function isBelieved(office: Office, { certificates }: Said, { id, statement }: Signed<Statement>): boolean {
  const peer = peerByDevice(office.db, statement.device);
  if (!peer) return certificates.some(({ statement: { org, subject } }) => org === statement.org && subject.org === org && subject.device === statement.device);
  return peer.state === 'confirmed' || (peer.state === 'revoked' && !isApart(heldKeys(office), statement.device, id, statement.kind));
}
