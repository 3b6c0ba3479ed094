import { z } from 'zod';
import { minutesBetween } from './dates';

const tenths = z.int().min(0).max(1000);

/**
 * How time becomes 学时, in tenths of 学时: so much an hour, a half day, a full day. One published rule has 1, 4 and 8,
 * another gives 3 for a half day: so it is the superior's setting. From how many minutes on a session is a half or a
 * full day is our own reading.
 */
export const hoursConversion = z.looseObject({
  perHour: tenths.default(10),
  halfDay: tenths.default(40),
  fullDay: tenths.default(80),
  halfDayFrom: z.int().min(1).max(1440).default(180),
  fullDayFrom: z.int().min(1).max(1440).default(360),
});
export type HoursConversion = z.infer<typeof hoursConversion>;
export const USUAL_CONVERSION: HoursConversion = hoursConversion.parse({});

/** A conversion with the days on which it holds; '' = open. */
export interface DatedConversion {
  readonly from: string;
  readonly until: string;
  readonly conversion: HoursConversion;
}

/** The conversion of a day: of several that hold, the last in the list (the latest layer's). */
export function conversionOn(conversions: readonly DatedConversion[], date: string): HoursConversion {
  return conversions.findLast(({ from, until }) => (from === '' || from <= date) && (until === '' || date <= until))?.conversion ?? USUAL_CONVERSION;
}

/**
 * Tenths of 学时 for a session from one local date-time to another; null when the times do not say. Parts of an hour
 * count by the minute, rounded down to a tenth.
 */
export function hoursBetween(start: string, end: string, conversion: HoursConversion = USUAL_CONVERSION): number | null {
  const minutes = minutesBetween(start, end);
  if (minutes === null || minutes === 0) return null;
  if (minutes >= conversion.fullDayFrom) return conversion.fullDay;
  if (minutes >= conversion.halfDayFrom) return conversion.halfDay;
  return Math.floor((minutes * conversion.perHour) / 60);
}
