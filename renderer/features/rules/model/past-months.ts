import { addMonths } from '../../../../electron/contract';

/** Which months that are over a new rule is held against. */
export type PastMonths = 'twelve' | 'last-year' | 'this-year';

/** Months (`YYYY-MM`), both included; never the running one. In January this year has none yet: last year then. */
export function monthsOf(past: PastMonths, today: string): { readonly from: string; readonly until: string } {
  const first = `${today.slice(0, 7)}-01`;
  const until = addMonths(first, -1).slice(0, 7);
  const year = Number(today.slice(0, 4));
  if (past === 'last-year' || (past === 'this-year' && until.slice(0, 4) !== String(year))) return { from: `${year - 1}-01`, until: `${year - 1}-12` };
  return past === 'this-year' ? { from: `${year}-01`, until } : { from: addMonths(first, -12).slice(0, 7), until };
}
