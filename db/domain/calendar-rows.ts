import type { Cell, CellState } from './compliance-cell';

/** One period of one row: the cell of the branch or a 党小组, or those of all members that a rule speaks to. */
export interface DutySlot {
  readonly key: string;
  readonly cells: readonly [Cell, ...Cell[]];
  readonly state: CellState;
  /** Missed in a time when nothing was kept in this program yet. */
  readonly before: boolean;
  /** Missed, and every cell that is missing has its explanation. */
  readonly explained: boolean;
  /** It is asked for now: due, and its period has begun. */
  readonly now: boolean;
  /** First and last month of the year that it stands under, 1 to 12. */
  readonly first: number;
  readonly last: number;
}

/** One rule (for one 党小组, where it speaks to groups). Slots of one lane never overlap. */
export interface DutyRow {
  readonly key: string;
  readonly head: Cell;
  /** Name of the 党小组; '' = the branch or its members. */
  readonly group: string;
  readonly lanes: readonly (readonly DutySlot[])[];
}

interface Given {
  readonly cells: readonly Cell[];
  readonly today: string;
  readonly keptFrom: string;
}

/** The cells of a year as a table's rows, in the order in which the rules come. */
export function dutyRows({ cells, today, keptFrom }: Given, year: number): DutyRow[] {
  return [...groupBy(cells, rowKey)].flatMap(([key, ofRow]) => {
    const slots = [...groupBy(ofRow, ({ period }) => period.name)].flatMap(([, ofSlot]) => slotOf(ofSlot, today, keptFrom, year) ?? []);
    // The rule as it stands last: a superior's tightening in mid-year is what one looks for.
    const head = ofRow.at(-1);
    return head ? [{ key, head, group: head.subject.type === 'group' ? head.subject.name : '', lanes: lanesOf(slots) }] : [];
  });
}

export const dutySlots = (rows: readonly DutyRow[]): DutySlot[] => rows.flatMap(({ lanes }) => lanes.flat());

/** How many are not held and not explained, and how many are asked for now. */
export function countDutySlots(slots: readonly DutySlot[]): { readonly missed: number; readonly due: number } {
  return { missed: slots.filter(({ state, before, explained }) => state === 'missed' && !before && !explained).length, due: slots.filter(({ now }) => now).length };
}

const rowKey = ({ rule, subject }: Cell): string => (subject.type === 'group' ? `${rule}/${subject.id}` : rule);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const URGENCY: readonly CellState[] = ['missed', 'due', 'done', 'not-applicable'];

function slotOf([one, ...others]: readonly Cell[], today: string, keptFrom: string, year: number): DutySlot | null {
  if (!one) return null;
  const cells = [one, ...others] as const;
  const { period } = one;
  const state = URGENCY.find((wanted) => cells.some((cell) => cell.state === wanted)) ?? 'not-applicable';
  const missed = cells.filter((cell) => cell.state === 'missed');
  return {
    key: one.id,
    cells,
    state,
    before: state === 'missed' && (keptFrom === '' || period.until < keptFrom),
    explained: missed.length > 0 && missed.every(({ explanation }) => explanation !== null),
    now: state === 'due' && period.from <= today,
    first: period.from < `${year}-01-01` ? 1 : Number(period.from.slice(5, 7)),
    last: period.until > `${year}-12-31` ? 12 : Number(period.until.slice(5, 7)),
  };
}

/** Puts slots beside each other as long as they fit; what overlaps (a rule that changed in mid-year) goes below. */
function lanesOf(slots: readonly DutySlot[]): DutySlot[][] {
  const lanes: DutySlot[][] = [];
  for (const slot of [...slots].sort((a, b) => a.first - b.first || a.last - b.last)) {
    const lane = lanes.find((one) => (one.at(-1)?.last ?? 0) < slot.first);
    if (lane) lane.push(slot);
    else lanes.push([slot]);
  }
  return lanes;
}
