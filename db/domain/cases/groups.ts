import type { Case } from './case';

const A = 'group a';
const TWO = 'group a; group b';

/** R3 党小组会: each group by itself, on and off by its own days. */
export const GROUP_CASES: readonly Case[] = [
  ['R3: without groups it does not apply', {}, '2025-05-01', 'R3/2025-04', 'n/a no-groups'],
  ['R3: a meeting of a group that there is not changes nothing', { held: 'group-meeting 2025-04-10T16:00' }, '2025-05-01', 'R3/2025-04', 'n/a no-groups'],
  ['R3: a group is asked', { branch: A }, '2025-05-01', 'R3/2025-04/a', 'missed'],
  ['R3: and the branch as a whole then is not', { branch: A }, '2025-05-01', 'R3/2025-04', 'none'],
  ['R3: its meeting is done', { branch: A, held: 'group-meeting 2025-04-30T23:59 in a' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: of two groups the one that met is done', { branch: TWO, held: 'group-meeting 2025-04-10T16:00 in a' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: and the other is missed', { branch: TWO, held: 'group-meeting 2025-04-10T16:00 in a' }, '2025-05-01', 'R3/2025-04/b', 'missed'],
  ['R3: two meetings of one group do not serve two groups', { branch: TWO, held: 'group-meeting 2025-04-10T16:00 in a; group-meeting 2025-04-11T16:00 in a' }, '2025-05-01', 'R3/2025-04/b', 'missed'],
  ['R3: where there is one group, a meeting need not name it', { branch: A, held: 'group-meeting 2025-04-10T16:00' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: where there are two, it counts for neither and says so', { branch: TWO, held: 'group-meeting 2025-04-10T16:00' }, '2025-05-01', 'R3/2025-04/a', 'missed unassigned 1'],
  ['R3: where the second came later in the month, it was the only one', { branch: 'group a; group b 2025-04-15..', held: 'group-meeting 2025-04-10T16:00' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: a group of 16 days of 30 is asked', { branch: 'group a; group b 2025-04-15..' }, '2025-05-01', 'R3/2025-04/b', 'missed'],
  ['R3: a group of 14 days is not', { branch: 'group a; group b 2025-04-17..' }, '2025-05-01', 'R3/2025-04/b', 'n/a part-of-period 14/30'],
  ['R3: a group dissolved on the 10th is not', { branch: 'group a ..2025-04-10; group b' }, '2025-05-01', 'R3/2025-04/a', 'n/a part-of-period 10/30'],
  ['R3: a group dissolved on the 20th is', { branch: 'group a ..2025-04-20; group b' }, '2025-05-01', 'R3/2025-04/a', 'missed'],
  ['R3: and is missed the day after, not at the month’s end', { branch: 'group a ..2025-04-20; group b' }, '2025-04-21', 'R3/2025-04/a', 'missed'],
  ['R3: on its last day it is due', { branch: 'group a ..2025-04-20; group b' }, '2025-04-20', 'R3/2025-04/a', 'due 2025-04-20 0 !'],
  ['R3: its meeting on the last day is done', { branch: 'group a ..2025-04-20; group b', held: 'group-meeting 2025-04-20T23:59 in a' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: a meeting after its end does not count', { branch: 'group a ..2025-04-20; group b', held: 'group-meeting 2025-04-21T00:00 in a' }, '2025-05-01', 'R3/2025-04/a', 'missed'],
  ['R3: in the month after, a dissolved group has no cell', { branch: 'group a ..2025-04-20; group b' }, '2025-06-01', 'R3/2025-05/a', 'none'],
  ['R3: when the last group is gone the rule is off', { branch: 'group a ..2025-04-20' }, '2025-06-01', 'R3/2025-05', 'n/a no-groups'],
  ['R3: before the first group it was off too', { branch: 'group a 2025-04-01..' }, '2025-06-01', 'R3/2025-03', 'n/a no-groups'],
  ['R3: it turns on with the group', { branch: 'group a 2025-04-01..' }, '2025-06-01', 'R3/2025-04/a', 'missed'],
  ['R3: a leap February is 29 days long for groups too', { branch: 'group a 2024-02-16..; group b' }, '2024-03-01', 'R3/2024-02/a', 'n/a part-of-period 14/29'],
  ['R3: a group of one day in a month has a cell', { branch: 'group a ..2025-04-01; group b' }, '2025-05-01', 'R3/2025-04/a', 'n/a part-of-period 1/30'],
  ['R3: groups without a committee are asked all the same', { branch: 'no committee; group a' }, '2025-05-01', 'R3/2025-04/a', 'missed'],
  ['R3: a withdrawn group meeting counts nothing', { branch: A, held: 'group-meeting 2025-04-10T16:00 in a withdrawn' }, '2025-05-01', 'R3/2025-04/a', 'missed'],
  ['R3: a gap of one group is explained by itself', { branch: TWO, said: 'R3/2025-04/a 集体外出' }, '2025-05-01', 'R3/2025-04/a', 'missed explained'],
  ['R3: and not the other’s', { branch: TWO, said: 'R3/2025-04/a 集体外出' }, '2025-05-01', 'R3/2025-04/b', 'missed'],
  ['R3: a group meeting that is a theme day too', { branch: A, held: 'theme-day+group-meeting 2025-04-10T16:00 in a' }, '2025-05-01', 'R3/2025-04/a', 'done 1/1'],
  ['R3: of a branch that was dissolved', { branch: 'group a; dissolved 2025-04-05' }, '2025-05-01', 'R3/2025-04/a', 'n/a part-of-period 4/30'],
];
