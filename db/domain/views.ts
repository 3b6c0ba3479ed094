import type { FigureLine } from './figures';
import type { GatheringKind } from './gathering';
import type { HandedNews } from './handed-news';
import type { HomeLine, YearGap } from './home-lines';
import type { Level } from './levels';
import type { AnswerLine, ReceivedNotice, ReceivedTask } from './order-views';
import type { OrganisationType } from './organisation';
import type { RecordState } from './record-state';
import type { SilentExport } from './silent-exports';

/** What the screens and the command line are shown: read models that `db/office` and `db/reports` make and the contract names. */

/**
 * Where a record stands on its way upwards: 未提交, 已提交 (signed, not in any package), 已写出, 已送达 (a receipt named
 * the current submission), 已计入 (the newest receipt says that it counts), 已改动 (changed since it was submitted), 已撤回.
 */
export type { RecordState };

/** Where the figures of one month stand on their way upwards, of an organisation whose records do not all go in detail. */
export interface FigureWay {
  readonly org: string;
  readonly month: string;
  readonly state: 'submitted' | 'written' | 'delivered' | 'counted';
}

/** One version of a record with what it changed against the state that its author had before. */
export interface HistoryEntry {
  readonly version: string;
  readonly savedAt: string;
  readonly author: string;
  readonly device: string;
  readonly thisDevice: boolean;
  /** What this version changed against the state before it: path in the document, before, after (null = absent). */
  readonly changes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly submitted: boolean;
  /** Its content was erased, why and when (a UTC instant); null = it is there. */
  readonly erased: { readonly reason: string; readonly at: string } | null;
}

/** A record with all its versions, newest first; `names` calls by name whatever its fields point at by id. */
export interface RecordHistory {
  readonly kind: string;
  /** '' = its kind has no title. */
  readonly title: string;
  readonly document: unknown;
  readonly names: Readonly<Record<string, string>>;
  readonly entries: readonly HistoryEntry[];
}

/** One year on 年度封存. */
export interface YearLine {
  readonly year: number;
  readonly records: number;
  readonly sealed: boolean;
  /** Of the last sealing, also when it was lifted since; '' = never sealed. */
  readonly sealedOn: string;
  readonly by: string;
  readonly note: string;
  /** Why it was lifted; '' = it was not. */
  readonly liftedReason: string;
  /** 封存后更正. `reason` = why this record was opened again; '' = it arrived by itself. */
  readonly corrections: readonly { readonly record: string; readonly kind: string; readonly title: string; readonly day: string; readonly savedAt: string; readonly author: string; readonly reason: string }[];
}

/** What is still open in a year before it is sealed: numbers only. */
export interface YearChecks {
  readonly year: number;
  readonly records: number;
  readonly findings: number;
  readonly conflicts: number;
  readonly unsubmitted: number;
  readonly duties: number;
}

/** A branch's home screen: 本月还差什么, 上次上报到哪里. */
export interface BranchHome {
  readonly today: string;
  /** What is to be done now, what is due first; what the calendar asks, in one line a rule. */
  readonly lines: readonly HomeLine[];
  readonly gaps: readonly YearGap[];
  /** Twelve months of the current year by kind: records held in each. */
  readonly year: readonly { readonly kind: GatheringKind; readonly months: readonly number[] }[];
  readonly submittedNotWritten: number;
  readonly unsubmitted: number;
  readonly lastReports: readonly { readonly number: number; readonly writtenAt: string; readonly records: number; readonly delivered: boolean }[];
  /** Members whose 入党 anniversary falls in this month or in the next 30 days, and whose 政治生日 is not recorded yet. */
  readonly birthdays: readonly { readonly member: string; readonly name: string; readonly on: string; readonly years: number }[];
  /** 预备党员 whose probation ends within 60 days. */
  readonly probationEnds: readonly { readonly member: string; readonly name: string; readonly on: string }[];
  /** 台账: items past their day, due within a week, and those whose 回头看 has come due. */
  readonly ledgers: { readonly overdue: number; readonly dueSoon: number; readonly reviewDue: number };
  /** 换届 near or past its day, graduates kept too long, a committee that is missing, too few or too many members. */
  readonly standing: readonly StandingMatter[];
  /** 换届 of the last year whose term and posts do not stand in the books yet. */
  readonly openElections: readonly OpenElection[];
  readonly drafts: readonly { readonly key: string; readonly title: string; readonly savedAt: string }[];
  readonly superior: 'none' | 'unconfirmed' | 'confirmed';
  /** 上级任务 and 上级通知 that are still to be done. */
  readonly orders: { readonly tasks: readonly ReceivedTask[]; readonly notices: readonly ReceivedNotice[] };
  /** Rules and templates from above that nobody has looked at yet. */
  readonly handed: readonly HandedNews[];
  /** Own reports that nobody has answered for 30 days or more, the oldest first. */
  readonly silent: readonly SilentExport[];
}

/** A 支委会 or a 支部党员大会 as the other one of the two names it. */
export interface LinkedMeeting {
  readonly record: string;
  readonly title: string;
  readonly start: string;
  /** 支委会: it said that a matter goes on to the 支部党员大会. */
  readonly toPartyMeeting: boolean;
}

