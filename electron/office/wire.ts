import type { ChannelName, EventName, Events, Failure, ParsedArgsOf, Result } from '../contract';
import type { Bug } from './bug';

/** What the main process and the office process say to each other. Both are ours; requests were parsed before. */
export type ToOffice = CallMessage | { readonly type: 'close' };

export interface CallMessage<C extends ChannelName = ChannelName> {
  readonly type: 'call';
  readonly id: number;
  readonly channel: C;
  readonly args: ParsedArgsOf<C>;
}

export type FromOffice =
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown, Failure> }
  /** The call met a bug; the main process notes it and gives the number. */
  | { readonly type: 'bug'; readonly id: number | null; readonly bug: Bug }
  | EventMessage;

export type EventMessage = { readonly [E in EventName]: { readonly type: 'event'; readonly event: E; readonly payload: Events[E] } }[EventName];

/** What the office process is told on its command line. */
export interface OfficeStart {
  readonly dataFolder: string;
  readonly version: string;
}
