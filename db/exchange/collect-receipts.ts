import type { Moment, Office } from '../office/office';
import { digestOf, sign, type Signed, type StatementOf } from '../records/statements';
import { lastReportsOf } from '../store/packages';
import { row, rows, run } from '../store/prepared';
import { setting, takeReceiptCounter } from '../store/settings';
import { submissionIds } from '../store/submissions';
import { belowEach } from './chain';
import { sealingKeysOf } from './devices';
import { heldSubmissions } from './held-submissions';
import { stagedByOrg, stagedSubmissions } from './staged';

type Receipt = Signed<StatementOf<'receipt'>>;
type Held = StatementOf<'receipt'>['holds'][number];

/** What is held here of one organisation. `named` = the digest that its sender's last report spoke of: then the list may stay out. */
function holdsOf(office: Office, org: string, named: string | undefined): Held {
  const held = submissionIds(office.db, org);
  const digest = digestOf(held);
  const staged = stagedSubmissions(office, org);
  const figures = row<{ n: number | null }>(office.db, 'SELECT max(counter) AS n FROM figure_line WHERE org = :org', { org })?.n ?? 0;
  return { org, digest, count: held.length, submissions: named === digest ? null : [...held].sort(), ...(staged.length > 0 ? { staged } : {}), ...(figures > 0 ? { figures } : {}) };
}

function signed(office: Office, moment: Moment, held: Held): Receipt {
  const counter = office.db.transaction(() => takeReceiptCounter(office.db)).immediate();
  return sign(
    { kind: 'receipt', org: office.org, device: office.device, statedAt: moment.now, to: held.org, incarnations: setting(office.db, 'incarnations') ?? [], counter, holds: [held] },
    office.keys.signingSecret,
  );
}

/** The receipt for the organisation that a 下发 file is for: a new one each time. */
export function receiptFor(office: Office, moment: Moment, org: string): Receipt {
  // The list may stay out where the sender can find it by itself: its last report spoke of exactly these submissions.
  // Of two laptops each knows its own numbers only: then the list is said.
  const [report, ...others] = lastReportsOf(office.db, org);
  const alone = others.length === 0 && sealingKeysOf(office.db, org).length === 1;
  return signed(office, moment, holdsOf(office, org, alone ? report?.digest : undefined));
}

/** Receipts of the organisations further below, by which the one between learns what it need not send again, and they what has arrived. The same is said once, however many files carry it. */
export function receiptsFurtherBelow(office: Office, moment: Moment, org: string, orgs: readonly string[]): Receipt[] {
  return orgs.map((further) => {
    const held = holdsOf(office, further, namedThrough(office, org, further));
    const before = lastReceiptTo(office, further);
    return before && isSame(office, before.statement, held) ? before : signed(office, moment, held);
  });
}

/** What the last report of an organisation, if it has but one computer, said of one further below. */
function namedThrough(office: Office, org: string, further: string): string | undefined {
  const [report, ...others] = lastReportsOf(office.db, org);
  if (!report || others.length > 0 || sealingKeysOf(office.db, org).length !== 1) return undefined;
  return row<{ digest: string }>(office.db, 'SELECT digest FROM package_in_below WHERE package = :package AND org = :further', { package: report.id, further })?.digest;
}

function lastReceiptTo(office: Office, org: string): Receipt | undefined {
  const found = row<{ id: string; bytes: string; signature: string }>(office.db,
    `SELECT id, bytes, signature FROM statement WHERE kind = 'receipt' AND org = :own AND json_extract(bytes, '$.to') = :org ORDER BY seq DESC LIMIT 1`, { own: office.org, org });
  return found && { ...found, statement: JSON.parse(found.bytes) as StatementOf<'receipt'> };
}

/** It says of this database, as it lives now, what would be said anew; a list that is there does no harm. */
function isSame(office: Office, { incarnations, holds }: Receipt['statement'], held: Held): boolean {
  const before = holds.find(({ org }) => org === held.org);
  return before !== undefined && incarnations.at(-1) === setting(office.db, 'incarnations')?.at(-1) && before.digest === held.digest && (before.figures ?? 0) === (held.figures ?? 0)
    && digestOf(before.staged ?? []) === digestOf(held.staged ?? []) && (before.submissions !== null || held.submissions === null);
}

