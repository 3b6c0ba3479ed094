import { Button } from 'antd';
import { countAttendance, dateOf } from '../../../../electron/contract';
import { attendanceWords as words } from '../../../text/gatherings';
import { Section } from '../../../ui/Section';
import { AttendanceChips } from './AttendanceChips';
import { AttendanceReasons } from './AttendanceReasons';
import { useDocument, useForm } from './form-context';
import { GuestsList } from './GuestsList';
import { QuickMark } from './QuickMark';
import { RosterMenu } from './RosterMenu';

/** 到会: both pairs of numbers, a chip a member, reasons of those who did not come, 列席. */
export function AttendanceSection() {
  const { onRoster } = useForm();
  const attendance = useDocument((document) => document.attendance);
  const day = useDocument((document) => dateOf(document.start));
  const counts = countAttendance(attendance);
  const nobody = attendance.every((line) => line.removed);
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
        <span className="row">
          <RosterMenu />
          <Button type="link" size="small" onClick={() => onRoster(day)}>
            {words.refresh}
          </Button>
        </span>
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
