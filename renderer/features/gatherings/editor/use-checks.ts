import { useDeferredValue, useMemo } from 'react';
import { checkGathering, yearOf, type GatheringDocument, type GatheringRow } from '../../../../electron/contract';
import { useAnswer } from '../../../data/api';
import { useSession } from '../../../data/session';
import type { Finding } from '../../../text/findings';
import { useFormState, type FormStore } from '../form/form-store';
import { countedLines, ordinalOf, type CountedLine } from '../model/counted';

/** The branch's other gatherings of a year, without withdrawn ones. */
export function useOthers(year: number, record: string | null): readonly GatheringRow[] {
  const { org } = useSession();
  const rows = useAnswer('gatherings.list', { org, year, withdrawn: false }, { keep: true }).data;
  return useMemo(() => (rows ?? []).filter((row) => row.id !== record), [rows, record]);
}

export interface Checks {
  readonly document: GatheringDocument;
  readonly findings: readonly Finding[];
  readonly counted: readonly CountedLine[];
  readonly ordinal: number;
}

/** What stands beside the form, a breath behind the keys: typing comes first. */
export function useChecks(store: FormStore, record: string | null): Checks {
  const { today } = useSession();
  const document = useDeferredValue(useFormState(store).document);
  const others = useOthers(yearOf(document.start), record);
  return useMemo(
    () => ({
      document,
      findings: checkGathering(document, { today, others }),
      counted: countedLines(document, others),
      ordinal: ordinalOf(document, others),
    }),
    [document, today, others],
  );
}
