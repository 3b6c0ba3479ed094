import { superiorOf, type Office } from '../office/office';
import type { StatementOf } from '../records/statements';
import { packageOut } from '../store/packages';
import { paperReceipts, submissionsIn, type PaperReceiptRow } from '../store/paper-receipts';
import { rows } from '../store/prepared';
import { coveredByReceipt, deliveredTo, submissionIds } from '../store/submissions';
import { lifeLetters } from './paper-receipt-code';

/** Lives of the superior's database as its receipts name them, each by the letters that a paper receipt has of it. */
interface Lives {
  /** Those that may be the present one. */
  readonly present: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
}

function livesOf(office: Office): Lives {
  const said = rows<{ bytes: string }>(office.db, 'SELECT s.bytes FROM receipt_seen r JOIN statement s ON s.id = r.statement WHERE s.org = :superior', { superior: superiorOf(office.db)?.org ?? '' })
    .map(({ bytes }) => (JSON.parse(bytes) as StatementOf<'receipt'>).incarnations.map(lifeLetters));
  const past = new Set(said.flatMap((lives) => lives.slice(0, -1)));
  return { past, present: new Set(said.flatMap((lives) => lives.slice(-1)).filter((life) => !past.has(life))) };
}

function papersOfSuperior(office: Office): PaperReceiptRow[] {
  const superior = superiorOf(office.db)?.org ?? '';
  return paperReceipts(office.db).filter((paper) => packageOut(office.db, paper.package)?.addressee === superior);
}

/**
 * The own submissions that the next report may leave out: what the newest receipt lists, and the reports whose paper
 * receipt came from the same life of the superior's database. A paper receipt from a life of which nothing else is known
 * says that a backup was restored there: then only what every life holds that may be the present one is left out. What
 * is carried again is never wrong, and the next receipt in a file ends the doubt.
 */
export function coveredNow(office: Office): ReadonlySet<string> {
  const { past, present } = livesOf(office);
  // Of a superior that this organisation has left nothing is known to be held by the present one.
  const listed = present.size + past.size === 0 ? [] : coveredByReceipt(office.db);
  const papers = papersOfSuperior(office);
  if (papers.length === 0) return new Set(listed);
  const standing = papers.filter(({ life }) => !past.has(life));
  const heldIn = (life: string): string[] => standing.filter((paper) => paper.life === life).flatMap((paper) => submissionsIn(office.db, paper.package));
  const unheard = [...new Set(standing.map(({ life }) => life))].filter((life) => !present.has(life));
  const held = unheard.map((life) => new Set(heldIn(life)));
  const [only, ...others] = present;
  if (only !== undefined) held.push(new Set(others.length === 0 ? [...listed, ...heldIn(only)] : listed));
  const [first, ...rest] = held;
  return new Set([...(first ?? listed)].filter((id) => rest.every((one) => one.has(id))));
}

/**
 * Own submissions that a receipt once named and that the superior's database may no longer hold, since a backup was
 * restored there: 上级恢复过备份. The next report carries them, and the next receipt ends it.
 */
export function lostInRestore(office: Office): readonly string[] {
  const { past, present } = livesOf(office);
  const printed = new Set(papersOfSuperior(office).map(({ life }) => life));
  const seen = rows<{ incarnation: string }>(office.db, 'SELECT r.incarnation FROM receipt_seen r JOIN statement s ON s.id = r.statement WHERE s.org = :superior', { superior: superiorOf(office.db)?.org ?? '' })
    .map(({ incarnation }) => lifeLetters(incarnation));
  const restored = [...seen, ...printed].some((life) => past.has(life)) || (present.size > 0 && [...printed].some((life) => !present.has(life) && !past.has(life)));
  if (!restored) return [];
  const covered = coveredNow(office);
  const delivered = deliveredTo(office.db, superiorOf(office.db)?.org ?? '');
  return submissionIds(office.db, office.org).filter((id) => delivered.has(id) && !covered.has(id));
}
