import { cellText, type Block, type FactsRow, type Paper, type Values } from './paper';

/** The loop that holds a paper of several sheets. A template need not name it: it is laid around what there is. */
export const SHEETS = '各张';

/** The values of a paper, a set for each sheet. */
export const paperValues = (paper: Paper): Values[] => paper.sheets.map((sheet) => sheet.values ?? blockValues(sheet.blocks));

/**
 * Placeholders are named as the built-in layout names its places: the labels of its ruled head, of its fields and of its
 * columns.
 */
export function blockValues(blocks: readonly Block[]): Values {
  const values: Record<string, string | readonly Values[]> = {};
  let heading = '';
  let label = '';
  const add = (name: string, text: string): void => {
    const before = values[name];
    values[name] = typeof before === 'string' && before !== '' ? `${before}\n${text}` : text;
  };
  for (const block of blocks) {
    if (block.kind !== 'text') label = '';
    if (block.kind === 'title') values['标题'] = block.text;
    if (block.kind === 'heading') heading = nameOf(block.text);
    if (block.kind === 'spread') block.parts.forEach((part, at) => part !== '' && add(block.names?.[at] ?? (at === 0 ? '左上' : '右上'), part));
    if (block.kind === 'facts') for (const row of block.rows) addFacts(row, add);
    if (block.kind === 'table') {
      values[heading === '' ? '名单' : heading] = block.rows.map((row, index) => ({ 序号: String(index + 1), ...Object.fromEntries(block.columns.map((column, at) => [nameOf(column.label), cellText(row[at] ?? '')])) }));
    }
    if (block.kind === 'text' && block.screen !== true) {
      const said = labelled(block);
      if (said !== null) add((label = said.name), said.text);
      else if (label !== '') add(label, block.runs.map(cellText).join(''));
    }
  }
  return values;
}

/** Without gaps, and without a number in front: 一、整改清单 is 整改清单. */
const nameOf = (text: string): string => text.replaceAll(/\s/g, '').replace(/^[一二三四五六七八九十]+、/, '');

/** `应到 / 实到` says two things at once: each has a name of its own. */
function addFacts(row: FactsRow, add: (name: string, text: string) => void): void {
  for (const [label, value] of row) {
    const names = label.split(' / ');
    const texts = cellText(value).split(' / ');
    if (names.length === texts.length) names.forEach((name, at) => add(nameOf(name), texts[at] ?? ''));
    else add(nameOf(label), cellText(value));
  }
}

function labelled({ runs }: Extract<Block, { kind: 'text' }>): { readonly name: string; readonly text: string } | null {
  const [first, ...rest] = runs;
  if (first?.bold !== true || !first.text.endsWith('：') || rest.length === 0) return null;
  return { name: nameOf(first.text.slice(0, -1)), text: rest.map(cellText).join('') };
}

/** Every placeholder that a paper offers, loops with theirs: for a list to read, and to check a template by. */
export interface Placeholder {
  readonly name: string;
  readonly example: string;
  /** A loop: what stands between its beginning and its end. */
  readonly inside: readonly Placeholder[] | null;
}

export function placeholdersOf(values: Values): Placeholder[] {
  return Object.entries(values).map(([name, value]) => (typeof value === 'string' ? { name, example: value, inside: null } : { name, example: '', inside: placeholdersOf(value[0] ?? {}) }));
}
