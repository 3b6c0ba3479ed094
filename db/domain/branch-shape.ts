import { organisationDocument, type OrganisationDocument } from './organisation';
import { addDays, addMonths, compare, type Range } from './periods';

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
 * for all times; a term without a last day lasts its years. What an older program stored lacks the later fields, so it
 * is read through the shape once more.
 */
export function branchShape(stored: OrganisationDocument): BranchShape {
  const document = organisationDocument.parse(stored);
  const kept = <T extends { readonly removed: boolean }>(items: readonly T[]): T[] => items.filter((one) => !one.removed);
  const entered = kept(document.committees).map(({ from, until }) => ({ from, until }));
  const always = document.hasCommittee ? [{ from: '', until: '' }] : [];
  return {
    foundedOn: document.foundedOn,
    dissolvedOn: document.dissolvedOn,
    groups: kept(document.groups)
      .sort((a, b) => a.sort - b.sort || compare(a.id, b.id))
      .map(({ id, name, from, until }) => ({ id, name, from, until })),
    committees: entered.length > 0 ? entered : always,
    terms: kept(document.terms)
      .map(({ id, from, until }) => ({ id, from, until: until === '' ? addDays(addMonths(from, document.termYears * 12), -1) : until }))
      .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id)),
  };
}
