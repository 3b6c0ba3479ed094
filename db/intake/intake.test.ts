import { beforeEach, describe, expect, it } from 'vitest';
import { planIntake } from './plan';
import { USUAL_OPTIONS, type IntakeChoice, type IntakeOptions, type IntakePlan } from './intake-plan';
import { applyIntake, type IntakeDone } from './apply';
import { badRowsTable } from './bad-rows';
import { bestSheet, tableOfSheet } from './choose';
import { readFile } from './read-file';
import { listIntakes, undoIntake } from './undo';
import type { Failure } from '../domain/failure';
import type { IntakeKind } from '../domain/intake/intake';
import type { Result } from '../domain/result';
import type { Watch } from '../files/watch';
import { tablesToXlsx } from '../documents/xlsx';
import { listGatherings } from '../office/lists';
import { listMembers } from '../office/members';
import type { Moment, Office } from '../office/office';
import { orgTree } from '../office/org-tree';
import { documentOfRow, recordRow, recordRows } from '../office/records';
import { saveRecord } from '../office/save';
import { submitRecords } from '../office/submit';
import { verifyOffice } from '../office/verify';
import { countVersions } from '../store/versions';
import { contentOf } from '../testing/crash/content';
import { book, readBook, wordFile, type Grid } from '../testing/intake/build';
import { aMoment, anOffice } from '../testing/office';

const NONE: IntakeChoice = { update: new Set(), guests: false };
let office: Office;
let moment: Moment;

beforeEach(async () => {
  office = await anOffice();
  moment = aMoment();
});

interface Looked {
  readonly plan: IntakePlan;
  readonly take: (choice?: IntakeChoice, watch?: Watch) => Promise<Result<IntakeDone, Failure>>;
  readonly bad: () => Promise<Uint8Array>;
}

async function look(kind: IntakeKind, bytes: Uint8Array, options: Partial<IntakeOptions> = {}, name = '名册.xlsx'): Promise<Looked> {
  const sheets = await readFile(bytes, name, kind);
  if (!sheets.ok) throw new Error(sheets.error.code);
  const { at, guess, mapping } = bestSheet(office, kind, sheets.value);
  const sheet = sheets.value[at];
  if (!sheet) throw new Error('no sheet');
  const plan = planIntake(office, moment, kind, sheet, guess, mapping, { ...USUAL_OPTIONS, ...options });
  if (!plan.ok) throw new Error(plan.error.code);
  return {
    plan: plan.value,
    take: (choice = NONE, watch = {}) => applyIntake(office, moment, plan.value, choice, { name, heads: guess.columns.map(({ head }) => head), mapping }, watch),
    bad: () => tablesToXlsx([badRowsTable(plan.value, sheet, guess, mapping, name)]),
  };
}

