import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { choose } from '../pages/controls';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Import } from '../pages/import';
import { unreachable } from '../pages/looks';
import { Subordinates } from '../pages/subordinates';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

// One document after the other: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const NOTICE = '关于党课安排的通知';
const OWN = '本支部年度学习安排';

let place: Place;
let branch: OpenApp;
let superior: OpenApp;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
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

const row = (at: Frame, name: RegExp) => at.main.getByRole('row').filter({ has: at.page.getByRole('rowheader', { name }) });

test('the branch adds a rule of its own, sees before saving what it would ask, and finds it in the calendar', async () => {
  const own = new Frame(branch.page);
  await own.open('规定');
  await expect(own.section('中央')).toContainText('支部工作条例 第十一条');
  await own.link('新增本支部规定').click();
  await own.page.getByLabel('文件名称或文号').fill(OWN);
  await own.button(/增加一项/).click();
  const item = own.page.getByRole('group', { name: '第 1 项' });
  await item.getByLabel('名称').fill('读书会');
  await expect(own.section('照这样，今年将要求')).toContainText('读书会');
  await expect(own.section('照这样，今年将要求')).toContainText('新增：一般每月 1 次');
  await own.button('保存规定').click();
  await expect(own.section('本支部')).toContainText('读书会：一般每月 1 次');
  await own.open('应办日历');
  await expect(row(own, /^读书会/)).toContainText(`本支部 · ${OWN}`);
});

test('a rule that would be looser than an earlier one is explained and does not hold', async () => {
  const own = new Frame(branch.page);
  await own.open('规定');
  await own.link(`修改“${OWN}”`).click();
  await own.button(/增加一项/).click();
  const item = own.page.getByRole('group', { name: '第 2 项' });
  await choose(item.getByLabel('加严哪一条'), '支部党员大会');
  await choose(item.getByLabel('周期'), '每年');
  await expect(own.section('照这样，今年将要求')).toContainText('“支部党员大会”已经要求每季度 1 次，这一条比它松');
  await item.getByRole('button', { name: '删去第 2 项' }).click();
  await own.button('保存规定').click();
  await expect(own.section('本支部')).toContainText('读书会');
});

test('a superior’s rule for a chosen branch travels in a 下发 file and asks there', async () => {
  const above = new Frame(superior.page);
  await above.open('规定');
  await above.link('新增给下级的规定').click();
  await above.page.getByLabel('文件名称或文号').fill(NOTICE);
  await above.button(/增加一项/).click();
  await choose(above.page.getByRole('group', { name: '第 1 项' }).getByLabel('加严哪一条'), '党课');
  await expect(above.section('照这样，下级将按此办理')).toContainText('没有规定次数 → 一般每季度 1 次');
  await above.page.getByRole('radio', { name: '选定的下级' }).check();
  await above.button('保存规定').click();
  await expect(above.section('发给谁')).toContainText('请至少选一个下级组织');
  await above.page.getByRole('list', { name: '选定的下级' }).getByRole('checkbox', { name: new RegExp(BRANCH.name) }).check();
  expect(await unreachable(above.page)).toEqual([]);
  await above.button('保存规定').click();
  await expect(above.section('给下级的规定')).toContainText(NOTICE);
  await expect(above.section('给下级的规定')).toContainText('只发给选定的 1 个下级');
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const file = await slots.writeDownward();
  await slots.closeDialog();

  const desk = new Import(branch.page);
  await willChoose(branch.app, [join(place.stick, file)]);
  await desk.choose();
  await desk.apply();
  await expect(desk.section('上级新下发的规定和模板')).toContainText(`规定：${NOTICE}`);
  await desk.open('首页');
  await expect(desk.section('上级新下发的规定和模板')).toContainText(SUPERIOR.name);
  expect(await unreachable(desk.page)).toEqual([]);
  await desk.link(`规定：${NOTICE}`).click();
  await expect(desk.section('上级')).toContainText(NOTICE);
  await expect(desk.section('上级')).toContainText(SUPERIOR.name);
  await desk.open('应办日历');
  await expect(row(desk, /^党课/)).toContainText(`上级 · ${NOTICE}`);
  await desk.open('首页');
  await expect(desk.section('上级新下发的规定和模板')).toHaveCount(0);
});
