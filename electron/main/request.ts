import { channels, type ChannelName, type ParsedArgsOf } from '../contract';

/** A request whose channel exists and whose arguments are what the contract says. */
export type Request = { readonly [C in ChannelName]: { readonly channel: C; readonly args: ParsedArgsOf<C> } }[ChannelName];

export function isChannelName(name: unknown): name is ChannelName {
  return typeof name === 'string' && Object.hasOwn(channels, name);
}

/** Parses what the window sent by the contract; null when the channel does not exist or the arguments do not fit. */
export function parseRequest(channel: unknown, args: unknown): Request | null {
  if (!isChannelName(channel)) return null;
  const parsed = channels[channel].args.safeParse(args);
  // The schema was looked up by the same channel name; the compiler cannot follow that through a union.
  return parsed.success ? ({ channel, args: parsed.data } as Request) : null;
}
