import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../ask';
import { launchApp } from '../launch';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { Members } from '../pages/members';
import { RecordPage } from '../pages/record';
import { Report } from '../pages/report';
import { Subordinates } from '../pages/subordinates';
import { JoinSuperior } from '../pages/superior';
import { BRANCH, putRecords, SUPERIOR, type OpenApp } from '../world/offices';
import { makePlace, PASSPHRASE, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';
import { booksUntilToday } from './books';
import { copyLastStudy, MEETING, submitForm, writeMeeting } from './new-records';
import { asOnALaptop, Stage } from './stage';

// One story in two windows, told in order: each scene goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const books = booksUntilToday();
/** What the branch has after it wrote two more. */
const submitted = books.gatherings + 2;
let stage: Stage;
let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let invitation: { readonly file: string; readonly paperCode: string };
let firstReport: string;

/** How many records the superior's window has to show. */
async function recordsAtSuperior(): Promise<number> {
  const listed = await ask(superior.page, 'gatherings.list', {});
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.length;
}

const onStick = (name: string): string => join(place.stick, name);

test.beforeAll(async () => {
  stage = await Stage.open();
  place = await makePlace();
  const named = ['--data', place.data('branch'), '--passphrase-file', place.passphraseFile];
  await zhibu(['init', '--role', 'branch', '--code', BRANCH.code, '--name', BRANCH.name, '--operator', BRANCH.operator, ...named]);
  await putRecords(place, 'branch', books.records);
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
});

test('the superior starts for the first time and types the recovery code back', async () => {
  const it = await launchApp({ dataDir: place.data('superior'), drives: [place.stick] });
  superior = { ...it, frame: new Frame(it.page) };
  await asOnALaptop(it.app);
  const gate = new Gate(it.page);
  await expect(gate.title).toHaveText('第一次使用，先选一项');
  await stage.picture(it.page, 'superior-first-run');
  await gate.choose('上级');
  await gate.nameOrganisation({ ...SUPERIOR, role: '上级', type: '党委', passphrase: PASSPHRASE });
  await gate.typePassphraseTwice(PASSPHRASE);
  await gate.button('建立数据').click();
  const code = await gate.readCode();
  await stage.picture(it.page, 'superior-recovery-code');
  await gate.button('已打印或抄好，下一步').click();
  await gate.code.fill(code);
  await stage.picture(it.page, 'superior-code-typed-back');
  await gate.typeCodeBack(code);
  await expect(superior.frame.nav).toBeVisible();
  await stage.picture(it.page, 'superior-empty-desk');
  stage.count('first run of the superior', { subordinates: 0 });
});

test('the branch opens its books with the passphrase', async () => {
  const it = await launchApp({ dataDir: place.data('branch'), drives: [place.stick] });
  branch = { ...it, frame: new Frame(it.page) };
  await asOnALaptop(it.app);
  const gate = new Gate(it.page);
  await expect(gate.title).toHaveText('请输入口令');
  await gate.passphrase.fill(PASSPHRASE);
  await stage.picture(it.page, 'branch-passphrase');
  await gate.unlock(PASSPHRASE);
  await expect(branch.frame.title).toContainText('月');
  await stage.picture(it.page, 'branch-home');
  const members = new Members(it.page);
  await members.open('党员名册');
  await expect(members.title).toContainText('在册 24 人');
  await stage.picture(it.page, 'branch-roster');
  await members.openMember(books.secretary);
  await expect(members.title).toHaveText(books.secretary);
  await expect(members.fact('党内职务')).toContainText('支部书记');
  await stage.picture(it.page, 'branch-member');
  stage.count('the branch opens its books', { members: books.members.length, records: books.gatherings });
});

test('the superior makes a slot and an invitation, whose code goes on paper', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  await slots.addSlot(BRANCH.code, BRANCH.name, '党支部');
  await stage.picture(superior.page, 'superior-slot');
  invitation = await slots.invite(BRANCH.code);
  await stage.picture(superior.page, 'superior-invitation-with-paper-code');
  stage.count('invitation', { subordinates: 1, invitations: 1 });
});

