import type { Office } from '../office/office';
import { addPackageIn, addPackageOut, lastReportsOf } from '../store/packages';
import { row, rows, run } from '../store/prepared';
import { setting } from '../store/settings';
import { keepPaper } from '../store/paper-receipts';
import { setCovered } from '../store/submissions';
import type { MergeState } from './manifest';

/** More ids than this are not named: the answer then carries everything, which is never wrong. */
const MOST_HELD = 50_000;
const MOST_DELIVERED = 15_000;
const LAST_REPORTS = 20;

/** The beginnings of the ids of all versions and statements that are here. */
export function heldHere(office: Office): string[] {
  return rows<{ id: string }>(office.db, 'SELECT substr(id, 1, 16) AS id FROM version UNION SELECT substr(id, 1, 16) FROM statement ORDER BY 1').map(({ id }) => id);
}

/** What the other computer said that it holds; undefined = nothing is known, or too much to name. */
export function heldThere(office: Office, device: string): ReadonlySet<string> | undefined {
  const found = row<{ holds: string }>(office.db, 'SELECT holds FROM merge_peer WHERE device = :device', { device });
  const ids = found && (JSON.parse(found.holds) as MergeState['holds']);
  return ids ? new Set(ids) : undefined;
}

/** Everything that another computer of this organisation has to know besides versions and statements. */
export function mergeState(office: Office, to: string): MergeState {
  const { db } = office;
  const held = heldHere(office);
  const all = <T>(sql: string, parameters: object = {}): T[] => rows<T>(db, sql, parameters);
  const below = all<{ org: string }>(`SELECT DISTINCT org FROM peer WHERE relation = 'subordinate' ORDER BY org`);
  return {
    lives: setting(db, 'incarnations') ?? [],
    holds: held.length > MOST_HELD ? null : held,
    peers: all(
      `SELECT device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at, certified
       FROM peer WHERE state IN ('confirmed', 'revoked') AND device <> :to ORDER BY device`, { to }),
    invitations: all('SELECT nonce, slot, paper_code, bytes, expires, tries, state FROM invitation WHERE slot <> :own ORDER BY nonce', { own: office.org }),
    receipts: {
      seen: all('SELECT device, incarnation, counter, statement, held FROM receipt_seen ORDER BY device, incarnation'),
      delivered: all(`SELECT submission, at, receipt FROM delivered ORDER BY at DESC, submission, receipt LIMIT ${MOST_DELIVERED}`),
      covered: all<{ submission: string }>(`SELECT submission FROM covered ORDER BY submission LIMIT ${MOST_DELIVERED}`).map(({ submission }) => submission),
      papers: all('SELECT package, life, at FROM paper_receipt ORDER BY at DESC, package, life LIMIT 1000'),
    },
    written: all<Omit<MergeState['written'][number], 'submissions'>>(
      `SELECT id, number, addressee, period, written_at, bytes, sha256, records, secret, iif(device = '', :own, device) AS device FROM package_out WHERE kind = 'report' ORDER BY written_at DESC, number DESC, id LIMIT ${LAST_REPORTS}`,
      { own: office.device }).map((out) => ({ ...out, submissions: all<{ statement: string }>('SELECT statement FROM package_out_submission WHERE package = :id ORDER BY statement LIMIT 2000', { id: out.id }).map(({ statement }) => statement) })),
    came: below.flatMap(({ org }) => lastReportsOf(db, org)).map(({ kind: _kind, file: _file, ...came }) => came).slice(0, 10_000),
  };
}

