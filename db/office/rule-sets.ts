import type { RuleDocument } from '../domain/rule-document';
import { statementsOf } from '../store/statements';
import { superiorOf, type Office } from './office';
import { documentOfRow, recordRows } from './records';

export interface RuleSet {
  readonly id: string;
  readonly org: string;
  readonly document: RuleDocument;
  readonly heads: readonly string[];
}

/** Whose rules ask here: the superior's, and those from further above that it vouched for. Who is no longer the superior asks nothing. */
export function ruleGivers(office: Office): ReadonlySet<string> {
  const superior = superiorOf(office.db);
  if (superior?.state !== 'confirmed') return new Set();
  const above = statementsOf(office.db, 'certificate', superior.org).map(({ statement }) => statement.subject.org);
  return new Set([superior.org, ...above].filter((org) => org !== office.org));
}

/** Every set of rules that is known here, withdrawn ones too: the own ones and those from above. What an organisation below has set itself is none. */
export function ruleSets(office: Office): RuleSet[] {
  const givers = ruleGivers(office);
  return recordRows(office.db, 'rule-set')
    .map((found) => ({ id: found.id, org: found.org, document: documentOfRow(found, 'rule-set'), heads: JSON.parse(found.heads) as string[] }))
    .filter(({ org, document }) => org === office.org || (givers.has(org) && document.layer === 'superior'));
}

/** The layers that ask of this very organisation: what comes from above, and its own 本支部 layer. Its 上级 layer speaks to those below. */
export const asksHere = (office: Office, { org, document }: Pick<RuleSet, 'org' | 'document'>): boolean => org !== office.org || document.layer === 'branch';
