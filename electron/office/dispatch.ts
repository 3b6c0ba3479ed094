import type { ChannelName } from '../contract';
import type { Turns } from './alone';
import { bugOf } from './bug';
import type { Handlers, OfficeContext } from './context';
import type { CallMessage, FromOffice } from './wire';

/** These open or close the data, or change its keys: they wait for all that runs, and everything waits for them. */
const ALONE: ReadonlySet<ChannelName> = new Set<ChannelName>([
  'firstRun.create',
  'firstRun.confirmRecoveryCode',
  'firstRun.restore',
  'firstRun.join',
  'devices.rotate',
  'unlock.withPassphrase',
  'unlock.withRecoveryCode',
  'session.lock',
  'session.changePassphrase',
  'handover.begin',
  'handover.confirm',
  'practice.begin',
  'practice.leave',
  // Its transaction waits for the file; nobody may write into it meanwhile.
  'imports.apply',
]);

/** These wait for nobody: one touches no data, the other stops a job that others may be waiting for. */
const AT_ONCE: ReadonlySet<ChannelName> = new Set<ChannelName>(['app.status', 'jobs.cancel']);

/** Answers one call. Whatever a handler throws becomes a bug for the log; the office goes on. */
export async function dispatch({ id, channel, args }: CallMessage, handlers: Handlers, context: OfficeContext, turns: Turns): Promise<FromOffice> {
  const job = async (): Promise<FromOffice> => {
    // The main process parsed channel and arguments together by the contract.
    const handler = handlers[channel] as ((args: unknown, context: OfficeContext) => unknown) | undefined;
    if (handler === undefined) throw new Error(`Nobody answers ${channel}`);
    return { type: 'answer', id, result: await handler(args, context) } as FromOffice;
  };
  try {
    if (AT_ONCE.has(channel)) return await job();
    return await (ALONE.has(channel) ? turns.alone(job) : turns.together(job));
  } catch (thrown) {
    return { type: 'bug', id, bug: bugOf(thrown) };
  }
}
