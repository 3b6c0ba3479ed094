import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { GatheringForm } from '../pages/gathering-form';
import { Import } from '../pages/import';
import { englishLeftOver, overflowing, SMALLEST, unreachable } from '../pages/looks';
import { Orders } from '../pages/orders';
import { Report } from '../pages/report';
import { Reviews } from '../pages/reviews';
import { Subordinates } from '../pages/subordinates';
import { Tree } from '../pages/tree';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { daysAgo, makePlace, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';

// A branch, a 党总支 and a 学院党委 over one stick: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const TASK = '开展校舍安全排查';
const REASON = '地点没有写到房间，请补上。';
const MEETING = String(threeRecords().find(({ document }) => document.mainKind === 'party-meeting')?.document.title);
const TOP = { code: '130534', name: '清河学院党委', operator: '王敏' } as const;

let place: Place;
let branch: OpenApp;
let middle: OpenApp;
let top: OpenApp;
const opened: OpenApp[] = [];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  const of = (office: string): readonly string[] => ['--data', place.data(office), '--passphrase-file', place.passphraseFile];
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  await zhibu(['init', '--role', 'superior', '--code', TOP.code, '--name', TOP.name, '--operator', TOP.operator, ...of('top')]);
  const invited = await zhibu(['invite', '--slot-code', SUPERIOR.code, '--slot-name', SUPERIOR.name, '--type', 'general-branch', '--to', place.stick, ...of('top')]);
  const enrolled = await zhibu(['enrol', '--invitation', String(invited['file']), '--code', String(invited['paperCode']), '--to', place.stick, ...of('superior')]);
  await zhibu(['import', String(enrolled['file']), ...of('top')]);
  await zhibu(['confirm', '--yes', ...of('superior')]);
  await zhibu(['confirm', '--slot-code', SUPERIOR.code, '--yes', ...of('top')]);
  await zhibu(['submit', '--all', ...of('branch')]);
  const open = async (office: string): Promise<OpenApp> => {
    const it = await openApp(place.data(office), { drives: [place.stick] });
    opened.push(it);
    return it;
  };
  [branch, middle, top] = [await open('branch'), await open('superior'), await open('top')];
});
test.afterAll(async () => {
  for (const it of opened) await it.close();
  await place.discard();
});

async function report(from: OpenApp): Promise<string> {
  const steps = new Report(from.page);
  // Whoever has looked before begins at the first step again.
  await steps.open('上报与回执');
  await steps.link('导出上报包').click();
  await steps.look();
  return join(place.stick, await steps.write());
}

async function take(to: OpenApp, file: string): Promise<void> {
  const desk = new Import(to.page);
  await willChoose(to.app, [file]);
  await desk.choose();
  await desk.apply();
}

async function answer(from: OpenApp): Promise<string> {
  const list = new Subordinates(from.page);
  await list.open('下级组织');
  const file = await list.writeDownward();
  await list.closeDialog();
  return join(place.stick, file);
}

test('the branch reports to the 党总支, which sees what it will hand on before it does', async () => {
  test.setTimeout(120_000);
  await take(middle, await report(branch));
  const steps = new Report(middle.page);
  await steps.visit('/exchange/report');
  await steps.look();
  const below = middle.page.getByRole('table', { name: '下级组织的记录，原样转给上级' });
  await expect(below.getByRole('row')).toHaveCount(4);
  await expect(below).toContainText('支部党员大会');
  await steps.button('改怎么带…').click();
  await steps.dialog.getByRole('radiogroup', { name: '集中学习，下级报来的记录' }).getByText('汇总').click();
  await steps.dialog.getByRole('button', { name: '保存', exact: true }).click();
  await expect(below.getByRole('row').filter({ hasText: '集中学习' })).toContainText('1 条只带汇总数');
});

test('the 学院党委 has the records of the branch, and knows by whom it knows it', async () => {
  test.setTimeout(120_000);
  await take(top, await report(middle));
  const tree = new Tree(top.page);
  await tree.open('组织树');
  expect(await tree.shape()).toEqual([`1 ${TOP.code}`, `2 ${SUPERIOR.code}`, `3 ${BRANCH.code}`]);
  await expect(tree.row(BRANCH.name)).toContainText(`由${SUPERIOR.name}核对`);
  await expect(tree.row(BRANCH.name)).toContainText('2 条记录');
  await tree.row(TOP.name).focus();
  await top.page.keyboard.press('ArrowDown');
  await top.page.keyboard.press('ArrowLeft');
  expect(await tree.shape()).toHaveLength(2);
  await top.page.keyboard.press('ArrowRight');
  expect(await tree.shape()).toHaveLength(3);
  await tree.row(BRANCH.name).getByRole('link', { name: /条记录/ }).click();
  await expect(tree.main.getByRole('row').filter({ hasText: BRANCH.name })).toHaveCount(2);
});

