import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runApp } from '../launch';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { RecordPage } from '../pages/record';
import { Report } from '../pages/report';
import { Subordinates } from '../pages/subordinates';
import { JoinSuperior } from '../pages/superior';
import { BRANCH, foundBranch, foundSuperior, openApp, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

// The whole way of one report, in two windows with one stick: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let invitation: { readonly file: string; readonly paperCode: string };
let enrolment: string;
let receipt: string;
let firstReport: string;

const onStick = (name: string): string => join(place.stick, name);

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
});

test('the superior makes the slot and the invitation, whose code is on the paper only', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  await slots.addSlot(BRANCH.code, BRANCH.name, '党支部');
  invitation = await slots.invite(BRANCH.code);
  expect(invitation.paperCode).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5})+$/);
  await expect(slots.main).toContainText('校验码只显示这一次');
  const file = await readFile(onStick(invitation.file));
  expect(file.includes(invitation.paperCode)).toBe(false);
});

test('the branch sees who invites it, and a code that was copied wrongly writes nothing', async () => {
  const join = new JoinSuperior(branch.page);
  await willChoose(branch.app, [onStick(invitation.file)]);
  await join.visit('/superior');
  await join.chooseInvitation();
  await expect(join.main).toContainText(SUPERIOR.name);
  await join.code.fill('AAAAA');
  await expect(join.button('写入网文件')).toBeDisabled();
});

test('the right code writes the enrolment, and both sides show the same forty digits', async () => {
  const join = new JoinSuperior(branch.page);
  await join.code.fill(invitation.paperCode.toLowerCase());
  enrolment = await join.write();
  const own = await join.digits();
  const desk = new Import(superior.page);
  await willChoose(superior.app, [enrolment]);
  await desk.choose();
  await expect(desk.looks).toContainText(BRANCH.name);
  await desk.apply();
  await desk.link('去核对数字').click();
  const slots = new Subordinates(superior.page);
  expect(await slots.digits()).toBe(own);
  expect(own).toMatch(/^(\d{5} ){7}\d{5}$/);
  await slots.button('两边一致').click();
  await expect(slots.title).toHaveText(`${BRANCH.name}已核对`);
});

test('before the branch has compared the digits too, it cannot report', async () => {
  const report = new Report(branch.page);
  await report.visit('/exchange/report');
  await expect(report.main).toContainText('还要和上级核对一遍数字');
  await report.link('核对数字').click();
  await new JoinSuperior(branch.page).button('两边一致').click();
  await expect(report.title).toHaveText(`上级：${SUPERIOR.name}`);
});

test('the preview says what goes, with which names, before anything is written', async () => {
  const list = new Gatherings(branch.page);
  await list.show();
  await list.main.getByLabel('选择全部可提交的').check();
  await list.button('提交所选 3 条').click();
  await expect(list.main).toContainText('已提交 3 条');
  await list.link('去导出上报包').click();
  const report = new Report(branch.page);
  await report.look();
  for (const [kind, names] of [
    ['支部党员大会', '到会、请假、缺席名单'],
    ['政治生日', '过政治生日的党员姓名'],
    ['集中学习', '研讨发言人'],
  ] as const) {
    const row = report.content.getByRole('row').filter({ hasText: kind });
    await expect(row).toContainText('1');
    await expect(row).toContainText(names);
  }
  await expect(report.main).toContainText('不带出：身份证号');
  await expect(report.main).toContainText(`只有${SUPERIOR.name}的电脑能打开`);
  await expect(readdir(place.stick)).resolves.toHaveLength(2);
});

test('the file is written, read back, and has a cover slip with its numbers', async () => {
  const report = new Report(branch.page);
  const name = await report.write();
  firstReport = onStick(name);
  expect(await readdir(place.stick)).toContain(name);
  expect((await readdir(place.stick)).filter((each) => each.endsWith('.part'))).toEqual([]);
  const slip = await report.coverSlip();
  await expect(slip).toContainText(name);
  await expect(slip).toContainText('3 条');
  await expect(slip).toContainText('接收人（签字）');
  await report.open('上报与回执');
  await expect(report.title).toHaveText('第 1 号已写出，等回执');
});

test('dropped into the superior’s window it is shown first and taken in only then', async () => {
  const desk = new Import(superior.page);
  await desk.drop(firstReport);
  await expect(desk.looks).toContainText(BRANCH.name);
  await expect(desk.looks).toContainText('新增3');
  const slots = new Subordinates(superior.page);
  await slots.open('总览');
  await expect(slots.main).toContainText('还没有收到记录');
  await desk.drop(firstReport);
  await desk.apply();
  await expect(desk.main).toContainText('新增 3 条记录');
});

