import { describe, expect, it } from 'vitest';
import type { OrderKind } from '../domain/orders';
import { conveyAt } from '../office/convey';
import { changeOrder, giveOrder, type NewOrder } from '../office/orders';
import { itemOf, itemRecordOf, refreshAnswers } from '../office/order-answers';
import type { Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { takeOver } from '../office/take-over';
import { dumpProjections, verifyOffice } from '../office/verify';
import { digestOf, sign, type Signed } from '../records/statements';
import { givenOrder, givenOrders } from '../reports/given-orders';
import { previewReport } from '../reports/report-preview';
import { answersToTell, receivedByUs } from '../reports/received-orders';
import { listSubordinates } from '../reports/subordinates';
import { allStatements, statementsOf } from '../store/statements';
import { aGathering } from '../testing/builders';
import { cloneOffice } from '../testing/clone-office';
import { joinOffices, must } from '../testing/confirmed';
import { aMoment, anOffice } from '../testing/office';
import { packageBytes } from '../testing/packages';
import { carryMerge, pairOffice } from '../testing/paired';
import { PowerCutFiles } from '../testing/power-cut';
import { StickInMemory } from '../testing/stick-in-memory';
import { acceptDevice } from './devices';
import { revokeDevice } from './revoke';
import { writeDownward, writeReport } from './send';
import { lookAtFile } from './take-in';

const moment = aMoment();
const LATER = '2026-12-20';
const TASK: NewOrder = {
  kind: 'task',
  content: { title: '开展校舍安全排查', requirement: '逐栋排查，建立清单。', source: '清教工委〔2026〕18 号', issuedOn: '2026-11-06', dueOn: '2026-12-10', ledger: 'supervised-task', level: 'county', steps: [{ id: 'a', title: '排查教学楼', dueOn: '2026-11-20' }, { id: 'b', title: '排查宿舍楼', dueOn: '2026-12-01' }], passes: '' },
};
const NOTICE: NewOrder = { kind: 'notice', content: { title: '关于学习全会精神的通知', number: '清教工委〔2026〕20 号', issuer: '清河县委教育工委', issuedOn: '2026-11-05', text: '请各支部组织学习。', conveyBy: '2026-11-30', suggested: 'study-session', passes: '' } };

/** Two branches and their superior; cloned for each test. */
const around = (async () => {
  const superior = await anOffice({ code: '01', name: '清河县教育局党委', role: 'superior' });
  const branch = await anOffice();
  const neighbour = await anOffice({ code: '0102', name: '清河县第二中学初中部教师党支部' });
  const slot = joinOffices(branch, superior, moment);
  const other = joinOffices(neighbour, superior, moment);
  return { superior, branch, neighbour, slot, other };
})();

async function world() {
  const { superior, branch, neighbour, slot, other } = await around;
  return { superior: cloneOffice(superior), branch: cloneOffice(branch), neighbour: cloneOffice(neighbour), slot, other, stick: new StickInMemory() };
}

const down = async (superior: Office, slot: string, to: Office, stick: StickInMemory) => must(await stick.take(to, moment, must(await writeDownward(superior, moment, slot, stick.drop('superior'))).path));
const up = async (branch: Office, superior: Office, stick: StickInMemory, at = moment) => must(await stick.take(superior, at, must(await writeReport(branch, at, '2026-11', false, stick.drop('branch'))).path));
const lineOf = (superior: Office, order: string, org: string, kind: OrderKind = 'task', today = moment.today) => must(givenOrder(superior, today, kind, order)).addressees.find((line) => line.org === org);

/** Types into the ledger item of a task. */
function work(office: Office, task: string, fields: object): void {
  const record = itemRecordOf(office, task);
  const found = recordRow(office.db, record);
  must(saveRecord(office, moment, { record, kind: 'ledger-item', document: { ...(JSON.parse(found?.document ?? '{}') as object), ...fields }, heads: JSON.parse(found?.heads ?? '[]') as string[] }));
}

describe('a task', () => {
  it('becomes a ledger item with everything filled in, is answered with the next report, and is closed by the superior', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org]));
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'prepared', received: false });
    expect(listSubordinates(superior, moment).map(({ receiptDue }) => receiptDue)).toContain(true);
    await down(superior, slot, branch, stick);
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'carried', received: false });
    expect(receivedByUs(branch, moment.today).tasks).toMatchObject([{ order, state: 'not-started', item: null, takenOver: false, from: '清河县教育局党委', daysLeft: 34 }]);

    const { record } = must(takeOver(branch, moment, order));
    expect(JSON.parse(recordRow(branch.db, record)?.document ?? '{}')).toMatchObject({
      ledger: 'supervised-task', level: 'county', title: '开展校舍安全排查', detail: '逐栋排查，建立清单。', source: { text: '清教工委〔2026〕18 号' }, dueOn: '2026-12-10',
      measures: [{ id: 'a', title: '排查教学楼', dueOn: '2026-11-20' }, { id: 'b', title: '排查宿舍楼', dueOn: '2026-12-01' }], order: { task: order },
    });
    const versions = () => verifyOffice(branch).versions;
    const before = versions();
    must(takeOver(branch, moment, order));
    expect(versions()).toBe(before);

    work(branch, order, { startedOn: '2026-11-06', told: '已成立排查小组' });
    expect(answersToTell(branch, moment.today)).toEqual([{ kind: 'task', title: '开展校舍安全排查', state: 'running', doneOn: '', note: '已成立排查小组' }]);
    expect(must(previewReport(branch, moment, false)).answers).toMatchObject([{ state: 'running' }]);
    await up(branch, superior, stick);
    expect(answersToTell(branch, moment.today)).toEqual([]);
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'running', received: true, note: '已成立排查小组', counts: { asked: 1, begun: 1, done: 0, overdue: 0 } });
    expect(lineOf(superior, order, branch.org, 'task', LATER)).toMatchObject({ overdue: true });

    work(branch, order, { completedOn: '2026-11-06' });
    await up(branch, superior, stick);
    expect(lineOf(superior, order, branch.org, 'task', LATER)).toMatchObject({ stand: 'waiting', doneOn: '2026-11-06', overdue: false });
    must(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'close' }));
    await down(superior, slot, branch, stick);
    expect(receivedByUs(branch, moment.today).tasks).toMatchObject([{ word: 'closed', takenOver: false }]);
    must(takeOver(branch, moment, order));
    expect(itemOf(branch, order)).toMatchObject({ closedOn: '2026-11-06', closedBy: '清河县教育局党委' });
    await up(branch, superior, stick);
    expect(givenOrders(superior, moment.today, 'task')).toMatchObject([{ asked: 1, received: 1, begun: 1, done: 1, closed: 1, overdue: 0, toCarry: 0 }]);
    for (const office of [superior, branch]) expect(verifyOffice(office)).toMatchObject({ ok: true });
  });

  it('goes to its addressees only, and nobody reads whom else it went to', async () => {
    const { superior, branch, neighbour, slot, other, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org]));
    await down(superior, other, neighbour, stick);
    expect(statementsOf(neighbour.db, 'task', superior.org)).toEqual([]);
    must(giveOrder(superior, moment, { ...TASK, order }, [branch.org, neighbour.org]));
    expect(statementsOf(superior.db, 'task', superior.org)).toHaveLength(2);
    await down(superior, other, neighbour, stick);
    await down(superior, slot, branch, stick);
    expect(receivedByUs(neighbour, moment.today).tasks).toHaveLength(1);
    expect(allStatements(neighbour.db).some(({ bytes }) => bytes.includes(branch.org))).toBe(false);
  });

  it('that is returned is open again until the item has taken that over and was completed anew', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org]));
    await down(superior, slot, branch, stick);
    must(takeOver(branch, moment, order));
    work(branch, order, { completedOn: '2026-11-06' });
    await up(branch, superior, stick);
    must(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'return', reason: '缺宿舍楼的排查清单', dueOn: '2026-12-15' }));
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'returned', dueOn: '2026-12-15' });
    await down(superior, slot, branch, stick);
    expect(receivedByUs(branch, moment.today).tasks).toMatchObject([{ word: 'returned', reason: '缺宿舍楼的排查清单', state: 'running', takenOver: false }]);
    must(takeOver(branch, moment, order));
    expect(itemOf(branch, order)).toMatchObject({ completedOn: '', dueOn: '2026-12-15', progress: [{ note: '上级退回：缺宿舍楼的排查清单' }] });
    work(branch, order, { completedOn: '2026-11-06' });
    await up(branch, superior, stick);
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'waiting', received: true });
  });

  it('that is corrected changes what the superior changed, and nothing that was typed in the branch', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org]));
    await down(superior, slot, branch, stick);
    must(takeOver(branch, moment, order));
    work(branch, order, { title: '校舍安全排查（高中部）', told: '已开始' });
    must(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'correct', content: { ...TASK.content, dueOn: '2026-12-31', steps: [...('steps' in TASK.content ? TASK.content.steps : []), { id: 'c', title: '排查食堂', dueOn: '' }] } }));
    await down(superior, slot, branch, stick);
    must(takeOver(branch, moment, order));
    expect(itemOf(branch, order)).toMatchObject({ title: '校舍安全排查（高中部）', told: '已开始', dueOn: '2026-12-31', measures: [{ id: 'a' }, { id: 'b' }, { id: 'c', title: '排查食堂' }] });
  });

  it('that is withdrawn before anybody took it over is work for nobody; after that the item says why it ended', async () => {
    const { superior, branch, neighbour, slot, other, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org, neighbour.org]));
    for (const [at, office] of [[slot, branch], [other, neighbour]] as const) await down(superior, at, office, stick);
    must(takeOver(branch, moment, order));
    expect(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'withdraw', reason: ' ' })).toMatchObject({ error: { code: 'order-reason-missing' } });
    must(changeOrder(superior, moment, 'task', order, [branch.org, neighbour.org], { to: 'withdraw', reason: '与县里的安排重复' }));
    for (const [at, office] of [[slot, branch], [other, neighbour]] as const) await down(superior, at, office, stick);
    expect(receivedByUs(neighbour, moment.today).tasks).toEqual([]);
    must(takeOver(branch, moment, order));
    expect(itemOf(branch, order)).toMatchObject({ closedBy: '清河县教育局党委', progress: [{ note: '上级撤回：与县里的安排重复' }] });
    expect(givenOrders(superior, moment.today, 'task')).toMatchObject([{ withdrawn: true, asked: 0, counts: null }]);
    expect(changeOrder(superior, moment, 'task', order, [branch.org], { to: 'close' })).toMatchObject({ error: { code: 'order-withdrawn' } });
  });

  it('is passed on by the middle with its own day, and the counts of all below come up with the report of the middle', async () => {
    const { superior: middle, branch, neighbour, slot, other, stick } = await world();
    const top = await anOffice({ code: '0', name: '县委教育工委', role: 'superior' });
    const slotOfMiddle = joinOffices(middle, top, moment);
    const { order } = must(giveOrder(top, moment, TASK, [middle.org]));
    await down(top, slotOfMiddle, middle, stick);
    const passed = must(giveOrder(middle, moment, { kind: 'task', content: { ...('ledger' in TASK.content ? TASK.content : never()), dueOn: '2026-12-01', passes: order } }, [branch.org, neighbour.org]));
    for (const [at, office] of [[slot, branch], [other, neighbour]] as const) await down(middle, at, office, stick);
    must(takeOver(branch, moment, passed.order));
    work(branch, passed.order, { completedOn: '2026-11-06' });
    await up(branch, middle, stick);
    expect(receivedByUs(middle, moment.today).tasks).toMatchObject([{ passedOn: { order: passed.order, counts: { asked: 3, begun: 1, done: 1, overdue: 0 } } }]);
    await up(middle, top, stick);
    expect(lineOf(top, order, middle.org)).toMatchObject({ stand: 'not-started', counts: { asked: 3, begun: 1, done: 1, overdue: 0 } });
    // The day of the middle is over, that of the top is not.
    await up(middle, top, stick, { ...moment, today: '2026-12-05', now: '2026-12-05T08:00:00.000Z' });
    expect(lineOf(top, order, middle.org, 'task', '2026-12-05')).toMatchObject({ overdue: false, counts: { asked: 3, done: 1, overdue: 1 } });
    // Of the branch itself its key went to the top, and nothing that it answered.
    expect(['task', 'progress'].flatMap((kind) => statementsOf(top.db, kind as 'task' | 'progress', branch.org))).toEqual([]);
    expect(allStatements(top.db).filter(({ bytes }) => bytes.includes(branch.org)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['certificate']));
  });

  it('may be given only directly below, and only of the own superior may one be passed on', async () => {
    const { superior, branch, neighbour } = await world();
    expect(giveOrder(superior, moment, TASK, [])).toMatchObject({ error: { code: 'order-nobody' } });
    expect(giveOrder(branch, moment, TASK, [neighbour.org])).toMatchObject({ error: { code: 'order-not-below' } });
    expect(giveOrder(superior, moment, { kind: 'task', content: { ...('ledger' in TASK.content ? TASK.content : never()), passes: moment.newId() } }, [branch.org])).toMatchObject({ error: { code: 'order-unknown' } });
    expect(giveOrder(superior, moment, { kind: 'task', content: { ...('ledger' in TASK.content ? TASK.content : never()), title: ' ' } }, [branch.org])).toMatchObject({ error: { code: 'order-invalid', facts: { field: '标题' } } });
    expect(statementsOf(superior.db, 'task', superior.org)).toEqual([]);
  });

  it('taken over on two laptops is one item, and of two answers the newer counts', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, TASK, [branch.org]));
    await down(superior, slot, branch, stick);
    const second = await pairOffice(branch, moment);
    await carryMerge(stick, moment, branch, second);
    must(takeOver(branch, moment, order));
    must(takeOver(second, moment, order));
    await carryMerge(stick, moment, branch, second);
    expect(recordRow(second.db, itemRecordOf(second, order))).toMatchObject({ conflicts: '[]' });
    work(second, order, { startedOn: '2026-11-06' });
    await up(branch, superior, stick);
    await carryMerge(stick, moment, branch, second);
    // Said on the second laptop, carried up by the first.
    expect(refreshAnswers(second, moment)).toBe(1);
    await carryMerge(stick, moment, second, branch);
    expect(receivedByUs(branch, moment.today).tasks).toMatchObject([{ state: 'running', told: { state: 'running' } }]);
    await up(branch, superior, stick);
    // Nobody has compared that laptop's digits here yet: until then what it says is kept apart.
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'not-started' });
    must(acceptDevice(superior, moment, second.device));
    expect(lineOf(superior, order, branch.org)).toMatchObject({ stand: 'running' });
  });
});

