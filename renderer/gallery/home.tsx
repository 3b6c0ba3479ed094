import { isOpenNotice, isOpenTask, type BranchHome } from '../../electron/contract';
import { HomeView } from '../features/home/HomeView';
import { Answered } from '../ui/Answered';
import { failed, type GalleryEntry, waiting } from './entry';
import { sampleReceived } from './sample-orders';
import { sampleLines } from './sample-calendar';
import { RETURNED } from './sample-reviews';

const id = (digit: string): string => digit.repeat(32);
const FULL: BranchHome = {
  today: '2026-11-22',
  lines: sampleLines,
  gaps: [{ kind: 'theme-day', month: 11, state: 'due' }, { kind: 'group-meeting', month: 8, state: 'missed' }],
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
  orders: { tasks: sampleReceived.tasks.filter(isOpenTask), notices: sampleReceived.notices.filter(isOpenNotice) },
  handed: [
    { record: id('1'), kind: 'rule', what: 'new', title: '关于党课安排的通知', from: '清河县教育局党委', heads: '[]' },
    { record: id('2'), kind: 'template', what: 'changed', title: '会议记录', from: '清河县教育局党委', heads: '[]' },
  ],
  silent: [{ id: id('7'), number: 10, on: '2026-08-31', records: 9, days: 83 }, { id: id('8'), number: 11, on: '2026-09-30', records: 16, days: 53 }],
};

const DONE: BranchHome = { ...FULL, lines: FULL.lines.map((line) => ({ ...line, state: 'done' as const, done: line.asked })), gaps: [], submittedNotWritten: 0, unsubmitted: 0, drafts: [], orders: { tasks: [], notices: [] } };
const FRESH: BranchHome = {
  ...FULL,
  lines: FULL.lines.filter(({ head }) => head.subject.type === 'branch').slice(0, 3),
  gaps: [],
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
  orders: { tasks: [], notices: [] },
  superior: 'none',
};

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/home', show: () => <HomeView home={FULL} returned={RETURNED.slice(0, 2)} members={24} /> },
  { name: 'all-done', at: '/home', show: () => <HomeView home={DONE} returned={[]} members={24} /> },
  { name: 'empty', at: '/home', show: () => <HomeView home={FRESH} returned={[]} members={0} /> },
  { name: 'loading', at: '/home', show: () => <Answered query={waiting()} title="首页">{() => null}</Answered> },
  { name: 'failed', at: '/home', show: () => <Answered query={failed('not-open')} title="首页">{() => null}</Answered> },
];
