import { useMemo } from 'react';
import { checkGathering, yearOf, type GatheringDocument } from '../../../../electron/contract';
import { useAnswer } from '../../../data/api';
import { useSession } from '../../../data/session';
import type { Finding } from '../../../text/findings';
import { countedLines, ordinalOf, type CountedLine } from '../model/counted';

export interface Checks {
  readonly findings: readonly Finding[];
  readonly counted: readonly CountedLine[];
  readonly ordinal: number;
}

/** What stands beside the form, computed as one types against the branch's other gatherings of that year. */
export function useChecks(document: GatheringDocument, record: string | null): Checks {
  const { org, today } = useSession();
  const rows = useAnswer('gatherings.list', { org, year: yearOf(document.start), withdrawn: false }, { keep: true }).data;
  const others = useMemo(() => (rows ?? []).filter((row) => row.id !== record), [rows, record]);
  return useMemo(
    () => ({
      findings: checkGathering(document, { today, others }),
      counted: countedLines(document, others),
      ordinal: ordinalOf(document, others),
    }),
    [document, today, others],
  );
}
