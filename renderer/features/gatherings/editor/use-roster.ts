import { useCallback, useRef } from 'react';
import { dateOf } from '../../../../electron/contract';
import { ask } from '../../../data/api';
import { attendanceWords } from '../../../text/gatherings';
import type { RosterOf } from '../form/form-context';
import type { FormStore } from '../form/form-store';
import { carryMarks } from '../model/attendance-marking';

/**
 * Puts the roster of a day on the sheet, with the marks that were made already; a step that can be taken back. Without
 * `of` whom the kind is for, or whom one chose before: another date asks for the same people.
 */
export function useRoster(store: FormStore): (date: string, of?: RosterOf) => void {
  const chosen = useRef<RosterOf | undefined>(undefined);
  return useCallback(
    (date, of) => {
      chosen.current = of ?? chosen.current;
      const before = store.get().document.attendance;
      const { mainKind, groupMeeting } = store.get().document;
      // A 党小组会 names its group in the record itself.
      const meant: RosterOf = groupMeeting !== undefined && of === undefined ? { kind: mainKind, group: groupMeeting.group } : (chosen.current ?? { kind: mainKind });
      void ask('gatherings.attendanceOn', { date, ...meant }).then((fresh) => {
        if (!fresh.ok) return;
        store.dispatch({
          type: 'edit',
          // The day may have been changed again while the answer was on its way.
          edit: (old) => (dateOf(old.start) === date ? { ...old, attendance: carryMarks(old.attendance, fresh.value) } : old),
          step: { words: attendanceWords.refreshed, back: (old) => ({ ...old, attendance: before }) },
        });
      });
    },
    [store],
  );
}
