import { z } from 'zod';
import type { Failure } from '../../db/domain/failure';
import { localMonth } from '../../db/domain/dates';
import type { HandedNews } from '../../db/domain/handed-news';
import { randomId } from '../../db/domain/ids';
import type { ReportedList } from '../../db/domain/reported';
import { organisationCode, organisationType } from '../../db/domain/organisation';
import type { PreviewLine, ReportPreview, SubordinateView, SuperiorDesk } from '../../db/domain/views';
import { channel } from './channel';

export interface Drive {
  readonly path: string;
  readonly label: string;
  readonly fileSystem: string;
  readonly freeBytes: number;
  readonly removable: boolean;
  readonly writable: boolean;
}

/** Eight groups of five digits that both sides compare by voice or on paper. */
export type Digits = readonly string[];

/** Our superior as this device knows it. `invited` = answered an invitation, digits not yet compared here. */
export interface SuperiorView {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly state: 'answered' | 'confirmed';
  readonly digits: Digits;
  readonly confirmedAt: string | null;
  /** The superior's certificate for this device has arrived (by a 下发 file). */
  readonly certified: boolean;
}

export interface InvitationLook {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly slotCode: string;
  readonly slotName: string;
  readonly ownCode: string;
  readonly ownName: string;
  readonly expires: string;
}

export interface WrittenFile {
  readonly path: string;
  readonly number: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly records: number;
  readonly at: string;
}

/** What became of one 下发 file. `idle` = there was nothing to say; `waiting` = the row ended before it was begun. */
export interface DownwardDone {
  readonly record: string;
  readonly outcome: 'written' | 'idle' | 'failed' | 'waiting';
  readonly file: WrittenFile | null;
  readonly error: Failure | null;
}

/** What an import would do; nothing is written yet. `token` is handed to `imports.apply`. */
export interface ImportLook {
  readonly file: string;
  readonly token: string;
  readonly ok: boolean;
  readonly error: Failure | null;
  /** `joining` = another computer of our own organisation wants to join. */
  readonly kind: 'invitation' | 'enrolment' | 'joining' | 'report' | 'downward' | 'merge' | null;
  readonly sender: { readonly org: string; readonly code: string; readonly name: string } | null;
  readonly number: number | null;
  readonly period: string | null;
  readonly writtenAt: string | null;
  /** 新增, 已有, 待升级, 两处提交, 缺口. */
  readonly fresh: number;
  readonly known: number;
  readonly newer: number;
  readonly doubles: number;
  /** For 合并: records in which something would be to choose. */
  readonly conflicts: number;
  /** What would be kept apart: 待核对. */
  readonly staged: number;
  readonly gap: boolean;
  readonly missingNumbers: readonly number[];
  readonly byKind: readonly { readonly kind: string; readonly records: number }[];
  /** For 下发: records whose submissions its receipt names as arrived, for the first time. */
  readonly delivered: number;
  /** For 下发: records that the superior holds and does not count yet. */
  readonly waiting: number;
  /** For 下发: tasks and notices that are new, and further words on those that came before. */
  readonly orders: { readonly tasks: number; readonly notices: number; readonly changed: number };
  /** For 下发: of `fresh` those that are templates. */
  readonly templates: number;
  /** For 下发: the superior has restored a backup since its last receipt. */
  readonly restored: boolean;
  /** For 下发: reviews of own records, and of them those of a version that was submitted anew since (针对旧版本). */
  readonly reviews: { readonly passed: number; readonly returned: number; readonly superseded: number };
  /** UTC instant at which this very file was taken in before; nothing is to be done with it. null = it was not. */
  readonly takenAt: string | null;
  readonly invitation: InvitationLook | null;
}

/** .zbb files that were found where somebody pointed to. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Other files beside them. */
  readonly others: number;
  /** There are more than are looked at at once. */
  readonly cut: boolean;
}

export interface ImportDone {
  readonly file: string;
  readonly ok: boolean;
  readonly error: Failure | null;
  readonly kind: ImportLook['kind'];
  readonly added: number;
  readonly delivered: number;
  /** For 上报: the package, of which a receipt may be printed. */
  readonly report: string | null;
  /** For 入网: the slot that answered, whose digits are now to be compared. */
  readonly subordinate: string | null;
  /** For the answer of our own second computer: whose digits are now to be compared. */
  readonly device: string | null;
  readonly staged: number;
  /** For 合并: own records in which something is to be chosen now. */
  readonly conflicts: number;
  /** Who sent it; '' = nobody was found out. */
  readonly senderName: string;
  /** 已有, 待升级, 两处提交, of this file. */
  readonly known: number;
  readonly newer: number;
  readonly doubles: number;
  /** For 上报: something that its sender has submitted is not here, after all files of this import. */
  readonly gap: boolean;
  readonly missingNumbers: readonly number[];
  /** For 下发 and 合并: the rules and templates from above that it brought or took back. */
  readonly handed: readonly HandedNews[];
}