test('the branch answers, and both screens show the same forty digits', async () => {
  const join = new JoinSuperior(branch.page);
  await willChoose(branch.app, [onStick(invitation.file)]);
  await join.visit('/superior');
  await join.chooseInvitation();
  await join.code.fill(invitation.paperCode);
  await stage.picture(branch.page, 'branch-answers-invitation');
  const enrolment = await join.write();
  const own = await join.digits();
  await stage.picture(branch.page, 'branch-digits');
  const desk = new Import(superior.page);
  await willChoose(superior.app, [enrolment]);
  await desk.choose();
  await stage.picture(superior.page, 'superior-enrolment-arrives');
  await desk.apply();
  await desk.link('去核对数字').click();
  const slots = new Subordinates(superior.page);
  const theirs = await slots.digits();
  await stage.picture(superior.page, 'superior-digits');
  expect(theirs).toBe(own);
  expect(own).toMatch(/^(\d{5} ){7}\d{5}$/);
  await slots.button('两边一致').click();
  await expect(slots.title).toHaveText(`${BRANCH.name}已核对`);
  await join.button('两边一致').click();
  await expect(join.title).toHaveText(`上级：${SUPERIOR.name}`);
  await stage.picture(branch.page, 'branch-confirmed');
  stage.count('digits compared', { digits: own.replaceAll(' ', '').length, confirmed: 1 });
});

test('a meeting is written by the form, a study session copied from last time', async () => {
  await writeMeeting(branch.page, books, () => stage.picture(branch.page, 'branch-meeting-form'));
  await stage.picture(branch.page, 'branch-meeting-votes');
  await submitForm(branch.page);
  await stage.picture(branch.page, 'branch-meeting-minutes');
  await copyLastStudy(branch.page, '学习党支部工作条例', '中国共产党支部工作条例（试行）');
  await stage.picture(branch.page, 'branch-study-copied');
  await submitForm(branch.page);
  stage.count('two records written', { records: books.gatherings + 2 });
});

test('two characters find what the minutes say', async () => {
  const found: Record<string, number> = {};
  for (const [word, name] of [['党课', 'lecture'], ['换届', 'election']] as const) {
    await branch.page.keyboard.press('Control+k');
    await branch.page.keyboard.type(word);
    await branch.page.keyboard.press('Enter');
    await expect(branch.frame.main).toContainText(`“${word}”`);
    await expect(branch.frame.main.locator('mark').first()).toHaveText(word);
    found[name] = await branch.frame.main.getByRole('listitem').count();
    await stage.picture(branch.page, `branch-search-${name}`);
  }
  stage.count('search', found);
});

test('all is submitted, looked through and written to the stick', async () => {
  const list = new Gatherings(branch.page);
  await list.show();
  await stage.picture(branch.page, 'branch-records');
  await list.main.getByLabel('选择全部可提交的').check();
  await list.button(/^提交所选 \d+ 条$/).click();
  await expect(list.main).toContainText(/已提交 \d+ 条/);
  await list.link('去导出上报包').click();
  const report = new Report(branch.page);
  await expect(report.button('下一步：看将带出什么')).toBeVisible();
  await stage.picture(branch.page, 'branch-report-choose');
  await report.look();
  await stage.picture(branch.page, 'branch-report-preview');
  const name = await report.write();
  firstReport = onStick(name);
  await stage.picture(branch.page, 'branch-report-written');
  await report.coverSlip();
  await stage.picture(branch.page, 'branch-report-cover-slip');
  stage.count('first report', { records: submitted, bytes: (await readFile(firstReport)).length });
});

