/** What was handed down and nobody here has looked at yet: a rule or a template that is new, that says something else, or that holds no longer. */
export interface HandedNews {
  readonly record: string;
  readonly kind: HandedKind;
  readonly what: 'new' | 'changed' | 'gone';
  /** The document of a rule; the paper of a template. */
  readonly title: string;
  /** Whose it is. */
  readonly from: string;
  readonly heads: string;
}
export type HandedKind = 'rule' | 'template';

/** How a record stood when somebody looked at it. */
export interface HandedSeen {
  readonly heads: string;
  readonly held: boolean;
}

/** null = nothing that anybody has to be told. */
export function newsOf(seen: HandedSeen | undefined, now: HandedSeen): HandedNews['what'] | null {
  if (!now.held) return seen?.held === true ? 'gone' : null;
  if (seen?.held !== true) return 'new';
  return seen.heads === now.heads ? null : 'changed';
}

const told = ({ record, what, heads }: HandedNews): string => `${record} ${what} ${heads}`;

/** What of the news of now was none before. */
export function newsSince(before: readonly HandedNews[], now: readonly HandedNews[]): HandedNews[] {
  const known = new Set(before.map(told));
  return now.filter((news) => !known.has(told(news)));
}
