import { superiorOf, type Office } from '../office/office';
import { digestOf, type Signed, type Statement, type StatementOf } from '../records/statements';
import { prepared, rows } from '../store/prepared';
import { deliveredTo } from '../store/submissions';
import { goingUp } from './going-up';

type Receipt = StatementOf<'receipt'>;
export type Held = Receipt['holds'][number];

/** What receipts by one organisation say of another, newest last. */
export const receiptsBy = (office: Office, by: string, of: string): (Receipt & { readonly id: string; readonly receivedAt: string })[] =>
  rows<{ id: string; bytes: string; received_at: string }>(office.db,
    `SELECT id, bytes, received_at FROM statement WHERE kind = 'receipt' AND state = 'accepted' AND org = :by AND json_extract(bytes, '$.to') = :of ORDER BY seq`, { by, of })
    .map(({ id, bytes, received_at }) => ({ ...(JSON.parse(bytes) as Receipt), id, receivedAt: received_at }));

export const heldIn = ({ holds }: Receipt, org: string): Held | undefined => holds.find((held) => held.org === org);

/**
 * What the superior holds of an organisation below this one, by its receipts of it: of each life of its database the newest, and of
 * lives that do not know of each other what all of them hold (receipt.ts).
 */
export function heldAbove(office: Office, org: string): { readonly submissions: ReadonlySet<string>; readonly figures: number } {
  const superior = superiorOf(office.db);
  const newest = new Map<string, Receipt>();
  const past = new Set<string>();
  for (const receipt of superior ? receiptsBy(office, superior.org, org) : []) {
    const life = receipt.incarnations.at(-1) ?? '';
    for (const earlier of receipt.incarnations.slice(0, -1)) past.add(earlier);
    const key = `${receipt.device} ${life}`;
    if ((newest.get(key)?.counter ?? 0) < receipt.counter) newest.set(key, receipt);
  }
  // Of one life the newest of each of its computers; they are copies of one database or have merged.
  const present = [...newest.values()].filter(({ incarnations }) => !past.has(incarnations.at(-1) ?? ''));
  const [first, ...rest] = present.map((receipt) => heldIn(receipt, org)).map((held) => ({ ids: new Set(held ? namedOf(office, org, held) : []), figures: held?.figures ?? 0 }));
  if (!first) return { submissions: new Set(), figures: 0 };
  return { submissions: new Set([...first.ids].filter((id) => rest.every(({ ids }) => ids.has(id)))), figures: Math.min(first.figures, ...rest.map(({ figures }) => figures)) };
}

/** Notes what the superior says of an organisation below this one: what was forwarded has arrived. Call it after the statement was added. */
export function keepForwarded(office: Office, { id, statement }: Signed<Statement>, superior: string, at: string): void {
  if (statement.kind !== 'receipt' || statement.org !== superior || statement.to === office.org) return;
  const held = heldIn(statement, statement.to);
  if (!held) return;
  const insert = prepared(office.db, 'INSERT OR IGNORE INTO delivered (submission, at, receipt) VALUES (?, ?, ?)');
  const known = deliveredTo(office.db, superior);
  for (const submission of [...namedOf(office, statement.to, held), ...(held.staged ?? [])]) if (!known.has(submission)) insert.run(submission, at, id);
}

/** Every submission of an organisation that any receipt by another one has named: a fact that is never taken back. */
export function arrivedAt(office: Office, by: string, org: string): Set<string> {
  return new Set(receiptsBy(office, by, org).flatMap((receipt) => {
    const held = heldIn(receipt, org);
    return held ? [...namedOf(office, org, held), ...(held.staged ?? [])] : [];
  }));
}

/** The list itself, or, where only the digest came, what was here of it when one of the reports was written; nothing, where none was like that. */
export function namedOf(office: Office, org: string, held: Held): readonly string[] {
  if (held.submissions !== null) return held.submissions;
  const seqs = new Map(rows<{ id: string; seq: number }>(office.db, `SELECT id, seq FROM statement WHERE kind = 'submission' AND org = :org`, { org }).map(({ id, seq }) => [id, seq]));
  const all = goingUp(office, org);
  const ends = rows<{ through: number }>(office.db, `SELECT DISTINCT through FROM package_out WHERE kind = 'report' ORDER BY through DESC`).map(({ through }) => through);
  const counts = new Set([all.length, ...ends.map((through) => all.filter((id) => (seqs.get(id) ?? 0) <= through).length)]);
  const ordered = [...all].sort((a, b) => (seqs.get(a) ?? 0) - (seqs.get(b) ?? 0));
  for (const count of counts) if (count === held.count && digestOf(ordered.slice(0, count)) === held.digest) return ordered.slice(0, count);
  return [];
}
