import { useCallback } from 'react';
import { dateOf } from '../../../../electron/contract';
import { ask } from '../../../data/api';
import { attendanceWords } from '../../../text/gatherings';
import type { FormStore } from '../form/form-store';
import { carryMarks } from '../model/attendance-marking';

/** Puts the roster of a day on the sheet, with the marks that were made already; a step that can be taken back. */
export function useRoster(store: FormStore): (date: string) => void {
  return useCallback(
    (date) => {
      const before = store.get().document.attendance;
      const { mainKind, groupMeeting } = store.get().document;
      void ask('gatherings.attendanceOn', { date, kind: mainKind, ...(groupMeeting === undefined ? {} : { group: groupMeeting.group }) }).then((fresh) => {
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
