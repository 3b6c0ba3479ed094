import { yearOf } from '../domain/dates';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { SubordinateView } from '../domain/views';
import { handedDownDue } from '../exchange/collect-handed-down';
import { ordersDue } from '../exchange/collect-orders';
import { receiptsDue } from '../exchange/collect-receipts';
import { reviewsDue } from '../exchange/collect-reviews';
import { peerAmong, toCompareAmong } from '../exchange/confirm';
import { missingNumbers } from '../exchange/gaps';
import { missingBelow } from '../exchange/missing';
import { rows } from '../store/prepared';
import { newestReports } from '../store/packages';
import { peers, type Moment, type Office, type Peer } from '../office/office';
import { documentOfRow, recordRow, recordRows, type RecordRow } from '../office/records';
import { recordsByOrg } from './records-by-org';

/** All slots that are not withdrawn, by code. No ranking. A slot that only says where another's organisation counts is no one to invite. */
export function listSubordinates(office: Office, moment: Moment): SubordinateView[] {
  const known = new Set(peers(office.db, 'subordinate').map(({ org }) => org));
  const viewOf = slotViews(office, moment);
  return recordRows(office.db, 'subordinate', office.org)
    .filter((found) => found.withdrawn === 0)
    .flatMap((found) => {
      const { org } = documentOfRow(found, 'subordinate');
      return org === '' || known.has(org) ? [viewOf(found)] : [];
    })
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

export function subordinateById(office: Office, moment: Moment, record: string): Result<SubordinateView, Failure> {
  const found = recordRow(office.db, record);
  return found?.kind === 'subordinate' ? ok(slotViews(office, moment)(found)) : err(fail('not-found'));
}

/** What a superior of five hundred branches sees of each: every table is asked once for all of them, and no slot asks again. */
function slotViews(office: Office, moment: Moment): (found: RecordRow) => SubordinateView {
  const answered = grouped(peers(office.db, 'subordinate'), ({ slot }) => slot);
  const expires = new Map(rows<{ slot: string; expires: string }>(office.db, `SELECT slot, max(expires) AS expires FROM invitation WHERE state = 'open' GROUP BY slot`).map((one) => [one.slot, one.expires]));
  const newest = newestReports(office.db);
  const reports = grouped(newest, ({ org }) => org);
  const months = reportedMonths(office, moment);
  const records = recordsByOrg(office.db);
  const missingOf = missingBelow(office, newest);
  const isDue = dueBelow(office);
  return (found) => {
    const { code, name, type } = documentOfRow(found, 'subordinate');
    const theirs = answered.get(found.id) ?? [];
    const peer = peerAmong(theirs);
    const compared = toCompareAmong(theirs);
    const taken = theirs.find(({ state }) => state === 'confirmed' || state === 'revoked');
    const org = (peer ?? taken)?.org ?? null;
    const confirmed = peer?.state === 'confirmed';
    const invitationExpires = expires.get(found.id) ?? null;
    const missing = org !== null && missingOf.has(org);
    const last = [...(reports.get(org ?? '') ?? [])].sort((a, b) => b.number - a.number)[0];
    return {
      record: found.id, code, name, type, org, state: stateOf(peer, invitationExpires !== null),
      ownCode: peer?.code ?? null, ownName: peer?.name ?? null, digits: peer ? peer.digits.split(' ') : null, taken: taken !== undefined,
      replacing: confirmed && compared?.state === 'enrolled' ? compared.digits.split(' ') : null, invitationExpires,
      lastImportAt: last?.imported_at ?? null, lastNumber: last?.number ?? null, records: records.get(org ?? '') ?? 0, reportedMonths: months.get(org ?? '') ?? [],
      missing, missingNumbers: missing ? missingNumbers(office, org) : [], receiptDue: confirmed && isDue(peer.org),
    };
  };
}

const stateOf = (peer: Peer | undefined, invited: boolean): SubordinateView['state'] => (peer?.state === 'confirmed' ? 'confirmed' : peer ? 'enrolled' : invited ? 'invited' : 'new');

/** Has an organisation below something to hear: a receipt, rules, templates, reviews, tasks or notices? */
function dueBelow(office: Office): (org: string) => boolean {
  const [receipts, handedDown, reviews, orders] = [receiptsDue(office), handedDownDue(office), reviewsDue(office), ordersDue(office)];
  return (org) => orders.has(org) || reviews.has(org) || handedDown(org) || receipts(org);
}

/** Since January of the year before: in January the question is who has reported for December. */
function reportedMonths(office: Office, moment: Moment): Map<string, string[]> {
  const from = `${yearOf(moment.today) - 1}-01`;
  const found = rows<{ org: string; period: string }>(office.db, `SELECT DISTINCT period, org FROM package_in WHERE kind = 'report' AND period >= :from ORDER BY period`, { from });
  return new Map([...grouped(found, ({ org }) => org)].map(([org, periods]) => [org, periods.map(({ period }) => period)]));
}

function grouped<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}
