import { z } from 'zod';
import { localMonth, monthOf } from './dates';
import { factsOfGathering } from './figure-held';
import { heldPart, heldParts, mergeHeld, standingPart } from './figure-parts';
import { countAttendance, hoursOf, type GatheringDocument } from './gathering';

const sum = z.int().min(0);

/**
 * What a month of one organisation comes to: numbers only, no name and no text, so it may go up where the records may
 * not (汇总). Counts are by kind; kinds of a newer program are added like our own.
 */
export const figureLine = z.looseObject({
  month: localMonth,
  /** How many gatherings counted as each kind; a kind without any is left out. */
  counts: z.record(z.string().max(60), sum),
  /** Gatherings, each once, however many kinds it counts as. */
  gatherings: sum,
  /** Sums of 应到, 实到, 应到会有表决权, 实到有表决权 over these gatherings. */
  expected: sum,
  present: sum,
  expectedVoting: sum,
  presentVoting: sum,
  /** Study time of all who came, in tenths of 学时. */
  hours: sum,
  /** The gatherings by the sets of kinds they count as, with their days and 补录; missing in a line of an older program. */
  held: z.array(heldPart).max(2000).optional(),
  /** How the branch stood; missing in a line of an older program and in a month to come. */
  standing: standingPart.optional(),
});
export type FigureLine = z.infer<typeof figureLine>;
/** The same numbers over any stretch of time. */
export type FigureTotals = Pick<FigureLine, 'counts' | 'gatherings' | 'expected' | 'present' | 'expectedVoting' | 'presentVoting' | 'hours'>;

/** A gathering that counts; `firstStatedAt`: when the first of its submissions was stated, '' or missing = not known. */
export interface CountedGathering {
  readonly document: GatheringDocument;
  readonly firstStatedAt?: string;
}

/**
 * One line a month, by month. Depends on the set of gatherings only, not on their order. Withdrawn ones count nowhere;
 * a month in which nothing counts has no line.
 */
export function figureLines(gatherings: readonly CountedGathering[]): FigureLine[] {
  return addLines(gatherings.flatMap((gathering) => (gathering.document.withdrawn ? [] : [lineOf(gathering)])));
}

/** The line that says: in this month nothing (any more). */
export const emptyLine = (month: string): FigureLine => ({ month, counts: {}, gatherings: 0, expected: 0, present: 0, expectedVoting: 0, presentVoting: 0, hours: 0, held: [] });

/** Adds lines of the same month, of whatever gatherings of one organisation. One line a month, by month. */
export function addLines(lines: readonly FigureLine[]): FigureLine[] {
  const byMonth = new Map<string, FigureLine[]>();
  for (const line of lines) {
    const same = byMonth.get(line.month);
    if (same) same.push(line);
    else byMonth.set(line.month, [line]);
  }
  return Array.from(byMonth, ([month, same]) => ({ month, ...totalOf(same), held: mergeHeld(same.flatMap(({ held }) => held ?? [])) })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** The sum of lines of any months and organisations. */
export function totalOf(lines: readonly FigureLine[]): FigureTotals {
  // A Map, because a kind that arrived in a file may be called `constructor`.
  const counts = new Map<string, number>();
  const total = { gatherings: 0, expected: 0, present: 0, expectedVoting: 0, presentVoting: 0, hours: 0 };
  for (const line of lines) {
    for (const [kind, n] of Object.entries(line.counts)) counts.set(kind, (counts.get(kind) ?? 0) + n);
    total.gatherings += line.gatherings;
    total.expected += line.expected;
    total.present += line.present;
    total.expectedVoting += line.expectedVoting;
    total.presentVoting += line.presentVoting;
    total.hours += line.hours;
  }
  return { counts: Object.fromEntries(counts), ...total };
}

function lineOf({ document, firstStatedAt = '' }: CountedGathering): FigureLine {
  const { expected, present, expectedVoting, presentVoting } = countAttendance(document.attendance);
  return {
    month: monthOf(document.start),
    counts: Object.fromEntries(document.countedKinds.map((kind) => [kind, 1])),
    gatherings: 1,
    expected,
    present,
    expectedVoting,
    presentVoting,
    hours: document.attendance.reduce((total, line) => total + hoursOf(document, line), 0),
    held: heldParts([factsOfGathering(document, firstStatedAt)]),
  };
}
