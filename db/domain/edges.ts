import { z } from 'zod';
import { randomId } from './ids';

/**
 * 发给哪些下级: what is handed down goes to everybody below, or to chosen organisations directly below and through them. An
 * edge is named by a mark that only its two ends can tell (`edgeMark`): who gets it does not read who else does. What is no
 * longer chosen stays as removed, so that the choices of two computers meet.
 */
export const edgeFields = {
  chosen: z.boolean().default(false),
  edges: z.array(z.looseObject({ id: randomId, removed: z.boolean().default(false) })).default([]),
};

export interface Edges {
  readonly chosen: boolean;
  readonly edges: readonly { readonly id: string; readonly removed: boolean }[];
}

export const EVERYBODY: Edges = { chosen: false, edges: [] };

/** Does it go to the one whose mark this is? */
export const goesTo = ({ chosen, edges }: Edges, mark: string): boolean => !chosen || edges.some(({ id, removed }) => id === mark && !removed);

export const chosenMarks = ({ edges }: Edges): string[] => edges.flatMap(({ id, removed }) => (removed ? [] : [id]));

/** The same edges with exactly these chosen. */
export function withMarks({ edges }: Edges, marks: readonly string[]): { chosen: true; edges: { id: string; removed: boolean }[] } {
  const wanted = new Set(marks);
  const known = edges.map((edge) => ({ ...edge, removed: !wanted.has(edge.id) }));
  const before = new Set(edges.map(({ id }) => id));
  return { chosen: true, edges: [...known, ...[...wanted].filter((id) => !before.has(id)).map((id) => ({ id, removed: false }))] };
}