test('moves the branch for its own count, from a day on, and takes that back', async () => {
  const tree = new Tree(top.page);
  await tree.open('组织树');
  await tree.move(BRANCH.name, `${TOP.name}（${TOP.code}）`);
  await expect(tree.row(BRANCH.name)).toHaveAttribute('aria-level', '2');
  await top.page.getByRole('button', { name: '撤销' }).click();
  await expect(tree.row(BRANCH.name)).toHaveAttribute('aria-level', '3');
  await tree.row(BRANCH.name).dragTo(tree.row(TOP.name));
  await expect(tree.dialog).toContainText(`把${BRANCH.name}移到哪个组织下面`);
  await expect(tree.dialog).toContainText(TOP.name);
  await tree.dialog.getByRole('button', { name: '不移动，关闭' }).click();
});

test('its receipt comes down, and the branch reads that all has reached the 学院党委', async () => {
  test.setTimeout(120_000);
  await take(middle, await answer(top));
  const desk = new Frame(middle.page);
  await desk.open('上报与回执');
  await expect(desk.section('各级收到了多少')).toContainText('都已送达');
  await expect(desk.main.getByRole('table', { name: '只报汇总数的月份' })).toContainText('已计入');
  await take(branch, await answer(middle));
  const own = new Frame(branch.page);
  await own.open('上报与回执');
  await expect(own.section('各级收到了多少')).toContainText(`已到达${TOP.name}`);
});

test('a task goes down level by level, and with it a record that the middle returns', async () => {
  test.setTimeout(120_000);
  const given = new Orders(top.page);
  await given.open('任务与传达');
  await given.link('布置任务').first().click();
  await given.fill({ 任务: TASK, 要求: '逐栋排查，建立清单。', 完成时限: daysAgo(-14) });
  await given.addStep('排查教学楼');
  await given.tick(SUPERIOR.name);
  await given.give('下达');
  await take(middle, await answer(top));

  const between = new Orders(middle.page);
  await between.open('上级任务');
  await between.block(TASK).getByRole('link', { name: /^转下级/ }).click();
  await expect(between.main).toContainText(`转办上级任务“${TASK}”`);
  await between.give('下达');
  const desk = new Reviews(middle.page);
  await desk.show();
  await desk.openRecord(MEETING);
  await desk.giveBack(REASON, ['地点'], '7 天内');
  await take(branch, await answer(middle));
  const home = new Frame(branch.page);
  await home.open('首页');
  await expect(home.section('上级任务')).toContainText(TASK);
  await expect(home.section('1 条记录退回待改')).toContainText(REASON);
});

test('the branch does the task and corrects the record; both come up through the middle, the task as a sum of two levels', async () => {
  test.setTimeout(120_000);
  const below = new Orders(branch.page);
  await below.section('1 条记录退回待改').getByRole('link', { name: `去改“${MEETING}”` }).click();
  const form = new GatheringForm(branch.page);
  await form.place.fill('行政楼 305 会议室');
  await form.button('提交').click();
  await expect(below.main.getByText('退回后已重新提交，等上级审核。')).toBeVisible();
  await below.open('上级任务');
  await below.block(TASK).getByRole('button', { name: /^记入台账/ }).click();
  await below.button('完成：排查教学楼').click();
  await expect(below.section('上级任务')).toContainText('将报上级：已完成待销号');
  await take(middle, await report(branch));

  const between = new Orders(middle.page);
  await between.open('任务与传达');
  await between.link(TASK).click();
  await expect(between.line(BRANCH.name)).toContainText('待销号');
  await between.button('选待销号的').click();
  await between.button('销号（1）').click();
  await expect(between.line(BRANCH.name)).toContainText('已销号');
  const desk = new Reviews(middle.page);
  await desk.show();
  await desk.openRecord(MEETING);
  await expect(desk.section('退回以后改了 1 处')).toContainText('行政楼 305 会议室');
  await desk.button('通过').click();
  await expect(desk.title).not.toHaveText(MEETING);
  await take(top, await report(middle));

  const given = new Orders(top.page);
  await given.open('任务与传达');
  await given.link(TASK).click();
  // Two organisations were asked; the branch has done it, the 总支 itself has not begun.
  await expect(given.line(SUPERIOR.name)).toContainText('1 / 2');
  const tree = new Tree(top.page);
  await tree.open('组织树');
  await tree.row(BRANCH.name).getByRole('link', { name: /条记录/ }).click();
  await given.main.getByRole('link', { name: MEETING }).click();
  await expect(given.main).toContainText('行政楼 305 会议室');
});

test('the screens hold on the smallest window and can be reached by everybody', async () => {
  await top.app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), SMALLEST);
  const tree = new Tree(top.page);
  await tree.open('组织树');
  await expect(tree.grid).toBeVisible();
  await top.page.screenshot({ path: 'test-output/levels/tree.png' });
  expect(await overflowing(top.page)).toEqual([]);
  expect(await englishLeftOver(top.page)).toEqual([]);
  expect(await unreachable(top.page)).toEqual([]);
});
