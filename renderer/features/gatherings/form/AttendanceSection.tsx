import { Button } from 'antd';
import { countAttendance } from '../../../../electron/contract';
import { attendanceWords as words } from '../../../text/gatherings';
import { Section } from '../../../ui/Section';
import { AttendanceChips } from './AttendanceChips';
import { AttendanceReasons } from './AttendanceReasons';
import { useForm } from './form-context';
import { GuestsList } from './GuestsList';
import { QuickMark } from './QuickMark';

/** 到会: both pairs of numbers, a chip a member, reasons of those who did not come, 列席. */
export function AttendanceSection() {
  const { document, refreshAttendance } = useForm();
  const counts = countAttendance(document.attendance);
  const nobody = document.attendance.every((line) => line.removed);
  return (
    <Section
      title={words.title}
      hint={
        <span className="attendance-counts" aria-live="polite">
          <span>{words.expected(counts.expected, counts.present)}</span>
          <b>{words.voting(counts.expectedVoting, counts.presentVoting)}</b>
        </span>
      }
      actions={
        <Button type="link" size="small" onClick={refreshAttendance}>
          {words.refresh}
        </Button>
      }
    >
      <div data-field="attendance">
        {nobody ? (
          <p className="muted">{words.none}</p>
        ) : (
          <>
            <QuickMark />
            <AttendanceChips />
            <AttendanceReasons />
          </>
        )}
      </div>
      <GuestsList />
    </Section>
  );
}
