import type { Database } from './open';
import { row, rows, run } from './prepared';

export interface PackageOut {
  readonly id: string;
  readonly kind: 'invitation' | 'enrolment' | 'report' | 'downward' | 'merge';
  readonly number: number;
  readonly addressee: string;
  readonly period: string;
  readonly written_at: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly records: number;
  readonly through: number;
  /** Which of the organisation's computers wrote it; '' = this one. */
  readonly device: string;
  /** Of a report: what the code of a paper receipt is computed with; '' = none (an older program wrote it, or no report). */
  readonly secret: string;
}

export interface PackageIn {
  readonly id: string;
  readonly kind: PackageOut['kind'];
  readonly number: number;
  readonly org: string;
  readonly device: string;
  readonly period: string;
  readonly digest: string;
  /** Submissions that the sender had made when it wrote this. */
  readonly submitted: number;
  readonly imported_at: string;
  readonly file: string;
  readonly bytes: number;
  readonly records: number;
  /** As in PackageOut. */
  readonly secret: string;
}

/** Notes a package that was read back from where it was written: 已写出. */
export function addPackageOut(db: Database, out: PackageOut, submissions: readonly string[]): void {
  db.transaction(() => {
    run(db,
      `INSERT INTO package_out (id, kind, number, addressee, period, written_at, file, bytes, sha256, records, through, device, secret)
       VALUES (:id, :kind, :number, :addressee, :period, :written_at, :file, :bytes, :sha256, :records, :through, :device, :secret) ON CONFLICT (id) DO NOTHING`, out);
    for (const statement of submissions) run(db, 'INSERT OR IGNORE INTO package_out_submission VALUES (:package, :statement)', { package: out.id, statement });
  }).immediate();
}

export const addPackageIn = (db: Database, came: PackageIn): number =>
  run(db,
    `INSERT INTO package_in (id, kind, number, org, device, period, digest, submitted, imported_at, file, bytes, records, secret)
     VALUES (:id, :kind, :number, :org, :device, :period, :digest, :submitted, :imported_at, :file, :bytes, :records, :secret) ON CONFLICT (id) DO NOTHING`, came);

export const hasPackageIn = (db: Database, id: string): boolean => row(db, 'SELECT 1 AS there FROM package_in WHERE id = :id', { id }) !== undefined;
export const packagesOut = (db: Database): PackageOut[] => rows(db, 'SELECT * FROM package_out ORDER BY written_at DESC, number DESC');
export const packagesIn = (db: Database): PackageIn[] => rows(db, 'SELECT * FROM package_in ORDER BY imported_at DESC, number DESC');
export const packageIn = (db: Database, id: string): PackageIn | undefined => row(db, 'SELECT * FROM package_in WHERE id = :id', { id });
export const packageOut = (db: Database, id: string): PackageOut | undefined => row(db, 'SELECT * FROM package_out WHERE id = :id', { id });

/** The newest report of each of an organisation's computers, by that computer's own number; the last that came first. */
export const lastReportsOf = (db: Database, org: string): PackageIn[] =>
  rows(db,
    `SELECT * FROM package_in p WHERE org = :org AND kind = 'report'
       AND NOT EXISTS (SELECT 1 FROM package_in n WHERE n.org = p.org AND n.kind = 'report' AND n.device = p.device AND (n.number, n.id) > (p.number, p.id))
     ORDER BY imported_at DESC, number DESC, id`, { org });

/** Of every organisation that has reported here the newest report of each of its computers, as `lastReportsOf` has it of one. */
export const newestReports = (db: Database): Pick<PackageIn, 'org' | 'number' | 'digest' | 'submitted' | 'imported_at'>[] =>
  rows(db,
    `SELECT p.org, p.number, p.digest, p.submitted, p.imported_at
     FROM (SELECT org, device, max(number) AS number FROM package_in WHERE kind = 'report' GROUP BY org, device) n
     JOIN package_in p ON p.id = (SELECT max(id) FROM package_in t WHERE t.org = n.org AND t.kind = 'report' AND t.device = n.device AND t.number = n.number)`);

/** Of whom 已写出, 已送达 and 已计入 speak; undefined = there never was a superior. */
export const presentSuperior = (db: Database): string | undefined => row<{ org: string | null }>(db, 'SELECT org FROM present_superior')?.org ?? undefined;

/** Did receipts by its addressee name every submission that a package carried? */
export const isPackageDelivered = (db: Database, id: string): boolean =>
  row(db, `SELECT 1 AS open FROM package_out_submission s WHERE s.package = :id AND s.statement NOT IN (SELECT submission FROM delivered_to WHERE org = (SELECT addressee FROM package_out WHERE id = :id)) LIMIT 1`, { id }) === undefined;
