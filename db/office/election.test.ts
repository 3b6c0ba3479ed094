import { describe, expect, it } from 'vitest';
import { nameOn, type OrganisationDocument } from '../domain/organisation';
import { postsOn } from '../domain/member';
import { aMember } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { giveBackElection, openElections, outcomeOf, takeElection } from './election';
import { attendanceOn, listMembers } from './members';
import type { Office } from './office';
import { documentOfRow, recordRow } from './records';
import { saveRecord } from './save';

type PostInput = NonNullable<NonNullable<Parameters<typeof aMember>[0]>['posts']>[number];

const TODAY = '2026-11-22';
const moment = aMoment('李淑芬', `${TODAY}T08:00:00.000Z`);
const ELECTION = {
  mainKind: 'election', countedKinds: ['election'], title: '支部换届选举大会', start: '2026-11-10T15:00',
  attendance: [], agenda: [], place: '', election: { body: 'committee', seats: 3, termFrom: '2026-11-10', termUntil: '2029-11-09' },
};

function save(office: Office, kind: 'member' | 'gathering' | 'organisation', document: object, record = moment.newId()): string {
  const heads = JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
  const saved = saveRecord(office, moment, { record, kind, document, heads });
  if (!saved.ok) throw new Error(saved.error.code);
  return record;
}

/** A branch whose old committee (李淑芬, 周海涛) makes room for 李淑芬, 王建国 and 赵敏. */
async function afterElection(fields: { readonly election?: object } = {}) {
  const office = await anOffice();
  const person = (name: string, posts: PostInput[] = []): string => save(office, 'member', aMember({ name, posts }));
  const ids = {
    li: person('李淑芬', [{ id: 'a', post: '支部书记', from: '2023-11-12' }]),
    zhou: person('周海涛', [{ id: 'b', post: '组织委员', from: '2023-11-12' }, { id: 'c', post: '党小组组长', from: '2020-09-01' }]),
    wang: person('王建国'),
    zhao: person('赵敏'),
  };
  const candidate = (id: string, member: string, name: string, post: string, elected = true) => ({ id, sort: 1, member, name, post, votes: 12, elected });
  const candidates = [candidate('1', ids.li, '李淑芬', '支部书记'), candidate('2', ids.wang, '王建国', '组织委员'), candidate('3', ids.zhao, '赵敏', ''), candidate('4', ids.zhou, '周海涛', '宣传委员', false)];
  const record = save(office, 'gathering', { ...ELECTION, election: { ...ELECTION.election, candidates, ...fields.election } });
  const posts = (date: string) => Object.fromEntries(listMembers(office).map(({ document }) => [document.name, postsOn(document, date)]).filter(([, held]) => held?.length !== 0));
  return { office, record, ids, posts, organisation: (): OrganisationDocument => documentOfRow(recordRow(office.db, office.org)!, 'organisation') };
}

const stateOf = (office: Office, record: string) => {
  const outcome = outcomeOf(office, record);
  return outcome.ok ? outcome.value.state : outcome.error.code;
};

