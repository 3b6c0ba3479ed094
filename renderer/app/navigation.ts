import type { Role } from '../../electron/contract';

export interface NavEntry {
  readonly href: string;
  readonly word: string;
  /** Which waiting count stands at its end. */
  readonly badge?: 'not-written' | 'digits' | 'ledgers';
}

const HOME: NavEntry = { href: '/home', word: '首页' };
const DESK: NavEntry = { href: '/desk', word: '总览' };
const GATHERINGS: NavEntry = { href: '/gatherings', word: '组织生活' };
const CALENDAR: NavEntry = { href: '/calendar', word: '应办日历' };
const MEMBERS: NavEntry = { href: '/members', word: '党员名册' };
const ORGANISATION: NavEntry = { href: '/organisation', word: '支部概况' };
const OWN_ORGANISATION: NavEntry = { href: '/organisation', word: '本级概况' };
const LEDGERS: NavEntry = { href: '/ledgers', word: '台账', badge: 'ledgers' };
const TALKS: NavEntry = { href: '/talks', word: '谈心谈话' };
const DUES: NavEntry = { href: '/dues', word: '党费' };
const PLANS: NavEntry = { href: '/plans', word: '工作计划' };
const EXCHANGE: NavEntry = { href: '/exchange', word: '上报与回执', badge: 'not-written' };
const IMPORT: NavEntry = { href: '/import', word: '收件' };
const BELOW: NavEntry = { href: '/subordinates', word: '下级组织', badge: 'digits' };
const BELOW_RECORDS: NavEntry = { href: '/gatherings?all', word: '下级记录' };
const RULES: NavEntry = { href: '/rules', word: '规定' };
const SETTINGS: NavEntry = { href: '/settings', word: '设置' };
const HELP: NavEntry = { href: '/help', word: '使用帮助' };

/** Both roles reach everything; the role only decides what comes first. */
const GROUPS: Readonly<Record<Role, readonly (readonly NavEntry[])[]>> = {
  branch: [[HOME, GATHERINGS, CALENDAR, MEMBERS, ORGANISATION, LEDGERS], [TALKS, DUES, PLANS], [EXCHANGE, IMPORT], [BELOW], [RULES, SETTINGS, HELP]],
  superior: [[DESK, IMPORT, BELOW, BELOW_RECORDS], [EXCHANGE], [GATHERINGS, CALENDAR, MEMBERS, OWN_ORGANISATION, LEDGERS], [TALKS, DUES, PLANS], [RULES, SETTINGS, HELP]],
};

export const navigationOf = (role: Role): readonly (readonly NavEntry[])[] => GROUPS[role];
export const homeOf = (role: Role): string => (role === 'branch' ? HOME.href : DESK.href);

/** Is this entry the place one is at? What belongs to `/gatherings?all` and to `/gatherings` is told apart by the search part. */
export function isAt(entry: NavEntry, path: string, search: string): boolean {
  const [base = '', wanted = ''] = entry.href.split('?');
  const inside = path === base || path.startsWith(`${base}/`);
  return inside && (wanted === '' ? !(base === '/gatherings' && has(search, 'all')) : has(search, wanted));
}

const has = (search: string, key: string): boolean => new URLSearchParams(search).has(key);
