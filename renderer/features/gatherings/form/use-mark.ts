import type { AttendanceItem } from '../../../../electron/contract';
import { attendanceWords } from '../../../text/gatherings';
import { ATTENDANCE_NAMES } from '../../../text/kinds';
import { withLine, withMark, type Mark } from '../model/attendance-marking';
import { useForm } from './form-context';

/** Marks one member, as a step that can be taken back together with the reason that the mark dropped. */
export function useMark(): (line: AttendanceItem, mark: Mark) => void {
  const { edit } = useForm();
  return (line, mark) =>
    edit((old) => ({ ...old, attendance: withMark(old.attendance, line.id, mark) }), {
      words: attendanceWords.marked(line.name, ATTENDANCE_NAMES[mark]),
      back: (old) => ({ ...old, attendance: withLine(old.attendance, line) }),
    });
}