function never(): never {
  throw new Error('a task');
}

/** What a known computer could sign and send, and must not. */
async function forged(kind: 'downward' | 'report', sender: Office, to: Office, statement: Signed<{ kind: string }>): Promise<unknown> {
  const files = PowerCutFiles.holding(new Map([['/stick/file.zbb', await packageBytes({
    manifest: { id: moment.newId(), kind, app: '0.1.0', sender: { org: sender.org, code: '01', name: '教育局党委' }, number: 99, addressee: to.org, period: '', writtenAt: moment.now, base: '', submitted: { digest: digestOf([]), count: 0 } },
    statements: [statement], versions: () => [], recordsByKind: {}, recipients: [to.keys.sealingKey], signingSecret: sender.keys.signingSecret,
  })]]));
  const looked = await lookAtFile(to, moment, files, '/incoming', '/stick/file.zbb');
  return looked.ok ? 'taken' : looked.error.code;
}

describe('a word that may not be said', () => {
  const task = (by: Office, to: string) => sign({ kind: 'task', org: by.org, device: by.device, statedAt: moment.now, task: moment.newId(), to, replaces: [], state: 'open', on: moment.today, reason: '', content: 'ledger' in TASK.content ? TASK.content : never() }, by.keys.signingSecret);

  it('by a computer of the superior that was taken out of use makes the file refused', async () => {
    const { superior, branch, slot, stick } = await world();
    const second = await pairOffice(superior, moment);
    await down(superior, slot, branch, stick);
    expect(await forged('downward', superior, branch, task(second, branch.org))).toBe('taken');
    must(revokeDevice(superior, moment, second.device, '电脑丢失'));
    await down(superior, slot, branch, stick);
    expect(await forged('downward', superior, branch, task(second, branch.org))).toBe('statement-refused');
    expect(await forged('downward', superior, branch, task(superior, branch.org))).toBe('taken');
  });

  it('to another organisation makes the whole report refused', async () => {
    const { superior, branch, neighbour } = await world();
    const progress = (to: string) => sign({ kind: 'progress', org: branch.org, device: branch.device, statedAt: moment.now, to, counter: 1, tasks: [], notices: [] }, branch.keys.signingSecret);
    expect(await forged('report', branch, superior, progress(neighbour.org))).toBe('statement-refused');
    expect(await forged('report', branch, superior, progress(superior.org))).toBe('taken');
  });
});

