import { Input, Segmented } from 'antd';
import type { AttendanceItem } from '../../../../electron/contract';
import { attendanceWords as words } from '../../../text/gatherings';
import { ATTENDANCE_NAMES, REASON_NAMES } from '../../../text/kinds';
import { changed, removed, restored } from '../model/list-edits';
import { inRosterOrder } from '../../../../electron/contract';
import { useDocument, useForm } from './form-context';
import { RemoveButton } from './RemoveButton';
import { useMark } from './use-mark';

const STATES = (['present', 'leave', 'absent'] as const).map((value) => ({ value, label: ATTENDANCE_NAMES[value] }));
const REASONS = (['duty', 'illness', 'personal', 'other'] as const).map((value) => ({ value, label: REASON_NAMES[value] }));

/** A line for each who did not come: mark, reason by category, a note. The place that 缺原因 jumps to. */
export function AttendanceReasons() {
  const { edit, people } = useForm();
  const attendance = useDocument((document) => document.attendance);
  const away = inRosterOrder(
    attendance.filter((line) => !line.removed && line.state !== 'present'),
    people.map((person) => person.id),
  );
  if (away.length === 0) return null;
  return (
    <ul className="reasons" aria-label={words.reasons}>
      {away.map((line) => (
        <ReasonLine
          key={line.id}
          line={line}
          onChange={(fields) => edit((old) => ({ ...old, attendance: changed(old.attendance, line.id, fields) }))}
          onTakeOff={() =>
            edit((old) => ({ ...old, attendance: removed(old.attendance, line.id) }), {
              words: words.takenOff(line.name),
              back: (old) => ({ ...old, attendance: restored(old.attendance, line.id) }),
            })
          }
        />
      ))}
    </ul>
  );
}

function ReasonLine({
  line,
  onChange,
  onTakeOff,
}: {
  readonly line: AttendanceItem;
  readonly onChange: (fields: Partial<AttendanceItem>) => void;
  readonly onTakeOff: () => void;
}) {
  const mark = useMark();
  const needed = line.reason === '' && line.note.trim() === '' && !line.exempt;
  return (
    <li>
      <b className="reason-name">{line.name}</b>
      <Segmented
        size="small"
        aria-label={words.stateOf(line.name)}
        options={STATES}
        value={line.state}
        onChange={(state) => mark(line, state)}
      />
      <span data-field={`attendance/${line.id}/reason`} className={needed ? 'reason-needed' : ''}>
        <Segmented<AttendanceItem['reason']>
          size="small"
          aria-label={words.reasonOf(line.name)}
          options={REASONS}
          value={line.reason}
          onChange={(reason) => onChange({ reason })}
        />
      </span>
      <Input
        size="small"
        className="grow"
        value={line.note}
        maxLength={200}
        aria-label={words.noteOf(line.name)}
        placeholder={words.noteHint}
        data-field={`attendance/${line.id}/note`}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <RemoveButton label={words.takeOff(line.name)} onClick={onTakeOff} />
    </li>
  );
}
