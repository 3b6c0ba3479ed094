import type { BranchHome } from '../../electron/contract';
import { HomeView } from '../features/home/HomeView';
import { Answered } from '../ui/Answered';
import { failed, type GalleryEntry, waiting } from './entry';

const id = (digit: string): string => digit.repeat(32);
const QUARTER = { from: '2026-10-01', until: '2026-12-31' };
const MONTH = { from: '2026-11-01', until: '2026-11-30' };

const anniversary = (member: string, name: string, joinedOn: string, on: string, years: number, record: string | null) =>
  ({
    id: `R15/2026-11/${member}`,
    rule: 'R15',
    layer: 'central',
    article: 'political-building',
    kind: 'political-birthday',
    period: MONTH,
    state: record === null ? 'due' : 'done',
    daysLeft: 8,
    record,
    type: 'anniversary',
    facts: { member, name, joinedOn, years, on },
  }) as const;

const FULL: BranchHome = {
  today: '2026-11-22',
  duties: [
    { id: 'R1/2026-Q4', rule: 'R1', layer: 'central', article: 'branch-rules-11', kind: 'party-meeting', period: QUARTER, state: 'done', daysLeft: 39, record: id('a'), type: 'gatherings', facts: { required: 1, held: 1, lastHeldOn: '2026-11-06' } },
    { id: 'R9/2026', rule: 'R9', layer: 'central', article: 'education-rules-20', kind: 'study-session', period: { from: '2026-01-01', until: '2026-12-31' }, state: 'due', daysLeft: 39, record: null, type: 'hours', facts: { required: 320, members: 22, reached: 18, below: 4, lowest: 215 } },
    anniversary(id('1'), '王建国', '1994-11-28', '2026-11-28', 32, null),
    anniversary(id('2'), '赵敏', '2020-11-30', '2026-11-30', 6, null),
  ],
  year: [
    { kind: 'party-meeting', months: [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0] },
    { kind: 'political-birthday', months: [1, 1, 0, 2, 0, 1, 3, 1, 0, 1, 0, 0] },
    { kind: 'study-session', months: [2, 1, 2, 1, 0, 1, 0, 1, 2, 2, 1, 0] },
  ],
  submittedNotWritten: 5,
  unsubmitted: 2,
  lastReports: [
    { number: 12, writtenAt: '2026-10-31T08:12:00Z', records: 18, delivered: false },
    { number: 11, writtenAt: '2026-09-30T08:40:00Z', records: 16, delivered: true },
    { number: 10, writtenAt: '2026-08-31T02:05:00Z', records: 9, delivered: true },
  ],
  birthdays: [
    { member: id('1'), name: '王建国', on: '2026-11-28', years: 32 },
    { member: id('2'), name: '赵敏', on: '2026-11-30', years: 6 },
    { member: id('3'), name: '周海涛', on: '2026-12-11', years: 15 },
  ],
  probationEnds: [{ member: id('4'), name: '何雨桐', on: '2026-12-03' }],
  ledgers: { overdue: 1, dueSoon: 1, reviewDue: 1 },
  standing: [{ rule: 'R12', dueOn: '2027-03-14', daysLeft: 112 }],
  openElections: [],
  drafts: [{ key: 'gatherings/new/party-meeting', title: '支部党员大会：讨论何雨桐同志转正', savedAt: '2026-11-22T07:20:00Z' }],
  superior: 'confirmed',
};

const DONE: BranchHome = { ...FULL, duties: FULL.duties.map((duty) => ({ ...duty, state: 'done' })), submittedNotWritten: 0, unsubmitted: 0, drafts: [] };
const FRESH: BranchHome = {
  ...FULL,
  duties: FULL.duties.flatMap((duty) => (duty.type === 'gatherings' ? [{ ...duty, state: 'due', record: null, facts: { required: 1, held: 0, lastHeldOn: '' } } as const] : [])),
  year: FULL.year.map(({ kind }) => ({ kind, months: Array.from({ length: 12 }, () => 0) })),
  submittedNotWritten: 0,
  unsubmitted: 0,
  lastReports: [],
  birthdays: [],
  probationEnds: [],
  ledgers: { overdue: 0, dueSoon: 0, reviewDue: 0 },
  standing: [],
  openElections: [],
  drafts: [],
  superior: 'none',
};

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/home', show: () => <HomeView home={FULL} members={24} /> },
  { name: 'all-done', at: '/home', show: () => <HomeView home={DONE} members={24} /> },
  { name: 'empty', at: '/home', show: () => <HomeView home={FRESH} members={0} /> },
  { name: 'loading', at: '/home', show: () => <Answered query={waiting()} title="首页">{() => null}</Answered> },
  { name: 'failed', at: '/home', show: () => <Answered query={failed('not-open')} title="首页">{() => null}</Answered> },
];