/**
 * Is something held of an organisation, or of one further below it, that no receipt has named yet, or has a receipt from above
 * not been handed on? What that rests on is read once, for all organisations below. No clock is asked.
 */
export function receiptsDue(office: Office): (org: string) => boolean {
  const held = heldSubmissions(office.db);
  const figures = new Map(rows<{ org: string; n: number }>(office.db, 'SELECT org, max(counter) AS n FROM figure_line GROUP BY org').map(({ org, n }) => [org, n]));
  const staged = stagedByOrg(office);
  const below = belowEach(office);
  const life = setting(office.db, 'incarnations')?.at(-1);
  const isUnsaid = (org: string, before: Receipt | undefined): boolean => {
    const said = before?.statement.holds.find((one) => one.org === org);
    return !said || said.digest !== held(org).digest() || digestOf(said.staged ?? []) !== digestOf(staged.get(org) ?? []) || (said.figures ?? 0) !== (figures.get(org) ?? 0);
  };
  // Of one further below a receipt is made anew in each life of this database; see isSame.
  const isUnsaidFurther = (org: string): boolean => {
    const before = lastReceiptTo(office, org);
    return isUnsaid(org, before) || before?.statement.incarnations.at(-1) !== life;
  };
  const newest = newestFromAbove(office);
  return (org) => {
    const orgs = below(org);
    if (isUnsaid(org, lastReceiptTo(office, org)) || orgs.some((one) => one !== org && isUnsaidFurther(one))) return true;
    const carried = receiptsCarried(office, org);
    return [org, ...orgs].some((one) => (newest.get(one) ?? 0) > carried) && receiptsFromAbove(office, [org, ...orgs]).through > carried;
  };
}

/** To each organisation the newest receipt from above (statement.seq), whether or not another counts more: what is not newer than what was carried need not be read. */
const newestFromAbove = (office: Office): Map<string, number> => new Map(rows<{ org: string; seq: number }>(office.db,
  `SELECT json_extract(bytes, '$.to') AS org, max(seq) AS seq FROM statement WHERE kind = 'receipt' AND org <> :own AND state = 'accepted' GROUP BY 1`, { own: office.org }).map(({ org, seq }) => [org, seq]));

/**
 * What those above this organisation hold of one below it, and of those below that: their own words, handed on as they came, of each life
 * of their databases the newest.
 */
export function receiptsFromAbove(office: Office, orgs: readonly string[]): { readonly statements: readonly Receipt[]; readonly through: number } {
  const newest = new Map<string, Receipt & { readonly seq: number }>();
  for (const to of new Set(orgs)) {
    const found = rows<{ id: string; bytes: string; signature: string; seq: number }>(office.db,
      `SELECT id, bytes, signature, seq FROM statement WHERE kind = 'receipt' AND org <> :own AND state = 'accepted' AND json_extract(bytes, '$.to') = :to ORDER BY seq`, { own: office.org, to });
    for (const { bytes, ...one } of found) {
      const statement = JSON.parse(bytes) as StatementOf<'receipt'>;
      const key = `${to} ${statement.device} ${statement.incarnations.at(-1) ?? ''}`;
      if ((newest.get(key)?.statement.counter ?? 0) < statement.counter) newest.set(key, { ...one, bytes, statement });
    }
  }
  const statements = [...newest.values()];
  return { statements, through: Math.max(0, ...statements.map(({ seq }) => seq)) };
}

const receiptsCarried = (office: Office, org: string): number => row<{ through: number }>(office.db, 'SELECT through FROM receipt_carried WHERE org = :org', { org })?.through ?? 0;

/** Notes, when the file is 已写出, up to where it carried receipts from above. */
export function keepReceiptsCarried(office: Office, org: string, through: number): void {
  run(office.db, 'INSERT INTO receipt_carried (org, through) VALUES (:org, :through) ON CONFLICT (org) DO UPDATE SET through = max(through, excluded.through)', { org, through });
}
