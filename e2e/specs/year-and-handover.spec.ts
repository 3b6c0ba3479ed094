import { expect, test } from '@playwright/test';
import { typeDate } from '../pages/controls';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, PASSPHRASE, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

const NUMBER = '110101199003074477';
const NEXT = '秋雨-书桌-钢笔-列车';

let place: Place;
let it: OpenApp;
let frame: Frame;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  frame = it.frame;
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const button = (name: string) => frame.main.getByRole('button', { name, exact: true });
const link = (name: string) => frame.main.getByRole('link', { name, exact: true });
const asked = (name: string) => it.page.getByRole('dialog').getByRole('button', { name, exact: true });

async function firstOf2025(): Promise<void> {
  await frame.visit('/gatherings?year=2025');
  await frame.main.getByRole('table').locator('tbody').getByRole('link').first().click();
  await expect(link('历史')).toBeVisible();
}

/** Saves, and goes from the form to the record. */
async function saveAndShow(): Promise<void> {
  await button('保存').click();
  await expect(frame.main).toContainText('已保存');
  await it.page.evaluate(() => (window.location.hash = window.location.hash.replace(/^#|\/edit$/g, '')));
  await expect(link('历史')).toBeVisible();
}

test('a number typed by mistake is corrected first, and then goes out of the older versions', async () => {
  await firstOf2025();
  await link('编辑').click();
  const place = frame.main.getByLabel('地点', { exact: true });
  const before = await place.inputValue();
  await place.fill(`${before} ${NUMBER}`);
  await saveAndShow();
  await link('历史').click();
  await link('擦除误录的内容…').click();
  await frame.main.getByLabel('要擦除的内容').fill(NUMBER);
  await button('找一找').click();
  await expect(frame.main).toContainText('请先编辑更正并保存');
  await link('去更正').click();
  await link('编辑').click();
  await frame.main.getByLabel('地点', { exact: true }).fill(before);
  await saveAndShow();
  await link('历史').click();
  await link('擦除误录的内容…').click();
  await frame.main.getByLabel('要擦除的内容').fill(NUMBER);
  await button('找一找').click();
  await expect(frame.main.getByRole('status')).toHaveText('有 1 个版本含有它。');
  await frame.main.getByLabel('原因').fill('误录身份证号');
  await button('从旧版本中擦除…').click();
  await asked('擦除').click();
  await expect(frame.title).toHaveText('已擦除 1 个旧版本的内容');
  await link('看历史').click();
  await expect(frame.main).toContainText('内容已擦除');
  await expect(frame.main).not.toContainText(NUMBER);
});

test('a sealed year is shown and not edited, until one record is opened with a reason', async () => {
  await frame.open('设置');
  await link('年度封存').click();
  const year = frame.main.getByRole('listitem').filter({ hasText: '2025 年' });
  await year.getByRole('link', { name: '封存…' }).click();
  await expect(frame.main).toContainText('没有提交的记录');
  await frame.main.getByRole('textbox', { name: '备注' }).fill('材料已装订');
  await button('封存这一年').click();
  await expect(year).toContainText('已封存');

  await firstOf2025();
  await expect(link('编辑')).toHaveCount(0);
  await expect(frame.main).toContainText('2025 年已封存，这条记录只能查看。');
  await button('更正这一条…').click();
  await it.page.getByRole('dialog').getByLabel('原因').fill('上级退回');
  await asked('可以更正').click();
  await link('编辑').click();
  await frame.main.getByLabel('地点', { exact: true }).fill('行政楼 302');
  await saveAndShow();
  await frame.visit('/years');
  await expect(frame.main.getByRole('table').locator('tbody').getByRole('row')).toContainText(['上级退回']);
});

test('whoever dates a new record in a sealed year is told so at once, above the form', async () => {
  const told = frame.main.getByText('2025 年已封存，日期在这一年的记录存不进去');
  for (const [form, day] of [['/gatherings/new/party-meeting', '日期'], ['/talks/new', '日期']] as const) {
    await frame.visit(form);
    const date = frame.main.getByLabel(day, { exact: true });
    await expect(date).toBeVisible();
    await expect(told).toHaveCount(0);
    await typeDate(date, '2025-12-01');
    await expect(told).toBeVisible();
    await typeDate(date, today());
    await expect(told).toHaveCount(0);
  }
});

test('handing over ends the old passphrase, and both sign a list', async () => {
  await frame.open('设置');
  await link('移交').click();
  await frame.main.getByLabel('接手的人').fill('周海涛');
  await frame.main.getByLabel('现在的口令').fill(PASSPHRASE);
  await frame.main.getByLabel('新口令', { exact: true }).fill(NEXT);
  await frame.main.getByLabel('再输入一次新口令').fill(NEXT);
  await button('下一步：看新恢复码').click();
  const groups = frame.main.getByRole('list', { name: '恢复码' }).first().getByRole('listitem');
  await expect(groups).toHaveCount(7);
  const code = (await groups.allTextContents()).join('-');
  await frame.main.getByLabel('照纸上的恢复码输入一遍').fill(code);
  await button('完成移交').click();
  await expect(frame.title).toHaveText('已移交给周海涛');
  await expect(frame.main.getByRole('article', { name: '支部手册移交清单' })).toContainText('监交人（签字）');

  await it.page.getByRole('button', { name: '锁定' }).first().click();
  const gate = new Gate(it.page);
  await gate.passphrase.fill(PASSPHRASE);
  await it.page.keyboard.press('Enter');
  await expect(gate.alert).toContainText('口令不对');
  await gate.unlock(NEXT);
  await expect(new Frame(it.page).nav).toBeVisible({ timeout: 30_000 });
});
