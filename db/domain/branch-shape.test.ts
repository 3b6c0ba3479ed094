import { describe, expect, it } from 'vitest';
import { branchShape, type BranchShape } from './branch-shape';
import { onlyGroupOn } from './compliance-subjects';
import { isCommitteePost } from './member';
import { organisationDocument, type OrganisationDocument } from './organisation';

const shapeOf = (fields: object): BranchShape => branchShape(organisationDocument.parse({ names: [{ id: 'n', from: '2018-01-01', code: '001', name: '第一党支部' }], type: 'branch', ...fields }));

describe('the shape of a branch', () => {
  it('of an older program’s document has a committee for ever, or none', () => {
    expect(shapeOf({}).committees).toEqual([{ from: '', until: '' }]);
    expect(shapeOf({ hasCommittee: false }).committees).toEqual([]);
  });

  it('follows the times that were entered, whatever the older field says', () => {
    expect(shapeOf({ hasCommittee: false, committees: [{ id: 'a', from: '2025-03-15' }] }).committees).toEqual([{ from: '2025-03-15', until: '' }]);
    expect(shapeOf({ hasCommittee: true, committees: [{ id: 'a', from: '2025-03-15', removed: true }] }).committees).toEqual([{ from: '', until: '' }]);
  });

  it('orders groups as the branch does, and terms by day, without the removed', () => {
    const groups = [{ id: 'b', sort: 2, name: '第二党小组' }, { id: 'a', sort: 1, name: '第一党小组' }, { id: 'c', sort: 0, name: '旧小组', removed: true }];
    const terms = [{ id: 't2', from: '2025-05-20' }, { id: 't1', from: '2022-05-20', until: '2025-05-19' }];
    expect(shapeOf({ groups, terms })).toMatchObject({ groups: [{ id: 'a' }, { id: 'b' }], terms: [{ id: 't1', until: '2025-05-19' }, { id: 't2', until: '2028-05-19' }] });
  });

  it('has terms of three years, of five in a village', () => {
    expect(shapeOf({ termYears: 5, terms: [{ id: 't', from: '2024-02-29' }] }).terms).toEqual([{ id: 't', from: '2024-02-29', until: '2029-02-27' }]);
  });

  it('of a document that an older program stored has nothing by date yet', () => {
    const { committees, terms, ...stored } = organisationDocument.parse({ names: [{ id: 'n', from: '2018-01-01', code: '001', name: '第一党支部' }], type: 'branch' });
    expect([committees, terms]).toEqual([[], []]);
    expect(branchShape(stored as OrganisationDocument)).toMatchObject({ foundedOn: '', committees: [{ from: '', until: '' }], terms: [] });
  });

  it('says which group is the only one of a day', () => {
    const shape = shapeOf({ groups: [{ id: 'a', name: '一' }, { id: 'b', name: '二', from: '2025-04-15' }] });
    expect([onlyGroupOn(shape, '2025-04-14'), onlyGroupOn(shape, '2025-04-15')]).toEqual(['a', '']);
  });

  it.each([['支部书记', true], ['党支部副书记', true], ['组织委员', true], ['纪检委员 ', true], ['支委', true], ['党小组组长', false], ['党员', false], ['', false]])('%s is on the committee: %s', (post, is) => {
    expect(isCommitteePost(post)).toBe(is);
  });
});
