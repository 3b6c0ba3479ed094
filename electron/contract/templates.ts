import { z } from 'zod';
import type { Placeholder } from '../../db/domain/papers/values';
import { PAPER_NAMES } from '../../db/domain/papers/request';
import type { CheckedTemplate, TemplatedPaper, TemplateState, UnknownPlaceholder } from '../../db/domain/template';
import { channel } from './channel';

export type { CheckedTemplate, Placeholder, TemplateState, TemplatedPaper, UnknownPlaceholder };

/** The bound handbook is made of many papers and has no template of its own; a sample is no paper. */
export const templatedPaper = z.enum(PAPER_NAMES).exclude(['handbook', 'sample']);
const file = z.object({ paper: templatedPaper, bytes: z.instanceof(Uint8Array) });

export const templateChannels = {
  /** Every paper with its layouts and the one in force. */
  'templates.list': channel<readonly TemplateState[]>()(z.object({})),
  /** What a paper offers to its templates. */
  'templates.placeholders': channel<readonly Placeholder[]>()(z.object({ paper: templatedPaper })),
  /** Reads a file that somebody chose, without keeping it. */
  'templates.check': channel<CheckedTemplate>()(file),
  /** Keeps it; checked once more. */
  'templates.save': channel<null>()(file.extend({ name: z.string().min(1).max(300)})),
  'templates.remove': channel<null>()(z.object({ paper: templatedPaper })),
  'templates.choose': channel<null>()(z.object({ paper: templatedPaper, choice: z.enum(['', 'built-in']) })),
  /** 样例模板 as a Word file: the person chooses where; the path, or null when nobody chose one. */
  'templates.saveSample': channel<string | null>()(z.object({ paper: templatedPaper })),
  'templates.sample': channel<{ readonly title: string; readonly bytes: Uint8Array }>()(z.object({ paper: templatedPaper })),
} as const;