test('the desk shows who has reported, and every detail of what came', async () => {
  const frame = new Frame(superior.page);
  await frame.open('总览');
  await expect(frame.title).toContainText('已报 1 / 1');
  const list = new Gatherings(superior.page);
  await list.showBelow();
  await expect(list.rows).toHaveCount(3);
  const meeting = list.rows.filter({ hasText: '支部党员大会' });
  await expect(meeting).toContainText(BRANCH.name);
  await meeting.getByRole('link').click();
  const record = new RecordPage(superior.page);
  await expect(record.main.getByText(`这是下级“${BRANCH.name}”`)).toContainText('本机只能查看');
  await expect(record.main.getByRole('link', { name: '编辑' })).toHaveCount(0);
  await expect(record.head('应到会有表决权 / 实到有表决权')).toHaveText('20 / 17');
  await expect(record.minutes).toContainText('同意接收许晓东同志为中共预备党员，报上级党委审批。');
});

test('the receipt goes back and makes each record 已送达', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  receipt = onStick(await slots.writeDownward());
  await slots.closeDialog();
  // A double click while the app runs: a second start that hands its file over.
  const second = await runApp([`--data-dir=${place.data('branch')}`, receipt]);
  expect(second.code).toBe(0);
  const desk = new Import(branch.page);
  await expect(desk.looks).toContainText('回执：本组织 3 条已送达');
  await desk.apply();
  await expect(desk.main).toContainText('3 条记录现在是“已送达”');
  const list = new Gatherings(branch.page);
  await list.show();
  await expect(list.rows).toHaveCount(3);
  for (const row of await list.rows.all()) await expect(row).toContainText('已计入');
  await list.open('上报与回执');
  await expect(list.title).toHaveText('都已送达');
});

test('one more record: the second report carries only what the receipt does not cover', async () => {
  const form = new GatheringForm(branch.page);
  await form.visit('/gatherings/copy/study-session');
  await form.header({ topic: '学习纪律处分条例', date: '2025-12-30', start: '14:00', end: '15:30', place: '党员活动室' });
  await form.button('提交').click();
  const anyway = form.dialog.getByRole('button', { name: '仍然提交' });
  const record = new RecordPage(branch.page);
  await expect(anyway.or(record.minutes)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  await expect(record.minutes).toBeVisible();
  const report = new Report(branch.page);
  await report.visit('/exchange/report');
  await expect(report.main).toContainText('已送达 3 条，不再带');
  await report.look();
  await expect(report.content.getByRole('row').filter({ hasText: '集中学习' })).toContainText('1');
  await expect(report.content.getByRole('row').filter({ hasText: '支部党员大会' })).toHaveCount(0);
  const name = await report.write();
  const desk = new Import(superior.page);
  await willChoose(superior.app, [onStick(name)]);
  await desk.choose();
  await expect(desk.looks).toContainText('新增1');
  await desk.apply();
});

test('imported twice, nothing changes', async () => {
  const desk = new Import(superior.page);
  await willChoose(superior.app, [firstReport]);
  await desk.choose();
  await expect(desk.looks).toContainText('已经导入过同一个文件，不用再导入');
  await expect(desk.button(/^导入/)).toHaveCount(0);
  const list = new Gatherings(superior.page);
  await list.showBelow();
  await expect(list.rows).toHaveCount(4);
});

test('damaged, foreign and wrongly addressed files are refused with what to do', async () => {
  const whole = await readFile(firstReport);
  const damaged = join(place.folder, '坏了.zbb');
  const empty = join(place.folder, '空的.zbb');
  const foreign = join(place.folder, '照片.zbb');
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(whole.length - 40) ^ 1, whole.length - 40);
  await writeFile(damaged, flipped);
  await writeFile(empty, '');
  await writeFile(foreign, 'no package at all');
  const astray = join(place.folder, '写给支部的.zbb');
  await copyFile(receipt, astray);
  const desk = new Import(superior.page);
  await willChoose(superior.app, [damaged, empty, foreign, astray]);
  await desk.choose();
  await expect(desk.looks).toHaveCount(4);
  await expect(desk.title).toHaveText('4 个文件都不能导入');
  for (const [file, sentence] of [
    ['坏了.zbb', '文件损坏或不完整。本机数据没有任何变化。请让对方重新导出一次'],
    ['空的.zbb', '文件是空的，可能没有写完就拔了 U 盘'],
    ['照片.zbb', '这不是支部手册的数据文件'],
    ['写给支部的.zbb', `是写给“${BRANCH.name}”的，不是写给本组织的`],
  ] as const)
    await expect(superior.page.getByRole('article', { name: file })).toContainText(sentence);
  await expect(desk.button(/^导入/)).toHaveCount(0);
});

test('nothing that the pages logged was an error', () => {
  expect([...branch.problems, ...superior.problems]).toEqual([]);
});

test('why somebody was on leave travels as a category, and the words about it stay in the branch', async () => {
  const list = new Gatherings(superior.page);
  await list.showBelow();
  await list.rows.filter({ hasText: '支部党员大会' }).getByRole('link').click();
  const record = new RecordPage(superior.page);
  await expect(record.head('请假')).toContainText('邱广义（事）');
  await expect(record.head('请假')).not.toContainText('家中老人');
});
