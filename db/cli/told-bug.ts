import { randomBytes } from 'node:crypto';
import { fail, type Failure } from '../domain/failure';
import { errnoOfDatabase, isDamage } from '../store/open';

/** What went wrong without anybody having expected it: what the person is told, and what a log may hold of it. */
export interface ToldBug {
  readonly failure: Failure;
  readonly log: string;
}

/**
 * A thrown value as a failure. The database's own errors are told as what they are; anything else is a bug with an
 * incident number, of which only the kind and the places in the code are logged: a message may quote what was typed.
 */
export function toldBug(thrown: unknown): ToldBug {
  const errno = errnoOfDatabase(thrown);
  if (isDamage(thrown)) return { failure: fail('data-damaged'), log: errno ?? '' };
  if (errno?.startsWith('SQLITE_FULL')) return { failure: fail('disk-full'), log: errno };
  if (errno?.startsWith('SQLITE_READONLY')) return { failure: fail('drive-denied'), log: errno };
  const incident = randomBytes(4).toString('hex');
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const places = thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { failure: fail('unexpected', { incident }), log: [`${incident} ${errno ?? name}`, ...places].join('\n') };
}
