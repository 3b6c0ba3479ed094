import type { AttendanceItem } from '../gathering';
import { MEMBER_STATUS_NAMES, REASON_NAMES } from '../names/kinds';
import { mayVote } from '../member';

/** `（甲，乙）` behind a name; nothing for nothing. */
export const bracketed = (parts: readonly string[]): string => (parts.length === 0 ? '' : `（${parts.join('，')}）`);

/** The names of the sheet as minutes list them: 到会, 请假 and 缺席 with their reasons. */
export function namesWith(sheet: readonly AttendanceItem[], state: AttendanceItem['state']): string[] {
  return sheet.filter((line) => !line.removed && line.state === state).map((line) => `${line.name}${bracketed(detailsOf(line))}`);
}

function detailsOf(line: AttendanceItem): string[] {
  const standing = mayVote(line.status) ? [] : [line.status === 'probationary' ? MEMBER_STATUS_NAMES.probationary : '无表决权'];
  const exempt = line.exempt ? ['不作硬性要求'] : [];
  if (line.state === 'present') return [...standing, ...exempt];
  const reason = [line.reason === '' ? '' : REASON_NAMES[line.reason], line.note].filter((part) => part !== '').join('：');
  return [...standing, ...exempt, ...(reason === '' ? [] : [reason])];
}
