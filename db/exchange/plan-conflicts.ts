import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { mergeVersions } from '../records/merge';
import { readVersion, type StoredVersion } from '../records/version';
import { versionsOf } from '../store/versions';
import type { OpenedPackage } from './read-package';

/** A version that an import would add: named by whom it follows. */
export interface Arriving {
  readonly id: string;
  readonly record: string;
  readonly parents: readonly string[];
}

/**
 * How many own records would have something to decide after taking these versions in. Reads the package once more, and
 * keeps of it only what belongs to records that were changed on both sides.
 */
export async function conflictsToCome(office: Office, opened: OpenedPackage, arriving: readonly Arriving[]): Promise<number> {
  const forked = forkedRecords(office, arriving);
  if (forked.size === 0) return 0;
  const wanted = new Map(arriving.filter(({ record }) => forked.has(record)).map(({ id, record }) => [id, record]));
  const come = new Map<string, StoredVersion[]>();
  for await (const read of opened.versions()) {
    if (!read.ok) return 0;
    const version = readVersion(read.value);
    if (!version.ok) return 0;
    const record = wanted.get(version.value.id);
    if (record !== undefined) come.set(record, [...(come.get(record) ?? []), version.value]);
  }
  return [...come].filter(([record, versions]) => mergeVersions([...versionsOf(office.db, record), ...versions]).conflicts.length > 0).length;
}

/** Own records that would have more than one head: nothing else can come to a conflict that was none. */
function forkedRecords(office: Office, arriving: readonly Arriving[]): Set<string> {
  const byRecord = new Map<string, Arriving[]>();
  for (const one of arriving) byRecord.set(one.record, [...(byRecord.get(one.record) ?? []), one]);
  const forked = new Set<string>();
  for (const [record, versions] of byRecord) {
    const found = recordRow(office.db, record);
    const followed = new Set(versions.flatMap(({ parents }) => parents));
    const heads = new Set([...((found ? JSON.parse(found.heads) : []) as string[]), ...versions.map(({ id }) => id)]);
    if (found?.org !== undefined && found.org !== office.org) continue;
    if ([...heads].filter((head) => !followed.has(head)).length > 1) forked.add(record);
  }
  return forked;
}
