import type { Moment, Office } from '../office/office';
import { setting } from '../store/settings';
import type { Call } from './command';

/** Clock, operator and ids of one command, read once. */
export function momentOf({ now, newId }: Call, { db }: Office): Moment {
  return momentBy(now(), newId, setting(db, 'operator') ?? '');
}

export function momentBy(at: Date, newId: Moment['newId'], author: string): Moment {
  return { now: at.toISOString(), today: localDay(at), author, newId };
}

/** The computer's own calendar day. */
function localDay(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
