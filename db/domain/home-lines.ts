import type { Cell, Evidence } from './compliance-cell';
import { STANDING_RULES } from './compliance-views';
import { compare, within } from './periods';

/** One thing to do on the home screen: a rule in one period, with all 党小组 or members that it speaks to. */
export interface HomeLine {
  /** `R3/2026-11`; what is still open from earlier periods is one line: `R11/earlier`. */
  readonly id: string;
  /** The cell that speaks for the line: the first that is missing, or the last that was done. */
  readonly head: Cell;
  /** due: it is time. open: still missing, time enough. */
  readonly state: 'due' | 'open' | 'done';
  readonly asked: number;
  readonly done: number;
  /** Least study time of those asked, in tenths of 学时; null where no hours are asked. Nobody's name. */
  readonly lowest: number | null;
  /** Periods that are over and still to be seen to. */
  readonly earlier: number;
  /** What was done last; null = nothing yet. */
  readonly last: Evidence | null;
}

/** A kind's gap in one month of the year's table. */
export interface YearGap {
  readonly kind: string;
  readonly month: number;
  readonly state: 'due' | 'missed';
}

const RANK = { due: 0, open: 1, done: 2 } as const;

/**
 * What a branch has to do now, out of the calendar's cells: what is due first, the nearest end first. What is only
 * encouraged asks for nothing, and how the branch stands (换届, graduates, 支委会) is said elsewhere. `keptFrom` = day of the first gathering: what ran out before it was perhaps kept on paper.
 */
export function homeLines(cells: readonly Cell[], today: string, keptFrom: string): HomeLine[] {
  const together = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.state === 'not-applicable' || cell.required === 0 || STANDING_RULES.includes(cell.rule)) continue;
    const running = within(today, cell.period);
    if (!running && !(cell.state === 'missed' && cell.reminding && isKept(cell, keptFrom))) continue;
    const key = `${cell.rule}/${running ? cell.period.name : 'earlier'}`;
    together.set(key, [...(together.get(key) ?? []), cell]);
  }
  const lines = [...together].map(([id, own]) => lineOf(id, own));
  return lines.sort((a, b) => RANK[a.state] - RANK[b.state] || a.head.daysLeft - b.head.daysLeft);
}

/** 党费 of months for which there is no register at all were kept elsewhere. */
const isKept = ({ demand, records, period }: Cell, keptFrom: string): boolean => keptFrom !== '' && keptFrom <= period.until && (demand !== 'dues-paid' || records.length > 0);

function lineOf(id: string, cells: readonly Cell[]): HomeLine {
  const missing = cells.filter(({ state }) => state !== 'done');
  const records = cells.flatMap((cell) => cell.records).sort((a, b) => compare(a.on, b.on));
  const head = missing.find(({ reminding }) => reminding) ?? missing[0] ?? cells.at(-1);
  if (!head) throw new Error('a line has cells');
  const hours = cells.filter(({ demand }) => demand === 'hours');
  return {
    id,
    // A thousand records of a year's hours stay behind: the screen names the last.
    head: { ...head, records: [] },
    state: missing.length === 0 ? 'done' : missing.some(({ reminding }) => reminding) ? 'due' : 'open',
    asked: cells.length, done: cells.length - missing.length,
    lowest: hours.length === 0 ? null : Math.min(...hours.map(({ counted }) => counted)),
    earlier: id.endsWith('/earlier') ? new Set(cells.map(({ period }) => period.name)).size : 0,
    last: records.at(-1) ?? null,
  };
}

/**
 * The gaps in the year's table of kinds: what was not held, in the last month of its period; what is due, in the running
 * month. What was explained is no gap, nor what ran out before anything was kept here.
 */
export function yearGaps(cells: readonly Cell[], today: string, keptFrom: string): YearGap[] {
  const year = today.slice(0, 4);
  return cells.flatMap((cell): YearGap[] => {
    const [kind] = cell.kinds;
    if (kind === undefined || cell.demand !== 'gatherings' || cell.subject.type === 'member' || cell.required === 0) return [];
    if (cell.state === 'due' && cell.reminding) return [{ kind, month: Number(today.slice(5, 7)), state: 'due' }];
    const missed = cell.state === 'missed' && cell.explanation === null && keptFrom !== '' && keptFrom <= cell.period.until && cell.period.until.slice(0, 4) === year;
    return missed ? [{ kind, month: Number(cell.period.until.slice(5, 7)), state: 'missed' }] : [];
  });
}
