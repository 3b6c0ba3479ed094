import { groupOn, postsOn } from '../../domain/member';
import { addDays } from './calendar';
import { discussion, gatheringOf, valuesOf, type Books } from './held';
import { occasionOn } from './occasion';
import { roomFrom } from './places';
import { fresh } from './season';
import { presentOf } from './sheet';
import { fill } from './text';
import { groupTopics } from './topics-group';
import type { SampleGathering } from './types';
import { suggestion } from './voice';

const FRAMES = ['{group}：{topic}', '{group}{month}月组织生活：{topic}', '{topic}', '{topic}（{group}）'] as const;
const SUMMARIES = ['{chair}小结：今天说的几件事由组里先办，结果下次会上讲。', '{chair}小结：请假的同志由我传达，补学一周内完成。', ''] as const;

/** One 党小组会; null where the group has nobody to hold it. */
export function groupMeeting(books: Books, date: string, group: { readonly id: string; readonly name: string }): SampleGathering | null {
  const random = books.stream('group', group.id, date);
  const members = books.members.filter(({ document }) => groupOn(document, date) === group.id);
  const usual = occasionOn(random, members, date, false);
  const there = presentOf(usual.sheet);
  if (there.length < 2) return null;
  const isLeader = (id: string): boolean => members.some((one) => one.id === id && postsOn(one.document, date).includes('党小组组长'));
  const leading = there.find((line) => isLeader(line.id)) ?? there.find((line) => line.status === 'full') ?? there[0];
  const leader = { member: leading?.id ?? '', name: leading?.name ?? '', post: leading && isLeader(leading.id) ? '党小组组长' : '党员' };
  const writing = there.find((line) => line.id !== leader.member);
  const occasion = { ...usual, chair: leader, recorder: { member: writing?.id ?? '', name: writing?.name ?? '', post: '党员' } };
  const values: Record<string, string | number> = { leader: leader.name, ...valuesOf(occasion) };
  const short = group.name;
  const frame = (title: string): string => fill(random.pick(FRAMES), { group: short, topic: fill(title, values), month: values['month'] ?? '' });
  const [topic, title] = fresh(random, groupTopics(books.profile, Number(date.slice(5, 7))).map((one) => [one, frame(one[0])] as const), (one) => one[1], books.used);
  const decided = random.chance(45);
  return gatheringOf(occasion, {
    kind: 'group-meeting',
    title,
    minutes: random.between(7, 13) * 5,
    place: random.chance(50) ? '党员活动室' : roomFrom(random),
    agenda: [
      discussion(books, occasion, fill(topic[0], values), fill(topic[1], values), Math.min(random.between(2, 4), there.length - 1), decided ? { resolution: '会上议定的事项由组长登记，下次会议通报完成情况。', responsible: leader.name, dueOn: addDays(date, random.between(7, 28)) } : {}),
    ],
    summary: random.pick(SUMMARIES),
    parts: { groupMeeting: { group: group.id, groupName: group.name, leader, suggestions: random.chance(70) ? suggestion(random, books.profile) : '' } },
  });
}
