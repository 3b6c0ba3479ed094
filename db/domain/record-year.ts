import type { RecordKind } from './record';

/** Where the date of each kind stands; kinds without one (a member, a ledger that runs on) belong to no year and are never sealed. */
const DATE_OF: Partial<Record<RecordKind, (document: Readonly<Record<string, unknown>>) => unknown>> = {
  gathering: ({ start }) => start,
  talk: ({ on }) => on,
  dues: ({ year }) => year,
  plan: ({ from }) => from,
  // `R1/2025-Q4`, `R3/2025-11/<group>`
  explanation: ({ cell }) => (typeof cell === 'string' ? cell.split('/')[1] : undefined),
};

/** The year that a record belongs to, by its document; null = none. */
export function recordYear(kind: RecordKind, document: Readonly<Record<string, unknown>>): number | null {
  const date = DATE_OF[kind]?.(document);
  const year = typeof date === 'number' ? String(date) : typeof date === 'string' ? /^\d{4}/.exec(date)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}
