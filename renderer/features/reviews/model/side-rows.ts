import type { ReviewComparison } from '../../../../electron/contract';
import { changeLines, type ChangeLine } from '../../../text/changes/change-words';
import { fieldWord } from '../../../text/changes/field-word';

/** One line of before beside after; `asked` = the return asked for it. A line without a change says that it was asked for and is as it was. */
export interface SideRow {
  readonly word: string;
  readonly asked: boolean;
  readonly line: ChangeLine | null;
}

const within = (path: string, field: string): boolean => path === field || path.startsWith(`${field}/`);

/** What the return asked for comes first, each with what was done about it; then all else that is not as it was. */
export function sideRows({ kind, document, names, changes, asked }: ReviewComparison): SideRow[] {
  const linesOf = (some: ReviewComparison['changes']): ChangeLine[] => changeLines(some, { kind, document, names });
  const answers = asked.flatMap((field): SideRow[] => {
    const lines = linesOf(changes.filter(({ path }) => within(path, field)));
    return lines.length === 0 ? [{ word: fieldWord(field, kind, document), asked: true, line: null }] : lines.map((line) => ({ word: line.field, asked: true, line }));
  });
  const others = linesOf(changes.filter(({ path }) => !asked.some((field) => within(path, field))));
  return [...answers, ...others.map((line) => ({ word: line.field, asked: false, line }))];
}
