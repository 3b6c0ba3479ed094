import type { Failure } from '../../domain/failure';
import type { OrderKind } from '../../domain/orders';
import { standName } from '../../domain/names/orders';
import { ok, type Result } from '../../domain/result';
import { dateColumn, numberColumn, textColumn, type Table } from '../../domain/tables/table';
import type { Office } from '../../office/office';
import { givenOrder, givenOrders } from '../../reports/given-orders';

const TITLES: Readonly<Record<OrderKind, string>> = { task: '督办任务', notice: '通知传达' };

/** 任务与传达: what was given and how far it is. A withdrawn one has no numbers. */
export function ordersTable(office: Office, today: string, kind: OrderKind): Table {
  const isTask = kind === 'task';
  return {
    title: TITLES[kind], sheet: TITLES[kind],
    columns: [textColumn('事项', 40), dateColumn('下达'), dateColumn('时限'), ...['下达给（个）', '收到', '启动', isTask ? '完成' : '传达', '销号', '逾期', '逐级应办', '逐级完成'].map((label) => numberColumn(label, 9)), textColumn('备注', 10)],
    rows: givenOrders(office, today, kind).map(({ title, issuedOn, dueOn, asked, received, begun, done, closed, overdue, counts, withdrawn }) =>
      withdrawn ? [title, issuedOn, dueOn, ...Array<null>(8).fill(null), '已撤回'] : [title, issuedOn, dueOn, asked, received, begun, done, isTask ? closed : null, overdue, counts?.asked ?? null, counts?.done ?? null, '']),
  };
}

/** One of them with each addressee, by code. */
export function orderTable(office: Office, today: string, kind: OrderKind, order: string): Result<Table, Failure> {
  const found = givenOrder(office, today, kind, order);
  if (!found.ok) return found;
  const { title, addressees } = found.value;
  return ok({
    title, sheet: '下级办理情况',
    columns: [textColumn('代码', 14), textColumn('组织', 34), textColumn('状态', 18), dateColumn('时限'), dateColumn(kind === 'task' ? '完成' : '传达'), textColumn('下级的说明', 40), textColumn('退回或撤回的原因', 30), numberColumn('逐级应办', 9), numberColumn('逐级完成', 9), dateColumn('报来')],
    rows: addressees.map((line) => [line.code, line.name, standName(kind, line), line.dueOn, line.doneOn, line.note, line.reason, line.counts.asked, line.counts.done, line.statedAt.slice(0, 10)]),
  });
}
