import { z } from 'zod';
import { gatheringKind } from '../../db/domain/gathering';
import { randomId } from '../../db/domain/ids';
import { INTAKE_KINDS, type IntakeKind, type IntakeLine, type IntakeMapping, type IntakeOutcome, type SkippedRow } from '../../db/domain/intake/intake';
import type { TableColumnGuess } from '../../db/domain/intake/table-head';
import { ledgerKind } from '../../db/domain/ledger-item';
import { channel } from './channel';

export type { IntakeKind, IntakeLine, IntakeMapping, IntakeOutcome, SkippedRow, TableColumnGuess };

/** A file as it was understood, before anything is said about it. Nothing of it is stored. */
export interface IntakeLook {
  /** Names what was read in the channels below, until the next file or until the data is locked. */
  readonly token: string;
  readonly kind: IntakeKind;
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly hidden: boolean }[];
  readonly sheet: number;
  readonly hasHead: boolean;
  readonly columns: readonly TableColumnGuess[];
  /** Of the columns whose field was said for the same heads before, or is recognised. */
  readonly mapping: IntakeMapping;
}

/** What would become of the file. */
export interface IntakeSummary {
  readonly counts: Readonly<Record<IntakeOutcome, number>>;
  readonly skipped: readonly SkippedRow[];
  /** Lines in which people are named who are not on the roster. */
  readonly unmatched: number;
}

export interface IntakeEntryView {
  readonly id: string;
  readonly kind: IntakeKind;
  readonly file: string;
  readonly at: string;
  readonly author: string;
  /** '' = it stands. */
  readonly undoneAt: string;
  readonly records: number;
  /** Records of it that were submitted since: then it is not taken back as a whole. */
  readonly submitted: number;
}

const token = randomId;
const kind = z.enum(INTAKE_KINDS);

export const intakeChannels = {
  /** The person picks a file; null = closed without choosing. */
  'intake.choose': channel<string | null>()(z.object({ kind })),
  'intake.look': channel<IntakeLook>()(z.object({ kind, file: z.string().min(1).max(4096) })),
  'intake.sheet': channel<IntakeLook>()(z.object({ token, sheet: z.int().min(0) })),
  /** Says which column is what, and so what would become of each line. */
  'intake.plan': channel<IntakeSummary>()(
    z.object({
      token, mapping: z.record(z.string().regex(/^\d{1,3}$/), z.string().max(30)), hidden: z.boolean(), gatheringKind: gatheringKind.or(z.literal('')), ledger: ledgerKind, ownLedger: z.string().max(200),
    }),
  ),
  /** A piece of the preview; `of` limits it to what is new, known or bad. */
  'intake.lines': channel<{ readonly total: number; readonly lines: readonly IntakeLine[] }>()(z.object({ token, of: z.enum(['all', 'new', 'known', 'bad']), from: z.int().min(0), most: z.int().min(1).max(200) })),
  /** Takes the good lines in, all or none. `update`: rows of known ones that are brought up to date. */
  'intake.apply': channel<{ readonly id: string; readonly added: number; readonly updated: number; readonly skipped: number; readonly bad: number; /** Of past meetings, the year of the first one taken in; null = of no year. */ readonly year: number | null }>()(
    z.object({ token, update: z.union([z.literal('all'), z.array(z.int().min(1)).max(50_000)]), guests: z.boolean() }),
  ),
  /** 另存没有导入的行: the person chooses where; the path, or null. */
  'intake.saveBad': channel<string | null>()(z.object({ token })),
  'intake.badFile': channel<{ readonly title: string; readonly bytes: Uint8Array }>()(z.object({ token })),
  /** What was taken in out of files on this laptop, the newest first. */
  'intake.list': channel<readonly IntakeEntryView[]>()(z.object({})),
  /** Takes a whole import back. `kept`: records that were changed by hand since, and stay. */
  'intake.undo': channel<{ readonly undone: number; readonly kept: number }>()(z.object({ id: randomId })),
} as const;
