import { expect, test } from '@playwright/test';
import { pickPerson, press } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let form: GatheringForm;
let record: RecordPage;
let list: Gatherings;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  form = new GatheringForm(it.page);
  record = new RecordPage(it.page);
  list = new Gatherings(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('a study session is recorded with all its fields', async () => {
  await list.show();
  await list.start('集中学习');
  await form.header({ topic: '学习党支部工作条例', date: '2025-12-29', start: '14:00', end: '15:30', place: '党员活动室' });
  await form.people(['pah', '潘爱华'], ['zyg', '钟永刚']);
  const study = form.section('学习内容');
  await study.getByRole('button', { name: '材料', exact: true }).click();
  await study.getByLabel('材料名称 1').fill('中国共产党支部工作条例（试行）');
  await study.getByLabel('出处 1').fill('单行本第 3 至 12 页');
  await pickPerson(study.getByLabel('领学人', { exact: true }), 'qmh', '钱明辉');
  await study.getByRole('button', { name: '按时长填 1.5' }).click();
  await expect(study.getByLabel('学时', { exact: true })).toHaveValue('1.5');
  await press(study.getByLabel('形式'), '交流研讨');
  await study.getByRole('button', { name: '发言人', exact: true }).click();
  await pickPerson(study.getByLabel('发言人 1'), 'qyl', '乔艳玲');
  await study.getByLabel('发言题目 1').fill('怎样开好支部党员大会');
  await pickPerson(study.getByRole('combobox', { name: '个人学时不同：选人' }), '潘伟', '潘伟');
  await study.getByRole('textbox', { name: '潘伟的学时' }).fill('1');
  await form.onLeave('邱广义', '病');
  await expect(form.section('计入')).toContainText('到会每人 1.5 学时');
  await expect(form.section('计入')).toContainText('23 人，合计 34 学时');
  await form.save();
});

test('opened again, the minutes hold all of it', async () => {
  await form.link(/^‹ /).click();
  for (const text of [
    '中国共产党支部工作条例（试行）（单行本第 3 至 12 页）',
    '交流研讨',
    '钱明辉（纪检委员）',
    '潘伟 1',
    '乔艳玲（怎样开好支部党员大会）',
  ])
    await expect(record.minutes).toContainText(text);
  await expect(record.head('应到 / 实到')).toHaveText('23 / 22');
});

test('the same event counts for a second kind without being entered twice', async () => {
  await record.edit();
  await form.button('兼开').click();
  await it.page.getByRole('menuitem', { name: '政治生日' }).click();
  await expect(form.section('过政治生日的党员')).toContainText('本月入党');
  await form.button('都加上').click();
  await expect(form.section('过政治生日的党员').getByRole('listitem').filter({ hasText: '方新民' })).toContainText('党龄 28 年');
  await form.save();
  await list.show();
  await expect(list.row('学习党支部工作条例')).toContainText('兼：政治生日');
});

test('what was typed and not saved is there after the power went', async () => {
  await list.start('集中学习');
  await form.topic.fill('学习党员教育管理工作条例');
  await expect(form.main.getByText(/^草稿已自动保存/)).toBeVisible();
  await it.kill();
  it = await openApp(place.data('branch'));
  form = new GatheringForm(it.page);
  await it.frame.visit('/gatherings/new/study-session');
  await expect(form.main).toContainText('的草稿继续，上次没有保存的内容都在。');
  await expect(form.topic).toHaveValue('学习党员教育管理工作条例');
});
