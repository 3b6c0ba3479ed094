import type { Cell } from '../../domain/compliance-cell';
import { hoursLines } from '../../domain/calendar-people';
import { dutyRows, dutySlots, type DutySlot } from '../../domain/calendar-rows';
import { periodName, reasonText, ruleAmount, ruleName, ruleSource, STATE_WORDS } from '../../domain/names/duties';
import { column, dateColumn, numberColumn, textColumn, type Table } from '../../domain/tables/table';
import type { Office } from '../../office/office';
import { calendarOfMonth, calendarOfYear } from '../../reports/calendar';

/** 应办日历 of a year: rules by months. What spans several months stands under its first, with its period's name. */
export function calendarYearTable(office: Office, today: string, year: number): Table {
  const rows = dutyRows(calendarOfYear(office, today, year), year);
  return {
    title: `${year} 年应办日历`,
    sheet: `${year} 年应办日历`,
    columns: [textColumn('应办事项', 20), textColumn('要求', 20), textColumn('依据', 28), ...Array.from({ length: 12 }, (_, at) => textColumn(`${at + 1} 月`, 11))],
    rows: rows.flatMap(({ head, group, lanes }) =>
      lanes.map((lane, at) => [
        ...(at === 0 ? [`${ruleName(head)} ${group}`.trim(), ruleAmount(head), ruleSource(head)] : ['', '', '']),
        ...Array.from({ length: 12 }, (_, month) => lane.filter(({ first }) => first === month + 1).map((slot) => (slot.first === slot.last ? stateOf(slot) : `${periodName(slot.cells[0].period)}：${stateOf(slot)}`)).join('；')),
      ]),
    ),
  };
}

/** One month: what was not held and why, what is to come, what was done, what is not asked. */
export function calendarMonthTable(office: Office, today: string, month: string): Table {
  const slots = dutySlots(dutyRows(calendarOfMonth(office, today, month), Number(month.slice(0, 4))));
  const order = ['missed', 'due', 'done', 'not-applicable'] as const;
  return {
    title: `${month} 应办事项`,
    sheet: `${month} 应办事项`,
    columns: [textColumn('情况', 10), textColumn('应办事项', 24), textColumn('期', 12), textColumn('要求', 22), textColumn('依据', 30), dateColumn('时限'), dateColumn('完成日期'), textColumn('未完成的党员', 30), textColumn('说明', 36)],
    rows: order.flatMap((state) => slots.filter((slot) => slot.state === state)).map((slot) => {
      const [cell] = slot.cells;
      const open = slot.cells.filter((one) => one.state === 'due' || one.state === 'missed');
      return [
        STATE_WORDS[slot.state], cell.subject.type === 'group' ? `${ruleName(cell)} ${cell.subject.name}` : ruleName(cell), periodName(cell.period), ruleAmount(cell), ruleSource(cell), cell.dueOn, cell.completedOn,
        open.flatMap(({ subject }) => (subject.type === 'member' ? [subject.name] : [])).join('、'), reasonOf(slot.cells[0]) || (open.find(({ explanation }) => explanation !== null)?.explanation ?? ''),
      ];
    }),
  };
}

/** 个人学时, by the roster's order. Facts, no order of persons and no score. */
export function hoursTable(office: Office, today: string, year: number): Table {
  const lines = hoursLines(calendarOfYear(office, today, year));
  return {
    title: `${year} 年个人学时`,
    sheet: `${year} 年个人学时`,
    columns: [textColumn('姓名', 10), textColumn('支委', 6), column('已学（学时）', 'hours', 12), column('一般不少于（学时）', 'hours', 14), textColumn('情况', 34), numberColumn('集中培训（次）', 10)],
    rows: lines.map(({ cell, name, committee, training }) => [name, committee ? '支委' : '', cell.counted, cell.required, cell.state === 'not-applicable' ? reasonText(cell.reason) : cell.counted >= cell.required ? '已达到' : '未达到', training?.counted ?? null]),
  };
}

function stateOf({ state, cells, before, explained }: DutySlot): string {
  const asked = cells.filter((one) => one.state !== 'not-applicable');
  const done = asked.filter((one) => one.state === 'done').length;
  const word = state === 'missed' ? (before ? '启用前' : explained ? '已说明' : STATE_WORDS.missed) : STATE_WORDS[state];
  return cells[0].subject.type === 'member' && asked.length > 0 ? `${word} ${done}/${asked.length} 人` : word;
}

const reasonOf = (cell: Cell): string => (cell.state === 'not-applicable' ? reasonText(cell.reason) : '');
