import { GATHERING_KINDS, type GatheringRow } from '../../../electron/contract';

/** The records of one organisation, split by what the next report does with them. */
export interface ReportChoice {
  /** Submitted and in no file, or in a file that no receipt covers: these go. */
  readonly going: readonly GatheringRow[];
  /** Never submitted, or changed since: these stay until somebody submits them. */
  readonly open: readonly GatheringRow[];
  /** Of `open`: those that cannot be submitted before their two versions are decided. */
  readonly undecided: readonly GatheringRow[];
  /** 已送达: not carried again. */
  readonly delivered: number;
}

/** Splits the list of own gatherings. Foreign rows and withdrawn rows that were never submitted do not come in. */
export function reportChoice(rows: readonly GatheringRow[], org: string): ReportChoice {
  const own = rows.filter((row) => row.org === org).sort((a, b) => b.start.localeCompare(a.start));
  const open = own.filter((row) => row.state === 'unsubmitted' || row.state === 'changed');
  return {
    going: own.filter((row) => row.state === 'submitted' || row.state === 'written'),
    open,
    undecided: open.filter((row) => row.conflicts > 0),
    delivered: own.filter((row) => row.state === 'delivered' || row.state === 'counted').length,
  };
}

/** The ids that 全部提交 sends: everything open that has nothing left to decide. */
export function submittable(choice: ReportChoice): readonly string[] {
  return choice.open.filter((row) => row.conflicts === 0).map((row) => row.id);
}

/** Lines in the order of the kinds, those of a newer program last: the same table, the same paper, each time. */
export function inKindOrder<L extends { readonly kind: string }>(lines: readonly L[]): readonly L[] {
  const known: readonly string[] = GATHERING_KINDS;
  const place = ({ kind }: L): number => (known.includes(kind) ? known.indexOf(kind) : known.length);
  return [...lines].sort((a, b) => place(a) - place(b));
}

/** Bytes that a file of so many records may need at most: 16 KiB a record is four times the largest minutes of a full
 * branch after compression, and 64 KiB for signatures and figures. Shown as 最多需要, so it errs to the large side. */
export function neededBytes(records: number): number {
  return (64 + 16 * records) * 1024;
}

/** The months that 报告期 offers: the month before last up to next month, and the one proposed, newest first. */
export function periodChoices(proposed: string, today: string): readonly string[] {
  const first = monthNumber(today.slice(0, 7));
  const months = [1, 0, -1, -2, -3].map((step) => monthText(first + step));
  return [...new Set([...months, proposed])].sort().reverse();
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthText = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
