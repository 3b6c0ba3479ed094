import type { DuesDocument, DuesMember } from '../../../../electron/contract';

export type DuesLine = DuesDocument['lines'][number];
type Payer = Pick<DuesMember, 'id' | 'name'>;

export const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Lines are keyed by member and month, so that two laptops that enter the same payment meet in the same line. */
export const lineId = (member: string, month: number): string => `${member}-${String(month).padStart(2, '0')}`;

export const lineOf = (lines: readonly DuesLine[], member: string, month: number): DuesLine | undefined =>
  lines.find(({ id, removed }) => !removed && id === lineId(member, month));

/** Changes one month of one member; a month that had no line gets one. */
export function withLine(lines: readonly DuesLine[], { id: member, name }: Payer, month: number, fields: Partial<DuesLine>): DuesLine[] {
  const id = lineId(member, month);
  const old = lines.find((line) => line.id === id);
  const line: DuesLine = { due: 0, paid: 0, paidOn: '', waived: false, ...old, name, ...fields, id, removed: false };
  return old === undefined ? [...lines, line] : lines.map((other) => (other.id === id ? line : other));
}

/** Sets 应交 for all months of a member in which nothing was paid yet: what was settled stays as it was settled. */
export function withMonthlyDue(lines: readonly DuesLine[], payer: Payer, months: readonly number[], due: number): DuesLine[] {
  return months.reduce<DuesLine[]>((all, month) => {
    const line = lineOf(all, payer.id, month);
    return (line?.paid ?? 0) > 0 || line?.waived === true ? all : withLine(all, payer, month, { due });
  }, [...lines]);
}

/** What a member pays a month: 应交 of the latest month that has one. */
export function monthlyDueOf(lines: readonly DuesLine[], member: string): number {
  return MONTHS.reduce((found, month) => lineOf(lines, member, month)?.due || found, 0);
}

/** Takes 应交 as paid wherever nothing was paid yet: a column (several members, one month) or a row. */
export function withPaidAsDue(lines: readonly DuesLine[], cells: readonly { readonly payer: Payer; readonly month: number }[], paidOn: string): DuesLine[] {
  return cells.reduce<DuesLine[]>((all, { payer, month }) => {
    const line = lineOf(all, payer.id, month);
    return line === undefined || line.due === 0 || line.paid > 0 || line.waived ? all : withLine(all, payer, month, { paid: line.due, paidOn });
  }, [...lines]);
}

export interface Sums {
  readonly due: number;
  readonly paid: number;
}

/** 应交 and 实交 in 分, of the lines that `belongs` picks. What was waived is not owed. */
export function sumOf(lines: readonly DuesLine[], belongs: (line: DuesLine) => boolean = () => true): Sums {
  return lines
    .filter((line) => !line.removed && belongs(line))
    .reduce<Sums>((sum, line) => ({ due: sum.due + (line.waived ? line.paid : line.due), paid: sum.paid + line.paid }), { due: 0, paid: 0 });
}

export const ofMonth = (month: number) => ({ id }: DuesLine): boolean => id.endsWith(`-${String(month).padStart(2, '0')}`);
export const ofMember = (member: string) => ({ id }: DuesLine): boolean => id.startsWith(`${member}-`);

/** Everybody with a row: who belonged to the branch in the year, then whoever else a line names. */
export function payersWith(members: readonly DuesMember[], lines: readonly DuesLine[]): DuesMember[] {
  const known = new Set(members.map(({ id }) => id));
  const others = new Map<string, DuesMember>();
  for (const { id, name, removed } of lines) {
    const member = id.slice(0, 32);
    if (!removed && !known.has(member)) others.set(member, { id: member, name, initials: '', months: [] });
  }
  return [...members, ...others.values()];
}
