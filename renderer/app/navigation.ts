import type { Role, Session } from '../../electron/contract';

export interface NavEntry {
  readonly href: string;
  readonly word: string;
  /** Which waiting count stands at its end. */
  readonly badge?: 'not-written' | 'digits' | 'ledgers' | 'computers' | 'staged' | 'conflicts' | 'twins' | 'received' | 'closing' | 'reviews' | 'returned';
  /** Stands there only while something waits there, or one is there. */
  readonly onlyWaiting?: true;
}

const HOME: NavEntry = { href: '/home', word: '首页' };
const DESK: NavEntry = { href: '/desk', word: '总览' };
const FIGURES: NavEntry = { href: '/figures', word: '统计' };
const GATHERINGS: NavEntry = { href: '/gatherings', word: '组织生活' };
const CALENDAR: NavEntry = { href: '/calendar', word: '应办日历' };
const MEMBERS: NavEntry = { href: '/members', word: '党员名册' };
const ORGANISATION: NavEntry = { href: '/organisation', word: '支部概况' };
const OWN_ORGANISATION: NavEntry = { href: '/organisation', word: '本级概况' };
const LEDGERS: NavEntry = { href: '/ledgers', word: '台账', badge: 'ledgers' };
const RECEIVED: NavEntry = { href: '/received', word: '上级任务', badge: 'received' };
const CIRCULARS: NavEntry = { href: '/circulars/bulletin', word: '通报与汇总' };
/** At a superior only while something of its own superior is open. */
const OWN_RECEIVED: NavEntry = { ...RECEIVED, onlyWaiting: true };
const ORDERS: NavEntry = { href: '/orders', word: '任务与传达', badge: 'closing' };
const TALKS: NavEntry = { href: '/talks', word: '谈心谈话' };
const DUES: NavEntry = { href: '/dues', word: '党费' };
const PLANS: NavEntry = { href: '/plans', word: '工作计划' };
const EXCHANGE: NavEntry = { href: '/exchange', word: '上报与回执', badge: 'not-written' };
const IMPORT: NavEntry = { href: '/import', word: '收件', badge: 'staged' };
const COMPUTERS: NavEntry = { href: '/devices', word: '本支部的电脑', badge: 'computers' };
const OWN_COMPUTERS: NavEntry = { ...COMPUTERS, word: '本组织的电脑' };
const CONFLICTS: NavEntry = { href: '/conflicts', word: '两处不同', badge: 'conflicts', onlyWaiting: true };
const TWINS: NavEntry = { href: '/twins', word: '疑似重复', badge: 'twins', onlyWaiting: true };
const JOINING: NavEntry = { href: '/joining', word: '加入本支部' };
const BELOW: NavEntry = { href: '/subordinates', word: '下级组织', badge: 'digits' };
const TREE: NavEntry = { href: '/tree', word: '组织树' };
const BELOW_RECORDS: NavEntry = { href: '/gatherings?all', word: '下级记录' };
const LETTERS: NavEntry = { href: '/letters', word: '公文' };
const PAPERS: NavEntry = { href: '/papers', word: '材料与模板' };
const REVIEWS: NavEntry = { href: '/reviews', word: '审核', badge: 'reviews' };
const OWN_REVIEWS: NavEntry = { ...REVIEWS, onlyWaiting: true };
const RETURNED: NavEntry = { href: '/returned', word: '退回待改', badge: 'returned', onlyWaiting: true };
const RULES: NavEntry = { href: '/rules', word: '规定' };
const SETTINGS: NavEntry = { href: '/settings', word: '设置' };
const HELP: NavEntry = { href: '/help', word: '使用帮助' };

/** Both roles reach everything; the role only decides what comes first. */
const GROUPS: Readonly<Record<Role, readonly (readonly NavEntry[])[]>> = {
  branch: [
    [HOME, RETURNED, GATHERINGS, CALENDAR, MEMBERS, ORGANISATION, LEDGERS, RECEIVED],
    [TALKS, DUES, PLANS, LETTERS],
    [EXCHANGE, IMPORT, COMPUTERS, CONFLICTS, TWINS],
    [BELOW, OWN_REVIEWS, FIGURES],
    [PAPERS, RULES, SETTINGS, HELP],
  ],
  superior: [
    [DESK, IMPORT, REVIEWS, FIGURES, BELOW, TREE, BELOW_RECORDS, ORDERS, OWN_RECEIVED, CIRCULARS],
    [EXCHANGE, RETURNED, OWN_COMPUTERS, CONFLICTS, TWINS],
    [GATHERINGS, CALENDAR, MEMBERS, OWN_ORGANISATION, LEDGERS],
    [TALKS, DUES, PLANS, LETTERS],
    [PAPERS, RULES, SETTINGS, HELP],
  ],
};

/** A second computer has nothing to show before its first 合并 file: what it may do is join, and take that file in. */
const WHILE_JOINING: readonly (readonly NavEntry[])[] = [[JOINING, IMPORT], [SETTINGS, HELP]];

type Place = Pick<Session, 'role' | 'joining'>;
export const navigationOf = ({ role, joining }: Place): readonly (readonly NavEntry[])[] => (joining ? WHILE_JOINING : GROUPS[role]);
export const homeOf = ({ role, joining }: Place): string => (joining ? JOINING.href : role === 'branch' ? HOME.href : DESK.href);

/** Does this place exist for this session? */
export const isOpenTo = ({ joining }: Place, path: string): boolean => !joining || WHILE_JOINING.flat().some(({ href }) => path === href || path.startsWith(`${href}/`));

/** Is this entry the place one is at? What belongs to `/gatherings?all` and to `/gatherings` is told apart by the search part. */
export function isAt(entry: NavEntry, path: string, search: string): boolean {
  if (entry === DESK && path === '/reported') return true;
  const [base = '', wanted = ''] = entry.href.split('?');
  const inside = path === base || path.startsWith(`${base}/`);
  return inside && (wanted === '' ? !(base === '/gatherings' && has(search, 'all')) : has(search, wanted));
}

const has = (search: string, key: string): boolean => new URLSearchParams(search).has(key);
