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
 * Gatherings, newest first. 第几次 counts, within an organisation and a year, all gatherings of the main kind that are
 * not withdrawn, by start; it is computed here and stored nowhere, so it is right after every correction.
 */
export function listGatherings(office: Office, filter: GatheringFilter): ListedGathering[] {
  return rows(office.db,
    `WITH numbered AS (
       SELECT *, iif(withdrawn, 0, row_number() OVER (PARTITION BY org, main_kind, substr(start, 1, 4), withdrawn ORDER BY start, record)) AS ordinal
       FROM gathering
       WHERE (:org IS NULL OR org = :org) AND (:kind IS NULL OR main_kind = :kind) AND (:year IS NULL OR substr(start, 1, 4) = :year))
     SELECT n.record AS id, n.org, n.main_kind, n.ordinal, n.title, n.start, n.place, n.expected, n.present, n.expected_voting, n.present_voting,
       n.on_leave, n.absent, w.state, r.conflicts, (SELECT group_concat(kind) FROM gathering_kind k WHERE k.record = n.record) AS kinds
     FROM numbered n JOIN record r ON r.id = n.record JOIN record_way w ON w.record = n.record
     WHERE (:record IS NULL OR n.record = :record) AND (:from IS NULL OR n.start_date >= :from) AND (:until IS NULL OR n.start_date <= :until)
       AND (:withdrawn IS NULL OR n.withdrawn = :withdrawn)
     ORDER BY n.start DESC, n.record`,
    {
      org: filter.org ?? null, kind: filter.kind ?? null, year: filter.year === undefined ? null : String(filter.year), from: filter.from ?? null,
      until: filter.until ?? null, record: filter.record ?? null, withdrawn: filter.withdrawn === undefined ? null : filter.withdrawn ? 1 : 0,
    },
  );
}
