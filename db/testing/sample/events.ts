import type { Life } from './lives';
import type { Random } from './random';
import { STAYING } from './roster';
import type { Profile } from './types';

export interface EventPlan {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly string[];
  readonly profile: Profile;
}

/** What else happens to people who stay: they lead a 党小组, change it, are ill for a while, go abroad, graduate. */
export function addEvents(random: Random, lives: readonly Life[], { from, to, groups, profile }: EventPlan): void {
  const steady = lives.slice(STAYING).filter((life) => life.departure === '' && life.arrivedOn === '' && life.confirmedOn !== '' && life.confirmedOn < `${from}-01-01`);
  for (const group of groups) {
    const [first, second] = random.some(steady.filter((life) => life.group === group && life.exemptions.length === 0 && life.mobility.length === 0), 2);
    const change = to > from ? Math.floor((from + to) / 2) : 0;
    first?.posts.push({ post: '党小组组长', from: `${from - 1}-09-01`, until: change === 0 || !second ? '' : `${change}-08-31` });
    if (change > 0) second?.posts.push({ post: '党小组组长', from: `${change}-09-01`, until: '' });
  }
  const free = steady.filter((life) => life.posts.length === 0 && life.exemptions.length === 0 && life.mobility.length === 0);
  const [moved, ill, abroad, there] = random.some(free, 4);
  const other = groups.find((group) => group !== moved?.group);
  if (moved && other !== undefined && to > from) moved.moves.push({ group: other, from: `${from + 1}-03-01` });
  if (to - from >= 3) {
    ill?.exemptions.push({ reason: 'illness', from: `${from + 1}-04-01`, until: `${from + 1}-11-30` });
    if (profile === 'teachers') abroad?.mobility.push({ kind: 'abroad', place: '新西兰访学', from: `${from + 1}-08-20`, until: `${from + 2}-07-31` });
    if (profile !== 'retired') there?.mobility.push({ kind: 'abroad', place: profile === 'students' ? '马来西亚交流学习' : '赞比亚援外任教', from: `${to - 1}-09-05`, until: '' });
  }
  if (profile === 'students') graduate(lives, to);
}

/** Who leaves with a diploma is kept for a while first, where there was time enough; one is still kept today. */
function graduate(lives: readonly Life[], to: number): void {
  for (const [index, life] of lives.entries()) {
    const year = Number(life.leftOn.slice(0, 4)) - 1;
    if (index % 3 === 0 && life.departure === 'transferred' && life.memberType === 'student' && life.confirmedOn < `${year}-06-01`) life.mobility.push({ kind: 'graduate', place: '毕业生组织关系保留', from: `${year}-06-30`, until: '' });
  }
  const kept = lives.find((life) => life.memberType === 'student' && life.departure === '' && life.posts.length === 0 && life.mobility.length === 0 && life.confirmedOn !== '' && life.confirmedOn < `${to - 1}-06-01`);
  kept?.mobility.push({ kind: 'graduate', place: '毕业生组织关系保留', from: `${to}-06-30`, until: '' });
}
