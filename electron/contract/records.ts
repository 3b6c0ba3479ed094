import { z } from 'zod';
import type { AttendanceCounts, AttendanceItem, GatheringDocument, GatheringKind } from '../../db/domain/gathering';
import { gatheringKind } from '../../db/domain/gathering';
import type { MemberDocument, MemberStatus } from '../../db/domain/member';
import { localDate } from '../../db/domain/dates';
import { randomId } from '../../db/domain/ids';
import { MOST_SUBMITTED } from '../../db/domain/long-lists';
import { recordState } from '../../db/domain/record-state';
import type { BranchHome, HistoryEntry, RecordHistory, RecordState } from '../../db/domain/views';
import { channel } from './channel';

export interface RecordView<D> {
  readonly id: string;
  readonly kind: string;
  readonly org: string;
  readonly own: boolean;
  readonly document: D;
  /** The versions that this document was merged from; a save names them as parents. */
  readonly heads: readonly string[];
  readonly state: RecordState;
  readonly conflicts: readonly string[];
  readonly savedAt: string;
  readonly author: string;
  /** UTC instants of the way upwards, null = not yet. */
  readonly submittedAt: string | null;
  readonly writtenAt: string | null;
  readonly deliveredAt: string | null;
  /** The sealed year that it belongs to: it is shown and not edited. Absent = it may be edited. */
  readonly sealed?: number;
}

export interface GatheringRow {
  readonly id: string;
  readonly org: string;
  readonly orgName: string;
  readonly mainKind: GatheringKind;
  readonly countedKinds: readonly GatheringKind[];
  /** 第几次 of the main kind in its year, computed. */
  readonly ordinal: number;
  readonly title: string;
  readonly start: string;
  readonly place: string;
  readonly counts: AttendanceCounts;
  readonly state: RecordState;
  readonly conflicts: number;
}

/** A list of gatherings as it stands: how long it is and how it begins. The other lines are asked for as they come into sight. */
export interface FoundGatherings {
  /** What was asked for, so that the lines that are asked for next are of the same list. */
  readonly filter: GatheringListFilter;
  readonly count: number;
  /** How many of them are 未提交 or changed since. */
  readonly waiting: number;
  /** Those of these that may be submitted, the newest first, as many as one submission takes. */
  readonly submittable: readonly string[];
  /** The first page. */
  readonly rows: readonly GatheringRow[];
}

/** 第几次 of a counted kind in its year; 0 and none for a withdrawn record. */
export interface KindOrdinal {
  readonly kind: GatheringKind;
  readonly ordinal: number;
}

export interface MemberRow {
  readonly id: string;
  readonly document: MemberDocument;
  /** On today's date. */
  readonly status: MemberStatus;
  readonly group: string;
  readonly posts: readonly string[];
  readonly here: boolean;
  /** Pinyin initials, for picking by keyboard: 李淑芬 → lsf. */
  readonly initials: string;
}

export type { BranchHome, HistoryEntry, RecordHistory, RecordState };

const record = z.object({ record: randomId });
const heads = z.array(z.string().max(64)).max(64);
const draftKey = z.string().min(1).max(100);

const listFilter = z.object({
  org: randomId.optional(), below: z.boolean().optional(), kind: gatheringKind.optional(), year: z.int().optional(), from: localDate.optional(), until: localDate.optional(), text: z.string().max(100).optional(),
  /** Absent: with and without those that were withdrawn. */
  withdrawn: z.boolean().optional(), state: recordState.optional(),
});
export type GatheringListFilter = z.infer<typeof listFilter>;

export const recordChannels = {
  'home.branch': channel<BranchHome>()(z.object({})),
  'members.list': channel<readonly MemberRow[]>()(z.object({})),
  'members.get': channel<RecordView<MemberDocument>>()(record),
  /** `record` null makes a new one; `heads` are those of the view that was edited (empty for a new one). */
  'members.save': channel<RecordView<MemberDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown() })),
  /** All lines at once: for what looks at a year as a whole. A screen that scrolls asks for `found` and then for pages. */
  'gatherings.list': channel<readonly GatheringRow[]>()(listFilter),
  'gatherings.found': channel<FoundGatherings>()(listFilter),
  /** The page after so many others; the first is 0. */
  'gatherings.page': channel<readonly GatheringRow[]>()(z.object({ filter: listFilter, page: z.int().min(0).max(100_000) })),
  'gatherings.get': channel<RecordView<GatheringDocument> & { readonly ordinal: number; readonly ordinals: readonly KindOrdinal[]; readonly orgName: string }>()(record),
  /** A new document with everything known filled in: attendance of the day, usual place, chair and recorder of last time. */
  'gatherings.blank': channel<GatheringDocument>()(z.object({ kind: gatheringKind, date: localDate })),
  /** The last gathering of that kind as a new document: agenda titles kept, outcomes emptied, attendance of the new day. */
  'gatherings.copyLast': channel<GatheringDocument>()(z.object({ kind: gatheringKind, date: localDate, from: randomId.optional() })),
  /** Attendance lines of whom a gathering is for on a day (committee, group, everybody; `last`: who was on the sheet of the last one of that kind), all present. */
  'gatherings.attendanceOn': channel<readonly AttendanceItem[]>()(z.object({ date: localDate, kind: gatheringKind.optional(), group: z.string().max(64).optional(), last: z.boolean().optional() })),
  'gatherings.save': channel<RecordView<GatheringDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown(), draft: draftKey.optional() })),
  /** 列入整改台账: a saved 组织生活会's problems become ledger items; those that are in it already stay as they are. */
  'gatherings.rectify': channel<{ readonly added: number }>()(record),
  'records.withdraw': channel<null>()(z.object({ record: randomId, heads, reason: z.string().min(1).max(500) })),
  'records.history': channel<RecordHistory>()(record),
  'records.submit': channel<{ readonly submitted: number }>()(z.object({ records: z.array(randomId).min(1).max(MOST_SUBMITTED) })),
  'drafts.get': channel<{ readonly document: unknown; readonly savedAt: string } | null>()(z.object({ key: draftKey })),
  'drafts.put': channel<{ readonly savedAt: string }>()(z.object({ key: draftKey, title: z.string().max(200), document: z.unknown() })),
  'drafts.drop': channel<null>()(z.object({ key: draftKey })),
  'organisation.get': channel<RecordView<unknown>>()(z.object({})),
  'organisation.save': channel<RecordView<unknown>>()(z.object({ heads, document: z.unknown() })),
} as const;