/** Where a matter was discussed first, and where it was brought afterwards. */
export interface MeetingLinks {
  readonly discussedAt: LinkedMeeting | null;
  readonly broughtTo: readonly LinkedMeeting[];
}

/** What the calendar asks of the branch as it stands (R12, R14, R16), as a home screen says it. Days left are negative once it is over. */
export type StandingMatter =
  | { readonly rule: 'R12'; readonly dueOn: string; readonly daysLeft: number }
  | { readonly rule: 'R14'; readonly member: string; readonly name: string; readonly dueOn: string; readonly daysLeft: number }
  | { readonly rule: 'R16'; readonly problem: 'no-committee' | 'too-few' | 'too-many'; readonly full: number; readonly members: number };

/** An election that is recorded, and whose outcome nobody has taken over (or not as the record now says). */
export interface OpenElection {
  readonly record: string;
  readonly title: string;
  readonly on: string;
}

export interface SubordinateView {
  readonly record: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  /** 未邀请, 已邀请, 待核对 (its enrolment is in), 已核对. */
  readonly state: 'new' | 'invited' | 'enrolled' | 'confirmed';
  readonly org: string | null;
  /** The code and name that the branch itself gave; shown beside the slot's when they differ. */
  readonly ownCode: string | null;
  readonly ownName: string | null;
  readonly digits: readonly string[] | null;
  /** Digits of a computer in the place of a lost one, beside one that is confirmed; null = none waits. */
  readonly replacing: readonly string[] | null;
  /** An organisation has this slot: a further invitation is for a computer in the place of a lost one. */
  readonly taken: boolean;
  readonly invitationExpires: string | null;
  readonly lastImportAt: string | null;
  readonly lastNumber: number | null;
  readonly records: number;
  /** Months of the running year and the one before for which a report came (`YYYY-MM`). */
  readonly reportedMonths: readonly string[];
  /** Submissions that its manifests speak of and that never arrived. */
  readonly missing: boolean;
  /** 缺第 12 号: numbers of its reports that never came, while something of them is missing. */
  readonly missingNumbers: readonly number[];
  /** Imported, or a rule changed, since the last 下发 file was written for it. */
  readonly receiptDue: boolean;
}

/** The superior's home: who has reported for a month, the branches' own signed figures, and what came last. */
export interface SuperiorDesk {
  readonly month: string;
  readonly confirmed: number;
  readonly reported: number;
  readonly subordinates: readonly SubordinateView[];
  readonly figures: readonly { readonly org: string; readonly line: FigureLine }[];
  /** Of an organisation in the middle: rules and templates from above that nobody has looked at yet. */
  readonly handed: readonly HandedNews[];
  readonly latest: readonly { readonly record: string; readonly org: string; readonly orgName: string; readonly kind: string; readonly title: string; readonly start: string; readonly importedAt: string }[];
}

/** 本次将带出的内容: what the next report would carry, before anything is written. */
export interface ReportPreview {
  readonly number: number;
  readonly superior: { readonly code: string; readonly name: string };
  readonly period: string;
  /** One line a record kind: what goes, how many, and what in it bears names; of kinds that go only as figures, how many records these stand for. */
  readonly lines: readonly PreviewLine[];
  /** The same of organisations further below, handed on as they came, and how many of them there are. */
  readonly below: readonly (PreviewLine & { readonly orgs: number })[];
  /** Slots of the own organisation that the superior has not been told of as they stand. */
  readonly slots: number;
  readonly records: number;
  /** 随上报带出: how many files leave and how large they are, how many stay here, how many are ticked and not here. */
  readonly files: { readonly carried: number; readonly bytes: number; readonly atHome: number; readonly missing: number };
  /** Never written before / changed since the last receipt / written before but not covered by a receipt. */
  readonly fresh: number;
  readonly changed: number;
  readonly again: number;
  readonly figuresMonths: readonly string[];
  /** 上级任务与通知: what is told of them for the first time, or anew. */
  readonly answers: readonly AnswerLine[];
  readonly unsubmitted: number;
  readonly drafts: number;
  readonly conflicts: number;
  readonly lastReceipt: { readonly number: number | null; readonly at: string } | null;
}

export interface PreviewLine {
  readonly kind: string;
  readonly level: Level;
  readonly records: number;
  readonly names: readonly ('attendance' | 'leave-reasons' | 'speeches' | 'celebrants' | 'speakers')[];
}

/** Own records at each of the words that are never mixed. `lost` = once 已送达, and perhaps gone above since a backup was restored there. */
export interface ReceiptStand {
  readonly submitted: number;
  readonly written: number;
  readonly delivered: number;
  readonly counted: number;
  readonly lost: number;
}

/** 纸面回执: what a superior prints about one report that it took in. */
export interface PaperReceipt {
  readonly package: string;
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  readonly number: number;
  /** '' = none was said. */
  readonly period: string;
  readonly importedAt: string;
  /** Records that were new with it. */
  readonly records: number;
  /** Submissions that the organisation had made when it wrote it. */
  readonly submitted: number;
  /** Submissions of the organisation that are held and not counted yet. */
  readonly waiting: number;
  readonly code: string;
}
