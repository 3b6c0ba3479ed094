import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { PAPER_TITLES } from '../domain/names/papers';
import { GEOMETRY, PAGE } from '../domain/papers/geometry';
import { offeredBy } from '../domain/papers/samples';
import type { Placeholder } from '../domain/papers/values';
import type { TemplatedPaper } from '../domain/template';
import { ALIGN, exactly, face, twips } from './docx-type';

const written = (name: string): string => `{{${name}}}`;

/** A Word file with every placeholder of a paper in a plain form: to be changed into one's own. */
export async function sampleTemplate(paper: TemplatedPaper): Promise<Uint8Array> {
  const { top, bottom, inner, outer } = GEOMETRY.minutes;
  const width = twips(PAGE.width - inner - outer);
  const offered = offeredBy(paper);
  const single = offered.filter(({ inside, name }) => inside === null && name !== '标题');
  const loops = offered.filter((one): one is Placeholder & { inside: readonly Placeholder[] } => one.inside !== null);
  const document = new Document({
    title: `${PAPER_TITLES[paper]}模板`,
    creator: '支部手册',
    styles: { default: { document: { run: { ...face('body'), size: 24 }, paragraph: { spacing: exactly(20) } } } },
    sections: [
      {
        properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin: { top: twips(top), bottom: twips(bottom), left: twips(inner), right: twips(outer) } } },
        children: [
          new Paragraph({ alignment: ALIGN.center, spacing: exactly(34), children: [new TextRun({ ...face('title'), size: 40, text: offered.some(({ name }) => name === '标题') ? written('标题') : PAPER_TITLES[paper] })] }),
          ...(single.length === 0 ? [] : [table(single.map(({ name }) => [name, written(name)]), width)]),
          ...loops.flatMap(({ name, inside }) => [
            new Paragraph({ spacing: { ...exactly(24), before: 120 }, children: [new TextRun({ ...face('black'), text: name })] }),
            // The loop begins in the first cell of a row and ends in the last: each entry gets a row.
            table([inside.map((one) => one.name), inside.map((one, at) => `${at === 0 ? written(`#${name}`) : ''}${written(one.name)}${at === inside.length - 1 ? written(`/${name}`) : ''}`)], width),
          ]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function table(rows: readonly (readonly string[])[], width: number): Table {
  const columns = Math.max(...rows.map((row) => row.length));
  const each = Math.floor(width / columns);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => each),
    rows: rows.map((row) => new TableRow({ children: row.map((text) => new TableCell({ width: { size: each, type: WidthType.DXA }, margins: { left: 90, right: 90, top: 30, bottom: 30 }, children: [new Paragraph({ children: [new TextRun(text)] })] })) })),
  });
}
