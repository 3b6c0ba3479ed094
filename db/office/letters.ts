import type { LetterDocument } from '../domain/letter';
import type { Office } from './office';
import { documentOfRow, recordRows } from './records';

/** The own letters that are not withdrawn: those without a day first, then the latest. */
export function listLetters(office: Office): { readonly id: string; readonly document: LetterDocument }[] {
  const day = ({ document: { on } }: { readonly document: LetterDocument }): string => (on === '' ? '9999' : on);
  return recordRows(office.db, 'letter', office.org)
    .map((row) => ({ id: row.id, document: documentOfRow(row, 'letter') }))
    .filter(({ document }) => !document.withdrawn)
    .sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
