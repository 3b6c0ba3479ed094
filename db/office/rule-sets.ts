import type { RuleDocument } from '../domain/rule-document';
import { isForUs } from './edges';
import type { Office } from './office';
import { orgsAbove } from './orgs-above';
import { documentOfRow, recordRows } from './records';

export interface RuleSet {
  readonly id: string;
  readonly org: string;
  readonly document: RuleDocument;
  readonly heads: readonly string[];
}

/** Every set of rules that is known here, withdrawn ones too: the own ones and those from above. What an organisation below has set itself is none. */
export function ruleSets(office: Office): RuleSet[] {
  const givers = orgsAbove(office);
  return recordRows(office.db, 'rule-set')
    .map((found) => ({ id: found.id, org: found.org, document: documentOfRow(found, 'rule-set'), heads: JSON.parse(found.heads) as string[] }))
    .filter(({ org, document }) => org === office.org || (givers.has(org) && document.layer === 'superior' && isForUs(office, org, document)));
}

/** The layers that ask of this very organisation: what comes from above, and its own 本支部 layer. Its 上级 layer speaks to those below. */
export const asksHere = (office: Office, { org, document }: Pick<RuleSet, 'org' | 'document'>): boolean => org !== office.org || document.layer === 'branch';
