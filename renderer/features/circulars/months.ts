import { addMonths } from '../../../electron/contract';

/** `YYYY-MM`, both included. */
export interface Months {
  readonly from: string;
  readonly until: string;
}

/** The last whole quarter before a day. */
export function lastQuarter(today: string): Months {
  const month = Number(today.slice(5, 7));
  const first = `${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return { from: addMonths(first, -3).slice(0, 7), until: addMonths(first, -1).slice(0, 7) };
}
