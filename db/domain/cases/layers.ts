import type { Case } from './case';

type Layers = NonNullable<Case[1]['layers']>;
const superior = (rule: object, fields: object = {}): Layers => [{ layer: 'superior', title: '县委〔2025〕3号', rules: [{ id: 's', ...rule }], ...fields } as Layers[number]];
const lectures = superior({ tightens: 'R4', unit: 'half-year', minimum: 1 });
const themeDay = superior({ tightens: 'R5', dueDay: 25 });
const SEMESTERS = { semesters: [{ name: '2024-2025-2', from: '2025-02-17', until: '2025-07-06' }, { name: '2025-2026-1', from: '2025-09-01', until: '2026-01-18' }] };
const bySemester = superior({ tightens: 'R4', unit: 'semester', minimum: 1 }, SEMESTERS);
const birthdays = superior({ tightens: 'R15', minimum: 1 });
const monthly = superior({ tightens: 'R1', unit: 'month' });

/** The superior's and the branch's own rules, laid over the built-in ones. */
export const LAYER_CASES: readonly Case[] = [
  ['党课 once a half-year: missed', { layers: lectures }, '2025-07-01', 'R4/2025-H1', 'missed by superior'],
  ['党课 once a half-year: done', { layers: lectures, held: 'party-lecture 2025-06-30T23:59' }, '2025-07-01', 'R4/2025-H1', 'done 1/1 by superior'],
  ['党课 once a half-year: the built-in year is gone', { layers: lectures }, '2025-07-01', 'R4/2025', 'none'],
  ['党课 once a half-year, from September on: the half-year in which it begins is not yet asked', { layers: superior({ tightens: 'R4', unit: 'half-year', minimum: 1 }, { from: '2025-09-01' }) }, '2026-01-05', 'R4/2025-H2', 'none'],
  ['and the built-in rule still speaks for that year', { layers: superior({ tightens: 'R4', unit: 'half-year', minimum: 1 }, { from: '2025-09-01' }) }, '2026-01-05', 'R4/2025', 'n/a no-number'],
  ['the next half-year is asked', { layers: superior({ tightens: 'R4', unit: 'half-year', minimum: 1 }, { from: '2025-09-01' }) }, '2026-08-05', 'R4/2026-H1', 'missed by superior'],
  ['until the rule ends', { layers: superior({ tightens: 'R4', unit: 'half-year', minimum: 1, until: '2026-06-30' }) }, '2027-08-05', 'R4/2026-H2', 'none'],
  ['党课 once a 学期: in its own dates', { layers: bySemester, held: 'party-lecture 2025-02-17T09:00', range: '2025-01-01..2025-07-31' }, '2025-07-07', 'R4/2024-2025-2', 'done 1/1 by superior'],
  ['党课 once a 学期: the summer holidays belong to none', { layers: bySemester, held: 'party-lecture 2025-08-20T09:00' }, '2026-01-20', 'R4/2025-2026-1', 'missed by superior'],
  ['党课 once a 学期: January belongs to the autumn', { layers: bySemester, held: 'party-lecture 2026-01-18T23:59', range: '2026-01-01..2026-01-31' }, '2026-01-20', 'R4/2025-2026-1', 'done 1/1 by superior'],
  ['党课 once a 学期: due by its last day', { layers: bySemester }, '2026-01-10', 'R4/2025-2026-1', 'due 2026-01-18 8 ! by superior'],
  ['党课 once a 学期: without dates nobody can say', { layers: superior({ tightens: 'R4', unit: 'semester', minimum: 1 }), range: '2025-01-01..2025-12-31' }, '2025-07-07', 'R4/none', 'n/a no-calendar semester by superior'],
  ['主题党日 by the 25th: due', { layers: themeDay }, '2025-02-20', 'R5/2025-02', 'due 2025-02-25 5 ! by superior'],
  ['主题党日 by the 25th: past the day, the month is still open', { layers: themeDay }, '2025-02-27', 'R5/2025-02', 'due 2025-02-25 -2 ! by superior'],
  ['主题党日 by the 25th: held after it', { layers: themeDay, held: 'theme-day 2025-02-27T15:00' }, '2025-03-01', 'R5/2025-02', 'done 1/1 late 2 by superior'],
  ['主题党日 by the 30th: February has none', { layers: superior({ tightens: 'R5', dueDay: 30 }) }, '2025-02-20', 'R5/2025-02', 'due 2025-02-28 8 ! by superior'],
  ['主题党日 by the 30th: nor has a leap February', { layers: superior({ tightens: 'R5', dueDay: 30 }) }, '2024-02-20', 'R5/2024-02', 'due 2024-02-29 9 ! by superior'],
  ['主题党日 by the 25th: a branch dissolved on the 21st has until the 20th', { layers: themeDay, branch: 'dissolved 2025-04-21' }, '2025-04-18', 'R5/2025-04', 'due 2025-04-20 2 ! by superior'],
  ['党员大会 monthly: a month is missed', { layers: monthly, held: 'party-meeting 2025-01-20T15:00' }, '2025-03-01', 'R1/2025-02', 'missed by superior'],
  ['党员大会 monthly: the quarter is no longer asked', { layers: monthly }, '2025-05-01', 'R1/2025-Q1', 'none'],
  ['党员大会 twice a quarter: once is not enough', { layers: superior({ tightens: 'R1', minimum: 2 }), held: 'party-meeting 2025-01-20T15:00' }, '2025-04-01', 'R1/2025-Q1', 'missed has 1 by superior'],
  ['党员大会 twice a quarter: twice on one day is', { layers: superior({ tightens: 'R1', minimum: 2 }), held: 'party-meeting 2025-01-20T09:00; party-meeting 2025-01-20T15:00' }, '2025-04-01', 'R1/2025-Q1', 'done 2/2 by superior'],
  ['a rule that loosens is not followed', { layers: superior({ tightens: 'R1', unit: 'year' }) }, '2025-04-01', 'R1/2025-Q1', 'missed'],
  ['fewer hours are not followed', { members: '1', layers: superior({ tightens: 'R9', minimum: 160 }) }, '2026-01-05', 'R9/2025/1', 'missed'],
  ['40 hours are', { members: '1', layers: superior({ tightens: 'R9', minimum: 400 }), held: 'study-session 2025-06-12T14:00 of 1 hours 32' }, '2026-01-05', 'R9/2025/1', 'missed has 320 by superior'],
  ['the branch cannot undo its superior’s rule', { layers: [...monthly, { layer: 'branch', title: '本支部规定', rules: [{ id: 'b', tightens: 'R1', unit: 'quarter', minimum: 1 }] }] }, '2025-03-01', 'R1/2025-02', 'missed by superior'],
  ['the branch may ask more than its superior', { layers: [...monthly, { layer: 'branch', title: '本支部规定', rules: [{ id: 'b', tightens: 'R1', minimum: 2 }] }], held: 'party-meeting 2025-02-20T15:00' }, '2025-03-01', 'R1/2025-02', 'missed has 1 by branch'],
  ['a removed entry asks nothing', { layers: superior({ tightens: 'R1', minimum: 2, removed: true }), held: 'party-meeting 2025-01-20T15:00' }, '2025-04-01', 'R1/2025-Q1', 'done 1/1'],
  ['a withdrawn document asks nothing', { layers: superior({ tightens: 'R1', minimum: 2 }, { withdrawn: true }), held: 'party-meeting 2025-01-20T15:00' }, '2025-04-01', 'R1/2025-Q1', 'done 1/1'],
  ['政治生日 with a superior’s number is missed', { members: '1: joined 2001-06-28', layers: birthdays }, '2025-07-10', 'R15/2025-06/1', 'missed by superior'],
  ['and due in its month', { members: '1: joined 2001-06-28', layers: birthdays }, '2025-06-10', 'R15/2025-06/1', 'due 2025-06-30 20 ! by superior'],
  ['an added rule: 警示教育 once a half-year', { layers: superior({ title: '警示教育', unit: 'half-year', minimum: 1, demand: { type: 'gatherings', kinds: ['warning-education'] } }) }, '2025-07-01', 'd1:s/2025-H1', 'missed by superior'],
  ['an added rule with a day: 研判会议 by the 10th of the quarter’s last month', { layers: superior({ title: '研判', unit: 'quarter', minimum: 1, dueDay: 10, demand: { type: 'gatherings', kinds: ['assessment-meeting'] } }) }, '2025-03-08', 'd1:s/2025-Q1', 'due 2025-03-10 2 ! by superior'],
  ['an added rule of a kind that this program does not know', { held: 'volunteer-day 2025-03-05T09:00', layers: superior({ title: '志愿服务', unit: 'quarter', minimum: 1, demand: { type: 'gatherings', kinds: ['volunteer-day'] } }) }, '2025-04-01', 'd1:s/2025-Q1', 'done 1/1 by superior'],
  ['an added rule for each member: 党课 attended once a year', { members: '1; 2', held: 'party-lecture 2025-03-05T09:00 of 1', layers: superior({ title: '听党课', unit: 'year', minimum: 1, applies: 'members', demand: { type: 'gatherings', kinds: ['party-lecture'] } }) }, '2026-01-05', 'd1:s/2025/2', 'missed by superior'],
  ['whose elderly are exempt', { members: '1: exempt 2020-01-01..', layers: superior({ title: '听党课', unit: 'year', minimum: 1, applies: 'members', demand: { type: 'gatherings', kinds: ['party-lecture'] } }) }, '2026-01-05', 'd1:s/2025/1', 'n/a exempt 365/365 by superior'],
  ['an added rule for the whole month only: a committee of 30 days of 31 is not asked', { branch: 'committee 2025-03-02..', layers: superior({ title: '碰头会', unit: 'month', minimum: 1, applies: 'committee', share: 'whole', demand: { type: 'gatherings', kinds: ['committee-meeting'] } }) }, '2025-04-01', 'd1:s/2025-03', 'n/a part-of-period 30/31 by superior'],
  ['an added rule for any day of it: one day is asked', { branch: 'committee 2025-03-31..', layers: superior({ title: '碰头会', unit: 'month', minimum: 1, applies: 'committee', share: 'any', demand: { type: 'gatherings', kinds: ['committee-meeting'] } }) }, '2025-04-01', 'd1:s/2025-03', 'missed by superior'],
  ['an added rule once a term of office', { branch: 'term 2022-05-20', held: 'warning-education 2022-05-20T09:00', layers: superior({ title: '届内一次', unit: 'term', minimum: 1, demand: { type: 'gatherings', kinds: ['warning-education'] } }) }, '2025-05-20', 'd1:s/2022-05-20', 'done 1/1 by superior'],
  ['支委会 asked for from five full members on', { branch: 'no committee', members: '1-5', layers: superior({ tightens: 'R16', minimum: 5 }) }, '2026-01-05', 'R16/2025', 'missed has 5 ! by superior'],
];
