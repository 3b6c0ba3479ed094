import { organisationCode, organisationDocument, type OrganisationDocument } from '../../../../electron/contract';
import { newItemKey } from '../../../data/record-form';
import { organisation as words } from '../../../text/organisation';

export type NameLine = OrganisationDocument['names'][number];

/** The organisation's own record as the answer brings it. A record that does not fit is a bug of ours. */
export const parseOrganisation = (document: unknown): OrganisationDocument => organisationDocument.parse(document);

const NAME = organisationDocument.shape.names.element;
const TERM = organisationDocument.shape.terms.unwrap().element;

/** A draft as it was kept, without names and terms that were only begun. null = no longer an organisation's shape. */
export function organisationOfDraft(kept: unknown): OrganisationDocument | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const listed = (field: string): unknown[] => {
    const value: unknown = Reflect.get(kept, field);
    return Array.isArray(value) ? value : [];
  };
  const names = listed('names').filter((line) => NAME.safeParse(line).success);
  const terms = listed('terms').filter((line) => TERM.safeParse(line).success);
  const parsed = organisationDocument.safeParse({ ...kept, names, terms });
  return parsed.success ? parsed.data : null;
}

/** Names that are there, the oldest first. */
export const namesOf = (document: OrganisationDocument): NameLine[] => document.names.filter(({ removed }) => !removed).toSorted((a, b) => (a.from < b.from ? -1 : 1));

interface Item {
  readonly id: string;
  readonly sort: number;
  readonly removed: boolean;
}

/** The lines of a list that are there, in the organisation's order. */
export const shownOf = <T extends Item>(items: readonly T[]): T[] => items.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);

/** What every new line of a list begins with: it stands at the end. */
export const newItem = (items: readonly Item[]): Item => ({ id: newItemKey(), sort: Math.max(0, ...items.map(({ sort }) => sort)) + 1, removed: false });

export function changeName(document: OrganisationDocument, id: string, fields: Partial<Pick<NameLine, 'code' | 'name' | 'from' | 'removed'>>): OrganisationDocument {
  return { ...document, names: document.names.map((line) => (line.id === id ? { ...line, ...fields } : line)) };
}

/** A new name from a day on, beginning with what holds now. */
export function addName(document: OrganisationDocument, from: string): OrganisationDocument {
  const last = namesOf(document).at(-1);
  return { ...document, names: [...document.names, { id: newItemKey(), removed: false, from, code: last?.code ?? '', name: last?.name ?? '' }] };
}

export interface NameProblems {
  readonly code?: string;
  readonly name?: string;
  readonly from?: string;
}

/** What keeps a name line from being saved; empty = nothing. */
export function nameProblems(line: NameLine): NameProblems {
  return {
    ...(organisationCode.safeParse(line.code).success ? {} : { code: words.codeWrong }),
    ...(line.name.trim() === '' ? { name: words.nameWrong } : {}),
    ...(line.from === '' ? { from: words.fromWrong } : {}),
  };
}

/**
 * As it is saved: texts trimmed, lines in which nothing was written left out (the store keeps what an earlier version has
 * as removed). A term without its first day says nothing, so it is none.
 */
export function tidied(document: OrganisationDocument): OrganisationDocument {
  const { names, groups, committees, terms, contactPoints, hostUnit, superiorName, address, phone } = document;
  return {
    ...document,
    hostUnit: hostUnit.trim(),
    superiorName: superiorName.trim(),
    address: address.trim(),
    phone: phone.trim(),
    names: names.map((line) => ({ ...line, name: line.name.trim() })),
    groups: groups.map((line) => ({ ...line, name: line.name.trim() })).filter(({ name, removed }) => removed || name !== ''),
    committees: committees.filter(({ from, until, removed }) => removed || from + until !== ''),
    terms: terms.filter(({ from }) => from !== ''),
    contactPoints: contactPoints.map((line) => ({ ...line, name: line.name.trim(), post: line.post.trim() })).filter(({ name, removed }) => removed || name !== ''),
  };
}

export const isSavable = (document: OrganisationDocument): boolean => namesOf(document).every((line) => Object.keys(nameProblems(line)).length === 0);
