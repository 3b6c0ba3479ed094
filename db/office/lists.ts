import type { GatheringKind } from '../domain/gathering';
import type { RecordState } from '../domain/views';
import type { Database } from '../store/open';
import { row, rows, writtenSoFar } from '../store/prepared';
import type { Office } from './office';
import { gatheringsWith } from './search';

export interface GatheringFilter {
  readonly org?: string | undefined;
  /** Those of other organisations only. */
  readonly below?: boolean | undefined;
  readonly kind?: GatheringKind | undefined;
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly record?: string | undefined;
  readonly withdrawn?: boolean | undefined;
  readonly state?: RecordState | undefined;
  readonly text?: string | undefined;
}

export interface ListedGathering {
  readonly id: string;
  readonly org: string;
  readonly main_kind: GatheringKind;
  /** Counted kinds, separated by commas. */
  readonly kinds: string;
  readonly ordinal: number;
  readonly title: string;
  readonly start: string;
  readonly place: string;
  readonly expected: number;
  readonly present: number;
  readonly expected_voting: number;
  readonly present_voting: number;
  readonly on_leave: number;
  readonly absent: number;
  readonly state: RecordState;
  readonly conflicts: string;
}

/** More than anybody reads; the filters narrow them. */
const MOST_WITH_TEXT = 2000;

/**
 * Gatherings, newest first. 第几次 counts, within an organisation and a year, all gatherings that count as the main kind
 * and are not withdrawn, by start; it is computed here and stored nowhere, so it is right after every correction. A
 * filter by kind finds what counts as that kind, also beside another main kind.
 */
export const listGatherings = (office: Office, filter: GatheringFilter): ListedGathering[] => linesOf(office, idsOf(office, filter));

/** A part of the same list: so many lines from a place on, counted from 0. Of the other lines only the order is known. */
export const pageOfGatherings = (office: Office, filter: GatheringFilter, first: number, lines: number): ListedGathering[] =>
  linesOf(office, orderOf(office, filter).slice(first, first + lines));

export const countGatherings = (office: Office, filter: GatheringFilter): number => orderOf(office, filter).length;

export interface Waiting {
  readonly count: number;
  /** Those of them that may be submitted, newest first, as many as one submission takes. */
  readonly submittable: readonly string[];
}

/** Of the same list what is 未提交 or changed since. */
export function waitingOf(office: Office, filter: GatheringFilter, most: number): Waiting {
  const { where, named } = conditions(office, filter);
  const from = `FROM gathering g JOIN waiting q ON q.record = g.record WHERE ${where}`;
  return {
    count: row<{ n: number }>(office.db, `SELECT count(*) AS n ${from}`, named)?.n ?? 0,
    submittable: rows<{ record: string }>(office.db, `SELECT g.record ${from} AND q.decided = 1 ORDER BY g.start DESC, g.record LIMIT :most`, { ...named, most }).map(({ record }) => record),
  };
}

/** The order of the list that was asked for last, for as long as nothing is written: whoever scrolls asks for it again and again. */
const lastOrder = new WeakMap<Database, { readonly written: number; readonly asked: string; readonly ids: readonly string[] }>();

function orderOf(office: Office, filter: GatheringFilter): readonly string[] {
  const [written, asked] = [writtenSoFar(office.db), JSON.stringify(filter)];
  const last = lastOrder.get(office.db);
  if (last?.written === written && last.asked === asked) return last.ids;
  const ids = idsOf(office, filter);
  lastOrder.set(office.db, { written, asked, ids });
  return ids;
}

function idsOf(office: Office, filter: GatheringFilter): string[] {
  const { where, named } = conditions(office, filter);
  return rows<{ record: string }>(office.db, `SELECT g.record FROM gathering g WHERE ${where} ORDER BY g.start DESC, g.record`, named).map(({ record }) => record);
}

