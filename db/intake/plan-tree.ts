import type { IntakeMapping } from '../domain/intake/intake';
import type { SheetRow } from '../domain/intake/sheet';
import { treeLines, type TreeLine } from '../domain/intake/tree-lines';
import { sentenceOf } from '../domain/failure';
import { ownName } from '../office/own-name';
import { orgTree } from '../office/org-tree';
import type { Moment, Office } from '../office/office';
import { checkSlots } from '../office/slots';
import type { IntakePlan } from './intake-plan';

/** Organisations below this one, level by level. What is here by its code stays as it is: a name is changed by hand, with its day. */
export function planTree(office: Office, moment: Moment, rows: readonly SheetRow[], mapping: IntakeMapping): Pick<IntakePlan, 'lines' | 'saves'> {
  const { nodes } = orgTree(office, moment.today);
  const own = ownName(office, moment.today);
  const read = treeLines(rows, mapping, { own, known: nodes.filter(({ depth }) => depth > 0) });
  const lines = withTreeProblems(office, moment, read, new Set(nodes.map(({ code }) => code)));
  const slotOf = new Map(nodes.map(({ code, slot }) => [code, slot]));
  return {
    lines,
    saves: (wanted) => {
      const chosen = lines.filter(({ row, outcome }) => wanted.has(row) && outcome === 'new');
      const records = new Map(chosen.map(({ place: { code } }) => [code, moment.newId()]));
      return chosen.map(({ row, place: { code, name, type, parentCode } }) => {
        const slot = records.get(parentCode) ?? slotOf.get(parentCode) ?? '';
        return { row, record: records.get(code) ?? moment.newId(), kind: 'subordinate', document: { code, name, type, under: slot === '' ? [] : [{ id: moment.newId(), from: '', slot }] }, heads: [] };
      });
    },
  };
}

/** Whatever would keep the places from being made, and then what stands below such a line: without it nobody knows where it belongs. */
function withTreeProblems(office: Office, moment: Moment, lines: readonly TreeLine[], known: ReadonlySet<string>): TreeLine[] {
  const fresh = lines.filter(({ outcome }) => outcome === 'new');
  const problems = new Map(checkSlots(office, moment, fresh.map(({ place }) => place)).map(({ at, failure }) => [fresh[at]?.row, sentenceOf(failure)]));
  const marked = lines.map((line) => (problems.has(line.row) ? refused(line, problems.get(line.row) ?? '') : line));
  const made = new Set(marked.filter(({ outcome }) => outcome === 'new').map(({ place: { code } }) => code));
  const bad = new Set(marked.map(({ place: { code } }) => code).filter((code) => !made.has(code) && !known.has(code)));
  for (let before = -1; before !== bad.size; ) {
    before = bad.size;
    for (const { place } of marked) if (bad.has(place.parentCode)) bad.add(place.code);
  }
  return marked.map((line) => (line.outcome === 'new' && bad.has(line.place.code) ? refused(line, '它的上级这一行没有导入') : line));
}

const refused = (line: TreeLine, value: string): TreeLine => ({ ...line, outcome: 'bad', problems: [...line.problems, { field: 'parentCode', code: 'refused', value, bad: true }] });
