import { describe, expect, it } from 'vitest';
import { nameOn, type OrganisationDocument } from '../../../electron/contract';
import { addGroup, addName, changeGroup, changeName, groupsOf, isSavable, namesOf, parseOrganisation, tidied } from './organisation-edits';

const ORGANISATION = parseOrganisation({ names: [{ id: 'n1', from: '2020-01-01', code: '330421.02.07', name: '高中部教师党支部' }], type: 'branch' });
const renamed = (document: OrganisationDocument): OrganisationDocument => {
  const added = addName(document, '2026-09-01');
  const last = namesOf(added).at(-1);
  return changeName(added, last?.id ?? '', { name: '高中部党支部' });
};

describe('the organisation under edit', () => {
  it('keeps the old name for the days before a new one', () => {
    const document = renamed(ORGANISATION);
    expect(nameOn(document, '2026-08-31').name).toBe('高中部教师党支部');
    expect(nameOn(document, '2026-09-01')).toEqual(expect.objectContaining({ name: '高中部党支部', code: '330421.02.07' }));
  });
  it('is not savable with a code that no file could carry, or without a from-date', () => {
    expect(isSavable(ORGANISATION)).toBe(true);
    expect(isSavable(changeName(ORGANISATION, 'n1', { code: '高中 07' }))).toBe(false);
    expect(isSavable(changeName(ORGANISATION, 'n1', { from: '' }))).toBe(false);
  });
  it('keeps a group that was taken away in the record, and only hides it', () => {
    const one = addGroup(ORGANISATION);
    const [first] = groupsOf(one);
    const document = changeGroup(one, first?.id ?? '', { removed: true });
    expect(groupsOf(document)).toEqual([]);
    expect(document.groups).toHaveLength(1);
  });
  it('puts new groups at the end and drops those without a name when saving', () => {
    const two = addGroup(addGroup(ORGANISATION));
    const [first] = groupsOf(two);
    const saved = tidied(changeGroup(two, first?.id ?? '', { name: ' 第一党小组 ' }));
    expect(groupsOf(two).map(({ sort }) => sort)).toEqual([0, 1]);
    expect(groupsOf(saved).map(({ name }) => name)).toEqual(['第一党小组']);
  });
});
