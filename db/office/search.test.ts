import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerItemDocument } from '../domain/ledger-item';
import { planDocument } from '../domain/plan';
import type { RecordKind } from '../domain/record';
import { talkDocument } from '../domain/talk';
import { duesDocument } from '../domain/dues';
import { explanationDocument } from '../domain/explanation';
import { row, rows } from '../store/prepared';
import { clearSearch, fillSearch } from '../store/search-index';
import { aGathering, aMember, anAgendaItem, anAttendance } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import type { Office } from './office';
import { saveRecord } from './save';
import { HITS, searchGroups, searchRecords, type Search } from './search';
import { withdrawRecord } from './withdraw';

let office: Office;
let member: string;
const named: Record<string, string> = {};

function save(name: string, kind: RecordKind, document: object): string {
  const moment = aMoment();
  const saved = saveRecord(office, moment, { record: moment.newId(), kind, document, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  named[saved.value.record] = name;
  return saved.value.record;
}

beforeAll(async () => {
  office = await anOffice();
  member = save('古丽', 'member', aMember({ name: '古丽·买买提' }));
  save('刘洋', 'member', aMember({ name: '刘洋' }));
  save('大会 2025', 'gathering', aGathering({ title: '讨论换届选举', start: '2025-03-10T15:30', end: '2025-03-10T16:30', attendance: [anAttendance(1, { id: member, name: '古丽·买买提' })] }));
  save('大会 2026', 'gathering', aGathering({ title: '换届选举筹备', start: '2026-03-10T15:30', end: '2026-03-10T16:30', attendance: [], agenda: [anAgendaItem({ responsible: '刘洋、古丽·买买提' })] }));
  save('党日', 'gathering', aGathering({ mainKind: 'theme-day', countedKinds: ['theme-day', 'party-lecture'], title: '3月主题党日', start: '2026-03-20T15:30', end: '', attendance: [], agenda: [], themeDay: { theme: '走访换届后的社区' } }));
  save('台账', 'ledger-item', ledgerItemDocument.parse({ ledger: 'hazard', title: '换届材料归档不全', responsible: { name: '刘洋' }, dueOn: '2026-04-01' }));
  save('谈话', 'talk', talkDocument.parse({ form: 'heart-to-heart', on: '2026-03-05', place: '换届办公室', by: { name: '李淑芬' }, with: [{ id: 'a', member, name: '古丽·买买提' }] }));
  save('计划', 'plan', planDocument.parse({ title: '2026 年工作计划', from: '2026-01-01', until: '2026-12-31', items: [{ id: 'a', kind: 'election', title: '换届选举' }] }));
  save('党费', 'dues', duesDocument.parse({ year: 2026, lines: [{ id: `${member}-03`, name: '古丽·买买提', due: 3210 }] }));
  save('说明', 'explanation', explanationDocument.parse({ cell: 'R1/2026-Q1', text: '换届推迟，经上级批准', on: '2026-03-31' }));
});

const found = (search: Search): string[] => searchGroups(office, search, 50).flatMap((group) => group.found.map((hit) => named[hit.record] ?? hit.kind));

describe('a search', () => {
  it('looks through every kind, grouped, the newest of each first', () => {
    expect(found({ text: '换届' })).toEqual(['台账', '计划', '说明', '党日', '大会 2026', '大会 2025']);
  });
  it('finds a talk by who took part, and dues by their year, never by what was paid by whom', () => {
    expect(found({ text: '买买提', kind: 'talk' })).toEqual(['谈话']);
    expect(found({ text: '党费' })).toEqual(['党费']);
    for (const text of ['3210', '办公室', '古丽']) expect(found({ text, kind: 'dues' })).toEqual([]);
    expect(found({ text: '办公室', kind: 'talk' })).toEqual([]);
  });
  it('finds people and titles by pinyin initials, from any letter on', () => {
    expect(found({ text: 'ly' })).toEqual(expect.arrayContaining(['刘洋', '台账']));
    expect(found({ text: 'ztdr' })).toEqual(['党日']);
    expect(found({ text: 'hjxj' })).toEqual(['计划', '大会 2026', '大会 2025']);
    expect(found({ text: 'hjcl' })).toEqual(['台账']);
    expect(found({ text: 'zd' })).toEqual([]);
  });
  it('finds a record by the names of its files', () => {
    const file = { sha256: 'a'.repeat(64), name: '签到表扫描件.pdf', type: 'application/pdf', bytes: 10 };
    save('附件', 'gathering', aGathering({ start: '2023-01-10T10:00', end: '', attendance: [], attachments: [{ id: 'a', title: '', file }, { id: 'b', title: '作废', removed: true, file: { ...file, name: '废稿.pdf' } }] }));
    expect(found({ text: '扫描件' })).toEqual(['附件']);
    for (const text of ['废稿', '作废']) expect(found({ text })).toEqual([]);
  });
  it('joins filters by kind, period and person, the person also where only the name stands', () => {
    const person = { member, name: '古丽·买买提' };
    expect(found({ person })).toEqual(['古丽', '谈话', '大会 2026', '大会 2025']);
    expect(found({ person, from: '2026-01-01', until: '2026-03-05' })).toEqual(['谈话']);
    expect(found({ text: '换届', person, kind: 'gathering', from: '2025-01-01', until: '2025-12-31' })).toEqual(['大会 2025']);
    expect(found({ text: '换届', kind: 'party-lecture' })).toEqual(['党日']);
    expect(found({ person: { member: 'f'.repeat(32), name: '买买提' } })).toEqual([]);
  });
  it('takes the first and the last day of a period in, and people into none', () => {
    expect(found({ text: '换届', from: '2026-03-10', until: '2026-03-20' })).toEqual(['党日', '大会 2026']);
    expect(found({ text: '刘洋', from: '2000-01-01' })).not.toContain('刘洋');
  });
  it('asks for every word, and for nothing where nothing is asked', () => {
    expect(found({ text: '换届 社区' })).toEqual(['党日']);
    for (const search of [{}, { text: ' ' }, { text: '《》' }, { kind: 'talk' }] as const) expect(found(search)).toEqual([]);
  });
  it('marks what it found in the piece that it shows', () => {
    const marked = (text: string, kind: Search['kind']): string[] =>
      searchGroups(office, { text, kind }, 1).flatMap(({ found: hits }) => hits.flatMap(({ excerpt, matches }) => matches.map(([from, to]) => excerpt.slice(from, to))));
    expect(marked('换届 社区', 'theme-day')).toEqual(['换届', '社区']);
    expect(marked('ztdr', 'theme-day')).toEqual(['主题党日']);
  });
  it('says that there is more than it was asked for', () => {
    expect(searchGroups(office, { text: '换届', kind: 'gathering' }, 2).map(({ found: hits, more }) => [hits.length, more])).toEqual([[2, true]]);
    expect(searchGroups(office, { text: '换届', kind: 'gathering' }, 3).map(({ more }) => more)).toEqual([false]);
  });
  it('no longer finds what was withdrawn or moved away, and fills an index that is empty', () => {
    const record = save('旧', 'gathering', aGathering({ title: '临时议题甲乙', start: '2024-05-01T10:00', end: '' }));
    const before = row<{ heads: string; document: string }>(office.db, 'SELECT heads, document FROM record WHERE id = :record', { record });
    const moved = saveRecord(office, aMoment(), { record, kind: 'gathering', document: { ...(JSON.parse(before?.document ?? '') as object), start: '2024-06-01T10:00' }, heads: JSON.parse(before?.heads ?? '') as string[] });
    if (!moved.ok || moved.value.version === null) throw new Error('not moved');
    expect(found({ text: '临时议题', from: '2024-05-01', until: '2024-05-31' })).toEqual([]);
    expect(found({ text: '临时议题', from: '2024-06-01', until: '2024-06-01' })).toEqual(['旧']);
    clearSearch(office.db);
    expect(searchRecords(office, '换届', 10)).toEqual([]);
    fillSearch(office.db);
    expect(found({ text: '换届' })).toEqual(['台账', '计划', '说明', '党日', '大会 2026', '大会 2025']);
    const heads = JSON.parse(row<{ heads: string }>(office.db, 'SELECT heads FROM record WHERE id = :record', { record })?.heads ?? '') as string[];
    expect(withdrawRecord(office, aMoment(), record, heads, '误录').ok).toBe(true);
    expect(found({ text: '临时议题' })).toEqual([]);
  });
});

describe('the work of a search', () => {
  const all = { query: 'body : "例会"', first: 0, last: Number.MAX_SAFE_INTEGER, limit: 5 };
  it('reads the index in its own order and sorts nothing', () => {
    const plan = rows<{ detail: string }>(office.db, `EXPLAIN QUERY PLAN ${HITS}`, all).map(({ detail }) => detail);
    expect(plan).toEqual([expect.stringMatching(/^SCAN s VIRTUAL TABLE INDEX/), 'SEARCH r USING INTEGER PRIMARY KEY (rowid=?)']);
  });
  it('reads as many records as it shows, however many there are', () => {
    let read = 0;
    office.db.function('noted', { deterministic: false }, (org: unknown) => {
      read += 1;
      return org;
    });
    for (let n = 0; n < 60; n++) save('多', 'gathering', aGathering({ title: `例会学习第${n}期` }));
    expect(rows(office.db, HITS.replace('r.org', 'noted(r.org) AS org'), all)).toHaveLength(5);
    expect(read).toBe(5);
  });
});
