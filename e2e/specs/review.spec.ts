import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { willChoose } from '../pages/dialogs';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { SMALLEST, unreachable } from '../pages/looks';
import { Reviews } from '../pages/reviews';
import { Subordinates } from '../pages/subordinates';
import { foundBranch, foundSuperior, importInto, joinThem, openApp, reportAll, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';

// A record goes down for correction and comes up again, in two windows: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let title: string;

const REASON = '地点没有写到房间，请补上。';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  await importInto(place, 'superior', await reportAll(place));
  title = String(threeRecords().find(({ document }) => document.mainKind === 'party-meeting')?.document.title);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
  for (const { app } of [branch, superior]) await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), SMALLEST);
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
});

const receive = async (it: OpenApp, file: string): Promise<void> => {
  const desk = new Import(it.page);
  await willChoose(it.app, [file]);
  await desk.choose();
  await desk.apply();
};

test('what waits is counted beside 审核, and many are passed at once and taken back', async () => {
  const desk = new Reviews(superior.page);
  await expect(desk.nav.getByRole('link', { name: '审核' })).toContainText('3');
  await desk.show();
  await expect(desk.title).toHaveText('3 条记录等您审核');
  await expect(desk.rows).toHaveCount(3);
  expect(await unreachable(superior.page)).toEqual([]);
  await desk.main.getByRole('checkbox', { name: '选择全部' }).check();
  await desk.button('通过所选 3 条').click();
  await expect(desk.title).toHaveText('没有要审核的记录');
  await superior.page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(desk.title).toHaveText('3 条记录等您审核');
});

test('a record is returned with its reason, fields and day, and the next one comes by itself; another is passed by the keyboard', async () => {
  const desk = new Reviews(superior.page);
  await desk.openRecord(title);
  await expect(desk.main).toContainText('第一次提交，没有可比的');
  await desk.giveBack(REASON, ['地点', '主持人总结'], '7 天内');
  await expect(desk.title).not.toHaveText(title);
  await expect(desk.button('通过')).toBeEnabled();
  await superior.page.keyboard.press('Control+Enter');
  await expect(superior.page.getByRole('status').filter({ hasText: '已通过' })).toBeVisible();
  await desk.show();
  await expect(desk.rows).toHaveCount(1);
  await desk.main.getByText(/^已退回（1）$/).click();
  await expect(desk.rows.filter({ hasText: title })).toContainText('还没有带走');
});

test('the branch sees on its first screen what was returned, why and until when', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const file = join(place.stick, await slots.writeDownward());
  await slots.closeDialog();
  await receive(branch, file);
  await branch.frame.open('首页');
  const card = branch.frame.section('1 条记录退回待改');
  await expect(card).toContainText(title);
  await expect(card).toContainText(REASON);
  await expect(card).toContainText('要改：地点、主持人总结');
  await expect(branch.frame.nav.getByRole('link', { name: '退回待改' })).toContainText('1');
  expect(await unreachable(branch.page)).toEqual([]);
});

test('the form shows beside its fields what is asked, and the record is submitted again', async () => {
  await branch.frame.section('1 条记录退回待改').getByRole('link', { name: `去改“${title}”` }).click();
  const asked = branch.frame.section('上级要求改');
  await expect(asked).toContainText(REASON);
  await expect(branch.page.locator('[data-asked]')).toHaveCount(2);
  expect(await unreachable(branch.page)).toEqual([]);
  await asked.getByRole('button', { name: /^去填写\s*：地点$/ }).click();
  const form = new GatheringForm(branch.page);
  await expect(form.place).toBeFocused();
  await form.place.fill('行政楼 305 会议室');
  await form.button('提交').click();
  await expect(branch.frame.main.getByText('退回后已重新提交，等上级审核。')).toBeVisible();
  await expect(branch.frame.main.getByRole('list', { name: '针对旧版本' })).toContainText(REASON);
  await branch.frame.open('首页');
  await expect(branch.frame.section('1 条记录退回待改')).toHaveCount(0);
});

test('the superior sees before beside after, and what it asked for that is as it was', async () => {
  const named = ['--data', place.data('branch'), '--passphrase-file', place.passphraseFile];
  await branch.close();
  const written = await zhibu(['export', '--to', place.stick, ...named]);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  await receive(superior, String(written['file']));
  const desk = new Reviews(superior.page);
  await desk.show();
  await expect(desk.rows.filter({ hasText: title })).toContainText('退回后已重报');
  await desk.openRecord(title);
  const changes = desk.section('退回以后改了 1 处');
  await expect(changes.getByRole('row', { name: /地点/ })).toContainText('行政楼 305 会议室');
  await expect(changes.getByRole('row', { name: /主持人总结/ })).toContainText('还没有动');
  await desk.main.getByText('与上次并排').click();
  await expect(superior.page.locator('.paper-sheet')).toHaveCount(2);
  expect(await unreachable(superior.page)).toEqual([]);
  await desk.button('通过').click();
  await expect(desk.title).not.toHaveText(title);
});

test('the branch hears that it was passed; what was said of the older version is marked as such', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const file = join(place.stick, await slots.writeDownward());
  await slots.closeDialog();
  await receive(branch, file);
  const list = new Gatherings(branch.page);
  await list.show();
  await list.openRecord(title);
  await expect(branch.frame.main).toContainText('上级已审核通过');
  await expect(branch.frame.main.getByRole('list', { name: '针对旧版本' })).toContainText(REASON);
  expect([...branch.problems, ...superior.problems]).toEqual([]);
});
