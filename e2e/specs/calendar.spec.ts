import { expect, test } from '@playwright/test';
import { Frame } from '../pages/frame';
import { GatheringForm } from '../pages/gathering-form';
import { openApp, putRecords, recordsOf, sampleData, type OpenApp } from '../world/offices';
import { makePlace, thisYear, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

const WORDS = '一二三四';
const year = thisYear();
const quarter = Math.ceil(Number(today().slice(5, 7)) / 3);
const cellName = (state: string): RegExp => new RegExp(`^支部党员大会 第${WORDS.charAt(quarter - 1)}季度：${state}`);

let place: Place;
let it: OpenApp;
let calendar: Frame;
let form: GatheringForm;

/** Last year's books, and this year's without any party meeting: so this quarter's is a gap on whatever day the test runs. */
test.beforeAll(async () => {
  place = await makePlace();
  const data = await sampleData(place, 'branch', year - 1, year);
  const meetings = (await recordsOf(place, 'branch')).filter(({ kind, document }) => kind === 'gathering' && document.mainKind === 'party-meeting' && document.start?.startsWith(`${year}-`));
  const lastYears = (await recordsOf(place, 'branch')).filter(({ kind, document }) => kind === 'gathering' && document.mainKind === 'party-meeting' && ['04', '05', '06'].includes(document.start?.slice(5, 7) ?? '') && document.start?.startsWith(`${year - 1}-`));
  await putRecords(place, 'branch', [...meetings, ...lastYears].map((record) => ({ ...record, document: { ...record.document, withdrawn: true, withdrawnReason: '登记重复' } })));
  it = await openApp(data);
  calendar = new Frame(it.page);
  form = new GatheringForm(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('the year says what is asked, by which layer and article', async () => {
  await calendar.open('应办日历');
  await expect(calendar.title).toHaveText(new RegExp(`^${year} 年：`));
  const row = calendar.main.getByRole('row').filter({ has: it.page.getByRole('rowheader', { name: /^支部党员大会/ }) });
  await expect(row).toContainText('一般每季度 1 次');
  await expect(row).toContainText('中央 · 支部工作条例 第十一条');
  await expect(calendar.section('个人学时').getByRole('row')).not.toHaveCount(1);
});

test('a gap begins the form with what is known, and is done once it is saved', async () => {
  await calendar.link(cellName('待开展')).click();
  await expect(form.date).toHaveValue(today());
  await form.topic.fill('讨论年度工作总结');
  await form.save();
  await calendar.open('应办日历');
  await calendar.link(cellName('已完成')).click();
  await expect(calendar.main).toContainText('讨论年度工作总结');
});

test('what was not held last year is explained in one line, which stays', async () => {
  await calendar.visit(`/calendar/${year - 1}-06`);
  const missed = calendar.section('未开展');
  const line = missed.getByRole('listitem').filter({ hasText: '支部党员大会' });
  const text = line.getByLabel('支部党员大会 第二季度未开展的说明');
  await text.fill('期末工作集中，七月合并召开');
  await line.getByRole('button', { name: '保存说明' }).click();
  await expect(line.getByText('已说明', { exact: true }).first()).toBeVisible();
  await calendar.visit(`/calendar?year=${year - 1}`);
  await expect(calendar.link(/^支部党员大会 第二季度：未开展，已说明/)).toBeVisible();
  await calendar.visit(`/calendar/${year - 1}-06`);
  await expect(text).toHaveValue('期末工作集中，七月合并召开');
});

test('a missed period is entered late, on a day inside it', async () => {
  await calendar.visit(`/calendar?year=${year - 1}`);
  await calendar.link(/^支部党员大会 第二季度：未开展/).click();
  await expect(form.date).toHaveValue(`${year - 1}-06-30`);
});