const done = async (taken: Promise<Result<IntakeDone, Failure>>): Promise<IntakeDone> => {
  const result = await taken;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const roster = () => listMembers(office).map(({ document }) => document);
const member = (fields: object): string => {
  const saved = saveRecord(office, moment, { record: moment.newId(), kind: 'member', document: { name: '王建国', ...fields }, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.record;
};

const ROSTER: Grid = [['姓名', '性别', '出生年月', '入党日期', '转正日期', '党内职务', '备注'], ['王建国', '男', '1978.3', '2003.6.1', '2004.6.1', '支部书记、组织委员', '表现好'], ['李芳', '女', '1985.11', '2010-07-01', '2011-07-01', '', ''], ['赵敏', '女', '', '去年', '', '', '']];

describe('a roster', () => {
  it('is taken in line by line, with what was not recognised left unfilled and what no column is for left out', async () => {
    const { take } = await look('roster', book(ROSTER));
    expect(await done(take())).toMatchObject({ added: 2, updated: 0, bad: 1 });
    expect(roster()).toMatchObject([{ name: '王建国', gender: 'male', birthMonth: '1978-03', joinedOn: '2003-06-01', confirmedOn: '2004-06-01', statuses: [], posts: [{ post: '支部书记', from: '' }, { post: '组织委员' }] }, { name: '李芳', nation: '', education: '', phone: '', posts: [] }]);
    expect(JSON.stringify(roster())).not.toContain('表现好');
    expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('gives the lines that were not taken in back as a table that can be corrected and chosen again', async () => {
    const { bad, take } = await look('roster', book(ROSTER));
    await done(take());
    const back = Object.values(readBook(await bad()))[0] ?? [];
    expect(back[0]?.slice(0, 4)).toEqual(['没有导入的原因', '原来第几行', '姓名', '性别']);
    expect(back[1]?.slice(0, 3)).toEqual(['入党日期：看不懂的日期“去年”，请写成 2021-07-01 的样子', 4, '赵敏']);
    const corrected = back.map((row, at) => (at === 0 ? row : row.map((value) => (value === '去年' ? '2020-07-01' : value)))) as Grid;
    expect(await done((await look('roster', book(corrected))).take())).toMatchObject({ added: 1, bad: 0 });
    expect(roster().map(({ name }) => name)).toEqual(['王建国', '李芳', '赵敏']);
  });

  it('knows who is on it already, changes nobody unless told to, and then only what the file says', async () => {
    const id = member({ birthMonth: '1978-03', post: '语文教师', nation: '汉族', joinedOn: '2003-06-01', posts: [{ id: 'p', post: '支部书记', from: '2024-01-01' }] });
    const { plan, take } = await look('roster', book(ROSTER));
    expect(plan.lines[0]).toMatchObject({ outcome: 'known', changes: [{ field: 'gender', before: '', after: 'male' }, { field: 'confirmedOn', after: '2004-06-01' }] });
    const before = recordRow(office.db, id)?.document;
    expect(await done(take())).toMatchObject({ added: 1, updated: 0, skipped: 1 });
    expect(recordRow(office.db, id)?.document).toBe(before);
    const again = await look('roster', book(ROSTER));
    expect(await done(again.take({ update: new Set([2]), guests: false }))).toMatchObject({ added: 0, updated: 1 });
    expect(roster()[0]).toMatchObject({ gender: 'male', post: '语文教师', confirmedOn: '2004-06-01', posts: [{ post: '支部书记', from: '2024-01-01' }] });
    expect(roster()).toHaveLength(2);
  });

  it('tells two people of one name apart, and asks where it cannot', async () => {
    member({ birthMonth: '1990-05' });
    expect((await look('roster', book(ROSTER))).plan.lines[0]).toMatchObject({ outcome: 'new', problems: [{ code: 'namesake', bad: false }] });
    member({});
    member({});
    expect((await look('roster', book([['姓名'], ['王建国']]))).plan.lines[0]).toMatchObject({ outcome: 'bad', problems: [{ code: 'namesake', bad: true }] });
  });

  it('remembers which column is what for a table with the same heads', async () => {
    const bytes = book([['姓名', '甲列'], ['王建国', '语文教师']]);
    const sheets = await readFile(bytes, 'a.xlsx', 'roster');
    if (!sheets.ok) throw new Error(sheets.error.code);
    const { guess } = bestSheet(office, 'roster', sheets.value);
    const mapping = { 0: 'name', 1: 'post' };
    const plan = planIntake(office, moment, 'roster', sheets.value[0] as never, guess, mapping, USUAL_OPTIONS);
    if (!plan.ok) throw new Error(plan.error.code);
    await done(applyIntake(office, moment, plan.value, NONE, { name: 'a.xlsx', heads: guess.columns.map(({ head }) => head), mapping }));
    expect(tableOfSheet(office, 'roster', sheets.value, 0).mapping).toEqual({ 0: 'name', 1: 'post' });
    expect(roster()[0]?.post).toBe('语文教师');
  });

  it('says nothing was taken in where there is nothing, and writes nothing', async () => {
    const before = countVersions(office.db);
    expect(await (await look('roster', book([['姓名'], ['']]))).take()).toMatchObject({ ok: false, error: { code: 'intake-nothing' } });
    expect([countVersions(office.db), listIntakes(office)]).toEqual([before, []]);
  });
});

describe('saving very many lines', () => {
  const LINES = 205;
  const many = () => look('roster', book([['姓名'], ...Array.from({ length: LINES }, (_, at) => [`党员${String(at + 1).padStart(3, '0')}`])]));

  it('goes a slice at a time, tells how far it is, and leaves others a turn in between', async () => {
    const told: number[] = [];
    let [turns, over] = [0, false];
    const turn = (): void => {
      turns += 1;
      if (!over) setImmediate(turn);
    };
    setImmediate(turn);
    await done((await many()).take(NONE, { onProgress: (_, at, total) => void told.push(total === LINES ? at : -1) }));
    over = true;
    expect(told).toEqual([40, 80, 120, 160, 200]);
    expect(turns).toBeGreaterThanOrEqual(told.length);
    expect(roster()).toHaveLength(LINES);
  });

  it('leaves nothing when it is stopped on the way, neither records nor what a column was said to be', async () => {
    const { take } = await many();
    const before = contentOf(office);
    const stop = new AbortController();
    expect(await take(NONE, { signal: stop.signal, onProgress: (_, at) => at > 100 && stop.abort() })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(contentOf(office)).toBe(before);
    expect(await take()).toMatchObject({ ok: true, value: { added: LINES } });
  });

  it('is taken back in slices too, or not at all', async () => {
    const { id } = await done((await many()).take());
    const before = contentOf(office);
    for (const phase of ['reading', 'saving']) {
      const stop = new AbortController();
      expect(await undoIntake(office, moment, id, { signal: stop.signal, onProgress: (now) => now === phase && stop.abort() })).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(contentOf(office)).toBe(before);
    }
    const told: string[] = [];
    expect(await undoIntake(office, moment, id, { onProgress: (phase, at, total) => void told.push(`${phase} ${at}/${total}`) })).toMatchObject({ ok: true, value: { undone: LINES } });
    expect(told).toEqual(['reading 200/205', ...[40, 80, 120, 160, 200].map((at) => `saving ${at}/205`)]);
    expect(roster()).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('withdraws what it made and gives what it changed its old words', async () => {
    const id = member({ birthMonth: '1978-03', phone: '1' });
    const { id: intake } = await done((await look('roster', book([['姓名', '出生年月', '电话'], ['王建国', '1978.3', '13800000001'], ['李芳', '', '']]))).take({ update: new Set([2]), guests: false }));
    expect(roster().map(({ name, phone }) => [name, phone])).toEqual([['王建国', '13800000001'], ['李芳', '']]);
    expect(await undoIntake(office, moment, intake)).toEqual({ ok: true, value: { undone: 2, kept: 0 } });
    expect(roster().map(({ name, phone }) => [name, phone])).toEqual([['王建国', '1']]);
    expect(recordRows(office.db, 'member').map(({ withdrawn }) => withdrawn)).toEqual([0, 1]);
    expect(recordRow(office.db, id)?.document).toContain('"phone":"1"');
    expect(await undoIntake(office, moment, intake)).toMatchObject({ ok: false, error: { code: 'intake-undone' } });
    expect(listIntakes(office)).toMatchObject([{ kind: 'roster', file: '名册.xlsx', records: 2, undoneAt: moment.now }]);
    expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('leaves alone what somebody changed by hand since', async () => {
    const { id } = await done((await look('roster', book(ROSTER))).take());
    const [first] = recordRows(office.db, 'member');
    if (!first) throw new Error('nobody');
    saveRecord(office, moment, { record: first.id, kind: 'member', document: { ...documentOfRow(first, 'member'), phone: '139' }, heads: JSON.parse(first.heads) as string[] });
    expect(await undoIntake(office, moment, id)).toMatchObject({ ok: true, value: { undone: 1, kept: 1 } });
    expect(roster().map(({ name, phone }) => [name, phone])).toEqual([['王建国', '139']]);
  });

  it('is refused as a whole once something of it was submitted, and changes nothing', async () => {
    const rows: Grid = [['日期', '会议类型', '参加人员'], ['2024.3.5 14:30', '支部党员大会', ''], ['2024.3.6 15:00', '支委会', '']];
    const { id } = await done((await look('records', book(rows))).take());
    const [first] = recordRows(office.db, 'gathering');
    expect(submitRecords(office, aMoment('李淑芬', '2026-11-07T08:00:00.000Z'), [first?.id ?? ''])).toMatchObject({ ok: true });
    const before = countVersions(office.db);
    expect(await undoIntake(office, moment, id)).toMatchObject({ ok: false, error: { code: 'intake-submitted', facts: { count: 1 } } });
    expect([countVersions(office.db), listIntakes(office)[0]?.submitted]).toEqual([before, 1]);
  });
});

describe('past meetings', () => {
  const rows: Grid = [['时间', '会议类型', '主题', '地点', '主持人', '参加人员', '请假人员', '列席人员', '议题', '内容'], ['2024年3月5日 14:30—16:00', '支部党员大会', '一季度工作', '会议室', '王建国', '王建国、张三', '李芳（病假）', '校长', '1.学习条例\n2.讨论计划', '学了三条。']];
  const people = (): void => {
    for (const [name, joinedOn] of [['王建国', '2003-06-01'], ['李芳', '2010-07-01'], ['后来人', '2025-01-01']] as const) member({ name, joinedOn, confirmedOn: joinedOn });
  };
  const gathering = () => recordRows(office.db, 'gathering').map((row) => documentOfRow(row, 'gathering')).filter(({ withdrawn }) => !withdrawn);

  it('come with the people of their day, their times, and agenda items under their own numbers', async () => {
    people();
    const { plan, take } = await look('records', book(rows));
    expect(plan.lines[0]?.problems).toMatchObject([{ code: 'unmatched', value: '张三' }]);
    expect(await done(take())).toMatchObject({ added: 1 });
    expect(gathering()).toMatchObject([{
      mainKind: 'party-meeting', start: '2024-03-05T14:30', end: '2024-03-05T16:00', place: '会议室', chair: { name: '王建国', member: expect.stringMatching(/^[0-9a-f]{32}$/) },
      attendance: [{ name: '王建国', state: 'present', status: 'full' }, { name: '李芳', state: 'leave', reason: 'illness', note: '病假' }],
      guests: [{ name: '校长' }], agenda: [{ title: '学习条例', content: '学了三条。' }, { title: '讨论计划', content: '' }], summary: '', recorder: { name: '' },
    }]);
  });

  it('take who is not on the roster as guests only by choice', async () => {
    people();
    await done((await look('records', book(rows))).take({ update: new Set(), guests: true }));
    expect(gathering()[0]?.guests.map(({ name }) => name)).toEqual(['校长', '张三']);
  });

  it('that are here already are not entered twice, unless somebody says that they are others', async () => {
    await done((await look('records', book(rows))).take());
    const again = await look('records', book(rows));
    expect(again.plan.counts).toEqual({ new: 0, known: 1, bad: 0 });
    expect(await again.take()).toMatchObject({ ok: false, error: { code: 'intake-nothing' } });
    expect(await done(again.take({ update: new Set([2]), guests: false }))).toMatchObject({ added: 1 });
    expect(listGatherings(office, {})).toHaveLength(2);
  });

  it('come out of minutes in Word, with what no field was recognised for as text of the first item', async () => {
    people();
    const file = wordFile(['支部委员会会议记录', [['时间', '2024年6月3日下午3点半', '地点', '办公室'], ['主持人', '王建国', '记录人', '李芳'], ['出席人员', '王建国 李芳'], ['缺席人员', ''], ['会议内容', '研究发展党员。'], ['王建国：材料先补齐。']], '（会议结束）']);
    await done((await look('records', file, {}, '六月.docx')).take());
    expect(gathering()).toMatchObject([{ mainKind: 'committee-meeting', start: '2024-06-03T15:30', end: '', place: '办公室', recorder: { name: '李芳' }, agenda: [{ title: '', content: '研究发展党员。\n王建国：材料先补齐。\n（会议结束）', resolution: '' }] }]);
    expect(gathering()[0]?.attendance).toHaveLength(2);
  });

  it('of a sealed year are refused before anything is written', async () => {
    expect(saveRecord(office, moment, { record: moment.newId(), kind: 'year-seal', document: { year: 2024 }, heads: [] })).toMatchObject({ ok: true });
    const { plan, take } = await look('records', book(rows));
    expect(plan.lines[0]).toMatchObject({ outcome: 'bad', problems: expect.arrayContaining([{ field: 'date', code: 'sealed', value: '2024', bad: true }]) });
    expect(await take()).toMatchObject({ ok: false, error: { code: 'intake-nothing' } });
  });
});

describe('a ledger', () => {
  it('becomes items with steps and notes, each as it was written', async () => {
    const rows: Grid = [['存在问题', '整改措施', '责任人', '整改时限', '整改情况'], ['学习不够经常', '1.每月学习\n2.建立台账', '王建国', '2024.12.31', '已制定计划']];
    const { take } = await look('ledger', book(rows), { ledger: 'inspection-rectification' });
    const { id } = await done(take());
    expect(recordRows(office.db, 'ledger-item').map((row) => documentOfRow(row, 'ledger-item'))).toMatchObject([{ ledger: 'inspection-rectification', title: '学习不够经常', responsible: { name: '王建国', member: '' }, dueOn: '2024-12-31', measures: [{ title: '1.每月学习', dueOn: '' }, { title: '2.建立台账' }], progress: [{ on: '', note: '已制定计划' }], closedOn: '' }]);
    expect((await look('ledger', book(rows), { ledger: 'inspection-rectification' })).plan.counts.known).toBe(1);
    expect(await undoIntake(office, moment, id)).toMatchObject({ ok: true });
    expect((await look('ledger', book(rows), { ledger: 'inspection-rectification' })).plan.counts.new).toBe(1);
  });
});

describe('a tree', () => {
  it('becomes places below each other, by codes, names or indentation', async () => {
    office = await anOffice({ role: 'superior', code: '99', name: '教育局党委' });
    await done((await look('tree', book([['编码', '党组织名称', '上级党组织'], ['0101', '高中部党支部', '一中党总支'], ['01', '一中党总支', '教育局党委'], ['02', '二中党支部', '']]))).take());
    const tree = () => orgTree(office, moment.today).nodes.map(({ depth, code, type }) => [depth, code, type]);
    expect(tree()).toEqual([[0, '99', 'committee'], [1, '01', 'general-branch'], [2, '0101', 'branch'], [1, '02', 'branch']]);
    const { id } = await done((await look('tree', book([['代码', '名称'], ['01', '一中党总支'], ['0102', '　初中部党支部']]))).take());
    expect(tree()).toContainEqual([2, '0102', 'branch']);
    await undoIntake(office, moment, id);
    expect(tree()).not.toContainEqual([2, '0102', 'branch']);
  });
});
