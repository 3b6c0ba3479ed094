import { z } from 'zod';
import type { Placeholder } from '../../db/domain/papers/values';
import { PAPER_NAMES } from '../../db/domain/papers/request';
import { randomId } from '../../db/domain/ids';
import type { CheckedTemplate, TemplatedPaper, TemplatesView, TemplateState, UnknownPlaceholder } from '../../db/domain/template';
import { channel } from './channel';

export type { CheckedTemplate, Placeholder, TemplatesView, TemplateState, TemplatedPaper, UnknownPlaceholder };

/** The bound handbook is made of many papers and has no template of its own; a sample is no paper. */
export const templatedPaper = z.enum(PAPER_NAMES).exclude(['handbook', 'sample']);
const marks = z.union([z.null(), z.array(randomId).max(5000)]);
const file = z.object({ paper: templatedPaper, bytes: z.instanceof(Uint8Array) });

export const templateChannels = {
  /** Every paper with its layouts and the one in force. */
  'templates.list': channel<TemplatesView>()(z.object({})),
  /** What a paper offers to its templates. */
  'templates.placeholders': channel<readonly Placeholder[]>()(z.object({ paper: templatedPaper })),
  /** Reads a file that somebody chose, without keeping it. */
  'templates.check': channel<CheckedTemplate>()(file),
  /** Keeps it; checked once more. */
  'templates.save': channel<null>()(file.extend({ name: z.string().min(1).max(300)})),
  'templates.remove': channel<null>()(z.object({ paper: templatedPaper })),
  'templates.choose': channel<null>()(z.object({ paper: templatedPaper, choice: z.union([z.enum(['', 'built-in']), randomId]) })),
  /** 下发: with the next 下发 files of those whose marks these are, null = everybody below; checked once more. */
  'templates.give': channel<null>()(file.extend({ name: z.string().min(1).max(300), preset: z.boolean(), marks })),
  'templates.sendTo': channel<null>()(z.object({ paper: templatedPaper, marks })),
  /** Whether those below take it without being asked. */
  'templates.preset': channel<null>()(z.object({ paper: templatedPaper, preset: z.boolean() })),
  'templates.takeBack': channel<null>()(z.object({ paper: templatedPaper })),
  /** 样例模板 as a Word file: the person chooses where; the path, or null when nobody chose one. */
  'templates.saveSample': channel<string | null>()(z.object({ paper: templatedPaper })),
  'templates.sample': channel<{ readonly title: string; readonly bytes: Uint8Array }>()(z.object({ paper: templatedPaper })),
} as const;