test('the superior imports the report and reads a record with all its details', async () => {
  const desk = new Import(superior.page);
  await willChoose(superior.app, [firstReport]);
  await desk.choose();
  await expect(desk.looks).toContainText(`新增${submitted}`);
  await stage.picture(superior.page, 'superior-report-arrives');
  await desk.apply();
  await stage.picture(superior.page, 'superior-imported');
  await desk.open('总览');
  await expect(desk.title).toContainText('已报 1 / 1');
  await stage.picture(superior.page, 'superior-desk');
  const list = new Gatherings(superior.page);
  await list.showBelow();
  await stage.picture(superior.page, 'superior-records');
  await list.openRecord(MEETING);
  const record = new RecordPage(superior.page);
  await expect(record.minutes).toContainText('通过支部年度工作总结，修改后上报。');
  await expect(record.main.getByText('本机只能查看')).toBeVisible();
  await stage.picture(superior.page, 'superior-reads-minutes');
  expect(await recordsAtSuperior()).toBe(submitted);
  stage.count('imported by the superior', { records: submitted });
});

test('the receipt goes back, and each record is 已送达', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const receipt = onStick(await slots.writeDownward());
  await stage.picture(superior.page, 'superior-receipt-written');
  await slots.closeDialog();
  const desk = new Import(branch.page);
  await willChoose(branch.app, [receipt]);
  await desk.choose();
  await stage.picture(branch.page, 'branch-receipt-arrives');
  await desk.apply();
  await expect(desk.main).toContainText(`${submitted} 条记录现在是“已送达”`);
  const list = new Gatherings(branch.page);
  await list.show();
  await expect(list.row(MEETING)).toContainText('已送达');
  await stage.picture(branch.page, 'branch-delivered');
  await list.open('首页');
  await stage.picture(branch.page, 'branch-home-delivered');
  stage.count('receipt imported by the branch', { delivered: submitted });
});

test('one more record: the second report carries only that one', async () => {
  await copyLastStudy(branch.page, '学习纪律处分条例', '中国共产党纪律处分条例');
  await submitForm(branch.page);
  const report = new Report(branch.page);
  await report.visit('/exchange/report');
  await expect(report.main).toContainText(`已送达 ${submitted} 条，不再带`);
  await report.look();
  await expect(report.content.getByRole('row').filter({ hasText: '集中学习' })).toContainText('1');
  await stage.picture(branch.page, 'branch-second-report');
  const second = onStick(await report.write());
  const desk = new Import(superior.page);
  await willChoose(superior.app, [second]);
  await desk.choose();
  await expect(desk.looks).toContainText('新增1');
  await stage.picture(superior.page, 'superior-second-report');
  await desk.apply();
  stage.count('second report', { records: 1, bytes: (await readFile(second)).length });
});

test('imported twice nothing changes, and a damaged file is refused with what to do', async () => {
  const before = await recordsAtSuperior();
  const desk = new Import(superior.page);
  await willChoose(superior.app, [firstReport]);
  await desk.choose();
  await expect(desk.looks).toContainText('已经导入过同一个文件，不用再导入');
  await expect(desk.button(/^导入/)).toHaveCount(0);
  await stage.picture(superior.page, 'superior-imported-twice');
  const damaged = join(place.folder, 'damaged.zbb');
  const bytes = await readFile(firstReport);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40);
  await writeFile(damaged, bytes);
  await willChoose(superior.app, [damaged]);
  await desk.choose();
  await expect(desk.looks).toContainText('文件损坏或不完整。本机数据没有任何变化。请让对方重新导出一次');
  await stage.picture(superior.page, 'superior-refuses-damaged');
  const after = await recordsAtSuperior();
  expect([before, after]).toEqual([submitted + 1, submitted + 1]);
  stage.count('imported twice, and a damaged file', { records: after, refused: 1 });
});

test('nothing that the windows logged was an error, and the pictures are kept', async () => {
  expect([...branch.problems, ...superior.problems]).toEqual([]);
  await stage.finish(place.stick, { branch: { ...BRANCH, members: books.members.length }, superior: SUPERIOR });
});
