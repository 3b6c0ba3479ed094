import { describe, expect, it } from 'vitest';
import { nameOn, type OrganisationDocument } from '../../../../electron/contract';
import { addName, changeName, isSavable, namesOf, newItem, parseOrganisation, shownOf, tidied } from './edits';

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
  it('puts new lines at the end and drops those in which nothing was written', () => {
    const groups = [{ ...newItem([]), name: ' 第一党小组 ', from: '2025-09-01', until: '' }];
    const document: OrganisationDocument = { ...ORGANISATION, groups: [...groups, { ...newItem(groups), name: '', from: '', until: '' }] };
    expect(document.groups.map(({ sort }) => sort)).toEqual([1, 2]);
    expect(shownOf(tidied(document).groups).map(({ name, from }) => [name, from])).toEqual([['第一党小组', '2025-09-01']]);
  });
  it('keeps a line that was taken away in the record, and only hides it', () => {
    const [group] = [{ ...newItem([]), name: '第一党小组', from: '', until: '', removed: true }];
    const saved = tidied({ ...ORGANISATION, groups: [group] });
    expect(saved.groups).toHaveLength(1);
    expect(shownOf(saved.groups)).toEqual([]);
  });
  it('drops a term without its first day: nothing could be counted from it', () => {
    const terms = [{ ...newItem([]), from: '', until: '', gathering: '' }, { ...newItem([]), from: '2023-11-12', until: '', gathering: '' }];
    expect(tidied({ ...ORGANISATION, terms }).terms.map(({ from }) => from)).toEqual(['2023-11-12']);
  });
});
