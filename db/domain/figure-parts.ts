import { z } from 'zod';
import { dateOrEmpty, localDate } from './dates';
import type { FactsOfGathering } from './figure-held';
import { itemId } from './ids';
import { ledgerKind } from './ledger-item';

const sum = z.int().min(0);
const day = z.int().min(1).max(31);
const kindWord = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);

/**
 * Gatherings of a month that count as exactly these kinds (sorted): the days on which they were held, how many of them
 * are 补录, and 应到 and 实到 over them. `group` is the 党小组 that held them, by the random id of its item; '' = none is named.
 */
export const heldPart = z.looseObject({ kinds: z.array(kindWord).min(1).max(40), group: z.union([z.literal(''), itemId]), days: z.array(day).min(1).max(1000), late: sum, expected: sum, present: sum });
export type HeldPart = z.infer<typeof heldPart>;

/** 学时: of how many it is asked, how many have so much (tenths) since January. Whoever is exempt is not asked. */
const reachedPart = z.looseObject({ measure: sum, asked: sum, reached: sum });
export type ReachedPart = z.infer<typeof reachedPart>;

/** 台账 of one kind; those that a branch named itself are `own` together, since a name is a text. */
const ledgerPart = z.looseObject({ ledger: z.union([ledgerKind, kindWord]), open: sum, waiting: sum, closed: sum, overdue: sum, reviewDue: sum, reviewed: sum });
export type LedgerPart = z.infer<typeof ledgerPart>;

/** 民主评议: grades of a month's appraisal, in numbers, and the day on which it was held. */
const appraisalPart = z.looseObject({ on: localDate, members: sum, excellent: sum, qualified: sum, basic: sum, unqualified: sum });
export type AppraisalPart = z.infer<typeof appraisalPart>;

/**
 * What gatherings alone cannot tell, as it stood on the day `on`: the month's last one, in the running month the day on
 * which it was said. Numbers and dates, no name, no text.
 */
export const standingPart = z.looseObject({
  on: localDate,
  members: sum,
  full: sum,
  /** Days of the month on which the branch was there, on which it had a committee, on which each 党小组 was there. */
  days: sum.max(31),
  committee: sum.max(31),
  groups: z.array(z.looseObject({ id: itemId, days: sum.max(31) })).max(1000),
  /** 32 学时 of members, 56 of the committee, by the rules that are known there. */
  study: reachedPart,
  committeeStudy: reachedPart,
  /** Only while the month runs and in the month after it: an item has no day on which it came into being. */
  ledgers: z.array(ledgerPart).max(100).optional(),
  /** 换届到期: last day of the term of that day; '' = none is entered. */
  term: dateOrEmpty,
  appraisal: z.union([z.null(), appraisalPart]),
  /** 党费 of the month's year: published on ('' = not yet), and in how many of its months so far somebody is registered. */
  dues: z.looseObject({ year: sum, publishedOn: dateOrEmpty, months: sum.max(12) }),
});
export type StandingPart = z.infer<typeof standingPart>;

/** Lines of gatherings that count, of one month: one part for each set of kinds and group, always in the same order. */
export function heldParts(gatherings: readonly FactsOfGathering[]): HeldPart[] {
  return mergeHeld(gatherings.map(({ kinds, group, day: on, late, expected, present }) => ({ kinds: [...kinds], group, days: [on], late: late ? 1 : 0, expected, present })));
}

/** The same parts of several lines as one list. */
export function mergeHeld(parts: readonly HeldPart[]): HeldPart[] {
  const keyOf = ({ kinds, group }: HeldPart): string => `${kinds.join('+')} ${group}`;
  const merged = new Map<string, HeldPart>();
  for (const part of parts) {
    const same = merged.get(keyOf(part));
    const both = same ? { ...same, days: [...same.days, ...part.days], late: same.late + part.late, expected: same.expected + part.expected, present: same.present + part.present } : part;
    merged.set(keyOf(part), both);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => ({ ...part, days: part.days.toSorted((a, b) => a - b) }));
}
