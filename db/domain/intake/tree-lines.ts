import { organisationCode, type OrganisationType } from '../organisation';
import { MOST_LEVELS } from '../org-tree';
import { CellReader, plainName } from './cells';
import type { IntakeLine, IntakeMapping } from './intake';
import type { SheetRow } from './sheet';

export interface TreeContext {
  /** This organisation itself: whoever names it stands directly below. */
  readonly own: { readonly code: string; readonly name: string };
  /** Codes and names of the places that there are. */
  readonly known: readonly { readonly code: string; readonly name: string }[];
}

export interface PlaceWanted {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  /** '' = directly below this organisation. */
  readonly parentCode: string;
}

export interface TreeLine extends IntakeLine {
  readonly place: PlaceWanted;
}

const TYPES: readonly (readonly [RegExp, OrganisationType])[] = [[/总支/, 'general-branch'], [/支部/, 'branch'], [/(省|市|县|区|局|校|院|厂|公司|机关|工|基层|乡|镇|街道)?委/, 'committee']];

interface Read extends Omit<PlaceWanted, 'parentCode'> {
  readonly cells: CellReader;
  readonly parent: string;
  /** How far it stands in, by blanks or by 层级; -1 = the file does not say it so. */
  readonly depth: number;
}

/** Every line of a tree out of a file; who stands above whom by 上级 (code or name), else by 层级 or by indentation. Pure. */
export function treeLines(rows: readonly SheetRow[], mapping: IntakeMapping, { own, known }: TreeContext): TreeLine[] {
  const read = rows.map((row) => readLine(row, mapping));
  const codes = new Map<string, string>();
  const byName = new Map(known.map(({ code, name }) => [plainName(name), code]));
  const taken = new Set(known.map(({ code }) => code));
  const seen = new Map<string, number>();
  for (const [at, { code, name, cells }] of read.entries()) {
    const before = seen.get(code);
    if (code !== '' && before !== undefined) cells.note('code', 'twice', String(before), true);
    else if (code !== '') {
      seen.set(code, rows[at]?.number ?? 0);
      codes.set(code, code);
      byName.set(plainName(name), code);
    }
  }
  const above: string[] = [];
  const belowOwn = (code: string): string => (code === own.code ? '' : code);
  const parents = read.map((line): string => {
    if (line.depth >= 0) {
      above.length = Math.min(above.length, line.depth);
      above[line.depth] = line.code;
    }
    const { parent, cells } = line;
    if (parent === '') return line.depth > 0 ? belowOwn(above[line.depth - 1] ?? '') : '';
    if (parent === own.code || plainName(parent) === plainName(own.name)) return '';
    const code = codes.get(parent) ?? (taken.has(parent) ? parent : byName.get(plainName(parent)));
    if (code === undefined) cells.note(cells.values['parentCode'] === undefined ? 'parentName' : 'parentCode', 'unknown-word', parent, true);
    return belowOwn(code ?? '');
  });
  const parentOf = new Map(read.map(({ code }, at) => [code, parents[at] ?? '']));
  return read.map(({ cells, code, name, type }, at) => {
    const levels = levelsAbove(code, parentOf);
    if (levels === null) cells.note('parentCode', 'refused', '绕成了一个圈', true);
    else if (levels >= MOST_LEVELS - 1) cells.note('parentCode', 'refused', `超过 ${MOST_LEVELS} 级`, true);
    const outcome = cells.isBad ? 'bad' : taken.has(code) || code === own.code ? 'known' : 'new';
    return { row: rows[at]?.number ?? 0, outcome, values: cells.values, problems: cells.problems, changes: [], place: { code, name, type, parentCode: parents[at] ?? '' } };
  });
}

function readLine(row: SheetRow, mapping: IntakeMapping): Read {
  const cells = new CellReader(row, mapping);
  const depth = depthOf(cells);
  const name = cells.text('name', 120);
  if (name === '' && !cells.problems.some(({ field }) => field === 'name')) cells.note('name', 'missing', '', true);
  const code = cells.text('code', 32).replaceAll(/\s/g, '');
  if (code === '') cells.note('code', 'missing', '', true);
  else if (!organisationCode.safeParse(code).success) cells.note('code', 'unknown-word', code, true);
  const said = cells.text('type', 30);
  const type = TYPES.find(([words]) => words.test(said === '' ? name : said))?.[1];
  if (said !== '' && type === undefined) cells.note('type', 'unknown-word', said, true);
  if (said === '' && type === undefined && name !== '') cells.note('type', 'missing', '', true);
  const parent = cells.text('parentCode', 32) || cells.text('parentName', 120);
  return { cells, code, name, type: type ?? 'branch', parent, depth };
}

/** 层级 as a number, or the blanks in front of the name, two of the narrow kind or one of the wide for each level. */
function depthOf(cells: CellReader): number {
  const level = Number(/\d+/.exec(cells.text('level', 20).replaceAll(/[一二三四五六七]/g, (digit) => String('一二三四五六七'.indexOf(digit) + 1)))?.[0] ?? Number.NaN);
  if (Number.isInteger(level) && level >= 1 && level <= MOST_LEVELS) return level - 1;
  const raw = cells.raw('name');
  const front = typeof raw === 'string' ? (/^[\s\u3000]*/.exec(raw)?.[0] ?? '') : '';
  return Math.floor([...front].reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : blank === '\t' ? 2 : 1), 0) / 2);
}

/** How many stand above; null = it stands above itself. */
function levelsAbove(code: string, parentOf: ReadonlyMap<string, string>): number | null {
  let levels = 0;
  for (let at = parentOf.get(code) ?? ''; at !== ''; at = parentOf.get(at) ?? '') {
    levels += 1;
    if (at === code || levels > parentOf.size) return null;
  }
  return levels;
}
