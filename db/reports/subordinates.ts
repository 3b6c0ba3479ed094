import { yearOf } from '../domain/dates';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { SubordinateView } from '../domain/views';
import { isMissing } from '../exchange/collect-downward';
import { areOrdersDue } from '../exchange/collect-orders';
import { isReceiptDue } from '../exchange/collect-receipts';
import { areReviewsDue } from '../exchange/collect-reviews';
import { isHandedDownDue, newestHandedDown } from '../exchange/collect-handed-down';
import { peerOfSlot, peerToCompare } from '../exchange/confirm';
import { missingNumbers } from '../exchange/gaps';
import { openInvitation } from '../exchange/invite';
import { row, rows } from '../store/prepared';
import { peersOfSlot, type Moment, type Office } from '../office/office';
import { isArrangement } from '../office/slots';
import { documentOfRow, recordRow, recordRows, type RecordRow } from '../office/records';

/** All slots that are not withdrawn, by code. No ranking. */
export function listSubordinates(office: Office, moment: Moment): SubordinateView[] {
  const rules = newestHandedDown(office);
  return recordRows(office.db, 'subordinate', office.org).filter((found) => found.withdrawn === 0 && !isArrangement(office, documentOfRow(found, 'subordinate'))).map((found) => viewOf(office, moment, found, rules))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

export function subordinateById(office: Office, moment: Moment, record: string): Result<SubordinateView, Failure> {
  const found = recordRow(office.db, record);
  return found?.kind === 'subordinate' ? ok(viewOf(office, moment, found, newestHandedDown(office))) : err(fail('not-found'));
}

function viewOf(office: Office, moment: Moment, found: RecordRow, rules: number): SubordinateView {
  const { code, name, type } = documentOfRow(found, 'subordinate');
  const peer = peerOfSlot(office, found.id);
  const invited = openInvitation(office, found.id);
  const confirmed = peer?.state === 'confirmed';
  const compared = peerToCompare(office, found.id);
  const taken = peersOfSlot(office.db, found.id).find(({ state }) => state === 'confirmed' || state === 'revoked');
  const org = (peer ?? taken)?.org ?? null;
  const missing = org !== null && isMissing(office, org);
  // In January the question is who has reported for December.
  const from = `${yearOf(moment.today) - 1}-01`;
  const last = row<{ imported_at: string; number: number }>(office.db, `SELECT imported_at, number FROM package_in WHERE org = :org AND kind = 'report' ORDER BY number DESC LIMIT 1`, { org });
  const months = rows<{ period: string }>(office.db, `SELECT DISTINCT period FROM package_in WHERE org = :org AND kind = 'report' AND period >= :from ORDER BY period`, { org, from });
  return {
    record: found.id, code, name, type, org, state: confirmed ? 'confirmed' : peer ? 'enrolled' : invited ? 'invited' : 'new',
    ownCode: peer?.code ?? null, ownName: peer?.name ?? null, digits: peer ? peer.digits.split(' ') : null, taken: taken !== undefined,
    replacing: confirmed && compared?.state === 'enrolled' ? compared.digits.split(' ') : null, invitationExpires: invited?.expires ?? null,
    lastImportAt: last?.imported_at ?? null, lastNumber: last?.number ?? null,
    records: row<{ n: number }>(office.db, `SELECT count(*) AS n FROM record WHERE org = :org AND kind = 'gathering' AND withdrawn = 0`, { org })?.n ?? 0,
    reportedMonths: months.map(({ period }) => period), missing, missingNumbers: missing && org !== null ? missingNumbers(office, org) : [], receiptDue: confirmed && (isReceiptDue(office, peer.org) || isHandedDownDue(office, peer.org, rules) || areReviewsDue(office, peer.org) || areOrdersDue(office, peer.org)),
  };
}
