import { fail, type Failure } from '../domain/failure';
import type { GatheringDocument } from '../domain/gathering';
import type { MemberDocument } from '../domain/member';
import { err, ok, type Result } from '../domain/result';
import { sign } from '../records/statements';
import { aliasStatements, doublesOf, keptRecord, pairOf, projectAliases, standingAliases } from '../store/aliases';
import { rows } from '../store/prepared';
import { project } from '../store/projections';
import { addStatement } from '../store/statements';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow, recordRows } from './records';

/** Two own records that may be one meeting, or one person. Nobody joins them but a person. */
export interface SuspectedTwins {
  readonly kind: 'gathering' | 'member';
  readonly a: string;
  readonly b: string;
  /** A gathering of the same main kind on the same day; a person of the same name and 入党 date, or with one of the dates missing. */
  readonly why: 'same-day' | 'same-date' | 'name-only';
}

/** All suspected twins of the office, but those of which somebody has said that they are one, or that they are not. */
export function suspectedTwins(office: Office): SuspectedTwins[] {
  const decided = new Set(standingAliases(aliasStatements(office.db)).filter(({ org }) => org === office.org).map(pairOf));
  const all = [...twinGatherings(office), ...twinMembers(office)];
  if (decided.size === 0) return all;
  const isOpen = ({ a, b }: SuspectedTwins): boolean =>
    !decided.has(pairOf({ org: office.org, keeps: a, joins: b })) && keptRecord(office.db, office.org, a) !== keptRecord(office.db, office.org, b);
  return all.filter(isOpen);
}

/** The 党小组 of a branch often meet on one day: meetings of different ones are no twins. */
function twinGatherings(office: Office): SuspectedTwins[] {
  const group = (side: string): string => `coalesce((SELECT json_extract(document, '$.groupMeeting.group') FROM record WHERE id = ${side}.record), '')`;
  return rows<{ a: string; b: string }>(office.db,
    `SELECT a.record AS a, b.record AS b FROM gathering a JOIN gathering b ON b.org = a.org AND b.start_date = a.start_date AND b.main_kind = a.main_kind AND b.record > a.record
     WHERE a.org = :org AND a.withdrawn = 0 AND b.withdrawn = 0
       AND NOT (a.main_kind = 'group-meeting' AND ${group('a')} <> ${group('b')} AND '' NOT IN (${group('a')}, ${group('b')})) ORDER BY a.start DESC, a.record, b.record`, { org: office.org })
    .map((pair) => ({ ...pair, kind: 'gathering', why: 'same-day' }));
}

function twinMembers(office: Office): SuspectedTwins[] {
  const byName = new Map<string, { id: string; document: MemberDocument }[]>();
  for (const found of recordRows(office.db, 'member', office.org)) {
    const document = documentOfRow(found, 'member');
    if (document.withdrawn) continue;
    const name = document.name.replace(/\s/gu, '');
    byName.set(name, [...(byName.get(name) ?? []), { id: found.id, document }]);
  }
  return [...byName.values()].flatMap((same) => same.flatMap((one, at) => same.slice(at + 1).flatMap((other): SuspectedTwins[] => {
    const dates = [one.document.joinedOn, other.document.joinedOn];
    if (dates.every((date) => date !== '') && dates[0] !== dates[1]) return [];
    const [a = '', b = ''] = [one.id, other.id].sort();
    return [{ kind: 'member', a, b, why: dates.includes('') ? 'name-only' : 'same-date' }];
  })));
}

/** 合为一条: `joins` is the same meeting or person as `keeps`, which stays. Both are still found; only one counts. */
export const joinRecords = (office: Office, moment: Moment, keeps: string, joins: string): Result<string, Failure> => say(office, moment, keeps, joins, true);

/** 不是同一条, or 分开: takes an earlier joining back, and the two are suspected no more. */
export const separateRecords = (office: Office, moment: Moment, a: string, b: string): Result<string, Failure> => say(office, moment, a, b, false);

function say(office: Office, moment: Moment, keeps: string, joins: string, joined: boolean): Result<string, Failure> {
  const [one, other] = [recordRow(office.db, keeps), recordRow(office.db, joins)];
  if (!one || !other) return err(fail('not-found'));
  const { kind } = one;
  if (keeps === joins || other.kind !== kind || (kind !== 'gathering' && kind !== 'member') || one.org !== office.org || other.org !== office.org) return err(fail('alias-wrong'));
  const pair = pairOf({ org: office.org, keeps, joins });
  const replaces = standingAliases(aliasStatements(office.db)).filter((held) => pairOf(held) === pair).map(({ id }) => id).sort();
  const alias = sign({ kind: 'alias', org: office.org, device: office.device, statedAt: moment.now, recordKind: kind, keeps, joins, joined, replaces }, office.keys.signingSecret);
  office.db.transaction(() => {
    addStatement(office.db, alias, 'accepted', moment.now);
    for (const record of changedByAliases(office)) project(office.db, record, office.org);
  }).immediate();
  return ok(alias.id);
}

/** Brings the table of aliases up to the statements: the records to project anew, with the gatherings on whose sheets these people stand. */
export function changedByAliases(office: Office): Set<string> {
  const records = projectAliases(office.db);
  if (records.size === 0) return records;
  const sheets = rows<{ id: string }>(office.db,
    `SELECT DISTINCT r.id FROM record r, json_each(r.document, '$.attendance') line WHERE r.kind = 'gathering' AND json_extract(line.value, '$.id') IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify([...records]) });
  return new Set([...records, ...sheets.map(({ id }) => id)]);
}

/** What a record is one with: the record that stays, and all that were joined to it. */
export function aliasesOf(office: Office, record: string): { readonly keeps: string; readonly joined: readonly string[] } {
  const org = recordRow(office.db, record)?.org ?? office.org;
  const keeps = keptRecord(office.db, org, record);
  return { keeps, joined: doublesOf(office.db, org, keeps) };
}

/** Who stands on a gathering's sheet, by the name of that day, and whether the roster here knows them (yet). */
export function peopleOf(office: Office, record: string): { readonly member: string; readonly name: string; readonly known: boolean }[] {
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return [];
  const { attendance } = JSON.parse(found.document) as GatheringDocument;
  return attendance.filter(({ removed }) => !removed).map(({ id, name }) => {
    const member = keptRecord(office.db, found.org, id);
    return { member, name, known: recordRow(office.db, member)?.kind === 'member' };
  });
}
