import type { SubordinateDocument } from '../domain/organisation';
import { spansOf, treeAt, type Known, type OrgTree, type Place, type Span, type TreeRoot } from '../domain/org-tree';
import type { Range } from '../domain/periods';
import { peers, type Office } from './office';
import { ownName, ownType } from './own-name';
import { recordRows } from './records';
import type { StatementOf } from '../records/statements';
import { rows } from '../store/prepared';

/** Everything that is said here of who stands below whom: the own slots, and those that the organisations below have submitted. */
export function placesOf(office: Office): Place[] {
  return recordRows(office.db, 'subordinate').filter(({ withdrawn }) => withdrawn === 0).map(({ id, org: superior, document }) => {
    const { org, code, name, type, sort, from, until, under } = JSON.parse(document) as SubordinateDocument;
    return { slot: id, superior, org, code, name, type, sort, from, until, under: under.filter(({ removed }) => !removed) };
  });
}

export const rootOf = (office: Office, day: string): TreeRoot => ({ org: office.org, ...ownName(office, day), type: ownType(office) });

/** How each organisation is known here. */
export function knownOrgs(office: Office): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { bytes } of rows<{ bytes: string }>(office.db, `SELECT bytes FROM statement WHERE kind = 'certificate' AND state = 'accepted' AND org <> :own ORDER BY id DESC`, { own: office.org })) {
    const { org: by, subject } = JSON.parse(bytes) as StatementOf<'certificate'>;
    if (subject.org !== by) known.set(subject.org, { is: 'vouched', by });
  }
  for (const { org, state } of peers(office.db, 'subordinate')) if (state === 'confirmed') known.set(org, { is: 'confirmed' });
  return known;
}

/** 组织树: who stands below whom on a day, down to the last level. */
export const orgTree = (office: Office, day: string): OrgTree => treeAt(rootOf(office, day), placesOf(office), knownOrgs(office), day);

/** Which organisations belonged to a part of the tree, and when: what is summed up there. */
export const spansBelow = (office: Office, key: string, range: Range): Span[] => spansOf(rootOf(office, range.until), placesOf(office), key, range);
