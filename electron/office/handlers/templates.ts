import { checkTemplate } from '../../../db/documents/template-check';
import { sampleTemplate } from '../../../db/documents/template-sample';
import { PAPER_TITLES } from '../../../db/domain/names/papers';
import { offeredBy } from '../../../db/domain/papers/samples';
import { ok } from '../../../db/domain/result';
import { chooseLayout, giveTemplate, presetTemplate, removeTemplate, saveTemplate, sendTemplateTo, takeTemplateBack, templatesView } from '../../../db/office/templates';
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

const give = whenOpen<'templates.give'>(async ({ paper, bytes, name, preset, marks }, { office, moment, emit }) => {
  const checked = await checkTemplate(paper, bytes);
  if (!checked.ok) return checked;
  const given = giveTemplate(office, moment, paper, name, bytes, preset, marks);
  if (given.ok) emit('changed', { subjects: ['papers', 'exchange'] });
  return given;
});

const setPreset = whenOpen<'templates.preset'>(({ paper, preset }, { office, moment, emit }) => {
  const done = presetTemplate(office, moment, paper, preset);
  if (done.ok) emit('changed', { subjects: ['papers', 'exchange'] });
  return done;
});

const sendTo = whenOpen<'templates.sendTo'>(({ paper, marks }, { office, moment, emit }) => {
  const sent = sendTemplateTo(office, moment, paper, marks);
  if (sent.ok) emit('changed', { subjects: ['papers', 'exchange'] });
  return sent;
});

const takeBack = whenOpen<'templates.takeBack'>(({ paper }, { office, moment, emit }) => {
  const taken = takeTemplateBack(office, moment, paper);
  if (taken.ok) emit('changed', { subjects: ['papers', 'exchange'] });
  return taken;
});

export const templateHandlers: Handlers = {
  'templates.list': whenOpen<'templates.list'>((_, { office, moment }) => ok(templatesView(office, moment.today))),
  'templates.placeholders': whenOpen<'templates.placeholders'>(({ paper }) => ok(offeredBy(paper))),
  'templates.check': whenOpen<'templates.check'>(({ paper, bytes }) => checkTemplate(paper, bytes)),
  'templates.save': save,
  'templates.remove': remove,
  'templates.choose': choose,
  'templates.give': give,
  'templates.preset': setPreset,
  'templates.sendTo': sendTo,
  'templates.takeBack': takeBack,
  'templates.sample': whenOpen<'templates.sample'>(async ({ paper }) => ok({ title: `${PAPER_TITLES[paper]}模板样例`, bytes: await sampleTemplate(paper) })),
};
