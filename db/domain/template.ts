import { z } from 'zod';
import { attachedFile, type AttachedFile } from './attached-file';
import { edgeFields, type Edges } from './edges';
import { randomId } from './ids';
import type { PaperName } from './papers/request';

/**
 * 模板: somebody's own Word file in the place of a built-in layout. One record a paper, so that two laptops that take one in
 * meet in the same record. A text names the paper, so that a newer app's paper stays readable.
 */
export const templateDocument = z.looseObject({
  paper: z.string().regex(/^[a-z-]{1,40}$/),
  /** null = none: with `choice` it still says which layout is in force. */
  file: z.union([z.null(), attachedFile]).default(null),
  /** Whose papers it lays out: '' the organisation's own, `below` those of everybody below it (下发). */
  audience: z.enum(['', 'below']).default(''),
  /** 默认采用: who is below and has none of its own takes it without being asked. Says something where the audience is `below`. */
  preset: z.boolean().default(true),
  /** Which layout is taken: the built-in one, or that of an organisation above. '' = the own one, else a preset one from above, else the built-in one. */
  choice: z.union([z.enum(['', 'built-in']), randomId]).default(''),
  /** Of the audience `below`: who gets it. */
  ...edgeFields,
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type TemplateDocument = z.infer<typeof templateDocument>;

/** A template that an organisation above has sent down. */
export interface TemplateAbove {
  readonly org: string;
  readonly file: AttachedFile;
  readonly preset: boolean;
}

export type LayoutInForce = { readonly source: 'own' | 'built-in' } | { readonly source: 'above'; readonly template: TemplateAbove };

/**
 * Which layout is in force. What somebody chose holds as long as it is there; else the own template, which somebody took
 * in on purpose; else the first preset one from above (the superior's before those of whoever stands further above).
 */
export function layoutInForce(own: TemplateDocument | null, above: readonly TemplateAbove[]): LayoutInForce {
  const choice = own?.choice ?? '';
  if (choice === 'built-in') return { source: 'built-in' };
  const chosen = above.find(({ org }) => org === choice);
  if (chosen) return { source: 'above', template: chosen };
  if (own !== null && !own.withdrawn && own.file !== null) return { source: 'own' };
  const preset = above.find((one) => one.preset);
  return preset ? { source: 'above', template: preset } : { source: 'built-in' };
}

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
  readonly inForce: LayoutInForce['source'];
  /** Whose the layout in force is, if it came from above; '' = it did not. */
  readonly inForceOrg: string;
  readonly choice: TemplateDocument['choice'];
  /** The name of the own file; '' = there is none. */
  readonly own: string;
  /** What came from above, the superior's first. */
  readonly above: readonly { readonly org: string; readonly name: string; readonly file: string; readonly preset: boolean }[];
  /** What goes down with the next 下发 files; null = nothing. */
  readonly below: ({ readonly file: string; readonly preset: boolean } & Edges) | null;
}

export interface TemplatesView {
  readonly papers: readonly TemplateState[];
  /** Organisations below that 下发 files go to; 0 = nobody to send a template down to. */
  readonly subordinates: number;
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
