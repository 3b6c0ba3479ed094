import { z } from 'zod';
import { attachedFile } from './attached-file';
import type { PaperName } from './papers/request';

/**
 * 模板: somebody's own Word file in the place of a built-in layout. One record a paper, so that two laptops that take one in
 * meet in the same record. A text names the paper, so that a newer app's paper stays readable.
 */
export const templateDocument = z.looseObject({
  paper: z.string().regex(/^[a-z-]{1,40}$/),
  /** null = none: with `choice` it still says which layout is in force. */
  file: z.union([z.null(), attachedFile]).default(null),
  /** Which layout is taken; '' = the own one, else the built-in one. */
  choice: z.enum(['', 'built-in']).default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type TemplateDocument = z.infer<typeof templateDocument>;

export type TemplateSource = 'own' | 'built-in';

/** Which layout is in force: the own one where there is one, unless the branch chose otherwise. */
export const templateInForce = (own: TemplateDocument | null): TemplateSource => (own !== null && !own.withdrawn && own.file !== null && own.choice === '' ? 'own' : 'built-in');

/** The bound book has no template: it is made of a hundred papers. A sample is of another paper. */
export type TemplatedPaper = Exclude<PaperName, 'handbook' | 'sample'>;

/** A placeholder that a template names and its paper does not have; `near` = the known one that was probably meant, '' = none is near. */
export interface UnknownPlaceholder {
  readonly name: string;
  readonly near: string;
}

export interface CheckedTemplate {
  /** Names that the paper has, as the template uses them. */
  readonly known: readonly string[];
  readonly unknown: readonly UnknownPlaceholder[];
}

export interface TemplateState {
  readonly paper: TemplatedPaper;
  readonly inForce: TemplateSource;
  readonly choice: TemplateDocument['choice'];
  /** The name of the own file; '' = there is none. */
  readonly own: string;
}

/** Names that a paper does not have, each once, with the nearest that it has. */
export function unknownPlaceholders(named: Iterable<string>, known: readonly string[]): UnknownPlaceholder[] {
  const have = new Set(known);
  return [...new Set(named)].filter((name) => !have.has(name)).map((name) => ({ name, near: nearest(name, known) }));
}

function nearest(name: string, known: readonly string[]): string {
  // Of two as near, the one that only has more: 主持 is 主持人 and not 主题.
  const ranked = known.map((other) => ({ other, far: steps(name, other) - (other.includes(name) ? 0.5 : 0) })).sort((a, b) => a.far - b.far);
  const [first] = ranked;
  // Names are short words: more than half of one changed is another word.
  return first !== undefined && first.far <= Math.max(1, Math.floor(Math.max(name.length, first.other.length) / 2)) ? first.other : '';
}

/** Single characters to add, drop or change until one word is the other. */
function steps(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (sign === other ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
