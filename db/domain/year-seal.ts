import { z } from 'zod';
import { dateOrEmpty } from './dates';
import { itemId } from './ids';

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
