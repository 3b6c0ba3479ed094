import { withoutIds } from './cells';
import { fitOf, FIELDS, ID_NUMBER, isIdHead, NEEDED, bareHead } from './fields';
import type { IntakeKind, IntakeMapping, SkippedRow } from './intake';
import { cellText, isEmpty, type Sheet, type SheetRow } from './sheet';

/** A column of the table with the field that it seems to hold; '' = none, `id-number` = left out for good. */
export interface TableColumnGuess {
  readonly at: number;
  readonly head: string;
  readonly field: string;
  /** The first things that stand in it; of an ID number nothing. */
  readonly sample: readonly string[];
}

export interface TableGuess {
  /** Places in `rows` of the head's first and last line; null = none was recognised. */
  readonly head: readonly [first: number, last: number] | null;
  readonly columns: readonly TableColumnGuess[];
}

/** Titles and notes above a table take some lines, never so many. */
const LINES_LOOKED_AT = 40;
const HEAD_LINES = 3;
const SAMPLES = 3;
const LIKE_ID = /^\d{17}[\dXx]$|^\d{15}$/;
/** Eighteen digits as a number: Excel keeps fifteen of them, and shows 1.1E+17. */
const ID_AS_NUMBER = 1e16;

/** Where a table begins and what its columns hold: the lines whose words fit most fields, one line or two or three that belong together. */
export function guessTable(sheet: Sheet, kind: IntakeKind, remembered: (heads: readonly string[]) => IntakeMapping | null = () => null): TableGuess {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const head = findHead(sheet, kind, width);
  const body = sheet.rows.slice(head === null ? 0 : head[1] + 1).filter(({ hidden }) => !hidden);
  const heads = Array.from({ length: width }, (_, at) => (head === null ? '' : headOf(sheet.rows, head, at)));
  const filled = (at: number): boolean => heads[at] !== '' || body.some(({ cells }) => cellText(cells[at]) !== '');
  const places = Array.from({ length: width }, (_, at) => at).filter((at) => filled(at) && !sheet.hiddenColumns.includes(at));
  const kept = remembered(places.map((at) => heads[at] ?? ''));
  const fields = kept === null ? fieldsOf(kind, heads) : new Map(Object.entries(kept).map(([at, field]) => [Number(at), field]));
  return {
    head,
    columns: places.map((at) => {
      const id = isIdHead(heads[at] ?? '') || holdsIds(body, at);
      return { at, head: heads[at] ?? '', field: id ? ID_NUMBER : (fields.get(at) ?? ''), sample: id ? [] : samplesOf(body, at) };
    }),
  };
}

/** The mapping of the columns whose field is known. */
export const mappingOf = ({ columns }: Pick<TableGuess, 'columns'>): IntakeMapping => Object.fromEntries(columns.filter(({ field }) => field !== '' && field !== ID_NUMBER).map(({ at, field }) => [at, field]));

/** The heads by which a table is known again. */
export const signatureOf = (kind: IntakeKind, heads: readonly string[]): string => `${kind}|${heads.map(bareHead).join('|')}`;

function findHead({ rows }: Sheet, kind: IntakeKind, width: number): readonly [number, number] | null {
  let best: { readonly head: readonly [number, number]; readonly score: number } | null = null;
  for (let first = 0; first < Math.min(rows.length, LINES_LOOKED_AT); first += 1) {
    for (let last = first; last < Math.min(rows.length, first + HEAD_LINES); last += 1) {
      const heads = Array.from({ length: width }, (_, at) => headOf(rows, [first, last], at));
      const fields = new Set(fieldsOf(kind, heads).values());
      const needed = NEEDED[kind].every((field) => fields.has(field));
      // A line that is a sentence or a person is no head: its cells fit nothing.
      const score = fields.size * 10 + (needed ? 5 : 0) - (last - first) * 2;
      if (needed && (fields.size >= 2 || isList(kind, heads)) && (best === null || score > best.score)) best = { head: [first, last], score };
    }
  }
  return best?.head ?? null;
}

