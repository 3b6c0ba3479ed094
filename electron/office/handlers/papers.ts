import { ok } from '../../../db/domain/result';
import { paperToDocx } from '../../../db/documents/docx';
import { hasContents, pageOfPaper } from '../../../db/documents/paper-pdf';
import { paperOf } from '../../../db/documents/papers';
import { numberPages, sheetPages } from '../../../db/documents/pdf';
import { whenOpen, type Handlers } from '../context';

const page = whenOpen<'papers.page'>(async ({ request, first }, { office, moment }) => {
  const paper = paperOf(office, moment, request);
  if (!paper.ok) return paper;
  const { title, layout } = paper.value;
  return ok({ title, layout, html: await pageOfPaper(paper.value, first), hasContents: hasContents(paper.value) });
});

const word = whenOpen<'papers.word'>(async ({ request, first }, { office, moment }) => {
  const paper = paperOf(office, moment, request);
  if (!paper.ok) return paper;
  const pages = first === undefined ? undefined : await sheetPages(first);
  return ok({ title: paper.value.title, bytes: await paperToDocx(paper.value, (sheet) => pages?.get(sheet)) });
});

export const paperHandlers: Handlers = {
  'papers.page': page,
  'papers.word': word,
  'papers.number': whenOpen<'papers.number'>(async ({ pdf, layout, title }) => ok({ title, ...(await numberPages(pdf, layout, title)) })),
};
