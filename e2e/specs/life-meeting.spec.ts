import { expect, test } from '@playwright/test';
import { typeDate } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Ledgers } from '../pages/ledgers';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let form: GatheringForm;
let record: RecordPage;
let list: Gatherings;
let ledgers: Ledgers;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  form = new GatheringForm(it.page);
  record = new RecordPage(it.page);
  list = new Gatherings(it.page);
  ledgers = new Ledgers(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const part = () => form.section('组织生活会');
const step = (name: string) => part().locator('.life-steps > li').filter({ has: it.page.getByRole('heading', { name }) });

test('each step says what it still asks for, and leads there', async () => {
  await list.show();
  await list.start('组织生活会');
  await form.topic.fill('年度组织生活会');
  await typeDate(form.date, '2025-12-18');
  await expect(part().getByRole('list', { name: '组织生活会三步' }).locator('[aria-current=step]')).toContainText('会前');
  await step('会前').getByRole('button', { name: '会议主题' }).click();
  await expect(part().getByLabel('会议主题')).toBeFocused();
  await it.page.keyboard.insertText('锤炼党性、改进作风');
  await typeDate(part().getByLabel('会前学习日期'), '2025-11-10');
  await typeDate(part().getByLabel('谈心谈话日期'), '2025-11-18');
  await part().getByLabel('征求意见条数').fill('11');
  await part().getByRole('button', { name: '问题', exact: true }).click();
  await part().getByLabel('问题 1', { exact: true }).and(it.page.getByRole('textbox')).fill('联系困难学生不够经常');
  await part().getByLabel('问题 1整改措施').fill('每名党员联系三户');
  await part().getByLabel('问题 1责任人').fill('钱明辉');
  await typeDate(part().getByLabel('问题 1整改时限'), '2026-03-31');
  await expect(step('会前')).toContainText('已完成');
  for (const task of ['支部书记报告', '对照检查', '批评与自我批评']) await part().getByRole('checkbox', { name: task }).check();
  await expect(step('会后')).toContainText('还有 2 项');
});

test('after the meeting its problem stands in the ledger without being typed again, and names the meeting', async () => {
  await typeDate(part().getByLabel('整改清单公示日期'), '2025-12-22');
  await part().getByRole('button', { name: '1 个问题列入整改台账' }).click();
  await expect(form.section('在台账里')).toContainText('由本记录列入');
  await form.section('在台账里').getByRole('link', { name: '联系困难学生不够经常' }).click();
  await expect(ledgers.section('措施（路线图）')).toContainText('每名党员联系三户');
  await expect(ledgers.section('基本情况')).toContainText('钱明辉');
  await ledgers.field('进展情况').fill('首轮走访 68 户');
  await ledgers.button('记一笔').click();
  await expect(ledgers.section('修改历史')).toContainText('首轮走访 68 户');
  await ledgers.section('基本情况').getByRole('link').click();
  await expect(record.minutes).toContainText('联系困难学生不够经常');
});

test('the next life meeting reports on that problem out of the ledger with one click', async () => {
  await list.show();
  await list.start('组织生活会');
  await form.topic.fill('年末组织生活会');
  await typeDate(form.date, '2025-12-29');
  await expect(step('会上')).toContainText('2025 年 12 月 18 日');
  await expect(step('会上').getByRole('row').filter({ hasText: '联系困难学生不够经常' })).toContainText('钱明辉');
  await step('会上').getByRole('button', { name: '按台账写进通报' }).click();
  await expect(part().getByLabel('上次整改情况通报')).toHaveValue(/1\. 联系困难学生不够经常：正在整改，已完成 0\/1 步.*首轮走访 68 户/);
  await form.save();
  await form.link(/^‹ /).click();
  await expect(record.minutes).toContainText('首轮走访 68 户');
});