/** Only what is asked for is a condition, so that each set of filters finds its index. */
function conditions(office: Office, { org, below, kind, year, from, until, record, withdrawn, state, text = '' }: GatheringFilter): { readonly where: string; readonly named: Readonly<Record<string, unknown>> } {
  const parts: (readonly [string, Readonly<Record<string, unknown>>])[] = [['1', {}]];
  if (org !== undefined) parts.push(['g.org = :org', { org }]);
  if (below === true) parts.push(['g.org <> :own', { own: office.org }]);
  if (year !== undefined) parts.push(['g.start BETWEEN :yearFrom AND :yearUntil', { yearFrom: `${year}-`, yearUntil: `${year}-~` }]);
  if (from !== undefined) parts.push(['g.start >= :from', { from }]);
  if (until !== undefined) parts.push(['g.start <= :until', { until: `${until}T99` }]);
  if (kind !== undefined) parts.push(['EXISTS (SELECT 1 FROM gathering_kind k WHERE k.record = g.record AND k.kind = :kind)', { kind }]);
  if (record !== undefined) parts.push(['g.record = :record', { record }]);
  if (withdrawn !== undefined) parts.push([`g.withdrawn = ${withdrawn ? 1 : 0}`, {}]);
  if (state === 'unsubmitted' || state === 'changed') parts.push(['g.record IN (SELECT record FROM waiting WHERE state = :state)', { state }]);
  else if (state !== undefined) parts.push(['(SELECT w.state FROM record_way w WHERE w.record = g.record) = :state', { state }]);
  if (text.trim() !== '') parts.push(['g.record IN (SELECT value FROM json_each(:found))', { found: JSON.stringify(gatheringsWith(office, text, MOST_WITH_TEXT)) }]);
  return { where: parts.map(([condition]) => condition).join(' AND '), named: Object.assign({}, ...parts.map(([, values]) => values)) as Readonly<Record<string, unknown>> };
}

/** What is shown of these, in their order. Numbers are counted in the organisations and years in which one of them is, in no others. */
const linesOf = (office: Office, ids: readonly string[]): ListedGathering[] => rows(office.db, LINES, { ids: JSON.stringify(ids) });

const LINES = `WITH
  shown AS MATERIALIZED (SELECT j.key AS at, g.* FROM json_each(:ids) j CROSS JOIN gathering g ON g.record = j.value),
  years AS MATERIALIZED (SELECT DISTINCT org, substr(start, 1, 4) AS year FROM shown),
  numbered AS MATERIALIZED (
    SELECT g.record, k.kind, row_number() OVER (PARTITION BY g.org, k.kind, y.year ORDER BY g.start, g.record) AS ordinal
    FROM years y CROSS JOIN gathering g INDEXED BY gathering_start ON g.org = y.org AND g.start BETWEEN y.year || '-' AND y.year || '-~' AND +g.withdrawn = 0 CROSS JOIN gathering_kind k ON k.record = g.record)
  SELECT s.record AS id, s.org, s.main_kind, coalesce(n.ordinal, 0) AS ordinal, s.title, s.start, s.place, s.expected, s.present, s.expected_voting, s.present_voting,
    s.on_leave, s.absent, w.state, r.conflicts, (SELECT group_concat(kind) FROM gathering_kind k WHERE k.record = s.record) AS kinds
  FROM shown s CROSS JOIN record r ON r.id = s.record CROSS JOIN record_way w ON w.record = s.record LEFT JOIN numbered n ON n.record = s.record AND n.kind = s.main_kind
  ORDER BY s.at`;

/** 第几次 of one gathering for each kind that it counts as; empty for a withdrawn one. */
export function ordinalsOf(office: Office, record: string): { readonly kind: GatheringKind; readonly ordinal: number }[] {
  return rows<{ kind: GatheringKind; ordinal: number }>(office.db,
    `SELECT k.kind, (SELECT count(*) FROM gathering o JOIN gathering_kind ok ON ok.record = o.record
        WHERE ok.kind = k.kind AND o.org = g.org AND o.withdrawn = 0 AND o.start BETWEEN substr(g.start, 1, 4) AND g.start
          AND (o.start, o.record) <= (g.start, g.record)) AS ordinal
     FROM gathering g JOIN gathering_kind k ON k.record = g.record WHERE g.record = :record AND g.withdrawn = 0`,
    { record });
}
