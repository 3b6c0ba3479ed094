import { createHash } from 'node:crypto';
import type { Signed, StatementOf } from '../records/statements';
import type { Database } from '../store/open';
import { prepared, row, rows, run } from '../store/prepared';
import { packed, unpacked, type ImportNotes } from './import-notes';

/** What a submission says that a version is. */
export interface Named {
  /** Whose record it is: the organisation that submits it. */
  readonly org: string;
  readonly record: string;
  readonly kind: string;
  readonly withdrawn: boolean;
}

export interface NamedVersion {
  readonly version: string;
  /** By the last submission that names it. */
  readonly named: Named;
  /** The submissions of it that no other in the file replaces. */
  readonly standing: readonly { readonly record: string; readonly statement: string }[];
  /** It is in the file. */
  readonly arrived: boolean;
}

interface ItemRow { readonly version: Uint8Array; readonly org: Uint8Array; readonly record: Uint8Array; readonly kind: string; readonly withdrawn: number; readonly statement: Uint8Array; readonly replaced: number; readonly arrived: number }

const REPLACED = 'EXISTS (SELECT 1 FROM replaced r WHERE r.record = i.record AND r.statement = s.id)';

/** What an 上报 file says of records and versions: a million items are noted, not held. */
export class ReportNotes {
  readonly #db: Database;
  #submissions = 0;
  readonly erased = {
    add: (version: string): void => void run(this.#db, 'INSERT OR IGNORE INTO seen VALUES (:id)', { id: packed(version) }),
    has: (version: string): boolean => row(this.#db, 'SELECT 1 AS there FROM seen WHERE id = :id', { id: packed(version) }) !== undefined,
  };

  constructor(notes: ImportNotes) {
    this.#db = notes.db;
  }

  /** False when it calls a version another record, or another kind of record, than one before, or a record that another organisation submits too. */
  noteSubmission({ id, statement }: Signed<StatementOf<'submission'>>, apart: boolean, fresh: boolean): boolean {
    this.#submissions += 1;
    const said = this.#submissions;
    run(this.#db, 'INSERT INTO said VALUES (:said, :id, :fresh, :apart, :org)', { said, id: packed(id), org: packed(statement.org), fresh: fresh ? 1 : 0, apart: apart ? 1 : 0 });
    const item = prepared(this.#db, 'INSERT OR REPLACE INTO item (version, record, said, kind, withdrawn) VALUES (?, ?, ?, ?, ?)');
    const other = prepared(this.#db, 'SELECT 1 FROM item WHERE version = ? AND (record <> ? OR kind <> ?) LIMIT 1');
    const replaced = prepared(this.#db, 'INSERT OR IGNORE INTO replaced VALUES (?, ?)');
    const owned = prepared(this.#db, `INSERT INTO owner VALUES (?, ?, '', 0) ON CONFLICT (record) DO UPDATE SET fresh = 0 WHERE org = excluded.org`);
    for (const { record, version, kind, withdrawn, replaces } of statement.records) {
      const [versionId, recordId] = [packed(version), packed(record)];
      if (other.get(versionId, recordId, kind) !== undefined || owned.run(recordId, packed(statement.org)).changes === 0) return false;
      item.run(versionId, recordId, said, kind, withdrawn ? 1 : 0);
      for (const older of replaces) replaced.run(recordId, packed(older));
    }
    return true;
  }

  named(version: string): Named | undefined {
    const found = row<Pick<ItemRow, 'org' | 'record' | 'kind' | 'withdrawn'>>(this.#db, 'SELECT s.org, i.record, i.kind, i.withdrawn FROM item i JOIN said s ON s.n = i.said WHERE i.version = :version ORDER BY i.said DESC LIMIT 1', { version: packed(version) });
    return found && { org: unpacked(found.org), record: unpacked(found.record), kind: found.kind, withdrawn: found.withdrawn === 1 };
  }

  noteArrival(version: string, record: string): void {
    run(this.#db, 'INSERT OR IGNORE INTO arrived VALUES (:version, :record)', { version: packed(version), record: packed(record) });
  }

  /** Every version that a submission names, once. */
  *versions(): Generator<NamedVersion, void, void> {
    const items = prepared(this.#db,
      `SELECT i.version, s.org, i.record, i.kind, i.withdrawn, s.id AS statement, ${REPLACED} AS replaced, EXISTS (SELECT 1 FROM arrived a WHERE a.version = i.version) AS arrived
       FROM item i JOIN said s ON s.n = i.said ORDER BY i.version, i.record, i.said`);
    let group: { version: string; named: Named; standing: { record: string; statement: string }[]; arrived: boolean } | undefined;
    for (const found of items.iterate() as IterableIterator<ItemRow>) {
      const [version, record] = [unpacked(found.version), unpacked(found.record)];
      if (group?.version !== version) {
        if (group) yield group;
        group = { version, named: { org: unpacked(found.org), record, kind: found.kind, withdrawn: false }, standing: [], arrived: found.arrived === 1 };
      }
      group.named = { org: unpacked(found.org), record, kind: found.kind, withdrawn: found.withdrawn === 1 };
      if (found.replaced === 0) group.standing.push({ record, statement: unpacked(found.statement) });
    }
    if (group) yield group;
  }

  isReplaced(record: string, statement: string): boolean {
    return row(this.#db, 'SELECT 1 AS there FROM replaced WHERE record = :record AND statement = :statement', { record: packed(record), statement: packed(statement) }) !== undefined;
  }

  /** Of submissions that are new here, and that no other in the file replaces. */
  *freshStanding(): Generator<{ readonly record: string; readonly statement: string }, void, void> {
    for (const found of prepared(this.#db, `SELECT i.record, s.id AS statement FROM item i JOIN said s ON s.n = i.said WHERE s.fresh = 1 AND NOT ${REPLACED}`).iterate() as IterableIterator<Pick<ItemRow, 'record' | 'statement'>>) {
      yield { record: unpacked(found.record), statement: unpacked(found.statement) };
    }
  }

  /** Records by what becomes of them here; of the new ones by kind. */
  counts(): { readonly fresh: number; readonly known: number; readonly staged: number; readonly byKind: Readonly<Record<string, number>> } {
    const records = 'SELECT max(i.kind) AS kind, max(s.fresh) AS fresh, max(s.apart) AS apart, min(s.apart) AS allApart FROM item i JOIN said s ON s.n = i.said GROUP BY i.record';
    const found = rows<{ kind: string; fresh: number; known: number; staged: number }>(this.#db,
      `SELECT kind, sum(fresh) AS fresh, sum(fresh = 0 AND allApart = 0) AS known, sum(apart) AS staged FROM (${records}) GROUP BY kind ORDER BY kind`);
    const sum = (of: 'fresh' | 'known' | 'staged'): number => found.reduce((total, line) => total + line[of], 0);
    return { fresh: sum('fresh'), known: sum('known'), staged: sum('staged'), byKind: Object.fromEntries(found.filter(({ fresh }) => fresh > 0).map(({ kind, fresh }) => [kind, fresh])) };
  }

  /** The digest of all submissions of an organisation that are held in a database or come with the file, and how many these are. */
  heldWith(db: Database, org: string): { readonly digest: string; readonly count: number } {
    const here = prepared(db, `SELECT id FROM statement WHERE kind = 'submission' AND org = ? ORDER BY id`).iterate(org) as IterableIterator<{ id: string }>;
    const coming = prepared(this.#db, 'SELECT DISTINCT lower(hex(id)) AS id FROM said WHERE org = ? ORDER BY id').iterate(packed(org)) as IterableIterator<{ id: string }>;
    const hash = createHash('sha256');
    let count = 0;
    for (const id of united(here, coming)) {
      hash.update(count === 0 ? id : `\n${id}`);
      count += 1;
    }
    return { digest: hash.digest('hex'), count };
  }
}

/** Two sorted lists as one, each id once. */
function* united(a: Iterator<{ id: string }>, b: Iterator<{ id: string }>): Generator<string, void, void> {
  let [left, right] = [a.next(), b.next()];
  while (left.done !== true || right.done !== true) {
    const [x, y] = [left.done === true ? undefined : left.value.id, right.done === true ? undefined : right.value.id];
    const least = x === undefined || (y !== undefined && y < x) ? y : x;
    if (least !== undefined) yield least;
    if (x === least) left = a.next();
    if (y === least) right = b.next();
  }
}