describe('an election', () => {
  it('writes nothing by itself, and says what it would write', async () => {
    const { office, record, posts, organisation } = await afterElection();
    const outcome = outcomeOf(office, record);
    expect(outcome).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(outcome.ok && outcome.value.lines.map((line) => [line.change, line.done, 'name' in line ? line.name : ''])).toEqual([
      ['term', false, ''], ['end', false, '李淑芬'], ['post', false, '李淑芬'], ['end', false, '周海涛'], ['post', false, '王建国'], ['post', false, '赵敏'],
    ]);
    expect(organisation().terms).toEqual([]);
    expect(posts(TODAY)).toMatchObject({ 李淑芬: ['支部书记'], 周海涛: ['组织委员', '党小组组长'] });
  });

  it('writes the term and the posts of the elected with one call, and ends the old committee the day before', async () => {
    const { office, record, posts, organisation } = await afterElection();
    expect(takeElection(office, moment, record)).toMatchObject({ ok: true, value: { state: 'taken' } });
    expect(organisation().terms).toEqual([expect.objectContaining({ from: '2026-11-10', until: '2029-11-09', gathering: record, removed: false })]);
    expect(posts('2026-11-09')).toEqual({ 李淑芬: ['支部书记'], 周海涛: ['组织委员', '党小组组长'] });
    expect(posts('2026-11-10')).toEqual({ 李淑芬: ['支部书记'], 周海涛: ['党小组组长'], 王建国: ['组织委员'], 赵敏: ['支部委员'] });
    expect(attendanceOn(office, '2026-11-12', { kind: 'committee-meeting' }).map(({ name }) => name)).toEqual(['李淑芬', '王建国', '赵敏']);
    expect(nameOn(organisation(), TODAY).name).toContain('党支部');
  });

  it('writes nothing the second time, and its record is no open matter any more', async () => {
    const { office, record } = await afterElection();
    expect(openElections(office, TODAY)).toEqual([{ record, title: '支部换届选举大会', on: '2026-11-10' }]);
    takeElection(office, moment, record);
    const heads = recordRow(office.db, office.org)?.heads;
    takeElection(office, moment, record);
    expect(recordRow(office.db, office.org)?.heads).toBe(heads);
    expect(openElections(office, TODAY)).toEqual([]);
  });

  it('can be taken back whole', async () => {
    const { office, record, posts, organisation } = await afterElection();
    takeElection(office, moment, record);
    expect(giveBackElection(office, moment, record)).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(posts(TODAY)).toEqual({ 李淑芬: ['支部书记'], 周海涛: ['组织委员', '党小组组长'] });
    expect(organisation().terms.filter(({ removed }) => !removed)).toEqual([]);
    expect(takeElection(office, moment, record)).toMatchObject({ ok: true, value: { state: 'taken' } });
    expect(organisation().terms.filter(({ removed }) => !removed)).toHaveLength(1);
  });

  it('corrected afterwards says what no longer stands in it, and is written anew', async () => {
    const { office, record, posts } = await afterElection();
    takeElection(office, moment, record);
    const document = documentOfRow(recordRow(office.db, record)!, 'gathering');
    const candidates = document.election?.candidates.map((one) => (one.name === '赵敏' ? { ...one, elected: false } : one));
    save(office, 'gathering', { ...document, election: { ...document.election, candidates } }, record);
    const outcome = outcomeOf(office, record);
    expect(outcome).toMatchObject({ ok: true, value: { state: 'differs' } });
    expect(outcome.ok && outcome.value.lines.filter(({ done }) => !done)).toEqual([{ done: false, change: 'take-back', name: '赵敏', post: '支部委员' }]);
    takeElection(office, moment, record);
    expect(posts(TODAY)['赵敏']).toBeUndefined();
    expect(stateOf(office, record)).toBe('taken');
  });

  it('without a first day of the term is a by-election: it ends nobody’s post', async () => {
    const { office, record, posts, organisation } = await afterElection({ election: { termFrom: '', termUntil: '' } });
    takeElection(office, moment, record);
    expect(organisation().terms).toEqual([]);
    expect(posts(TODAY)).toEqual({ 李淑芬: ['支部书记'], 周海涛: ['组织委员', '党小组组长'], 王建国: ['组织委员'], 赵敏: ['支部委员'] });
  });

  it('of delegates writes nothing', async () => {
    const { office, record } = await afterElection({ election: { body: 'delegates' } });
    expect(stateOf(office, record)).toBe('nothing');
    expect(openElections(office, TODAY)).toEqual([]);
  });

  it('founds the committee of a branch that had none', async () => {
    const { office, record, organisation } = await afterElection();
    save(office, 'organisation', { ...organisation(), hasCommittee: false }, office.org);
    takeElection(office, moment, record);
    expect(organisation().committees).toEqual([expect.objectContaining({ from: '2026-11-10', until: '' })]);
  });

  it('keeps a term that was typed by hand, and only notes its record', async () => {
    const { office, record, organisation } = await afterElection();
    save(office, 'organisation', { ...organisation(), terms: [{ id: 'typed', from: '2026-11-10', until: '2030-01-01' }] }, office.org);
    takeElection(office, moment, record);
    expect(organisation().terms).toEqual([expect.objectContaining({ id: 'typed', until: '2030-01-01', gathering: record })]);
    giveBackElection(office, moment, record);
    expect(organisation().terms).toEqual([expect.objectContaining({ id: 'typed', removed: false, gathering: '' })]);
  });

  it('names who was elected and is not on the roster', async () => {
    const { office, record } = await afterElection();
    const document = documentOfRow(recordRow(office.db, record)!, 'gathering');
    const stranger = { id: '9', sort: 9, member: '', name: '外来人', post: '纪检委员', votes: 12, elected: true };
    save(office, 'gathering', { ...document, election: { ...document.election, candidates: [...(document.election?.candidates ?? []), stranger] } }, record);
    const outcome = outcomeOf(office, record);
    expect(outcome.ok && outcome.value.lines.at(-1)).toEqual({ done: false, change: 'stranger', name: '外来人' });
  });
});
