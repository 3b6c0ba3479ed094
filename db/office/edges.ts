import { chosenMarks, goesTo, type Edges } from '../domain/edges';
import { sha256 } from '../records/sign';
import type { Office } from './office';
import { orgsAbove } from './orgs-above';

/** What an edge is called in what its upper end hands down: ids of organisations are random, so nobody else finds out whose it is. */
export const edgeMark = (giver: string, org: string): string => sha256(`zhibu/edge/v1\0${giver}\0${org}`).slice(0, 32);

/** Is what an organisation above hands down meant for this one: for itself, or for one above it through which it came? */
export function isForUs(office: Office, giver: string, edges: Edges): boolean {
  if (giver === office.org || !edges.chosen) return true;
  return [office.org, ...orgsAbove(office)].some((org) => goesTo(edges, edgeMark(giver, org)));
}

/** Of these organisations directly below those that it goes to. */
export function edgesOf(office: Office, edges: Edges, below: readonly string[]): string[] {
  const marks = new Set(chosenMarks(edges));
  return edges.chosen ? below.filter((org) => marks.has(edgeMark(office.org, org))) : [...below];
}
