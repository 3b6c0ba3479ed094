import type { EditorStart } from './start';

/**
 * When a new record is saved its place changes from /gatherings/new/… to /gatherings/<id>/edit, and the screen with it.
 * The form hands itself over, cursor included, so that the person who types notices nothing.
 */
export interface Handover {
  readonly start: EditorStart;
  /** Path of the field that had the cursor, '' = none. */
  readonly focus: string;
  readonly savedAt: string;
}

const waiting = new Map<string, Handover>();

export const handOver = (record: string, handover: Handover): void => void waiting.set(record, handover);
export const handedOver = (record: string): Handover | undefined => waiting.get(record);
export const forgetHandover = (record: string): void => void waiting.delete(record);
