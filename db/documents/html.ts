import { FONTS, GEOMETRY, PAGE, type Geometry } from '../domain/papers/geometry';
import { signedIndents } from '../domain/papers/letter';
import { TONE_COLOURS, type Block, type Paper, type Run, type Sheet } from '../domain/papers/paper';
import { IMPRINT } from './pdf';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const stack = (names: readonly string[], last: string): string => [...names.map((name) => `'${name}'`), last].join(',');
const ACROSS_MARGIN = 18;

export interface Printing {
  /** With page numbers of its own. */
  readonly numbered?: boolean;
  /** In points: how far 版记 has to go down to stand on the foot of its page, see pdf.ts. */
  readonly imprintGap?: number;
}

/**
 * A paper as a page to be printed: no script, no address, nothing from outside; every text is escaped. Sheets that lie
 * on their side name a page of their own. `id`s of the sheets become the PDF's named places.
 */
export function paperToHtml(paper: Paper, pageOf: (sheet: number) => number | undefined = () => undefined, { numbered = false, imprintGap = 0 }: Printing = {}): string {
  const geometry = GEOMETRY[paper.layout];
  const sheets = paper.sheets.map((sheet, index) => sheetHtml(paper, sheet, index, pageOf)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title><style>${style(geometry)}${numbered ? numberStyle(geometry) : ''}${imprintGap === 0 ? '' : `.imprint{margin-top:${geometry.line + imprintGap}pt}`}</style></head><body>${sheets}</body></html>`;
}

function style(geometry: Geometry): string {
  const { top, bottom, inner, outer, font, line, title, mirrored, tracking } = geometry;
  const margins = (left: number, right: number): string => `margin:${top}mm ${right}mm ${bottom}mm ${left}mm`;
  return `
@page{size:${PAGE.width}mm ${PAGE.height}mm;${margins(inner, outer)}}
${mirrored ? `@page:left{${margins(outer, inner)}}@page:right{${margins(inner, outer)}}` : ''}
@page across{size:A4 landscape;margin:${ACROSS_MARGIN}mm}
*{margin:0;padding:0;box-sizing:border-box}
body{font:${font}pt/${line}pt ${stack(FONTS.body, 'serif')};letter-spacing:${tracking}pt;color:#000;overflow-wrap:anywhere;text-align:justify}
section+section{break-before:page}
section.across{page:across}
h1{font:400 ${title}pt/1.5 ${stack(FONTS.title, 'serif')};text-align:center;margin-bottom:10pt;letter-spacing:0${geometry.accent === '' ? '' : `;color:#${geometry.accent}`}}
h2,h3,h4{font-size:inherit;font-weight:400;text-indent:2em;break-after:avoid;margin-top:6pt}
h2{font-family:${stack(FONTS.black, 'sans-serif')}}
h3{font-family:${stack(FONTS.kai, 'serif')}}
.black{font-family:${stack(FONTS.black, 'sans-serif')}}
.kai{font-family:${stack(FONTS.kai, 'serif')}}
h4{font-weight:700;margin-top:3pt}
p{text-indent:2em;orphans:2;widows:2}
p.flat,p.left,p.center,p.right{text-indent:0}
.left{text-align:left}.center{text-align:center}.right{text-align:right}
.spread{display:flex;justify-content:space-between;gap:2em}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin-bottom:${line / 3}pt;font-size:var(--cell,${Math.min(font, 12)}pt);line-height:1.5;letter-spacing:0;text-align:left}
th,td{border:.5pt solid #000;padding:2pt 4.5pt;vertical-align:middle;white-space:pre-wrap}
th{font-weight:400;font-family:${stack(FONTS.black, 'sans-serif')}}
thead th{text-align:center}
thead{display:table-header-group}
tbody tr{break-inside:avoid;height:var(--row,auto)}
tr.empty td{height:var(--row,22pt)}
.facts tr{break-inside:auto}
.signatures{display:flex;gap:2em;margin-top:${line}pt;break-inside:avoid}
.signatures span{flex:1}
.signatures i{display:inline-block;width:7em;border-bottom:.5pt solid #000}
.contents a{display:flex;color:inherit;text-decoration:none;gap:.5em}
.contents a.d2{padding-left:2em}
.contents a.d1{font-weight:700}
.contents .page{min-width:2.5em;text-align:right}
.contents u{flex:1;text-decoration:none;border-bottom:1pt dotted #000;margin-bottom:.4em}
${geometry.grid ? letterStyle(geometry) : ''}`;
}

/** — 1 — in the margin's own boxes (Chromium 131 and later; before, a page handed to the printer has none). */
function numberStyle({ grid, mirrored, bottom }: Geometry): string {
  const content = `content:"— " counter(page) " —";font:${grid ? 14 : 10.5}pt ${stack(FONTS.song, 'serif')};vertical-align:top;padding-top:${Math.min(7, bottom / 3)}mm`;
  if (!grid && !mirrored) return `@page{@bottom-center{${content}}}`;
  return `@page:right{@bottom-right{${content};padding-right:1em}}@page:left{@bottom-left{${content};padding-left:1em}}@page across{@bottom-center{${content}}}`;
}

/** Whole lines and whole characters: no gaps but free lines, no punctuation narrower than a character. */
function letterStyle({ line, tracking }: Geometry): string {
  return `
body{text-spacing-trim:space-all;text-autospace:no-autospace}
h1{line-height:${line}pt;margin-bottom:${line}pt;white-space:pre-line}
h2,h3,h4{margin-top:0;text-indent:calc(2em + ${2 * tracking}pt)}
p{text-indent:calc(2em + ${2 * tracking}pt)}
.annexes{display:grid;grid-template-columns:3em auto 1fr;margin:${line}pt 0 0 2em}
.annexes b{font-weight:400;padding-right:.5em}
.signed{margin-top:${line}pt;break-inside:avoid;break-before:avoid;text-align:right}
.imprint{display:block;margin-top:${line}pt;break-inside:avoid;color:inherit;text-decoration:none;border-top:1pt solid #000;border-bottom:1pt solid #000;font-size:14pt;line-height:22pt;letter-spacing:0}
.imprint span{display:flex;justify-content:space-between;padding:1.5pt 1em}
.imprint .copies{display:block;padding-left:4em;text-indent:-3em}
.imprint .copies+span{border-top:.75pt solid #000}
.imprint i{font-style:normal}`;
}

function sheetHtml(paper: Paper, sheet: Sheet, index: number, pageOf: (sheet: number) => number | undefined): string {
  const size = sheet.size === undefined ? '' : ` style="--cell:${sheet.size}pt;font-size:${sheet.size}pt;line-height:1.5"`;
  return `<section id="sheet${index}"${sheet.across === true ? ' class="across"' : ''}${size}>${sheet.blocks.map((block) => blockHtml(paper, block, pageOf)).join('')}</section>`;
}

function blockHtml(paper: Paper, block: Block, pageOf: (sheet: number) => number | undefined): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${escaped(block.text)}</h1>`;
    case 'spread':
      return `<div class="spread">${block.parts.map((part) => `<span>${escaped(part)}</span>`).join('')}</div>`;
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'text':
      return block.screen === true ? '' : `<p class="${block.align ?? (block.flat === true ? 'flat' : '')}">${block.runs.map(runHtml).join('')}</p>`;
    case 'facts': {
      const label = Math.min(20, Math.max(4, ...block.rows.flatMap((row) => row.map(([name]) => name.length))) * 2.6 + 2);
      const value = (100 - 2 * label) / 2;
      const columns = [label, value, label, value].map((width) => `<col style="width:${width}%">`).join('');
      return `<table class="facts"><colgroup>${columns}</colgroup>${block.rows
        .map((row) => `<tr>${row.map(([name, content]) => `<th>${escaped(name)}</th><td${row.length < 2 ? ' colspan="3"' : ''}>${runHtml(typeof content === 'string' ? { text: content } : content)}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    }
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return `<div class="signatures">${block.labels.map((label) => `<span>${escaped(label)}：<i></i></span>`).join('')}</div>`;
    case 'space':
      return '<p>&#8203;</p>'.repeat(block.lines);
    case 'annexes':
      return `<div class="annexes">${block.names.map((name, index) => `<span>${index === 0 ? '附件：' : ''}</span><b>${block.names.length > 1 ? `${index + 1}.` : ''}</b><span>${escaped(name)}</span>`).join('')}</div>`;
    case 'signed': {
      const indents = signedIndents(block.by, block.on);
      return `<div class="signed"><div style="padding-right:${indents.by}em">${escaped(block.by)}</div><div style="padding-right:${indents.on}em">${escaped(block.on)}</div></div>`;
    }
    case 'imprint':
      return `<a class="imprint" id="${IMPRINT}" href="#${IMPRINT}">${block.copies === '' ? '' : `<span class="copies">抄送：${escaped(block.copies.replace(/。$/, ''))}。</span>`}<span><i>${escaped(block.by)}</i><i>${escaped(block.on)}印发</i></span></a>`;
    case 'contents':
      return `<div class="contents">${paper.sheets.map(({ name, depth = 1 }, index) => (name === undefined ? '' : `<a class="d${depth}" href="#sheet${index}"><span>${escaped(name)}</span><u></u><span class="page">${pageOf(index) ?? ''}</span></a>`)).join('')}</div>`;
  }
}

function tableHtml({ columns, rows, blank = 0, height }: Extract<Block, { kind: 'table' }>): string {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => `<col style="width:${(column.width / shares) * 100}%">`).join('');
  const head = columns.map((column) => `<th>${escaped(column.label)}</th>`).join('');
  const body = rows.map((row) => `<tr>${columns.map((column, index) => cellHtml(row[index] ?? '', column.align ?? 'left')).join('')}</tr>`).join('');
  const empty = `<tr class="empty">${columns.map(() => '<td></td>').join('')}</tr>`.repeat(blank);
  return `<table${height === undefined ? '' : ` style="--row:${height}mm"`}><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}${empty}</tbody></table>`;
}

function cellHtml(cell: string | Run, align: string): string {
  const run = typeof cell === 'string' ? { text: cell } : cell;
  return `<td class="${align}"${run.tone === undefined ? '' : ` style="background:#${TONE_COLOURS[run.tone]}"`}>${runHtml(run)}</td>`;
}

/** A place that nobody filled in stays empty on paper: it is filled in by pen. */
const runHtml = ({ text, bold, missing, face }: Run): string =>
  missing === true ? '' : bold === true ? `<b>${escaped(text)}</b>` : face === undefined ? escaped(text) : `<span class="${face}">${escaped(text)}</span>`;
