import { laidOut, numbering, pageToPrint, wordFile } from '../../../db/documents/laid-out';
import { numberPages } from '../../../db/documents/pdf';
import { ok } from '../../../db/domain/result';
import { whenOpen, type Handlers } from '../context';

const page = whenOpen<'papers.page'>(async ({ request, first, numbered }, { office, moment }) => {
  const laid = await laidOut(office, moment, request);
  return laid.ok ? ok({ ...numbering(laid.value), html: await pageToPrint(laid.value, { first, numbered }), template: laid.value.template !== null }) : laid;
});

const word = whenOpen<'papers.word'>(async ({ request, first }, { office, moment }) => {
  const laid = await laidOut(office, moment, request);
  return laid.ok ? ok({ title: laid.value.paper.title, bytes: await wordFile(laid.value, first) }) : laid;
});

export const paperHandlers: Handlers = {
  'papers.page': page,
  'papers.word': word,
  'papers.number': whenOpen<'papers.number'>(async ({ pdf, template, ...of }) => ok({ title: of.title, template, ...(await numberPages(pdf, of)) })),
};
