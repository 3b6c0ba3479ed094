import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { checkTemplate } from '../../documents/template-check';
import { templatedPaper } from '../../domain/papers/samples';
import { err, ok, type Result } from '../../domain/result';
import type { Failure } from '../../domain/failure';
import type { TemplatedPaper } from '../../domain/template';
import { nodeFiles } from '../../files/node-files';
import { chooseLayout, giveTemplate, removeTemplate, saveTemplate, sendTemplateTo, takeTemplateBack, templatesView } from '../../office/templates';
import { toldReading } from '../../vault/told';
import { badArguments, command, flag, ofData, text, type Outcome } from '../command';
import { marksGiven } from '../edges-given';
import { withData, type OpenData } from '../open-data';

const WORDS = ['list', 'set', 'remove', 'choose', 'give', 'take-back', 'to'] as const;

/** 模板: one's own for a paper, one for everybody below, and which layout is taken. */
export const template = command({
  name: 'template',
  usage: '(list | set PAPER FILE.docx | remove PAPER | choose PAPER own|built-in|ORG | give PAPER FILE.docx [--offer] [--to CODE,… | --all] | to PAPER (--to CODE,… | --all) | take-back PAPER) --data DIR --passphrase-file F [--json]',
  summary: '模板：列出、用自己的、改用别的版式，下发给下级（--offer 供选用，不默认采用；--to 只给选定的）、改发给谁、撤回',
  arguments: z.strictObject({ ...ofData, offer: flag, to: text.optional(), all: flag, operands: z.tuple([z.enum(WORDS)]).rest(text) }),
  run: async (args, call) => {
    const [word, name, operand, ...more] = args.operands;
    if (word === 'list') return name === undefined ? withData(args, call, (open) => Promise.resolve(list(open))) : badArguments('参数个数不对');
    const paper = templatedPaper(name ?? '');
    if (paper === null) return badArguments(`没有这种材料：${name ?? ''}`);
    if (more.length > 0 || (word === 'remove' || word === 'take-back' || word === 'to') !== (operand === undefined)) return badArguments('参数个数不对');
    if (word === 'set' || word === 'give') {
      const read = await readFile(paper, resolve(operand ?? ''));
      return read.ok ? withData(args, call, (open) => Promise.resolve(word === 'set' ? set(open, paper, read.value) : give(open, paper, read.value, args))) : read;
    }
    if (word === 'to') return withData(args, call, (open) => Promise.resolve(sendTo(open, paper, args)));
    return withData(args, call, ({ office, moment }) => Promise.resolve(change(paper, word, operand ?? '')(office, moment)));
  },
});

interface ReadTemplate { readonly name: string; readonly bytes: Uint8Array; readonly unknown: readonly string[] }

async function readFile(paper: TemplatedPaper, path: string): Promise<Result<ReadTemplate, Failure>> {
  const read = await nodeFiles.read(path);
  if (!read.ok) return err(toldReading(read.error));
  const checked = await checkTemplate(paper, read.value);
  return checked.ok ? ok({ name: basename(path), bytes: read.value, unknown: checked.value.unknown.map(({ name }) => name) }) : checked;
}

const SOURCES = { own: '自己的模板', above: '上级的模板', 'built-in': '内置版式' } as const;

function list({ office, moment }: OpenData): Outcome {
  const view = templatesView(office, moment.today);
  const told = view.papers
    .filter(({ own, above, below }) => own !== '' || above.length > 0 || below !== null)
    .map(({ paper, inForce, own, above, below }) => [`${paper}：现在采用 ${SOURCES[inForce]}`, ...(own === '' ? [] : [`自己的 ${own}`]), ...above.map(({ name, file }) => `${name}的 ${file}`), ...(below === null ? [] : [`下发 ${below.file}`])].join('，'));
  return ok({ json: view, text: told.length === 0 ? '都用内置版式。' : told.join('\n') });
}

const empty = (unknown: readonly string[]): string => (unknown.length === 0 ? '' : `没有认出的占位符会留空：${unknown.join('、')}。`);

function set({ office, moment }: OpenData, paper: TemplatedPaper, { name, bytes, unknown }: ReadTemplate): Outcome {
  const saved = saveTemplate(office, moment, paper, name, bytes);
  return saved.ok ? ok({ json: { paper, unknown }, text: `已采用 ${name}。${empty(unknown)}` }) : saved;
}

interface Sent { readonly offer: boolean; readonly to?: string | undefined; readonly all: boolean }

function give({ office, moment }: OpenData, paper: TemplatedPaper, { name, bytes, unknown }: ReadTemplate, { offer, to, all }: Sent): Outcome {
  const preset = !offer;
  const marks = to === undefined && !all ? ok(undefined) : marksGiven(office, { to, all });
  if (!marks.ok) return marks;
  const given = giveTemplate(office, moment, paper, name, bytes, preset, marks.value);
  return given.ok ? ok({ json: { paper, preset, unknown }, text: `已列入下发：${name}；下级随下一份下发文件收到。${empty(unknown)}` }) : given;
}

function sendTo({ office, moment }: OpenData, paper: TemplatedPaper, { to, all }: Sent): Outcome {
  const marks = marksGiven(office, { to, all });
  if (!marks.ok) return marks;
  const sent = sendTemplateTo(office, moment, paper, marks.value);
  return sent.ok ? ok({ json: { paper }, text: '已改；下级随下一份下发文件知道。' }) : sent;
}

type Change = (office: OpenData['office'], moment: OpenData['moment']) => Outcome;

function change(paper: TemplatedPaper, word: 'remove' | 'choose' | 'take-back', choice: string): Change {
  const done: Readonly<Record<typeof word, string>> = { remove: '不再用自己的模板。', choose: '已改用这个版式。', 'take-back': '已撤回；下级随下一份下发文件知道。' };
  return (office, moment) => {
    const changed = word === 'remove' ? removeTemplate(office, moment, paper) : word === 'take-back' ? takeTemplateBack(office, moment, paper) : chooseLayout(office, moment, paper, choice === 'own' ? '' : choice);
    return changed.ok ? ok({ json: { paper }, text: done[word] }) : changed;
  };
}
