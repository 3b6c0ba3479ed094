import type { GatheringDocument } from '../domain/gathering';
import type { StatementOf } from '../records/statements';
import type { Database } from './open';
import { row, rows, run } from './prepared';

type Alias = StatementOf<'alias'>;
export interface HeldAlias extends Alias {
  readonly id: string;
}

export const aliasStatements = (db: Database): HeldAlias[] =>
  rows<{ id: string; bytes: string }>(db, `SELECT id, bytes FROM statement WHERE kind = 'alias' AND state = 'accepted' ORDER BY id`).map(({ id, bytes }) => ({ ...(JSON.parse(bytes) as Alias), id }));

/** The statements that stand: no other of the pair replaces them. Two that stand against each other: joined wins. */
export function standingAliases(statements: readonly HeldAlias[]): HeldAlias[] {
  const replaced = new Set(statements.flatMap((one) => one.replaces.map((id) => `${pairOf(one)} ${id}`)));
  return statements.filter((one) => !replaced.has(`${pairOf(one)} ${one.id}`));
}

export const pairOf = ({ org, keeps, joins }: Pick<Alias, 'org' | 'keeps' | 'joins'>): string => [org, ...[keeps, joins].sort()].join(' ');

/**
 * Which record stands for which, as it follows from all alias statements, whatever their order. Of records that are
 * joined the one stays that nobody said to be another's double; of several, or in a circle, the smallest id.
 */
export function aliasTable(statements: readonly HeldAlias[]): Map<string, { readonly org: string; readonly keeps: string }> {
  const groups = new Map<string, Set<string>>();
  const doubles = new Set<string>();
  for (const { org, keeps, joins, joined } of standingAliases(statements)) {
    if (!joined || keeps === joins) continue;
    const [a, b] = [`${org} ${keeps}`, `${org} ${joins}`];
    const group = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const one of group) groups.set(one, group);
    doubles.add(b);
  }
  const table = new Map<string, { org: string; keeps: string }>();
  for (const [key, group] of groups) {
    const originals = [...group].filter((one) => !doubles.has(one));
    const kept = (originals.length > 0 ? originals : [...group]).sort()[0] ?? key;
    const [org = '', record = ''] = key.split(' ');
    if (kept !== key) table.set(record, { org, keeps: kept.split(' ')[1] ?? '' });
  }
  return table;
}

/** Brings the table up to the statements; answers the records of which something changed. */
export function projectAliases(db: Database): Set<string> {
  const before = new Map(rows<{ record: string; org: string; keeps: string }>(db, 'SELECT * FROM record_alias').map(({ record, org, keeps }) => [record, { org, keeps }]));
  const after = aliasTable(aliasStatements(db));
  const changed = new Set<string>();
  for (const [record, { org, keeps }] of after) {
    const was = before.get(record);
    if (was?.keeps === keeps && was.org === org) continue;
    for (const one of [record, keeps, ...(was ? [was.keeps] : [])]) changed.add(one);
    run(db, 'INSERT OR REPLACE INTO record_alias VALUES (:record, :org, :keeps)', { record, org, keeps });
  }
  for (const [record, { keeps }] of before) {
    if (after.has(record)) continue;
    run(db, 'DELETE FROM record_alias WHERE record = :record', { record });
    for (const one of [record, keeps]) changed.add(one);
  }
  return changed;
}

/** The record that stands for this one: itself, unless its own organisation said that it is another's double. */
export const keptRecord = (db: Database, org: string, record: string): string =>
  row<{ keeps: string }>(db, 'SELECT keeps FROM record_alias WHERE record = :record AND org = :org', { record, org })?.keeps ?? record;

export const doublesOf = (db: Database, keeps: string): string[] =>
  rows<{ record: string }>(db, 'SELECT record FROM record_alias WHERE keeps = :keeps ORDER BY record', { keeps }).map(({ record }) => record);

/** The other records of the same meeting or person, the one that stays first. */
export function sameAs(db: Database, record: string): string[] {
  const kept = row<{ keeps: string }>(db, 'SELECT keeps FROM record_alias WHERE record = :record', { record })?.keeps ?? record;
  const doubles = doublesOf(db, kept);
  return doubles.length === 0 ? [] : [kept, ...doubles].filter((one) => one !== record);
}

/** Of the records that are one, the first that is here: the one that stays, and while it has not arrived the smallest id. */
export function standsFor(db: Database, org: string, record: string, isHere: (record: string) => boolean): string {
  const kept = keptRecord(db, org, record);
  return [kept, ...doublesOf(db, kept)].find(isHere) ?? record;
}

/** The sheet with each person under the id that stays, and once: of two lines for one person the own line of that id. */
export function withOnePersonOnce(db: Database, org: string, document: GatheringDocument): GatheringDocument {
  if (row(db, 'SELECT 1 AS there FROM record_alias LIMIT 1') === undefined) return document;
  const lines = document.attendance.filter(({ removed }) => !removed).map((line) => ({ line, kept: keptRecord(db, org, line.id) }));
  if (lines.every(({ line, kept }) => line.id === kept)) return document;
  const first = new Map<string, (typeof lines)[number]>();
  for (const one of lines) {
    const before = first.get(one.kept);
    const better = before === undefined || one.line.id === one.kept || (before.line.id !== before.kept && one.line.id < before.line.id);
    if (better) first.set(one.kept, one);
  }
  return { ...document, attendance: [...first.values()].map(({ line, kept }) => ({ ...line, id: kept })) };
}
