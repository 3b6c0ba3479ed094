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

export interface AliasLine {
  readonly org: string;
  readonly record: string;
  readonly keeps: string;
}

/**
 * Which record stands for which, as it follows from all alias statements, whatever their order. Of records that are
 * joined the one stays that nobody said to be another's double; of several, or in a circle, the smallest id. Each
 * organisation speaks of its own records only: what it says of others' is in the table, and nobody asks for it.
 */
export function aliasTable(statements: readonly HeldAlias[]): AliasLine[] {
  const groups = new Map<string, Set<string>>();
  const doubles = new Set<string>();
  for (const { org, keeps, joins, joined } of standingAliases(statements)) {
    if (!joined || keeps === joins) continue;
    const [a, b] = [`${org} ${keeps}`, `${org} ${joins}`];
    const group = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const one of group) groups.set(one, group);
    doubles.add(b);
  }
  return [...groups].flatMap(([key, group]) => {
    const originals = [...group].filter((one) => !doubles.has(one));
    const kept = (originals.length > 0 ? originals : [...group]).sort()[0] ?? key;
    const [org = '', record = ''] = key.split(' ');
    return kept === key ? [] : [{ org, record, keeps: kept.split(' ')[1] ?? '' }];
  });
}

/** Brings the table up to the statements; answers the records of which something changed. */
export function projectAliases(db: Database): Set<string> {
  const keyOf = ({ org, record }: AliasLine): string => `${org} ${record}`;
  const before = new Map(rows<AliasLine>(db, 'SELECT org, record, keeps FROM record_alias').map((line) => [keyOf(line), line]));
  const after = new Map(aliasTable(aliasStatements(db)).map((line) => [keyOf(line), line]));
  const changed = new Set<string>();
  for (const [key, line] of after) {
    const was = before.get(key);
    if (was?.keeps === line.keeps) continue;
    for (const one of [line.record, line.keeps, ...(was ? [was.keeps] : [])]) changed.add(one);
    run(db, 'INSERT OR REPLACE INTO record_alias (org, record, keeps) VALUES (:org, :record, :keeps)', line);
  }
  for (const [key, line] of before) {
    if (after.has(key)) continue;
    run(db, 'DELETE FROM record_alias WHERE org = :org AND record = :record', line);
    for (const one of [line.record, line.keeps]) changed.add(one);
  }
  return changed;
}

/** Has anybody said that two are one? Where nobody has, nothing has to be looked up for any record. */
export const hasAliases = (db: Database): boolean => row(db, 'SELECT 1 AS there FROM record_alias LIMIT 1') !== undefined;

/** The record that stands for this one: itself, unless its own organisation said that it is another's double. */
export const keptRecord = (db: Database, org: string, record: string): string =>
  row<{ keeps: string }>(db, 'SELECT keeps FROM record_alias WHERE org = :org AND record = :record', { org, record })?.keeps ?? record;

export const doublesOf = (db: Database, org: string, keeps: string): string[] =>
  rows<{ record: string }>(db, 'SELECT record FROM record_alias WHERE org = :org AND keeps = :keeps ORDER BY record', { org, keeps }).map(({ record }) => record);

/** The other records of the same meeting or person, the one that stays first. */
export function sameAs(db: Database, record: string): string[] {
  const orgs = rows<{ org: string }>(db, 'SELECT DISTINCT org FROM record_alias WHERE record = :record OR keeps = :record', { record });
  return orgs.flatMap(({ org }) => {
    const kept = keptRecord(db, org, record);
    return [kept, ...doublesOf(db, org, kept)].filter((one) => one !== record);
  });
}

/** Of the records that are one, the first that is here: the one that stays, and while it has not arrived the smallest id. */
export function standsFor(db: Database, org: string, record: string, isHere: (record: string) => boolean): string {
  const kept = keptRecord(db, org, record);
  return [kept, ...doublesOf(db, org, kept)].find(isHere) ?? record;
}

/** The sheet with each person under the id that stays, and once: of two lines for one person the own line of that id. */
export function withOnePersonOnce(db: Database, org: string, document: GatheringDocument): GatheringDocument {
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