/** Takes in another computer's state. Whatever is said twice or in another order comes to the same. Call it inside a transaction. */
export function takeMergeState(office: Office, state: MergeState, from: string, number: number): void {
  const { db } = office;
  keepHolds(office, state, from, number);
  for (const peer of state.peers) {
    if (peer.device === office.device) continue;
    run(db,
      `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at, certified)
       VALUES (:device, :org, :relation, :state, :signing_key, :sealing_key, :code, :name, :slot, :digits, :nonce, :confirmed_at, :certified)
       ON CONFLICT (device) DO UPDATE SET state = iif(state = 'revoked', state, excluded.state), certified = max(certified, excluded.certified),
         confirmed_at = iif(confirmed_at = '' OR excluded.confirmed_at < confirmed_at, excluded.confirmed_at, confirmed_at)
       WHERE org = excluded.org AND relation = excluded.relation`, peer);
  }
  // A superior that this computer had only answered gives way to the one that was compared on the other.
  if (state.peers.some(({ relation, state: how }) => relation === 'superior' && how === 'confirmed')) run(db, `DELETE FROM peer WHERE relation = 'superior' AND state = 'answered'`);
  for (const invitation of state.invitations) {
    run(db,
      `INSERT INTO invitation (nonce, slot, paper_code, bytes, expires, tries, state) VALUES (:nonce, :slot, :paper_code, :bytes, :expires, :tries, :state)
       ON CONFLICT (nonce) DO UPDATE SET tries = max(tries, excluded.tries), state = iif('used' IN (state, excluded.state), 'used', iif('spoiled' IN (state, excluded.state), 'spoiled', 'open'))`, invitation);
  }
  takeReceipts(office, state.receipts);
  for (const out of state.written) {
    if (out.device === office.device) continue;
    const { submissions, ...line } = out;
    addPackageOut(db, { ...line, kind: 'report', file: '', through: 0, secret: line.secret ?? '' }, submissions);
  }
  for (const came of state.came) addPackageIn(db, { ...came, kind: 'report', file: '', secret: came.secret ?? '' });
}

/** What is held there, as it was last said: never by a life that has ended, never by an older file of the same life. */
function keepHolds(office: Office, { lives, holds }: MergeState, from: string, number: number): void {
  const before = row<{ lives: string; number: number }>(office.db, 'SELECT lives, number FROM merge_peer WHERE device = :from', { from });
  const known = before ? (JSON.parse(before.lives) as string[]) : [];
  const present = lives.at(-1) ?? '';
  if (known.slice(0, -1).includes(present) || (known.at(-1) === present && before && before.number > number)) return;
  run(office.db, 'INSERT OR REPLACE INTO merge_peer VALUES (:from, :lives, :number, :holds)', { from, number, lives: JSON.stringify(lives), holds: JSON.stringify(holds) });
}

/**
 * 已送达 is a union of dated facts. The base of the next report is the newer list; where each computer has seen a receipt
 * that the other has not, it is what both lists name: what only one names is carried again, which is never wrong.
 */
function takeReceipts(office: Office, { seen, delivered, covered, papers = [] }: MergeState['receipts']): void {
  const { db } = office;
  for (const paper of papers) keepPaper(db, paper);
  for (const line of delivered) {
    run(db, `INSERT INTO delivered (submission, at, receipt) VALUES (:submission, :at, :receipt)
       ON CONFLICT (submission, receipt) DO UPDATE SET at = min(at, excluded.at)`, line);
  }
  const counterOf = (device: string, incarnation: string): number => row<{ counter: number }>(db, 'SELECT counter FROM receipt_seen WHERE device = :device AND incarnation = :incarnation', { device, incarnation })?.counter ?? 0;
  const theirs = new Map(seen.map((line) => [`${line.device} ${line.incarnation}`, line.counter]));
  const newer = seen.some(({ device, incarnation, counter }) => counter > counterOf(device, incarnation));
  const older = rows<{ device: string; incarnation: string; counter: number }>(db, 'SELECT device, incarnation, counter FROM receipt_seen').some(({ device, incarnation, counter }) => counter > (theirs.get(`${device} ${incarnation}`) ?? 0));
  const here = rows<{ submission: string }>(db, 'SELECT submission FROM covered').map(({ submission }) => submission);
  if (newer && !older) setCovered(db, covered);
  else if (newer === older) setCovered(db, here.filter((id) => covered.includes(id)));
  for (const line of seen) {
    run(db,
      `INSERT INTO receipt_seen (device, incarnation, counter, statement, held) VALUES (:device, :incarnation, :counter, :statement, :held)
       ON CONFLICT (device, incarnation) DO UPDATE SET counter = excluded.counter, statement = excluded.statement, held = excluded.held WHERE excluded.counter > counter`, line);
  }
}
