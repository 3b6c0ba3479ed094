import { mayVote, belongsOn, covers, isCommitteePost, isExemptOn, postsOn, statusOn } from '../../domain/member';
import type { AttendanceItem, leaveReason } from '../../domain/gathering';
import type { Random } from './random';
import type { SampleMember } from './types';
import type { z } from 'zod';

export type SheetLine = Pick<AttendanceItem, 'id' | 'name' | 'state' | 'reason' | 'note' | 'status' | 'exempt' | 'hours'>;

const REASONS: readonly { readonly reason: z.infer<typeof leaveReason>; readonly note: string }[] = [
  { reason: 'duty', note: '参加全省骨干教师培训' },
  { reason: 'duty', note: '带学生外出参加学科竞赛' },
  { reason: 'duty', note: '到县教育局参加教学研讨' },
  { reason: 'duty', note: '值班' },
  { reason: 'illness', note: '感冒发烧，在家休息' },
  { reason: 'illness', note: '住院复查' },
  { reason: 'personal', note: '家中老人住院陪护' },
  { reason: 'personal', note: '孩子开家长会' },
  { reason: 'other', note: '因大雪道路不通' },
];

/**
 * The attendance sheet of a day: everybody on the roster then, with the status of that day. The committee comes, or
 * nobody could chair; a few are on leave, now and then somebody is absent without a reason noted.
 */
export function sheetFor(random: Random, members: readonly SampleMember[], date: string, study: boolean): SheetLine[] {
  return members
    .filter(({ document }) => belongsOn(document, date))
    .map(({ id, document }): SheetLine => {
      const exempt = isExemptOn(document, date);
      const line = { id, name: document.name, status: statusOn(document, date), exempt, state: 'present' as const, reason: '' as const, note: '', hours: null };
      const roll = random.below(100);
      if (postsOn(document, date).some(isCommitteePost)) return line;
      if (document.mobility.some((item) => item.kind === 'abroad' && covers(item, date))) return { ...line, state: 'leave', reason: 'other', note: '出国（境）期间，材料由联系人发送' };
      if (exempt) return roll < 40 ? line : { ...line, state: 'leave', reason: 'illness', note: '年事已高，由支部送学上门' };
      if (roll < 7) return { ...line, state: 'leave', ...random.pick(REASONS) };
      if (roll === 7) return { ...line, state: 'absent', reason: 'personal', note: '临时有事，会后已补学' };
      if (roll === 8) return { ...line, state: 'absent', reason: random.chance(50) ? 'other' : '' };
      if (roll < 12 && study) return { ...line, hours: random.pick([10, 15]), note: '有课，晚到' };
      return line;
    });
}

/** At an election four fifths of the voters must be in the room: those on leave come after all, first on the list first. */
export function withQuorum(sheet: readonly SheetLine[]): SheetLine[] {
  const voters = sheet.filter((line) => mayVote(line.status));
  let lacking = Math.ceil((voters.length * 4) / 5) - voters.filter((line) => line.state === 'present').length;
  return sheet.map((line) => {
    if (lacking <= 0 || line.state === 'present' || !mayVote(line.status)) return line;
    lacking -= 1;
    return { ...line, state: 'present', reason: '', note: '' };
  });
}

export const presentOf = (sheet: readonly SheetLine[]): SheetLine[] => sheet.filter((line) => line.state === 'present');
export const votersPresent = (sheet: readonly SheetLine[]): number => presentOf(sheet).filter((line) => mayVote(line.status)).length;
export const votersAway = (sheet: readonly SheetLine[]): number => sheet.filter((line) => line.state !== 'present' && mayVote(line.status)).length;