describe('a notice', () => {
  it('is conveyed at a gathering, and the day goes up with the report', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, NOTICE, [branch.org]));
    await down(superior, slot, branch, stick);
    expect(receivedByUs(branch, moment.today).notices).toMatchObject([{ order, content: { number: '清教工委〔2026〕20 号' }, conveyed: [], daysLeft: 24 }]);
    const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ mainKind: 'study-session', countedKinds: ['study-session'], start: '2026-11-06T15:30', conveys: [order] }), heads: [] }));
    expect(receivedByUs(branch, moment.today).notices).toMatchObject([{ conveyed: [{ record, on: '2026-11-06' }] }]);
    await up(branch, superior, stick);
    expect(lineOf(superior, order, branch.org, 'notice')).toMatchObject({ stand: 'waiting', doneOn: '2026-11-06', received: true });
    expect(givenOrders(superior, moment.today, 'notice')).toMatchObject([{ done: 1, overdue: 0 }]);
  });

  it('that was conveyed at a meeting already recorded is noted there, once', async () => {
    const { superior, branch, slot, stick } = await world();
    const { order } = must(giveOrder(superior, moment, NOTICE, [branch.org]));
    const { record } = must(saveRecord(branch, moment, { record: moment.newId(), kind: 'gathering', document: aGathering({ start: '2026-11-05T15:30' }), heads: [] }));
    expect(conveyAt(branch, moment, order, record)).toMatchObject({ error: { code: 'order-unknown' } });
    await down(superior, slot, branch, stick);
    must(conveyAt(branch, moment, order, record));
    const versions = verifyOffice(branch).versions;
    must(conveyAt(branch, moment, order, record));
    expect(verifyOffice(branch).versions).toBe(versions);
    expect(receivedByUs(branch, moment.today).notices).toMatchObject([{ conveyed: [{ record, on: '2026-11-05' }] }]);
    expect(conveyAt(branch, moment, order, moment.newId())).toMatchObject({ error: { code: 'not-found' } });
  });

  it('that nobody conveyed by its day is late', async () => {
    const { superior, branch } = await world();
    const { order } = must(giveOrder(superior, moment, NOTICE, [branch.org]));
    expect(lineOf(superior, order, branch.org, 'notice', LATER)).toMatchObject({ overdue: true, counts: { asked: 1, overdue: 1 } });
  });
});

