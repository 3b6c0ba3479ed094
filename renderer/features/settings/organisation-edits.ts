import { organisationCode, organisationDocument, type OrganisationDocument } from '../../../electron/contract';
import { settings as words } from '../../text/settings';

export type NameLine = OrganisationDocument['names'][number];
export type GroupLine = OrganisationDocument['groups'][number];

/** The organisation's own record as the answer brings it. A record that does not fit is a bug of ours. */
export const parseOrganisation = (document: unknown): OrganisationDocument => organisationDocument.parse(document);

export const newLineId = (): string => crypto.randomUUID().replaceAll('-', '');

/** Names that are there, the oldest first. */
export const namesOf = (document: OrganisationDocument): NameLine[] => document.names.filter(({ removed }) => !removed).toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** Groups that are there, in the branch's order. */
export const groupsOf = (document: OrganisationDocument): GroupLine[] => document.groups.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);

export function changeName(document: OrganisationDocument, id: string, fields: Partial<Pick<NameLine, 'code' | 'name' | 'from' | 'removed'>>): OrganisationDocument {
  return { ...document, names: document.names.map((line) => (line.id === id ? { ...line, ...fields } : line)) };
}

/** A new name from a day on, beginning with what holds now. */
export function addName(document: OrganisationDocument, from: string): OrganisationDocument {
  const last = namesOf(document).at(-1);
  return { ...document, names: [...document.names, { id: newLineId(), removed: false, from, code: last?.code ?? '', name: last?.name ?? '' }] };
}

export function changeGroup(document: OrganisationDocument, id: string, fields: Partial<Pick<GroupLine, 'name' | 'removed'>>): OrganisationDocument {
  return { ...document, groups: document.groups.map((line) => (line.id === id ? { ...line, ...fields } : line)) };
}

export function addGroup(document: OrganisationDocument): OrganisationDocument {
  const sort = Math.max(-1, ...document.groups.map((line) => line.sort)) + 1;
  return { ...document, groups: [...document.groups, { id: newLineId(), sort, removed: false, name: '', from: '', until: '' }] };
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

/** As it is saved: names trimmed, groups without a name taken away. */
export function tidied(document: OrganisationDocument): OrganisationDocument {
  return {
    ...document,
    names: document.names.map((line) => ({ ...line, name: line.name.trim() })),
    groups: document.groups.map((line) => ({ ...line, name: line.name.trim(), removed: line.removed || line.name.trim() === '' })),
  };
}

export const isSavable = (document: OrganisationDocument): boolean => namesOf(document).every((line) => Object.keys(nameProblems(line)).length === 0);