export interface PackageLogLine {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly kind: 'invitation' | 'enrolment' | 'report' | 'downward' | 'merge';
  readonly other: string;
  readonly number: number | null;
  readonly at: string;
  readonly records: number;
  readonly bytes: number;
  /** A receipt may be printed of it (in), or its code typed in (out). */
  readonly paper: boolean;
  /** Out only: a receipt covered all of it. */
  readonly delivered: boolean;
  readonly file: string;
}

export type { HandedNews, PreviewLine, ReportPreview, SubordinateView, SuperiorDesk };

const path = z.string().min(1).max(4096);

export const exchangeChannels = {
  'drives.list': channel<readonly Drive[]>()(z.object({})),
  'dialogs.chooseFolder': channel<string | null>()(z.object({})),
  'dialogs.chooseFiles': channel<readonly string[]>()(z.object({ kind: z.enum(['package', 'backup']) })),
  'superior.view': channel<SuperiorView | null>()(z.object({})),
  'superior.answer': channel<{ readonly file: WrittenFile; readonly digits: Digits }>()(z.object({ invitation: path, paperCode: z.string().max(40), to: path })),
  'superior.confirm': channel<SuperiorView>()(z.object({ digitsAgree: z.boolean() })),
  /** 换上级: nothing goes to it any more. */
  'superior.leave': channel<null>()(z.object({})),
  'subordinates.list': channel<readonly SubordinateView[]>()(z.object({})),
  'subordinates.save': channel<SubordinateView>()(z.object({ record: randomId.nullable(), code: organisationCode, name: z.string().min(1).max(120), type: organisationType })),
  /** `replaces`: for a computer in the place of a lost one (向上级要回). */
  'subordinates.invite': channel<{ readonly file: WrittenFile; readonly paperCode: string; readonly expires: string }>()(z.object({ record: randomId, to: path, replaces: z.boolean().default(false) })),
  'subordinates.confirm': channel<SubordinateView>()(z.object({ record: randomId, digitsAgree: z.boolean() })),
  'reports.preview': channel<ReportPreview>()(z.object({ all: z.boolean() })),
  'reports.write': channel<WrittenFile>()(z.object({ to: path, period: localMonth, all: z.boolean() })),
  /**
   * One file for each, several of them in a folder of their own. `givingBack`: with all that they had submitted, for a computer
   * that lost it. `onlyDue`: whoever has nothing to hear is left out.
   */
  'downward.write': channel<readonly DownwardDone[]>()(z.object({ records: z.array(randomId).min(1).max(2000), to: path, givingBack: z.boolean().default(false), onlyDue: z.boolean().default(false) })),
  /** Attached files that the next 下发 files of these would carry, one after the other, and their bytes. */
  'downward.files': channel<{ readonly files: number; readonly bytes: number }>()(z.object({ records: z.array(randomId).min(1).max(2000) })),
  /** Folders as well as files; only names are looked at. */
  'imports.find': channel<FoundFiles>()(z.object({ paths: z.array(path).min(1).max(2000) })),
  'imports.look': channel<readonly ImportLook[]>()(z.object({ files: z.array(path).min(1).max(2000) })),
  'imports.apply': channel<readonly ImportDone[]>()(z.object({ tokens: z.array(z.string().max(100)).min(1).max(2000) })),
  /** Who has reported for a 报告期, who not, who with a gap. */
  'desk.reported': channel<ReportedList>()(z.object({ period: localMonth })),
  'desk.superior': channel<SuperiorDesk>()(z.object({ month: localMonth })),
  'packages.log': channel<readonly PackageLogLine[]>()(z.object({})),
  /** Somebody looks at the rules, or at the templates, from above. */
  'handed.see': channel<null>()(z.object({ kind: z.enum(['rule', 'template']) })),
  'jobs.cancel': channel<null>()(z.object({ job: z.string().max(100) })),
  /** Reads a written file again after the drive was put in anew, and compares. */
  'packages.checkAgain': channel<{ readonly same: boolean }>()(z.object({ id: z.string().max(64), folder: path })),
} as const;
