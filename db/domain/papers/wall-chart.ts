import type { LedgerItemDocument } from '../ledger-item';
import { ledgerState } from '../ledger-state';
import { fullDayText, pointDay } from '../names/dates';
import { LEDGER_STATE_NAMES } from '../names/registers';
import { inOrder } from './in-order';
import { widthOf } from './letter';
import type { Column, Run, Sheet, Tone } from './paper';

const COLUMNS: readonly Column[] = [
  { label: '序号', width: 3, align: 'center' }, { label: '问题或任务', width: 16 }, { label: '措施与时间表', width: 22 }, { label: '责任人', width: 6 }, { label: '完成时限', width: 7 }, { label: '状态', width: 7, align: 'center' },
];
/** Largest first. Below 7 points nobody reads a wall. */
const SIZES: readonly number[] = [16, 14, 12, 10.5, 9, 8, 7, 6];
const SMALLEST = 5;
/** Inside the margins of a page on its side, without the title, the line under it and the foot, in points. */
const ROOM = { width: 739, height: 410 } as const;

/** 挂图: a whole ledger on one page on its side, in the largest type that still holds it. */
export function wallChart(name: string, items: readonly LedgerItemDocument[], orgName: string, today: string): Sheet {
  const rows = items.map((item, index) => row(item, index, today));
  const texts = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const size = SIZES.find((one) => heightOf(texts, one) <= ROOM.height) ?? SMALLEST;
  const closed = items.filter((item) => ledgerState(item, today).state === 'closed').length;
  const overdue = items.filter((item) => ledgerState(item, today).overdueDays > 0).length;
  return {
    across: true,
    size,
    blocks: [
      { kind: 'title', text: name.endsWith('清单') || name.endsWith('台账') ? name : `${name}台账` },
      { kind: 'spread', parts: [orgName, `共 ${items.length} 项，已销号 ${closed} 项${overdue > 0 ? `，逾期 ${overdue} 项` : ''}　截至 ${fullDayText(today)}`] },
      { kind: 'table', columns: COLUMNS, rows },
    ],
  };
}

function row(item: LedgerItemDocument, index: number, today: string): (string | Run)[] {
  const state = ledgerState(item, today);
  const steps = inOrder(item.measures).map(({ title, doneOn, dueOn }) => `${doneOn === '' ? '○' : '●'} ${title}${doneOn === '' && dueOn !== '' ? `（${pointDay(dueOn)}）` : ''}`);
  const word = state.overdueDays > 0 ? `逾期 ${state.overdueDays} 天` : LEDGER_STATE_NAMES[state.state];
  const tone: Tone | undefined = state.state === 'closed' ? 'done' : state.overdueDays > 0 ? 'late' : state.state === 'waiting' ? 'due' : undefined;
  return [String(index + 1), { text: item.title, bold: true }, steps.join('\n'), item.responsible.name, pointDay(state.dueOn), { text: word, ...(tone !== undefined && { tone }) }];
}

/** How high the table will be in type of that size: each cell's lines by its width, a row as high as its highest cell. */
function heightOf(rows: readonly (readonly string[])[], size: number): number {
  const shares = COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const perLine = COLUMNS.map(({ width }) => Math.max(1, Math.floor(((width / shares) * ROOM.width - 10) / size)));
  const linesIn = (text: string, room: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
  const lines = rows.map((cells) => Math.max(...cells.map((text, column) => linesIn(text, perLine[column] ?? 1))));
  return [1, ...lines].reduce((sum, count) => sum + count * size * 1.5 + 6, 0);
}
