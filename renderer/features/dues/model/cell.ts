import { dues as words } from '../../../text/dues';
import { dayOf } from './day-typing';
import type { DuesLine } from './lines';
import { fenOf, yuanPrinted, yuanText } from './money';

/** What the boxes of the sheet show: 实交, 应交 or 交纳日期. */
export type CellMode = 'paid' | 'due' | 'paidOn';

/** What stands in a box; '' where there is nothing. `year` is the sheet's: its days are shown without it. */
export function cellText(line: DuesLine | undefined, mode: CellMode, year: number): string {
  if (line === undefined) return '';
  switch (mode) {
    case 'paid':
      if (line.waived) return `${line.paid > 0 ? yuanText(line.paid) : ''}${words.waived}`;
      return line.paid > 0 ? yuanPrinted(line.paid) : '';
    case 'due':
      return line.due > 0 ? yuanPrinted(line.due) : '';
    case 'paidOn':
      return line.paidOn.startsWith(`${year}-`) ? line.paidOn.slice(5) : line.paidOn;
  }
}

/** What was typed into a box as a change of its line; null = it cannot be read. */
export function cellChange(typed: string, line: DuesLine | undefined, mode: CellMode, at: { readonly year: number; readonly month: number; readonly payDay: string }): Partial<DuesLine> | null {
  if (mode === 'paidOn') {
    const paidOn = dayOf(typed, at.year, at.month);
    return paidOn === null ? null : { paidOn };
  }
  const waived = mode === 'paid' && typed.includes(words.waived);
  const fen = fenOf(waived ? typed.replaceAll(words.waived, '') : typed);
  if (fen === null) return null;
  if (mode === 'due') return { due: fen };
  const before = line?.paidOn ?? '';
  return { paid: fen, waived, paidOn: fen === 0 ? '' : before === '' ? at.payDay : before };
}
