import { expect, test } from '@playwright/test';
import { pickPerson } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

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

test('whoever joined in that month is offered, and 党龄 is counted on the day', async () => {
  await list.show();
  await list.start('政治生日');
  await form.header({ topic: '十二月党员政治生日', date: '2025-12-28', start: '16:10', end: '16:50', place: '党员活动室' });
  await form.people(['pah', '潘爱华'], ['zyg', '钟永刚']);
  const whose = form.section('过政治生日的党员');
  // In December the form begins with all of them.
  const removals = whose.getByRole('button', { name: /^移去/ });
  for (let left = await removals.count(); left > 0; left -= 1) await removals.first().click();
  await expect(whose).toContainText('本月入党：');
  await pickPerson(whose.getByLabel('选党员'), 'crzm', '次仁卓玛');
  await expect(whose.getByRole('listitem').filter({ hasText: '次仁卓玛' })).toContainText('入党日期 1994 年 12 月 17 日　党龄 31 年');
  await whose.getByRole('button', { name: '都加上' }).click();
  await expect(whose.getByRole('listitem').filter({ hasText: '方新民' })).toContainText('党龄 28 年');
  await whose.getByRole('button', { name: '移去袁思源' }).click();
  await expect(whose.getByRole('listitem').filter({ hasText: '袁思源' })).toHaveCount(0);
  await whose.getByLabel('形式').fill('重温入党誓词、赠送政治生日贺卡');
  const item = await form.addAgendaItem('谈入党初心', '过生日的党员依次发言。');
  await form.addSpeech(item, 'fxm', '方新民', '入党二十八年，最难忘第一次带毕业班。');
  await form.save();
});

test('opened again, the minutes name each with the day of joining', async () => {
  await form.link(/^‹ /).click();
  const line = record.minutes.getByRole('row').filter({ hasText: '次仁卓玛' });
  await expect(line.last()).toContainText('1994 年 12 月 17 日');
  await expect(line.last()).toContainText('31 年');
  await expect(record.minutes).toContainText('重温入党誓词、赠送政治生日贺卡');
  await expect(record.minutes).toContainText('入党二十八年，最难忘第一次带毕业班。');
});

test('edited, the history names the form that changed', async () => {
  await record.edit();
  await form.section('过政治生日的党员').getByLabel('形式').fill('重温入党誓词');
  await form.save();
  await form.link(/^‹ /).click();
  const versions = await record.history();
  await expect(versions.first()).toContainText('政治生日形式');
});

test('copied, what people prepare stays and what they said does not', async () => {
  await list.show();
  await list.copyLast('政治生日');
  // The month in a title moves with the date.
  await expect(form.topic).toHaveValue(`${MONTHS[Number(today().slice(5, 7)) - 1] ?? ''}月党员政治生日`);
  await expect(form.date).toHaveValue(today());
  await expect(form.section('过政治生日的党员').getByLabel('形式')).toHaveValue('重温入党誓词');
  await expect(form.page.getByLabel('议题 1题目')).toHaveValue('谈入党初心');
  await expect(form.agenda.getByRole('list', { name: '发言摘要' })).toHaveCount(0);
});

test('withdrawn, it asks for a reason first', async () => {
  await list.show();
  await list.openRecord('十二月党员政治生日');
  await record.button('撤回').click();
  await expect(record.dialog.getByRole('button', { name: '撤回', exact: true })).toBeDisabled();
  await it.page.keyboard.press('Escape');
  await record.withdraw('登记重复');
  await expect(record.main).toContainText('这条记录已撤回');
});
