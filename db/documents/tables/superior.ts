import { GATHERING_KINDS } from '../../domain/gathering';
import { totalOf } from '../../domain/figures';
import { KIND_NAMES } from '../../domain/names/kinds';
import { ORGANISATION_TYPE_NAMES, SLOT_STATE_NAMES } from '../../domain/names/record-states';
import { column, numberColumn, textColumn, type Table, type TableRow } from '../../domain/tables/table';
import type { SubordinateView } from '../../domain/views';
import type { Moment, Office } from '../../office/office';
import { deskOf } from '../../reports/desk';
import { listSubordinates } from '../../reports/subordinates';

/** 2 before 10, as the screens have it. Organisations go by their codes, never by a figure. */
const byCode = (slots: readonly SubordinateView[]): SubordinateView[] => [...slots].sort((a, b) => a.code.localeCompare(b.code, 'zh-CN', { numeric: true }));

export function subordinatesTable(office: Office, moment: Moment): Table {
  return {
    title: '下级组织',
    sheet: '下级组织',
    columns: [textColumn('代码', 16), textColumn('名称', 34), textColumn('类型', 10), textColumn('入网', 8), numberColumn('最近上报（第几号）', 10), textColumn('最近收到（UTC）', 20), numberColumn('记录'), textColumn('备注', 24)],
    rows: byCode(listSubordinates(office, moment)).map((slot) => [
      slot.code, slot.name, ORGANISATION_TYPE_NAMES[slot.type], SLOT_STATE_NAMES[slot.state], slot.lastNumber, slot.lastImportAt?.slice(0, 16).replace('T', ' ') ?? '', slot.records,
      [slot.receiptDue ? '待写下发文件' : '', slot.missing ? '有缺的没收到' : ''].filter((part) => part !== '').join('；'),
    ]),
  };
}

/** A month's figures, a line an organisation, with the sums. 参会率 is computed of the sums, never a mean of shares. */
export function deskTable(office: Office, moment: Moment, month: string): Table {
  const desk = deskOf(office, moment, month);
  const lines = new Map(desk.figures.map(({ org, line }) => [org, line]));
  const total = totalOf(desk.figures.map(({ line }) => line));
  const kinds = GATHERING_KINDS.filter((kind) => (total.counts[kind] ?? 0) > 0);
  const numbers = (line: typeof total): TableRow => [
    ...kinds.map((kind) => line.counts[kind] ?? 0), line.gatherings, line.expected, line.present, line.expected === 0 ? null : line.present / line.expected, line.hours,
  ];
  return {
    title: `${month} 上报汇总`,
    sheet: `${month} 汇总`,
    columns: [
      textColumn('代码', 14), textColumn('组织', 34), textColumn('上报', 10), ...kinds.map((kind) => numberColumn(KIND_NAMES[kind], 9)),
      numberColumn('活动合计（场）', 9), numberColumn('应到（人次）', 9), numberColumn('实到（人次）', 9), column('参会率', 'share', 9), column('学时', 'hours', 9),
    ],
    rows: byCode(desk.subordinates).map((slot) => {
      const line = slot.org === null ? undefined : lines.get(slot.org);
      const reported = slot.state !== 'confirmed' ? '未核对' : slot.reportedMonths.includes(month) ? '已上报' : '未上报';
      return [slot.code, slot.name, reported, ...(line ? numbers(line) : [])];
    }),
    totals: ['', '合计', '', ...numbers(total)],
  };
}

/** Organisations by months: for which months a report is in. */
export function deskYearTable(office: Office, moment: Moment, month: string): Table {
  const year = month.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const running = moment.today.slice(0, 7);
  return {
    title: `${year} 年上报情况`,
    sheet: `${year} 年上报`,
    columns: [textColumn('代码', 14), textColumn('组织', 34), ...months.map((_, at) => textColumn(`${at + 1} 月`, 7))],
    rows: byCode(listSubordinates(office, moment)).map((slot) => [
      slot.code, slot.name, ...months.map((each) => (slot.reportedMonths.includes(each) ? '已报' : slot.state !== 'confirmed' || each > running ? '' : each === running ? '待报' : '未报')),
    ]),
  };
}
