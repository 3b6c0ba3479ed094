import type { z } from 'zod';
import type { Failure } from '../../db/domain/failure';
import type { Result } from '../../db/domain/result';
import { attachmentChannels } from './attachments';
import { calendarChannels } from './calendar';
import { circularChannels } from './circulars';
import { conflictChannels } from './conflicts';
import { deviceChannels } from './devices';
import { duesChannels } from './dues';
import { erasureChannels } from './erasure';
import { exchangeChannels } from './exchange';
import { figureChannels } from './figures';
import { handoverChannels } from './handover';
import { intakeChannels } from './intake';
import { paperChannels } from './papers';
import { orderChannels } from './orders';
import { planChannels } from './plans';
import { practiceChannels } from './practice';
import { ledgerChannels } from './ledgers';
import { letterChannels } from './letters';
import { organisationChannels } from './organisation';
import { presetChannels } from './presets';
import { receiptChannels } from './receipts';
import { recordChannels } from './records';
import { reviewChannels } from './reviews';
import { ruleChannels } from './rules';
import { searchChannels } from './search';
import { sessionChannels } from './session';
import { tableChannels } from './tables';
import { stickChannels } from './sticks';
import { talkChannels } from './talks';
import { templateChannels } from './templates';
import { treeChannels } from './tree';
import { yearChannels } from './years';

/** THE contract: channel → argument schema and answer. A channel that is not here does not exist. */
export const channels = {
  ...sessionChannels,
  ...attachmentChannels,
  ...receiptChannels,
  ...treeChannels,
  ...recordChannels,
  ...exchangeChannels,
  ...figureChannels,
  ...conflictChannels,
  ...circularChannels,
  ...deviceChannels,
  ...stickChannels,
  ...talkChannels,
  ...duesChannels,
  ...planChannels,
  ...orderChannels,
  ...ledgerChannels,
  ...calendarChannels,
  ...yearChannels,
  ...erasureChannels,
  ...handoverChannels,
  ...practiceChannels,
  ...reviewChannels,
  ...ruleChannels,
  ...organisationChannels,
  ...searchChannels,
  ...presetChannels,
  ...paperChannels,
  ...tableChannels,
  ...templateChannels,
  ...intakeChannels,
  ...letterChannels,
} as const;

export type ChannelName = keyof typeof channels;
export type ArgsOf<C extends ChannelName> = z.input<(typeof channels)[C]['args']>;
export type ParsedArgsOf<C extends ChannelName> = z.output<(typeof channels)[C]['args']>;
export type AnswerOf<C extends ChannelName> = Exclude<(typeof channels)[C]['answer'], undefined>;
export type Answer<C extends ChannelName> = Promise<Result<AnswerOf<C>, Failure>>;

/** What the main process tells the window by itself. */
export interface Events {
  /** A long job's progress: `done` of `total` (bytes, files or records); `total` 0 = unknown. `remaining`: seconds, where anything is known. */
  progress: { readonly job: 'report' | 'import' | 'downward' | 'backup' | 'restore' | 'paper' | 'intake'; readonly phase: string; readonly done: number; readonly total: number; readonly remaining?: number | null };
  /** Data changed: screens that show any of these ask again. */
  changed: { readonly subjects: readonly ('members' | 'gatherings' | 'ledgers' | 'exchange' | 'settings' | 'talks' | 'dues' | 'plans' | 'orders' | 'calendar' | 'years' | 'papers' | 'reviews')[] };
  /** A double click on a .zbb file, or a second start with one. */
  filesOpened: { readonly files: readonly string[] };
  drivesChanged: Record<string, never>;
  /** Duties that came due: shown by the main process as the system's notice. */
  dutiesDue: { readonly count: number };
}
export type EventName = keyof Events;

/** `window.api`, a pass-through to the main process. */
export interface Api {
  call<C extends ChannelName>(channel: C, args: ArgsOf<C>): Answer<C>;
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Told once the page has been seen: now begins what would have kept its first picture waiting. */
  painted(): void;
  /** The path of a file that was dropped into the window. */
  pathOf(file: unknown): string;
}

export * from './domain';
export * from './names';
export * from './papers';
export type * from './attachments';
export type * from './calendar';
export type * from './circulars';
export type * from './conflicts';
export type * from './devices';
export type * from './dues';
export type * from './erasure';
export type * from './exchange';
export type * from './figures';
export type * from './handover';
export type * from './intake';
export type * from './plans';
export type * from './ledgers';
export type * from './orders';
export type * from './letters';
export type * from './organisation';
export type * from './presets';
export type * from './receipts';
export type * from './records';
export type * from './reviews';
export type * from './rules';
export type * from './search';
export type * from './session';
export type * from './sticks';
export type * from './talks';
export type * from './templates';
export type * from './tree';
export type * from './years';
