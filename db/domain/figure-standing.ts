import { holdsOn, type BranchShape } from './branch-shape';
import type { ComplianceInput } from './compliance-cell';
import { countOf } from './compliance-evidence';
import { factsOf, isSettled } from './compliance-facts';
import type { ComplianceRule } from './compliance-rules';
import { askedOf } from './compliance-subjects';
import { monthRange, yearOf } from './dates';
import { changesOf, daysHeld } from './days-held';
import type { DuesDocument } from './dues';
import type { AppraisalPart, LedgerPart, ReachedPart, StandingPart } from './figure-parts';
import type { GatheringDocument } from './gathering';
import { ledgerKind, type LedgerItemDocument } from './ledger-item';
import { ledgerState } from './ledger-state';
import { belongsOn, statusOn } from './member';
import { addMonths, compare, periodOf, type Range } from './periods';

interface Entry<D> {
  readonly id: string;
  readonly document: D;
}

/** What a branch knows of itself. Gatherings are those that it has submitted: what a superior can count, too. */
export interface KnownOfBranch extends Pick<ComplianceInput, 'rules' | 'conversions' | 'branch' | 'members'> {
  readonly today: string;
  readonly gatherings: readonly Entry<GatheringDocument>[];
  readonly dues: readonly Entry<DuesDocument>[];
  readonly ledger: readonly { readonly document: LedgerItemDocument }[];
}

/** How a branch stood at the end of a month, in the running month today; null = the month is still to come. */
export function standingIn(known: KnownOfBranch, month: string): StandingPart | null {
  const range = monthRange(month);
  const { today, branch, members } = known;
  if (today < range.from) return null;
  const on = today < range.until ? today : range.until;
  const here = members.filter(({ document }) => belongsOn(document, on));
  // Only while somebody remembers how it stood: the month that runs and the one before.
  const ledgers = today <= monthRange(addMonths(range.from, 1).slice(0, 7)).until ? { ledgers: ledgerParts(known.ledger, on) } : {};
  return {
    on,
    members: here.length,
    full: here.filter(({ document }) => statusOn(document, on) !== 'probationary').length,
    days: daysOf(branch, range, () => true),
    committee: daysOf(branch, range, (date) => branch.committees.some((one) => holdsOn(one, date))),
    groups: branch.groups.map((group) => ({ id: group.id, days: daysOf(branch, range, (date) => holdsOn(group, date)) })).filter(({ days }) => days > 0),
    study: reached(known, 'R9', on),
    committeeStudy: reached(known, 'R10', on),
    ...ledgers,
    term: branch.terms.findLast((one) => one.from <= on)?.until ?? '',
    appraisal: appraisalIn(known.gatherings, range),
    dues: duesOf(known.dues, month, on),
  };
}

function daysOf(branch: BranchShape, range: Range, holds: (date: string) => boolean): number {
  const { foundedOn, dissolvedOn, committees, groups } = branch;
  const exists = (date: string): boolean => (foundedOn === '' || foundedOn <= date) && (dissolvedOn === '' || date < dissolvedOn);
  const changes = [...[foundedOn, dissolvedOn].filter((date) => date !== ''), ...changesOf([...committees, ...groups])];
  return daysHeld(range, changes, (date) => exists(date) && holds(date)).days;
}

/** Of those whom the rule asks in the year of that day, how many have reached its measure by that day. */
function reached(known: KnownOfBranch, id: string, on: string): ReachedPart {
  const year = periodOf(on, 'year');
  const rule = ruleOn(known.rules, id, `${on.slice(0, 4)}-01-01`);
  if (!year || !rule) return { measure: 0, asked: 0, reached: 0 };
  const gatherings = known.gatherings.filter(({ document: { start } }) => start.slice(0, 10) >= year.from && start.slice(0, 10) <= on);
  const input: ComplianceInput = { today: on, rules: [rule], conversions: known.conversions, semesters: [], branch: known.branch, members: known.members, gatherings, talks: [], dues: [], explanations: [] };
  const counting = { input, facts: factsOf(input) };
  const asked = askedOf(rule, year, input).filter(({ reason }) => reason === null);
  return { measure: rule.minimum, asked: asked.length, reached: asked.filter((one) => countOf(rule, year, one, counting)?.fulfilled).length };
}

/** Of the rules with one id the highest layer's that is in force on a day. */
export function ruleOn(rules: readonly ComplianceRule[], id: string, date: string): ComplianceRule | undefined {
  return rules.filter((rule) => rule.id === id && (rule.from === '' || rule.from <= date) && (rule.until === '' || date <= rule.until)).sort((a, b) => b.rank - a.rank)[0];
}

function ledgerParts(items: KnownOfBranch['ledger'], on: string): LedgerPart[] {
  return ledgerKind.options.flatMap((ledger) => {
    const kept = items.map(({ document }) => document).filter((item) => !item.withdrawn && item.ledger === ledger).map((item) => asOf(item, on));
    if (kept.length === 0) return [];
    const states = kept.map((item) => ledgerState(item, on));
    const of = (state: 'waiting' | 'closed'): number => states.filter((one) => one.state === state).length;
    return [{
      ledger, open: states.length - of('waiting') - of('closed'), waiting: of('waiting'), closed: of('closed'),
      overdue: states.filter(({ overdueDays }) => overdueDays > 0).length, reviewDue: states.filter(({ reviewDue }) => reviewDue).length, reviewed: kept.filter(({ reviewedOn }) => reviewedOn !== '').length,
    }];
  });
}

/** What was done after that day had not been done on it. */
function asOf(item: LedgerItemDocument, on: string): LedgerItemDocument {
  const by = (date: string): string => (date <= on ? date : '');
  return { ...item, completedOn: by(item.completedOn), closedOn: by(item.closedOn), reviewedOn: by(item.reviewedOn), reopenedOn: by(item.reopenedOn) };
}

/** Of several in one month the later one's grade of a member counts. */
function appraisalIn(gatherings: KnownOfBranch['gatherings'], range: Range): AppraisalPart | null {
  const held = gatherings
    .filter(({ document: { withdrawn, countedKinds, start } }) => !withdrawn && countedKinds.includes('appraisal') && start.slice(0, 10) >= range.from && start.slice(0, 10) <= range.until)
    .sort((a, b) => compare(a.document.start, b.document.start) || compare(a.id, b.id));
  const last = held.at(-1);
  if (!last) return null;
  const grades = new Map(held.flatMap(({ document }) => (document.appraisal?.results ?? []).filter(({ removed }) => !removed).map(({ id, grade }) => [id, grade] as const)));
  const of = (grade: string): number => [...grades.values()].filter((one) => one === grade).length;
  return { on: last.document.start.slice(0, 10), members: grades.size, excellent: of('excellent'), qualified: of('qualified'), basic: of('basic'), unqualified: of('unqualified') };
}

function duesOf(dues: KnownOfBranch['dues'], month: string, on: string): StandingPart['dues'] {
  const year = yearOf(month);
  const books = dues.map(({ document }) => document).filter((book) => !book.withdrawn && book.year === year);
  const published = books.map(({ publishedOn }) => publishedOn).filter((date) => date !== '' && date <= on).sort(compare);
  const settled = new Set(books.flatMap(({ lines }) => lines.filter(isSettled).map(({ id }) => id.slice(33))));
  return { year, publishedOn: published[0] ?? '', months: [...settled].filter((two) => two <= month.slice(5)).length };
}
