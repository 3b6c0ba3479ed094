import { checkTemplate } from '../../../db/documents/template-check';
import { sampleTemplate } from '../../../db/documents/template-sample';
import { PAPER_TITLES } from '../../../db/domain/names/papers';
import { offeredBy } from '../../../db/domain/papers/samples';
import { ok } from '../../../db/domain/result';
import { chooseLayout, removeTemplate, saveTemplate, templateStates } from '../../../db/office/templates';
import { whenOpen, type Handlers } from '../context';

const save = whenOpen<'templates.save'>(async ({ paper, bytes, name }, { office, moment, emit }) => {
  const checked = await checkTemplate(paper, bytes);
  if (!checked.ok) return checked;
  const saved = saveTemplate(office, moment, paper, name, bytes);
  if (saved.ok) emit('changed', { subjects: ['papers'] });
  return saved;
});

const remove = whenOpen<'templates.remove'>(({ paper }, { office, moment, emit }) => {
  const removed = removeTemplate(office, moment, paper);
  if (removed.ok) emit('changed', { subjects: ['papers'] });
  return removed;
});

const choose = whenOpen<'templates.choose'>(({ paper, choice }, { office, moment, emit }) => {
  const chosen = chooseLayout(office, moment, paper, choice);
  if (chosen.ok) emit('changed', { subjects: ['papers'] });
  return chosen;
});

export const templateHandlers: Handlers = {
  'templates.list': whenOpen<'templates.list'>((_, { office }) => ok(templateStates(office))),
  'templates.placeholders': whenOpen<'templates.placeholders'>(({ paper }) => ok(offeredBy(paper))),
  'templates.check': whenOpen<'templates.check'>(({ paper, bytes }) => checkTemplate(paper, bytes)),
  'templates.save': save,
  'templates.remove': remove,
  'templates.choose': choose,
  'templates.sample': whenOpen<'templates.sample'>(async ({ paper }) => ok({ title: `${PAPER_TITLES[paper]}模板样例`, bytes: await sampleTemplate(paper) })),
};
