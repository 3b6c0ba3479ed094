import { daysBetween } from './dates';

/** A stick that nobody has answered for so many days is named. */
export const SILENT_DAYS = 30;

/** An own report, as far as this asks. `on` = the local day on which it was written. */
export interface WrittenReport {
  readonly id: string;
  readonly number: number;
  readonly on: string;
  readonly records: number;
  /** A receipt, in a file or on paper, named everything in it. */
  readonly delivered: boolean;
}

export interface SilentExport {
  readonly id: string;
  readonly number: number;
  readonly on: string;
  readonly records: number;
  readonly days: number;
}

/**
 * The reports that nobody has answered for 30 days or more, the oldest first. Writing a new one does not answer an old
 * one: who writes every month and never hears a word shall see it. A day that lies ahead (the clock was set back) is none.
 */
export function silentExports(reports: readonly WrittenReport[], today: string): SilentExport[] {
  return reports
    .filter(({ delivered }) => !delivered)
    .map(({ id, number, on, records }) => ({ id, number, on, records, days: daysBetween(on, today) }))
    .filter(({ days }) => days >= SILENT_DAYS)
    .sort((a, b) => b.days - a.days || a.number - b.number);
}
