import { useMemo } from 'react';
import { organisationDocument } from '../../../../electron/contract';
import { useAnswer } from '../../../data/api';

export interface Group {
  readonly id: string;
  readonly name: string;
}

/** The branch's 党小组 that exist on a day, in the order that the branch gave them. */
export function useGroups(day: string): readonly Group[] {
  const document = useAnswer('organisation.get', {}).data?.document;
  return useMemo(() => {
    const parsed = organisationDocument.safeParse(document);
    if (!parsed.success) return [];
    return parsed.data.groups
      .filter((group) => !group.removed && (group.from === '' || group.from <= day) && (group.until === '' || day <= group.until))
      .sort((a, b) => a.sort - b.sort)
      .map(({ id, name }) => ({ id, name }));
  }, [document, day]);
}
