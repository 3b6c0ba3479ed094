import { z } from 'zod';
import { dateOrEmpty, localDate } from './dates';
import { itemId } from './ids';
import type { OrganisationDocument } from './organisation';
import { addDays, addMonths, compare, type Range } from './periods';

const item = { id: itemId, sort: z.int().default(0), removed: z.boolean().default(false) };

/** A time in which the branch has a 支部委员会; '' = since ever, or still. */
export const committeeItem = z.looseObject({ ...item, from: dateOrEmpty.default(''), until: dateOrEmpty.default('') });
/** A term of office (届): `from` is the day of the election; `until` is its last day, '' = as long as the rule has it. */
export const termItem = z.looseObject({ ...item, from: localDate, until: dateOrEmpty.default('') });

/** What an organisation's document holds beyond names and groups, by date. Absent in documents of an older program. */
const shapeFields = z.looseObject({
  foundedOn: dateOrEmpty.default(''),
  dissolvedOn: dateOrEmpty.default(''),
  committees: z.array(committeeItem).default([]),
  terms: z.array(termItem).default([]),
  /** 每届 3 年; 村、社区 5 年 (选举条例 第三条). */
  termYears: z.int().min(1).max(5).default(3),
});

/** Days, both included; '' = open. */
export interface Dated {
  readonly from: string;
  readonly until: string;
}

/** A branch by date, as far as a rule asks about it. */
export interface BranchShape {
  /** '' = before anything that is recorded; `dissolvedOn` is the first day without the branch. */
  readonly foundedOn: string;
  readonly dissolvedOn: string;
  readonly groups: readonly (Dated & { readonly id: string; readonly name: string })[];
  readonly committees: readonly Dated[];
  /** In order; `until` is always filled. */
  readonly terms: readonly (Range & { readonly id: string })[];
}

/** Does a dated thing hold on that day? */
export const holdsOn = ({ from, until }: Dated, date: string): boolean => (from === '' || from <= date) && (until === '' || date <= until);

/**
 * The branch by date, from its organisation's document. Where no times of a committee are entered, `hasCommittee` speaks
 * for all times; a term without a last day lasts its years.
 */
export function branchShape(document: OrganisationDocument): BranchShape {
  const parsed = shapeFields.safeParse(document);
  const fields = parsed.success ? parsed.data : shapeFields.parse({});
  const kept = <T extends { readonly removed: boolean }>(items: readonly T[]): T[] => items.filter((one) => !one.removed);
  const entered = kept(fields.committees).map(({ from, until }) => ({ from, until }));
  const always = document.hasCommittee ? [{ from: '', until: '' }] : [];
  return {
    foundedOn: fields.foundedOn,
    dissolvedOn: fields.dissolvedOn,
    groups: kept(document.groups)
      .sort((a, b) => a.sort - b.sort || compare(a.id, b.id))
      .map(({ id, name, from, until }) => ({ id, name, from, until })),
    committees: entered.length > 0 ? entered : always,
    terms: kept(fields.terms)
      .map(({ id, from, until }) => ({ id, from, until: until === '' ? addDays(addMonths(from, fields.termYears * 12), -1) : until }))
      .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id)),
  };
}
