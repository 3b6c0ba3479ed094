import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { willChoose } from '../pages/dialogs';
import { Import } from '../pages/import';
import { SMALLEST, unreachable } from '../pages/looks';
import { Subordinates } from '../pages/subordinates';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, reportAll, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';

// A stick goes from a branch to its superior and back, in two windows: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const SECOND = { code: '130534-001-02', name: '清河县第三中学党支部' } as const;

let place: Place;
let branch: OpenApp | undefined;
let superior: OpenApp;
let report: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  const named = (office: string): string[] => ['--data', place.data(office), '--passphrase-file', place.passphraseFile];
  const invited = await zhibu(['invite', '--slot-code', SECOND.code, '--slot-name', SECOND.name, '--to', place.folder, ...named('superior')]);
  await zhibu(['init', '--role', 'branch', '--code', SECOND.code, '--name', SECOND.name, '--operator', '赵敏', ...named('second')]);
  const enrolled = await zhibu(['enrol', '--invitation', String(invited['file']), '--code', String(invited['paperCode']), '--to', place.folder, ...named('second')]);
  await zhibu(['import', String(enrolled['file']), ...named('superior')]);
  await zhibu(['confirm', '--slot-code', SECOND.code, '--yes', ...named('superior')]);
  report = await reportAll(place);
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
  await superior.app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), SMALLEST);
});
test.afterAll(async () => {
  await branch?.close();
  await superior.close();
  await place.discard();
});

const offer = (it: OpenApp) => it.page.getByRole('alert').filter({ hasText: '给本组织的新文件' });

test('the app says what on a stick is for this organisation, and takes nothing in by itself', async () => {
  // The answer to the invitation lies there still, and was taken in.
  await expect(offer(superior)).toContainText('有 1 个给本组织的新文件');
  await expect(offer(superior)).toContainText(`${BRANCH.name}的上报包第 1 号`);
  await superior.frame.visit('/reported');
  await expect(superior.frame.title).toContainText('已报 0 / 2');
  expect(await unreachable(superior.page)).toEqual([]);
  await expect(offer(superior)).toBeVisible();
});

test('a whole folder is looked at at once; the bad file is named with what to do, the good one is counted', async () => {
  const folder = join(place.folder, '收来的');
  await mkdir(join(folder, '城关'), { recursive: true });
  await cp(report, join(folder, '城关', '副本.zbb'));
  await writeFile(join(folder, '没写完.zbb'), '支部');
  await writeFile(join(folder, '说明.txt'), '不是数据');
  const desk = new Import(superior.page);
  await desk.open('收件');
  await willChoose(superior.app, [folder]);
  await desk.button('选择文件夹').click();
  await expect(desk.looks).toHaveCount(2);
  await expect(offer(superior)).toHaveCount(0);
  expect(await unreachable(superior.page)).toEqual([]);
  await desk.apply();
  await expect(desk.section('1 个文件没有导入')).toContainText('没写完.zbb');
  await expect(desk.section('1 个文件没有导入')).toContainText('请选择扩展名为 .zbb 的文件');
  await expect(desk.section('合计')).toContainText('新增3');
  expect(await unreachable(superior.page)).toEqual([]);
});

test('the same file is known again under another name, and the stick has nothing new to say', async () => {
  const desk = new Import(superior.page);
  await willChoose(superior.app, [report]);
  await desk.choose();
  await expect(desk.title).toHaveText('这个文件已经导入过');
  await desk.visit('/desk');
  await expect(offer(superior)).toHaveCount(0);
});

test('who has reported for a month, and the list to remind the others by', async () => {
  const frame = superior.frame;
  await frame.link('谁报了').click();
  await expect(frame.title).toContainText('已报 1 / 2');
  await expect(frame.main.getByRole('row', { name: SECOND.name })).toContainText('从未上报');
  await frame.button('复制文字').click();
  await expect(frame.button('已复制')).toBeVisible();
  expect(await superior.app.evaluate(({ clipboard }) => clipboard.readText())).toContain(`1. ${SECOND.name}：还没有报。从未上报`);
  await frame.link('打印催报单').click();
  await expect(superior.page.getByRole('img', { name: '第 1 页，共 1 页' })).toBeVisible();
});

test('one click writes a folder for all, and a branch finds its own file in it', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  await slots.button('写全部下发文件').click();
  await slots.dialog.getByRole('button', { name: '写到 U 盘' }).click();
  await expect(slots.dialog).toContainText('2 个下发文件已写出');
  const [folder = ''] = (await readdir(place.stick)).filter((name) => name.startsWith('下发 '));
  expect(await readdir(join(place.stick, folder))).toHaveLength(2);
  await slots.closeDialog();
  await slots.button('写全部下发文件').click();
  await slots.dialog.getByRole('button', { name: '写到 U 盘' }).click();
  await expect(slots.dialog).toContainText('2 个组织没有新的内容要带，没有写');
  await slots.closeDialog();

  const home = (branch = await openApp(place.data('branch'), { drives: [place.stick] }));
  await expect(offer(home)).toContainText('有 1 个给本组织的新文件');
  await offer(home).getByRole('button', { name: '查看' }).click();
  const desk = new Import(home.page);
  await expect(desk.looks).toHaveCount(1);
  await desk.apply();
  await expect(desk.title).toHaveText('已导入 1 个文件');
  await desk.open('首页');
  await expect(offer(home)).toHaveCount(0);
  expect([...home.problems, ...superior.problems]).toEqual([]);
});
