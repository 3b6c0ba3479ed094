import { hasContents, laidOut, numbering, pageToPrint, wordFile } from '../../../db/documents/laid-out';
import { numberPages } from '../../../db/documents/pdf';
import { ok } from '../../../db/domain/result';
import { whenOpen, type Handlers } from '../context';

const page = whenOpen<'papers.page'>(async ({ request, first }, { office, moment }) => {
  const laid = laidOut(office, moment, request);
  if (!laid.ok) return laid;
  return ok({ ...numbering(laid.value), html: await pageToPrint(laid.value, first), hasContents: hasContents(laid.value), template: laid.value.template !== null });
});

const word = whenOpen<'papers.word'>(async ({ request, first }, { office, moment }) => {
  const laid = laidOut(office, moment, request);
  return laid.ok ? ok({ title: laid.value.paper.title, bytes: await wordFile(laid.value, first) }) : laid;
});

export const paperHandlers: Handlers = {
  'papers.page': page,
  'papers.word': word,
  'papers.number': whenOpen<'papers.number'>(async ({ pdf, layout, title, unnumbered, template }) => ok({ title, template, ...(await numberPages(pdf, { layout, title, unnumbered })) })),
};
