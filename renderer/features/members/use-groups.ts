import { organisationDocument } from '../../../electron/contract';
import { useAnswer } from '../../data/api';

export interface GroupName {
  readonly id: string;
  readonly name: string;
  /** Days on which it exists, both included; '' = open. */
  readonly from: string;
  readonly until: string;
}

/** The branch's 党小组 in its own order; empty until the organisation's record is read. */
export function useGroups(): readonly GroupName[] {
  const organisation = useAnswer('organisation.get', {});
  const parsed = organisationDocument.safeParse(organisation.data?.document);
  if (!parsed.success) return [];
  return parsed.data.groups.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);
}
