import { intakeFieldName, INTAKE_NAMES, problemsWords } from '../domain/intake/words';
import { withoutIds } from '../domain/intake/cells';
import { FIELDS, ID_NUMBER } from '../domain/intake/fields';
import { cellText, columnLetter, type Sheet } from '../domain/intake/sheet';
import type { TableGuess } from '../domain/intake/table-head';
import { textColumn, type Table } from '../domain/tables/table';
import type { IntakePlan } from './intake-plan';

/** The lines that were not taken in, as they stood in the file, with the reason in front: to be corrected and chosen again. A column of ID numbers is left out here too. */
export function badRowsTable(plan: IntakePlan, sheet: Sheet, { columns }: Pick<TableGuess, 'columns'>, mapping: Readonly<Record<string, string>>, file: string): Table {
  const kept = columns.filter(({ field }) => field !== ID_NUMBER);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const known = new Set(FIELDS[plan.kind].map(({ field }) => field));
  return {
    title: `${file.replace(/\.[^.]*$/, '')} 没有导入的行`,
    sheet: `${INTAKE_NAMES[plan.kind]}待改正`,
    columns: [textColumn('没有导入的原因', 44), textColumn('原来第几行', 8), ...kept.map(({ at, head }) => {
      const field = mapping[at];
      // Heads as we call them are recognised whatever they were called before.
      return textColumn(field !== undefined && known.has(field) ? intakeFieldName(plan.kind, field) : head === '' ? columnLetter(at) : head, 16);
    })],
    rows: plan.lines.filter(({ outcome }) => outcome === 'bad').map((line) => [
      problemsWords(plan.kind, { problems: line.problems.filter(({ bad }) => bad) }), line.row, ...kept.map(({ at }) => withoutIds(cellText(rows.get(line.row)?.cells[at]))),
    ]),
  };
}
