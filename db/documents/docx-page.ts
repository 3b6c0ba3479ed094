import mammoth from 'mammoth';
import { FONTS } from '../domain/papers/geometry';
import type { TemplateParts } from './template-file';

/** What mammoth reads of a document, as far as it is asked here. */
interface Read {
  readonly type: string;
  readonly children?: readonly Read[];
  readonly alignment?: string | null;
  readonly fontSize?: number | null;
  readonly styleName?: string | null;
}

const ALIGNMENTS = ['center', 'right'] as const;
const PAGE_MARGINS = { top: 1440, right: 1800, bottom: 1440, left: 1800 } as const;

/**
 * A filled-in template as a page to be printed: its text, tables, pictures, alignment and type sizes, on its own paper and
 * margins. Column widths and typefaces are Word's: the exact form is the Word file.
 */
export async function docxPage(bytes: Uint8Array, title: string, parts: TemplateParts): Promise<string> {
  const sizes = new Set<number>();
  const marked = (element: Read): Read => {
    const children = element.children?.map(marked);
    const of = { ...element, ...(children !== undefined && { children }) };
    if (element.type === 'paragraph' && ALIGNMENTS.some((one) => one === element.alignment)) return { ...of, styleName: `to-${element.alignment}` };
    if (element.type === 'run' && typeof element.fontSize === 'number') {
      sizes.add(element.fontSize);
      return { ...of, styleName: `type-${element.fontSize}` };
    }
    return of;
  };
  const styleMap = [...ALIGNMENTS.map((one) => `p[style-name='to-${one}'] => p.${one}:fresh`), "br[type='page'] => hr.page:fresh", ...sizesIn(parts).map((size) => `r[style-name='type-${size}'] => span.type-${classOf(size)}`)];
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, ignoreEmptyParagraphs: false, externalFileAccess: false, transformDocument: (document: Read) => marked(document) });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style(parts, sizes)}</style></head><body>${value}</body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const classOf = (size: number): string => String(size).replace('.', 'h');
const documentOf = (parts: TemplateParts): string => [...parts].find(([name]) => /^word\/document\d*\.xml$/.test(name))?.[1] ?? '';

/** Half points of every type size that the form itself names; the style map has to know them beforehand. */
const sizesIn = (parts: TemplateParts): number[] => [...new Set([...documentOf(parts).matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2))];

function style(parts: TemplateParts, sizes: ReadonlySet<number>): string {
  const section = /<w:sectPr[\s\S]*<\/w:sectPr>/.exec(documentOf(parts))?.[0] ?? '';
  const attribute = (element: string, name: string, otherwise: number): number => Number(new RegExp(`<w:${element}\\b[^>]*w:${name}="(\\d+)"`).exec(section)?.[1] ?? otherwise) / 20;
  const [width, height] = [attribute('pgSz', 'w', 11906), attribute('pgSz', 'h', 16838)];
  const margins = (['top', 'right', 'bottom', 'left'] as const).map((side) => `${attribute('pgMar', side, PAGE_MARGINS[side])}pt`).join(' ');
  const stack = FONTS.body.map((name) => `'${name}'`).join(',');
  return `
@page{size:${width}pt ${height}pt;margin:${margins}}
*{margin:0;padding:0;box-sizing:border-box}
body{font:12pt/1.6 ${stack},serif;color:#000;overflow-wrap:anywhere}
p{min-height:1em}
.center{text-align:center}.right{text-align:right}
${[...sizes].map((size) => `.type-${classOf(size)}{font-size:${size}pt}`).join('')}
table{width:100%;border-collapse:collapse;margin:4pt 0}
td,th{border:.5pt solid #000;padding:2pt 4.5pt;vertical-align:middle;font-weight:400;text-align:left}
tr{break-inside:avoid}
hr.page{border:0;break-after:page}
img{max-width:100%}
a{color:inherit;text-decoration:none}`;
}
