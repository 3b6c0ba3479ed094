import type { AddresseeLine, OrderStand } from '../order-views';
import type { OrderKind, ProgressCounts, ProgressState } from '../orders';

/** What an addressee says of its task, in one word. */
export const PROGRESS_WORDS: Readonly<Record<ProgressState, string>> = { 'not-started': '未启动', running: '进行中', waiting: '已完成待销号', closed: '已销号' };

const STAND_NAMES: Readonly<Record<OrderStand, string>> = {
  prepared: '待带出', carried: '已带出，没有回音', 'not-started': '未启动', running: '进行中', waiting: '待销号', closed: '已销号', returned: '已退回', withdrawn: '已撤回',
};
/** A notice is conveyed or not; there is nothing to close. */
const NOTICE_NAMES: Readonly<Partial<Record<OrderStand, string>>> = { 'not-started': '还没有传达', waiting: '已传达' };

/** How an addressee stands with a task or a notice, in words. */
export function standName(kind: OrderKind, { stand, overdue }: Pick<AddresseeLine, 'stand' | 'overdue'>): string {
  const name = (kind === 'notice' ? NOTICE_NAMES[stand] : undefined) ?? STAND_NAMES[stand];
  return overdue ? `${name}，逾期` : name;
}

/** 逐级汇总: the addressee and everybody to whom it passed the order on. */
export const levelsName = ({ asked, begun, done, overdue }: ProgressCounts): string => `应办 ${asked} 个组织，已启动 ${begun}，已完成 ${done}${overdue > 0 ? `，逾期 ${overdue}` : ''}`;
