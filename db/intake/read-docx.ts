import mammoth from 'mammoth';
import { fail, type Failure } from '../domain/failure';
import type { Sheet } from '../domain/intake/sheet';
import { err, ok, type Result } from '../domain/result';
import { minutesSheet } from '../domain/intake/minutes-form';

/** The paragraphs and tables of a Word file, in their order; a table is its cells, each with its lines. */
export type WordBlock = { readonly is: 'text'; readonly text: string } | { readonly is: 'table'; readonly rows: readonly (readonly string[])[] };

/** A Word file as sheets: minutes in the usual form become a line with their fields as heads; any other table a sheet of its own. */
export async function readDocx(bytes: Uint8Array, name: string, asMinutes: boolean): Promise<Result<readonly Sheet[], Failure>> {
  const html = await htmlOf(bytes);
  if (html === null) return err(fail('intake-damaged'));
  const blocks = blocksOf(html);
  const minutes = asMinutes ? minutesSheet(blocks, name) : null;
  if (minutes !== null) return ok([minutes]);
  const tables = blocks.flatMap((block, index): Sheet[] => (block.is === 'table' ? [asSheet(`表 ${index + 1}`, block.rows)] : []));
  return tables.length === 0 ? err(fail('intake-empty')) : ok(tables);
}

const asSheet = (name: string, rows: readonly (readonly string[])[]): Sheet => ({ name, hidden: false, hiddenColumns: [], rows: rows.map((cells, index) => ({ number: index + 1, hidden: false, cells })) });

/** The library throws plain errors at what is no Word file inside. Pictures are not looked at. */
async function htmlOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const image = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: image, includeDefaultStyleMap: true })).value;
  } catch (thrown) {
    if (thrown instanceof Error) return null;
    throw thrown;
  }
}

/** The library's HTML is plain and well formed: p, h1…, li, table, tr, td with colspan. Tables inside of cells are read as their text. */
export function blocksOf(html: string): WordBlock[] {
  const blocks: WordBlock[] = [];
  let depth = 0;
  let rows: string[][] = [];
  let row: string[] = [];
  let cell: { text: string; readonly span: number } | null = null;
  let text = '';
  const line = (): void => {
    if (cell !== null) cell.text += '\n';
    else if (text.trim() !== '') {
      blocks.push({ is: 'text', text: text.trim() });
      text = '';
    }
  };
  for (const [, tag, between] of html.matchAll(/<([^>]*)>|([^<]+)/g)) {
    if (between !== undefined) {
      if (cell !== null) cell.text += entities(between);
      else text += entities(between);
      continue;
    }
    const name = /^\/?\w+/.exec(tag ?? '')?.[0] ?? '';
    if (name === 'table') {
      depth += 1;
      if (depth === 1) {
        line();
        rows = [];
      }
    } else if (name === '/table') {
      depth -= 1;
      if (depth === 0) blocks.push({ is: 'table', rows });
    } else if (depth === 1 && name === 'tr') row = [];
    else if (depth === 1 && name === '/tr') rows.push(row);
    else if (depth === 1 && (name === 'td' || name === 'th')) cell = { text: '', span: Number(/colspan="(\d{1,3})"/.exec(tag ?? '')?.[1] ?? 1) };
    else if (depth === 1 && (name === '/td' || name === '/th')) {
      if (cell !== null) row.push(tidyLines(cell.text), ...Array.from({ length: Math.min(cell.span, 60) - 1 }, () => ''));
      cell = null;
    } else if (name === 'br') {
      if (cell !== null) cell.text += '\n';
      else text += '\n';
    } else if (/^\/(p|h\d|li|td|th|tr)$/.test(name)) line();
  }
  line();
  return blocks;
}

const tidyLines = (text: string): string => text.split('\n').map((one) => one.trim()).filter((one) => one !== '').join('\n');
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
const entities = (text: string): string => text.replaceAll(/&(lt|gt|quot|#39|nbsp);/g, (one) => ENTITIES[one] ?? one).replaceAll('&amp;', '&');
