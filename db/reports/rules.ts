import type { Cell } from '../domain/compliance-cell';
import type { ComplianceRule } from '../domain/compliance-rules';
import { rulesInForce, type RuleDocument, type RuleProblem } from '../domain/rule-document';
import type { RuleChange, RulesPreview, RulesView, ShownProblem } from '../domain/rules-views';
import { conversionOn } from '../domain/study-hours';
import { peers, type Office } from '../office/office';
import { orgNames } from '../office/org-names';
import { recordRows } from '../office/records';
import { asksHere, ruleSets } from '../office/rule-sets';
import { evaluateYear } from './calendar';
import { effectBelow, lastTwelveMonths, type Months } from './rule-effect';

type Entry = { readonly id: string; readonly document: RuleDocument };

/** Everything that asks here, by layer, and what this organisation asks of those below it. */
export function rulesView(office: Office, today: string): RulesView {
  const sets = ruleSets(office).filter(({ document }) => !document.withdrawn);
  const names = orgNames(office, today);
  const asking = sets.filter((set) => asksHere(office, set));
  const inForce = rulesInForce(asking);
  const isNow = ({ from, until }: { readonly from: string; readonly until: string }): boolean => (from === '' || from <= today) && (until === '' || today <= until);
  const ofConversion = asking.findLast(({ document }) => document.conversion !== null && isNow(document));
  return {
    today,
    rules: inForce.rules.map((rule) => ({ rule, set: setOf(rule, asking), superseded: inForce.rules.some((other) => other.id === rule.id && other.rank > rule.rank && isNow(other)) })),
    sets: sets.map(({ id, org, document }) => ({ id, orgName: names.get(org) ?? '', own: org === office.org, document })),
    problems: inForce.problems.map((problem) => measured(problem, asking)),
    conversion: { of: conversionOn(inForce.conversions, today), source: ofConversion?.document.title ?? '' },
    semesters: inForce.semesters,
    hasSubordinates: recordRows(office.db, 'subordinate', office.org).some(({ withdrawn }) => withdrawn === 0),
  };
}

/** What a document would change in the running year, before it is saved, and how those below would have stood under it in the `past` months. `record` = the one that is edited, null = a new one. */
export function previewRules(office: Office, today: string, record: string | null, document: RuleDocument, past: Months = lastTwelveMonths(today)): RulesPreview {
  const others = ruleSets(office).filter((set) => set.id !== record && !set.document.withdrawn && (document.layer === 'branch' ? asksHere(office, set) : set.document.layer === 'superior'));
  const edited: Entry = { id: record ?? 'new', document };
  const before = rulesInForce(others);
  const all = [...others, edited];
  const after = rulesInForce(all);
  const known = new Set(before.rules.map(told));
  const changed = after.rules.filter((rule) => !known.has(told(rule)));
  const cells = document.layer === 'branch' && changed.length > 0 ? evaluateYear(office, today, after, new Set(changed.map(({ id }) => id))) : null;
  return {
    year: today.slice(0, 4),
    changes: changed.map((rule): RuleChange => ({ rule, before: before.rules.findLast(({ id }) => id === rule.id) ?? null, year: cells && counted(cells.filter((cell) => cell.rule === rule.id)) })),
    problems: after.problems.filter((problem) => problem.document === edited.id).map((problem) => measured(problem, all)),
    below: document.layer === 'superior' && peers(office.db, 'subordinate').some(({ state }) => state === 'confirmed') ? effectBelow(office, today, changed, past, { semesters: after.semesters, terms: [] }, document) : null,
  };
}

/** Two rules are one when they say the same, whatever rank the documents beside them give. */
export const told = ({ rank, ...rule }: ComplianceRule): string => JSON.stringify({ ...rule, central: rank === 0 });

function counted(cells: readonly Cell[]): NonNullable<RuleChange['year']> {
  const of = (state: Cell['state']): number => cells.filter((cell) => cell.state === state).length;
  return { done: of('done'), due: of('due'), missed: of('missed'), notApplicable: of('not-applicable') };
}

/** Which document a rule comes from: an added one says it in its id, one that tightens by its document's title and rank. */
function setOf({ layer, source, id, rank }: ComplianceRule, sets: readonly Entry[]): string {
  if (rank === 0) return '';
  return sets.find((set) => id.startsWith(`${set.id}:`))?.id ?? sets.find(({ document }) => document.layer === layer && document.title === source)?.id ?? '';
}

/** With what stands without the entry: the strictest rule of that id. */
function measured(problem: RuleProblem, sets: readonly Entry[]): ShownProblem {
  const tightens = sets.find(({ id }) => id === problem.document)?.document.rules.find(({ id }) => id === problem.rule)?.tightens ?? '';
  const without = rulesInForce(sets.filter(({ id }) => id !== problem.document)).rules;
  return { ...problem, base: without.findLast(({ id }) => id === tightens) ?? null };
}
