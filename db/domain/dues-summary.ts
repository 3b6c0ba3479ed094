import { isSettled } from './compliance-facts';
import type { DuesDocument } from './dues';
import { compare } from './periods';

/** One month, or the year: lines, 应交 and 实交 in 分, and lines that are not settled. */
export interface DuesTotals {
  readonly lines: number;
  readonly due: number;
  readonly paid: number;
  readonly unsettled: number;
}

/** The yearly 公布 table: twelve months and their sum, and when and how it was made known. No name is in it. */
export interface DuesSummary {
  readonly year: number;
  readonly months: readonly (DuesTotals & { readonly month: string })[];
  readonly total: DuesTotals;
  readonly publishedOn: string;
  readonly publishedHow: string;
}

type Line = DuesDocument['lines'][number];

export type DuesPlace = Pick<Line, 'due' | 'paid' | 'paidOn' | 'waived'> & { readonly settled: boolean };

/** One member's year; `months` has twelve places, null where there is no line. */
export interface DuesRow {
  readonly member: string;
  readonly name: string;
  readonly months: readonly (DuesPlace | null)[];
  readonly due: number;
  readonly paid: number;
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const memberOf = (line: Line): string => line.id.slice(0, 32);
const monthOf = (line: Line): string => line.id.slice(33);
const kept = (document: DuesDocument): Line[] => document.lines.filter((line) => !line.removed);

export function duesSummary(document: DuesDocument): DuesSummary {
  const lines = kept(document);
  return {
    year: document.year,
    months: MONTHS.map((month) => ({ month: `${document.year}-${month}`, ...totalsOf(lines.filter((line) => monthOf(line) === month)) })),
    total: totalsOf(lines),
    publishedOn: document.publishedOn,
    publishedHow: document.publishedHow,
  };
}

function totalsOf(lines: readonly Line[]): DuesTotals {
  const sum = (of: (line: Line) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return { lines: lines.length, due: sum(({ due }) => due), paid: sum(({ paid }) => paid), unsettled: lines.filter((line) => !isSettled(line)).length };
}

/** The monthly register, a row a member, by record id: never by what somebody paid. The name is the latest month's. */
export function duesRegister(document: DuesDocument): DuesRow[] {
  const lines = kept(document);
  const members = [...new Set(lines.map(memberOf))].sort(compare);
  return members.map((member) => {
    const own = lines.filter((line) => memberOf(line) === member).sort((a, b) => compare(a.id, b.id));
    const totals = totalsOf(own);
    const months = MONTHS.map((month) => {
      const line = own.find((one) => monthOf(one) === month);
      return line ? { due: line.due, paid: line.paid, paidOn: line.paidOn, waived: line.waived, settled: isSettled(line) } : null;
    });
    return { member, name: own.at(-1)?.name ?? '', months, due: totals.due, paid: totals.paid };
  });
}
