import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { mergeVersions } from '../records/merge';
import type { StoredVersion, Version } from '../records/version';
import { prepared, row, run } from '../store/prepared';
import { hasVersion, versionsOf } from '../store/versions';
import { packed, unpacked, type ImportNotes } from './import-notes';
import type { OpenedPackage } from './read-package';

/** So much text of records that were changed on both sides is held to be merged; beyond it each of them is counted as one to decide. */
const MOST_HELD = 32 * 1024 ** 2;

/** What nothing follows of each record once the versions of a package are in. */
export class HeadsToCome {
  constructor(
    readonly office: Office,
    readonly notes: ImportNotes,
  ) {}

  /** A version that an import would add. Parents come before their children. */
  note(id: string, { record, parents }: Version): void {
    const { db } = this.notes;
    const at = packed(record);
    if (row(db, 'SELECT 1 AS there FROM head WHERE record = :at LIMIT 1', { at }) === undefined) {
      const found = recordRow(this.office.db, record);
      for (const head of (found ? JSON.parse(found.heads) : []) as string[]) run(db, 'INSERT INTO head VALUES (:at, :head)', { at, head: packed(head) });
    }
    for (const parent of parents) run(db, 'DELETE FROM head WHERE record = :at AND version = :parent', { at, parent: packed(parent) });
    run(db, 'INSERT OR IGNORE INTO head SELECT :at, :id WHERE NOT EXISTS (SELECT 1 FROM waiting WHERE parent = :id)', { at, id: packed(id) });
  }

  /** Own records that would have more than one head: nothing else can come to a conflict that was none. */
  forked(): Set<string> {
    const forked = new Set<string>();
    for (const { record } of prepared(this.notes.db, 'SELECT record FROM head GROUP BY record HAVING count(*) > 1').iterate() as IterableIterator<{ record: Uint8Array }>) {
      const id = unpacked(record);
      if ((recordRow(this.office.db, id)?.org ?? this.office.org) === this.office.org) forked.add(id);
    }
    return forked;
  }
}

/** How many of these records would have something to decide. Reads the package once more, and keeps of it only what belongs to them. */
export async function conflictsToCome(office: Office, opened: OpenedPackage, forked: ReadonlySet<string>): Promise<number> {
  if (forked.size === 0) return 0;
  const come = new Map<string, StoredVersion[]>();
  let held = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return 0;
    const version = read.value.read();
    if (!version.ok) return 0;
    const { record } = version.value.version;
    if (!forked.has(record) || hasVersion(office.db, version.value.id)) continue;
    held += read.value.bytes.length;
    if (held > MOST_HELD) return forked.size;
    come.set(record, [...(come.get(record) ?? []), version.value]);
  }
  return [...come].filter(([record, versions]) => mergeVersions([...versionsOf(office.db, record), ...versions]).conflicts.length > 0).length;
}
