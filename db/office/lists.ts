import type { GatheringKind } from '../domain/gathering';
import type { RecordState } from '../domain/views';
import { rows } from '../store/prepared';
import type { Office } from './office';


export interface GatheringFilter {
  readonly org?: string | undefined;
  readonly kind?: GatheringKind | undefined;
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly record?: string | undefined;
  readonly withdrawn?: boolean | undefined;
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

/**
 * Gatherings, newest first. 第几次 counts, within an organisation and a year, all gatherings that count as the main kind
 * and are not withdrawn, by start; it is computed here and stored nowhere, so it is right after every correction. A
 * filter by kind finds what counts as that kind, also beside another main kind.
 */
export function listGatherings(office: Office, filter: GatheringFilter): ListedGathering[] {
  return rows(office.db,
    `WITH numbered AS (
       SELECT g.*, k.kind AS numbered_kind, iif(withdrawn, 0, row_number() OVER (PARTITION BY org, k.kind, substr(start, 1, 4), withdrawn ORDER BY start, g.record)) AS ordinal
       FROM gathering g JOIN gathering_kind k ON k.record = g.record
       WHERE (:org IS NULL OR org = :org) AND (:year IS NULL OR substr(start, 1, 4) = :year))
     SELECT n.record AS id, n.org, n.main_kind, n.ordinal, n.title, n.start, n.place, n.expected, n.present, n.expected_voting, n.present_voting,
       n.on_leave, n.absent, w.state, r.conflicts, (SELECT group_concat(kind) FROM gathering_kind k WHERE k.record = n.record) AS kinds
     FROM numbered n JOIN record r ON r.id = n.record JOIN record_way w ON w.record = n.record
     WHERE n.numbered_kind = n.main_kind
       AND (:kind IS NULL OR EXISTS (SELECT 1 FROM gathering_kind k WHERE k.record = n.record AND k.kind = :kind))
       AND (:record IS NULL OR n.record = :record) AND (:from IS NULL OR n.start_date >= :from) AND (:until IS NULL OR n.start_date <= :until)
       AND (:withdrawn IS NULL OR n.withdrawn = :withdrawn)
     ORDER BY n.start DESC, n.record`,
    {
      org: filter.org ?? null, kind: filter.kind ?? null, year: filter.year === undefined ? null : String(filter.year), from: filter.from ?? null,
      until: filter.until ?? null, record: filter.record ?? null, withdrawn: filter.withdrawn === undefined ? null : filter.withdrawn ? 1 : 0,
    },
  );
}

/** 第几次 of one gathering for each kind that it counts as; empty for a withdrawn one. */
export function ordinalsOf(office: Office, record: string): { readonly kind: GatheringKind; readonly ordinal: number }[] {
  return rows<{ kind: GatheringKind; ordinal: number }>(office.db,
    `SELECT k.kind, (SELECT count(*) FROM gathering o JOIN gathering_kind ok ON ok.record = o.record
        WHERE ok.kind = k.kind AND o.org = g.org AND o.withdrawn = 0 AND substr(o.start, 1, 4) = substr(g.start, 1, 4)
          AND (o.start, o.record) <= (g.start, g.record)) AS ordinal
     FROM gathering g JOIN gathering_kind k ON k.record = g.record WHERE g.record = :record AND g.withdrawn = 0`,
    { record });
}
