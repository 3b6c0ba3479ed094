import { FIELDS, NEEDED } from '../domain/intake/fields';
import type { IntakeKind, IntakeMapping } from '../domain/intake/intake';
import type { Sheet } from '../domain/intake/sheet';
import { guessTable, mappingOf, signatureOf, type TableGuess } from '../domain/intake/table-head';
import { keptMapping } from '../store/intakes';
import type { Office } from '../office/office';

/** A sheet with its table as it is understood, and what somebody said about such a table before. */
export interface ChosenSheet {
  readonly at: number;
  readonly guess: TableGuess;
  readonly mapping: IntakeMapping;
}

/** The table of a sheet; what was said about the same heads last time counts more than what they seem to mean. */
export function tableOfSheet(office: Office, kind: IntakeKind, sheets: readonly Sheet[], at: number): ChosenSheet {
  const sheet = sheets[at] ?? { name: '', hidden: false, rows: [], hiddenColumns: [] };
  const guess = guessTable(sheet, kind, (heads) => usable(kind, keptMapping(office.db, signatureOf(kind, heads))));
  return { at, guess, mapping: mappingOf(guess) };
}

/** The sheet that fits best: one that is seen before one that is hidden, most fields, most lines. */
export function bestSheet(office: Office, kind: IntakeKind, sheets: readonly Sheet[]): ChosenSheet {
  const tables = sheets.map((_, at) => tableOfSheet(office, kind, sheets, at));
  const worth = ({ at, mapping }: ChosenSheet): readonly number[] => {
    const fields = Object.values(mapping);
    return [NEEDED[kind].every((field) => fields.includes(field)) ? 1 : 0, sheets[at]?.hidden === true ? 0 : 1, fields.length, sheets[at]?.rows.length ?? 0];
  };
  return tables.reduce((best, one) => (isMore(worth(one), worth(best)) ? one : best));
}

const isMore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
};

/** A mapping of an older program may name fields that are none any more. */
function usable(kind: IntakeKind, kept: IntakeMapping | null): IntakeMapping | null {
  const fields = new Set(FIELDS[kind].map(({ field }) => field));
  return kept !== null && Object.values(kept).every((field) => fields.has(field)) ? kept : null;
}
