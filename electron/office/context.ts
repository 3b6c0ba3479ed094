import type { AnswerOf, ChannelName, EventName, Events, Failure, ParsedArgsOf } from '../contract';
import { fail } from '../../db/domain/failure';
import type { NewId } from '../../db/domain/ids';
import { err, ok, type Result } from '../../db/domain/result';
import type { Files } from '../../db/files/files';
import type { Moment, Office } from '../../db/office/office';
import { setting } from '../../db/store/settings';
import type { DataFolder } from '../../db/vault/folder';
import type { Unlocked } from '../../db/vault/key-file';
import type { RandomBytes, RandomInt } from '../../db/vault/random';
import { localDay } from './local-day';

/** The opened data of this folder: the office on its database, and the key that a backup is checked with. */
export interface OpenData {
  readonly office: Office;
  readonly unlocked: Unlocked;
  /** Where practice data lies: as long as it is open, it is the data folder of everything. */
  readonly practiceFolder?: DataFolder;
}

/** A new recovery code was shown to the one who takes over; nothing of it is on the disk until it is typed back. */
export interface PendingHandover {
  readonly code: string;
  readonly operator: string;
  readonly passphrase: string;
}

export type DataState =
  | { readonly state: 'closed' }
  /** A new recovery code was shown. Until it is typed back nothing of what `finish` does is on the disk. */
  | { readonly state: 'code-to-confirm'; readonly code: string; readonly finish: () => Promise<Result<OpenData, Failure>> }
  | { readonly state: 'open'; readonly data: OpenData };

/** What every handler gets. Clock, randomness and ids are read through here, once an action, and passed down. */
export interface OfficeContext {
  readonly files: Files;
  /** Of the practice data while that is open. */
  readonly folder: DataFolder;
  /** This computer's own, whatever is open. */
  readonly homeFolder: DataFolder;
  readonly version: string;
  readonly now: () => Date;
  readonly newId: NewId;
  readonly random: RandomBytes;
  readonly randomInt: RandomInt;
  /** The program of the thread that reads other people's files; absent = they are read here. */
  readonly intakeReader?: string;
  /** The only thing that changes: whether the data is open. Only the session handlers set it. */
  readonly held: { data: DataState; handover?: PendingHandover };
  emit<E extends EventName>(event: E, payload: Events[E]): void;
}

export type Answered<C extends ChannelName> = Result<AnswerOf<C>, Failure> | Promise<Result<AnswerOf<C>, Failure>>;
export type Handler<C extends ChannelName> = (args: ParsedArgsOf<C>, context: OfficeContext) => Answered<C>;
export type Handlers = { readonly [C in ChannelName]?: Handler<C> };

/** What the data handlers get besides: the open office and the moment of this action. */
export interface OpenContext extends OfficeContext {
  readonly office: Office;
  readonly unlocked: Unlocked;
  readonly moment: Moment;
}

/** A handler of open data: answers `not-open` by itself, and reads clock and operator once. */
export function whenOpen<C extends ChannelName>(handle: (args: ParsedArgsOf<C>, context: OpenContext) => Answered<C>): Handler<C> {
  return (args, context) => {
    const open = openData(context);
    if (!open.ok) return open;
    const { office, unlocked } = open.value;
    return handle(args, { ...context, office, unlocked, moment: momentOf(context, office) });
  };
}

export function openData({ held }: OfficeContext): Result<OpenData, Failure> {
  return held.data.state === 'open' ? ok(held.data.data) : err(fail('not-open'));
}

/** The clock, the person at the keyboard and fresh ids, as one action sees them. */
export function momentOf({ now, newId }: OfficeContext, { db }: Office): Moment {
  return momentBy(now(), newId, setting(db, 'operator') ?? '');
}

export function momentBy(at: Date, newId: NewId, author: string): Moment {
  return { now: at.toISOString(), today: localDay(at), author, newId };
}

/** Where the open data lies. */
export function folderOf(held: OfficeContext['held'], homeFolder: DataFolder): DataFolder {
  return (held.data.state === 'open' ? held.data.data.practiceFolder : undefined) ?? homeFolder;
}