describe('one 下发 file', () => {
  it('brings tasks and notices beside the receipt, and taken in twice it changes nothing', async () => {
    const { superior, branch, slot, stick } = await world();
    must(giveOrder(superior, moment, TASK, [branch.org]));
    must(giveOrder(superior, moment, NOTICE, [branch.org]));
    must(saveRecord(superior, moment, { record: moment.newId(), kind: 'rule-set', document: { layer: 'superior', title: '关于党课的通知', rules: [{ id: 'a', tightens: 'R4', unit: 'quarter', minimum: 1 }] }, heads: [] }));
    const file = must(await writeDownward(superior, moment, slot, stick.drop('superior')));
    const { plan } = must(await lookAtFile(branch, moment, stick.files, '/incoming', file.path));
    expect(plan).toMatchObject({ orders: { tasks: 1, notices: 1, changed: 0 }, handed: { records: 1 }, receipts: [{}] });
    must(await stick.take(branch, moment, file.path));
    const before = dumpProjections(branch);
    must(await stick.take(branch, moment, file.path));
    expect(dumpProjections(branch)).toBe(before);
    expect(must(await lookAtFile(branch, moment, stick.files, '/incoming', file.path)).plan).toMatchObject({ orders: { tasks: 0, notices: 0, changed: 0 } });
  });
});
