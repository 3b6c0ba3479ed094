import { z } from 'zod';
import { dateOrEmpty } from './dates';
import { itemId } from './ids';
import type { RecordKind } from './record';

/**
 * 年度封存: from `sealedOn` on what is dated in the year is read only. One record a year; its id is derived from
 * organisation and year, so that two laptops that seal the same year meet in one record. Lifting it withdraws it, with
 * the reason, and sealing again takes that back.
 */
export const yearSealDocument = z.looseObject({
  year: z.int().min(1921).max(2200),
  sealedOn: dateOrEmpty.default(''),
  by: z.string().max(60).default(''),
  note: z.string().max(500).default(''),
  /** The present versions of the year's records when it was sealed: first 16 digits of their ids, sorted. What is not among them came later. */
  known: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(10_000).default([]),
  /** Single records that may be corrected although the year is sealed (退回, a mistake), each with why. `id` is the record's. */
  reopened: z.array(z.looseObject({ id: itemId, sort: z.int().default(0), removed: z.boolean().default(false), on: dateOrEmpty.default(''), by: z.string().max(60).default(''), reason: z.string().max(500).default('') })).default([]),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type YearSealDocument = z.infer<typeof yearSealDocument>;

/** How a seal remembers a version. */
export const sealMark = (version: string): string => version.slice(0, 16);

/** 封存后更正: a record whose present versions are not all among those that were sealed. Pure, and the same on every machine. */
export const isLaterCorrection = (seal: YearSealDocument, heads: readonly string[]): boolean => {
  const known = new Set(seal.known);
  return heads.some((head) => !known.has(sealMark(head)));
};

/** May this record be saved although its year is sealed? */
export const isReopened = (seal: YearSealDocument, record: string): boolean => seal.reopened.some(({ id, removed }) => id === record && !removed);

/** Where the date of each kind stands; kinds without one (a member, a ledger that runs on) belong to no year and are never sealed. */
const DATE_OF: Partial<Record<RecordKind, (document: Readonly<Record<string, unknown>>) => unknown>> = {
  gathering: ({ start }) => start,
  talk: ({ on }) => on,
  dues: ({ year }) => year,
  plan: ({ from }) => from,
  // `R1/2025-Q4`, `R3/2025-11/<group>`
  explanation: ({ cell }) => (typeof cell === 'string' ? cell.split('/')[1] : undefined),
};

/** The year that a record belongs to, by its document; null = none. */
export function yearOf(kind: RecordKind, document: Readonly<Record<string, unknown>>): number | null {
  const date = DATE_OF[kind]?.(document);
  const year = typeof date === 'number' ? String(date) : typeof date === 'string' ? /^\d{4}/.exec(date)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}
