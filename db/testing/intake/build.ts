import { deflateRawSync } from 'node:zlib';
import { CFB, read, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import PizZip from 'pizzip';

export type Grid = readonly (readonly (string | number | boolean | Date | null)[])[];

export interface Look {
  /** A1:C1 */
  readonly merges?: readonly string[];
  /** Rows, as Excel counts, and columns by their letter. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** Cells set beyond their values: a format, a formula, an error. */
  readonly cells?: Readonly<Record<string, object>>;
  readonly more?: Readonly<Record<string, Grid>>;
  readonly hiddenSheets?: readonly string[];
  readonly name?: string;
  readonly date1904?: boolean;
}

/** A workbook as Excel would write it. */
export function book(rows: Grid, look: Look = {}, bookType: BookType = 'xlsx'): Uint8Array {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows as unknown[][], { cellDates: true, dateNF: 'yyyy/m/d', ...(look.date1904 === true ? { date1904: true } : {}) });
  dress(sheet, look);
  utils.book_append_sheet(made, sheet, look.name ?? '名册');
  for (const [name, grid] of Object.entries(look.more ?? {})) utils.book_append_sheet(made, utils.aoa_to_sheet(grid as unknown[][]), name);
  made.Workbook = { Sheets: made.SheetNames.map((name) => ({ name, Hidden: look.hiddenSheets?.includes(name) === true ? 1 : 0 })), ...(look.date1904 === true ? { WBProps: { date1904: true } } : {}) };
  return new Uint8Array(write(made, { type: 'array', bookType, compression: true, cellStyles: true }) as ArrayBuffer);
}

function dress(sheet: WorkSheet, { merges = [], hiddenRows = [], hiddenColumns = [], cells = {} }: Look): void {
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const hide = (places: readonly number[]) => Array.from({ length: Math.max(0, ...places.map((at) => at + 1)) }, (_, at) => ({ hidden: places.includes(at) }));
  sheet['!rows'] = hide(hiddenRows.map((row) => row - 1));
  sheet['!cols'] = hide(hiddenColumns.map((column) => utils.decode_col(column)));
  for (const [at, cell] of Object.entries(cells)) sheet[at] = { ...(sheet[at] as object | undefined), ...cell };
}

/** The parts of a zip changed: `null` takes one out. */
export function repacked(bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const zip = new PizZip(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) zip.remove(name);
    else zip.file(name, content);
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

export const partOf = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? '';
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As Windows writes Chinese texts that are not said to be UTF-8. Only what two bytes say is needed here. */
export function gb18030(text: string): Uint8Array {
  const out: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : pairs().get(letter);
    if (pair === undefined) throw new Error(`${letter} is not in GB18030's two bytes`);
    out.push(...pair);
  }
  return Uint8Array.from(out);
}

let table: Map<string, readonly number[]> | undefined;
function pairs(): Map<string, readonly number[]> {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return table;
}

/** UTF-16 with its mark and tabs: what Excel calls Unicode 文本. */
export function utf16(text: string): Uint8Array {
  const out = new Uint8Array(2 + text.length * 2);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return out;
}

/** A compound file with these streams: what Office puts a locked workbook or an old document into. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(made, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(made, { type: 'buffer' }) as Buffer);
}

/** An old workbook under a password: the record FILEPASS behind the first one says so. */
export function lockedXls(rows: Grid): Uint8Array {
  const made = CFB.read(Buffer.from(book(rows, {}, 'biff8')), { type: 'buffer' });
  const entry = CFB.find(made, '/Workbook');
  if (entry === null) throw new Error('no workbook');
  const content = Uint8Array.from(entry.content as Iterable<number>);
  const first = 4 + new DataView(content.buffer).getUint16(2, true);
  const pass = Uint8Array.of(0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4);
  return compound({ Workbook: Uint8Array.from([...content.subarray(0, first), ...pass, ...content.subarray(first)]) });
}

/** Sizes in the directory made smaller than they are. */
export function lyingZip(bytes: Uint8Array): Uint8Array {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return out;
}

/** A zip of one part, packed by the system: the script that packs the others would take a minute for a hundred megabytes. */
export function zipOf(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateRawSync(content, { level: 1 });
  const head = (signature: number, before: readonly number[], after: readonly number[]): Buffer => {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const start = Buffer.alloc(4);
    start.writeUInt32LE(signature);
    return Buffer.concat([start, Buffer.from(before), sizes, Buffer.from([name.length, 0, 0, 0, ...after]), Buffer.from(name)]);
  };
  const local = head(0x04034b50, [20, 0, 0, 0, 8, 0, 0, 0, 0, 0], []);
  const entry = head(0x02014b50, [20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const end = Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, packed, entry, end]));
}

/** A Word file of paragraphs and tables, each cell a text. */
export function wordFile(blocks: readonly (string | readonly (readonly string[])[])[]): Uint8Array {
  const run = (text: string): string => text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`).join('');
  const body = blocks.map((block) => (typeof block === 'string' ? run(block) : `<w:tbl>${block.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${run(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`)).join('');
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What another reader than ours makes of our files. */
export const readBook = (bytes: Uint8Array): Readonly<Record<string, unknown[][]>> => {
  const opened = read(bytes, { type: 'array' });
  return Object.fromEntries(opened.SheetNames.map((name) => [name, utils.sheet_to_json<unknown[]>(opened.Sheets[name] as WorkSheet, { header: 1, defval: '' })]));
};
