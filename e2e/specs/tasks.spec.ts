import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Attachments } from '../pages/attachments';
import { willChoose } from '../pages/dialogs';
import { GatheringForm } from '../pages/gathering-form';
import { Import } from '../pages/import';
import { unreachable } from '../pages/looks';
import { Orders } from '../pages/orders';
import { Report } from '../pages/report';
import { Subordinates } from '../pages/subordinates';
import { notice } from '../world/files';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { daysAgo, makePlace, type Place } from '../world/place';

// One stick after the other: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const TASK = '开展校舍安全排查';
const NOTICE = '关于学习全会精神的通知';
const FILE = '全会公报.pdf';
const SOON = daysAgo(-14);

let place: Place;
let branch: OpenApp;
let superior: OpenApp;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await notice(place.folder, FILE);
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
});

async function bringDown(): Promise<void> {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const file = await slots.writeDownward();
  await slots.closeDialog();
  await takeIn(branch, file);
}

async function takeIn(office: OpenApp, file: string): Promise<void> {
  const desk = new Import(office.page);
  await willChoose(office.app, [join(place.stick, file)]);
  await desk.choose();
  await desk.apply();
}

test('the superior gives a task and a notice; nothing is at the branch before a file is written', async () => {
  const above = new Orders(superior.page);
  await above.open('任务与传达');
  await expect(above.title).toHaveText('还没有下达任务');
  await above.link('布置任务').first().click();
  await above.button('下达').click();
  await expect(above.page.getByText('请至少选一个下级组织')).toBeVisible();
  await above.fill({ 任务: TASK, 要求: '逐栋排查，建立清单。', 来源文件: '清教工委〔2026〕18 号', 完成时限: SOON });
  await above.addStep('排查教学楼');
  await above.addStep('排查宿舍楼');
  await above.tick(BRANCH.name);
  expect(await unreachable(above.page)).toEqual([]);
  await above.give('下达');
  await expect(above.title).toHaveText(TASK);
  await expect(above.line(BRANCH.name)).toContainText('待带出');
  expect(await unreachable(above.page)).toEqual([]);

  await above.visit('/orders?notice');
  await above.link('下发通知').first().click();
  await new Attachments(above.page).add([join(place.folder, FILE)]);
  await expect(above.button(`打开附件${FILE}`)).toBeVisible();
  await above.fill({ 通知标题: NOTICE, 文号: '清教工委〔2026〕20 号', 传达时限: SOON, 正文或摘要: '请各支部组织集中学习。' });
  await above.tick(BRANCH.name);
  await above.give('下发');
  const below = new Orders(branch.page);
  await below.open('上级任务');
  await expect(below.main).toContainText('上级还没有下达任务或通知');
});

test('what came stands on the home screen, and one click makes it a ledger item with everything filled in', async () => {
  await bringDown();
  const below = new Orders(branch.page);
  await below.open('首页');
  await expect(below.section('上级任务')).toContainText(TASK);
  await expect(below.section('上级任务')).toContainText(NOTICE);
  const files = new Attachments(below.page);
  await files.open(FILE);
  await expect.poll(() => files.ink()).toBeGreaterThan(0);
  await files.close();
  await below.open('上级任务');
  await expect(below.title).toHaveText('1 项任务要办，1 份通知要传达');
  expect(await unreachable(below.page)).toEqual([]);
  await below.block(TASK).getByRole('button', { name: /^记入台账/ }).click();
  await expect(below.title).toHaveText(TASK);
  await expect(below.section('上级任务')).toContainText(SUPERIOR.name);
  for (const said of ['督办任务', '逐栋排查，建立清单。', '清教工委〔2026〕18 号']) await expect(below.main).toContainText(said);
  await below.page.getByLabel('报上级的说明').fill('教学楼已排查，没有发现隐患');
  await below.button('保存说明').click();
  await expect(below.button('保存说明')).toBeDisabled();
  for (const step of ['排查教学楼', '排查宿舍楼']) {
    await below.button(`完成：${step}`).click();
    await expect(below.button(`改回未完成：${step}`)).toBeVisible();
  }
  await expect(below.section('上级任务')).toContainText('将报上级：已完成待销号');
  expect(await unreachable(below.page)).toEqual([]);
});

test('a notice becomes a study record with its title, material and file in it', async () => {
  const below = new Orders(branch.page);
  await below.open('上级任务');
  await below.block(NOTICE).getByRole('link', { name: /^起草学习记录/ }).click();
  const form = new GatheringForm(branch.page);
  await expect(form.topic).toHaveValue(`传达学习${NOTICE}`);
  await expect(form.main.locator(`input[value="${NOTICE}"]`)).toBeVisible();
  await expect(form.main.getByRole('button', { name: '打开附件全会公报' })).toBeVisible();
  await form.save();
  await form.open('上级任务');
  await expect(below.block(NOTICE)).toContainText('已传达');
});

test('the answers go up with the report, and the superior sees them and closes the task', async () => {
  const report = new Report(branch.page);
  await report.visit('/exchange/report');
  await report.look();
  const answers = report.page.getByRole('table', { name: '上级任务与通知的进展' });
  await expect(answers).toContainText('教学楼已排查，没有发现隐患');
  await expect(answers.getByRole('row').filter({ hasText: NOTICE })).toContainText('传达');
  await takeIn(superior, await report.write());

  const above = new Orders(superior.page);
  await above.open('任务与传达');
  await expect(above.title).toHaveText('1 项任务在办');
  await above.link(TASK).click();
  await expect(above.line(BRANCH.name)).toContainText('待销号');
  await expect(above.line(BRANCH.name)).toContainText('教学楼已排查，没有发现隐患');
  await above.button('选待销号的').click();
  await above.button('销号（1）').click();
  await expect(above.line(BRANCH.name)).toContainText('已销号');
  await above.visit('/orders?notice');
  await expect(above.title).toHaveText('下发的通知都已传达');

  await bringDown();
  const below = new Orders(branch.page);
  await below.open('上级任务');
  await below.block(TASK).getByRole('button', { name: /^台账里登记销号/ }).click();
  await expect(below.title).toHaveText(TASK);
  await expect(below.main.locator('.page-title .tag')).toHaveText('已销号');
  await expect(below.main).toContainText(SUPERIOR.name);
});
