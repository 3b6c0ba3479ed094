import { assertNever, type LinkedMeeting, type OutcomeLine } from '../../electron/contract';
import { dayText, fullDayText } from './dates';

/** One thing that an election's record says, in a line. */
export function outcomeText(line: OutcomeLine): string {
  switch (line.change) {
    case 'term':
      return `新一届任期：${fullDayText(line.from)}起${line.until === '' ? '，届满日按届期年数算' : `，至 ${fullDayText(line.until)}`}`;
    case 'committee':
      return `设支部委员会：${fullDayText(line.from)}起`;
    case 'post':
      return `${line.name}任${line.post}：${fullDayText(line.from)}起`;
    case 'end':
      return `${line.name}原任${line.post}：到 ${fullDayText(line.until)}为止`;
    case 'take-back':
      return `${line.name}的${line.post}：记录里已不是当选，取消登记`;
    case 'stranger':
      return `${line.name}不在党员名册里，登记不了职务。先在名册里添加，再到记录里从名册选这个人`;
    default:
      return assertNever(line);
  }
}

/** 11 月 2 日支委会：讨论刘洋同志转正 */
export const meetingWords = ({ start, title }: LinkedMeeting): string => `${dayText(start)}支委会${title.trim() === '' ? '' : `：${title}`}`;

export const linkWords = {
  discussedAt: '支委会先研究：',
  broughtTo: '提交支部党员大会：',
  waiting: '已写明提交支部党员大会，还没有党员大会的记录与它对应。记录党员大会时在“支委会先研究”里选这一次。',
  party: (meeting: LinkedMeeting): string => `${fullDayText(meeting.start)} ${meeting.title}`.trim(),
  forwarded: '提交大会',
} as const;
