import { expect, test } from '@playwright/test';
import { pickPerson, press, typeDate } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Members } from '../pages/members';
import { Organisation } from '../pages/organisation';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, thisYear, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

/** The term began so many months ago that its three years end within the reminder's six months, whatever today is. */
const MONTHS_AGO = 33;

let place: Place;
let it: OpenApp;
let organisation: Organisation;
let form: GatheringForm;
let record: RecordPage;
let members: Members;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  organisation = new Organisation(it.page);
  form = new GatheringForm(it.page);
  record = new RecordPage(it.page);
  members = new Members(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

function termFrom(): string {
  const day = new Date(`${today().slice(0, 7)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - MONTHS_AGO);
  return day.toISOString().slice(0, 10);
}

test('the profile, a 党小组 with its first day and the running term are entered once', async () => {
  await organisation.open('支部概况');
  await organisation.edit();
  await organisation.field('所在单位').fill('清河县第二中学');
  await typeDate(organisation.field('成立日期'), '2018-09-01');
  const term = await organisation.addLine('届期');
  await organisation.begins(term, '任期开始', termFrom());
  const group = await organisation.addLine('党小组');
  await group.getByRole('textbox').first().fill('退休教师党小组');
  await organisation.begins(group, '开始', '2025-09-01');
  await organisation.save();
  await expect(organisation.fact('所在单位')).toHaveText('清河县第二中学');
  await expect(organisation.fact('成立日期')).toHaveText('2018 年 9 月 1 日');
  await expect(organisation.section('党小组').getByRole('row').filter({ hasText: '退休教师党小组' })).toContainText('2025 年 9 月 1 日 起');
  await expect(organisation.section('支部委员会')).toContainText('潘爱华');
});

test('the term’s end is reminded of six months before: here, on the calendar and at home', async () => {
  await expect(organisation.section('届期与换届')).toContainText(/还有 \d+ 天/);
  await organisation.open('应办日历');
  await expect(organisation.link(/^换届.*：待开展/).first()).toBeVisible();
  await organisation.open('首页');
  await expect(organisation.main).toContainText(/届满，请准备换届/);
});

test('a group meeting before the group’s first day does not offer it', async () => {
  await form.visit('/gatherings/new/group-meeting?on=2025-08-31');
  const box = form.section('党小组会').getByLabel('党小组', { exact: true });
  await box.click();
  await expect(it.page.locator('.ant-select-item-option').filter({ hasText: '第一党小组' })).toBeVisible();
  await expect(it.page.locator('.ant-select-item-option').filter({ hasText: '退休教师党小组' })).toHaveCount(0);
  await box.press('Escape');
});

test('an election writes nothing by itself; one click takes its term and posts over, another takes them back', async () => {
  await form.visit('/gatherings/new/election');
  await form.topic.fill('支部换届选举大会');
  const part = form.section('换届选举');
  await press(part.getByLabel('选举产生'), '支部委员会');
  const people = [['pah', '潘爱华'], ['qmh', '钱明辉']] as const;
  for (const [at, [typed, name]] of people.entries()) {
    await part.getByRole('button', { name: '候选人', exact: true }).click();
    await pickPerson(part.getByLabel(`候选人 ${at + 1}`, { exact: true }), typed, name);
    await part.getByLabel(`候选人 ${at + 1} 得票`).fill('20');
    await part.getByRole('checkbox', { name: `候选人 ${at + 1} 当选` }).check();
  }
  await part.getByLabel('候选人 1 拟任职务').fill('支部书记');
  await part.getByLabel('候选人 2 拟任职务').fill('纪检委员');
  await typeDate(part.getByLabel('任期开始'), today());
  await form.save();
  await form.open('首页');
  await expect(form.main).toContainText('“支部换届选举大会”的任期和职务还没有登记');
  await form.main.getByRole('link', { name: '去登记' }).click();

  const outcome = record.section('选举结果登记');
  await expect(outcome.getByRole('listitem').filter({ hasText: '钱明辉任纪检委员' })).toContainText('待登记');
  await outcome.getByRole('button', { name: '登记任期和职务' }).click();
  await expect(outcome.getByRole('status')).toHaveText('任期和职务已登记在支部概况和党员名册。');
  await outcome.getByRole('button', { name: '撤回登记' }).click();
  await expect(outcome.getByRole('button', { name: '登记任期和职务' })).toBeVisible();
  await outcome.getByRole('button', { name: '登记任期和职务' }).click();
  await outcome.getByRole('link', { name: '支部概况' }).click();

  const committee = organisation.section('支部委员会').getByRole('table', { name: '现任' });
  await expect(committee.getByRole('row').filter({ hasText: '纪检委员' })).toContainText('钱明辉');
  await expect(committee.getByRole('row')).toHaveCount(3);
  await expect(organisation.section('届期与换届')).toContainText(`换届到期：${thisYear() + 3} 年`);
  await organisation.open('首页');
  await expect(organisation.main).not.toContainText('还没有登记');
});

test('the member’s own page shows the post from that day, and the committee’s sheet is the new one', async () => {
  await members.open('党员名册');
  await members.openMember('钱明辉');
  await expect(members.fact('党内职务').getByRole('listitem').filter({ hasText: '纪检委员' }).first()).toContainText('现在');
  await form.visit('/gatherings/new/committee-meeting');
  await expect(form.attendance.getByRole('list', { name: '到会名单' }).getByRole('button', { name: /^(潘爱华|钱明辉)/ })).toHaveCount(2);
  await expect(form.section('支部委员会会议')).toContainText('达到应到委员 2 人的过半数（2 人） · 支部工作条例 第十二条');
});

test('a matter that the committee sends on is seen from both records', async () => {
  await form.topic.fill('研究发展党员工作');
  await form.section('支部委员会会议').getByRole('checkbox', { name: '提交支部党员大会' }).check();
  await form.save();
  await form.visit('/gatherings/new/party-meeting');
  await form.topic.fill('讨论发展党员工作');
  await form.main.getByLabel('支委会先研究').click();
  await it.page.locator('.ant-select-item-option:visible').filter({ hasText: '研究发展党员工作' }).click();
  await form.save();
  await form.main.getByRole('link', { name: '组织生活' }).first().click();
  await record.main.getByRole('link', { name: /支委会：研究发展党员工作/ }).click();
  await expect(record.title).toHaveText('研究发展党员工作');
  await expect(record.minutes).toContainText(/提交支部党员大会：是（.*讨论发展党员工作）/);
  await record.main.getByRole('link', { name: /讨论发展党员工作/ }).click();
  await expect(record.title).toHaveText('讨论发展党员工作');
});
