import type { z } from 'zod';
import { agendaItem, attendanceItem, gatheringDocument, type AgendaItem, type AttendanceItem, type GatheringDocument } from '../domain/gathering';
import { memberDocument, type MemberDocument } from '../domain/member';

/** Documents for tests: valid without any field, each with one that matters to the test replaced. */
export function aMember(fields: Partial<z.input<typeof memberDocument>> = {}): MemberDocument {
  return memberDocument.parse({ name: '王建国', gender: 'male', nation: '汉族', joinedOn: '2001-06-28', confirmedOn: '2002-06-28', ...fields });
}

/** A complete 支部党员大会 that a check finds nothing in: three voters and one probationary member, all there. */
export function aGathering(fields: Partial<z.input<typeof gatheringDocument>> = {}): GatheringDocument {
  return gatheringDocument.parse({
    mainKind: 'party-meeting',
    countedKinds: ['party-meeting'],
    title: '讨论刘洋同志转正',
    start: '2025-11-06T15:30',
    end: '2025-11-06T17:00',
    place: '行政楼 302',
    chair: { name: '李淑芬', post: '支部书记' },
    recorder: { name: '周海涛', post: '组织委员' },
    attendance: [anAttendance(1), anAttendance(2), anAttendance(3), anAttendance(4, { status: 'probationary' })],
    agenda: [anAgendaItem()],
    ...fields,
  });
}

/** The record id of the nth member in tests: 32 hex digits that end in n. */
export const memberId = (n: number): string => n.toString(16).padStart(32, '0');

export function anAttendance(n: number, fields: Partial<z.input<typeof attendanceItem>> = {}): AttendanceItem {
  return attendanceItem.parse({ id: memberId(n), name: `党员${n}`, ...fields });
}

/** `n` lines on the sheet; `present` of them came, the others are absent for illness. */
export function aSheet(n: number, present: number): AttendanceItem[] {
  return Array.from({ length: n }, (_, index) => anAttendance(index + 1, index < present ? {} : { state: 'absent', reason: 'illness' }));
}

export function anAgendaItem(fields: Partial<z.input<typeof agendaItem>> = {}): AgendaItem {
  return agendaItem.parse({ id: 'item-1', title: '听取刘洋同志汇报', content: '刘洋同志汇报预备期一年来的工作和学习情况。', ...fields });
}
