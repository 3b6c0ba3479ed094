import { placeOfCursor, type CursorPlace } from '../../../ui/jump';
import type { EditorStart } from './start';

/**
 * When a new record is saved its place changes from /gatherings/new/… to /gatherings/<id>/edit, and the screen with it.
 * The form hands itself over, cursor included, so that the person who types notices nothing.
 */
export interface Handover {
  readonly start: EditorStart;
  readonly cursor: CursorPlace | null;
  readonly savedAt: string;
}

const waiting = new Map<string, () => Handover>();

/** `start` is asked when the next screen is made, so that what is typed until then comes along. */
export function handOver(record: string, savedAt: string, start: () => EditorStart): void {
  waiting.set(record, () => ({ start: start(), cursor: placeOfCursor(), savedAt }));
}

export const handedOver = (record: string): Handover | undefined => waiting.get(record)?.();
export const forgetHandover = (record: string): void => void waiting.delete(record);