/** One column of names is a table too, where its head says so in so many words. */
const isList = (kind: IntakeKind, heads: readonly string[]): boolean => FIELDS[kind].some((spec) => NEEDED[kind].includes(spec.field) && heads.some((head) => fitOf(spec, head) === 2));

/** 入党时间 over 预备 is 入党时间预备; what a merge repeats below itself is said once. */
function headOf(rows: readonly SheetRow[], [first, last]: readonly [number, number], at: number): string {
  const words = rows.slice(first, last + 1).map(({ cells }) => cellText(cells[at]).replaceAll(/\s+/g, ''));
  return words.filter((word, index) => word !== '' && word !== words[index - 1]).join('');
}

/** Each field at the column that says it best, the first of equals. */
function fieldsOf(kind: IntakeKind, heads: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const wanted of [2, 1] as const) {
    for (const spec of FIELDS[kind]) {
      if ([...found.values()].includes(spec.field)) continue;
      const at = heads.findIndex((head, place) => !found.has(place) && !isIdHead(head) && fitOf(spec, head) === wanted);
      if (at !== -1) found.set(at, spec.field);
    }
  }
  return found;
}

function holdsIds(body: readonly SheetRow[], at: number): boolean {
  const filled = body.map(({ cells }) => cells[at]).filter((cell) => cellText(cell) !== '').slice(0, 200);
  const ids = filled.filter((cell) => (typeof cell === 'number' ? cell >= ID_AS_NUMBER : LIKE_ID.test(cellText(cell).replaceAll(/[\s'-]/g, ''))));
  return ids.length > 0 && ids.length * 2 >= filled.length;
}

const samplesOf = (body: readonly SheetRow[], at: number): string[] => body.map(({ cells }) => withoutIds(cellText(cells[at]))).filter((text) => text !== '').slice(0, SAMPLES).map((text) => text.slice(0, 40));

export interface Body {
  readonly rows: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
}

const TOTAL = /^(合计|总计|小计|共计|累计|平均)[:：]?/;
const NOTE = /^(注|备注|说明|填表说明|填表人|填表|制表人|制表|审核人?|填报人|填报单位|填报时间|填报日期|单位盖章|支部书记签字|联系人)[:：（(]|^(注|说明|填表人|制表人|填报人)$|^.{0,8}(盖章|签字)/;

/** The lines below the head that are somebody or something; sums, notes, heads that a print repeats, and hidden lines are left out and said. */
export function bodyOf(sheet: Sheet, { head }: Pick<TableGuess, 'head'>, mapping: IntakeMapping, hiddenToo: boolean): Body {
  const heads = head === null ? [] : sheet.rows.slice(head[0], head[1] + 1).map(({ cells }) => cells.map(cellText).join('|'));
  const places = Object.keys(mapping).map(Number);
  const rows: SheetRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const row of sheet.rows.slice(head === null ? 0 : head[1] + 1)) {
    if (isEmpty(row.cells)) continue;
    const why = row.hidden && !hiddenToo ? 'hidden' : whyLeft(row, heads, places);
    if (why === null) rows.push(row);
    else skipped.push({ row: row.number, why });
  }
  return { rows, skipped };
}

function whyLeft({ cells }: SheetRow, heads: readonly string[], places: readonly number[]): SkippedRow['why'] | null {
  const texts = cells.map(cellText);
  if (heads.includes(texts.join('|'))) return 'head-again';
  const filled = texts.filter((text) => text !== '');
  const [first = ''] = filled;
  const kinds = new Set(filled).size;
  if (TOTAL.test(first.replaceAll(/\s/g, ''))) return 'total';
  if (NOTE.test(first.replaceAll(/\s/g, '')) || (kinds === 1 && filled.length > 2)) return 'note';
  return places.every((at) => texts[at] === undefined || texts[at] === '') ? 'note' : null;
}
