import { expect, test, type Locator } from '@playwright/test';
import { pickPerson, typeDate } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Ledgers } from '../pages/ledgers';
import { knownBranch, openApp, recordsOf, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

/** Of somebody born in 1880: the check digit is right, the person is long gone. */
const ID_NUMBER = '440524188001010014';

let place: Place;
let it: OpenApp;
let form: GatheringForm;
let list: Gatherings;
let ledgers: Ledgers;
/** A day on which the branch has a party meeting already. */
let meetingDay: string;

test.beforeAll(async () => {
  place = await makePlace();
  const data = await knownBranch(place);
  meetingDay = (await recordsOf(place, 'branch')).find(({ document }) => document.mainKind === 'party-meeting')?.document.start?.slice(0, 10) ?? '';
  it = await openApp(data);
  form = new GatheringForm(it.page);
  list = new Gatherings(it.page);
  ledgers = new Ledgers(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const finding = (text: string | RegExp): Locator => form.checks.getByRole('listitem').filter({ hasText: text });
/** Follows a finding, and expects the cursor in the control that it is about. */
async function leadsTo(text: string | RegExp, control: Locator): Promise<void> {
  await finding(text).getByRole('button', { name: /^去(填写|看看)$/ }).click();
  await expect(control).toBeFocused();
}
const inside = (within: Locator): Locator => within.locator(':focus');

test('who is on leave without a reason is named, and the finding leads to the reason', async () => {
  await list.show();
  await list.start('支部党员大会');
  await form.topic.fill('检查用的会议');
  await form.chip('钱明辉').click();
  await leadsTo('钱明辉请假，没有原因', inside(it.page.getByLabel('钱明辉的原因')).or(inside(form.attendance)).first());
});

test('a meeting without a chair, and one that ends before it begins', async () => {
  await form.chair.fill('');
  await form.chair.press('Tab');
  await leadsTo('没有主持人', form.chair);
  await pickPerson(form.chair, 'pah', '潘爱华');
  await expect(finding('没有主持人')).toHaveCount(0);
  await form.start.fill('15:30');
  await form.end.fill('14:30');
  await form.end.press('Tab');
  await leadsTo('结束时间不晚于开始时间', form.end);
  await form.end.fill('17:00');
  await form.end.press('Tab');
  await expect(finding('结束时间不晚于开始时间')).toHaveCount(0);
});

test('a date in the future, and a suspected twin', async () => {
  await typeDate(form.date, '2035-01-08');
  await leadsTo('还没有到', form.date);
  await typeDate(form.date, '2025-11-06');
  await expect(finding('还没有到')).toHaveCount(0);
  await typeDate(form.date, meetingDay);
  await leadsTo('是不是记重了', form.date);
  await typeDate(form.date, '2025-01-03');
});

test('a resolution without anybody responsible', async () => {
  const item = await form.addAgendaItem('讨论联系点安排', '');
  await form.addResolution(item, '同意');
  await leadsTo('的决议没有责任人', item.getByLabel('责任人'));
  await leadsTo('的决议没有完成时限', item.getByLabel('完成时限'));
});

test('an ID number anywhere in the text is pointed out and never repeated', async () => {
  await form.summary.fill(`联系电话写错了 ${ID_NUMBER}`);
  await expect(finding('像有身份证号')).not.toContainText(ID_NUMBER);
  await leadsTo('像有身份证号', form.summary);
  await form.summary.fill('');
  await expect(finding('像有身份证号')).toHaveCount(0);
});

/** Marks people from the end of the sheet: the first ones are the chair and whoever is on leave already. */
async function sendAway(people: number): Promise<void> {
  const chips = form.attendance.getByRole('list', { name: '到会名单' }).getByRole('button');
  const count = await chips.count();
  for (let at = 1; at <= Math.min(people, count - 1); at += 1) await chips.nth(count - at).click();
}

test('too few came: the rule and the numbers are named; saving goes on all the same', async () => {
  await sendAway(14);
  await expect(finding('到会人数不够')).toContainText('第十一条');
  await form.save();
});

for (const [kind, words] of [['支部委员会会议', /委员实到 1 人.*第十二条/], ['换届选举', /有表决权的实到.*选举工作条例/]] as const)
  test(`too few came to a ${kind}: its own majority is named`, async () => {
    await list.show();
    await list.start(kind);
    await expect(form.topic).toBeVisible();
    await expect(finding('到会人数不够')).toHaveCount(0);
    await sendAway(10);
    await expect(finding('到会人数不够')).toHaveText(words);
  });

test('a ledger item, a talk, a plan and a member are checked in the same way', async () => {
  await it.frame.visit('/ledgers/new?ledger=hazard');
  const checks = ledgers.section('检查').last();
  await checks.getByRole('listitem').filter({ hasText: '没有责任人' }).getByRole('button').click();
  await expect(ledgers.field('责任人')).toBeFocused();
  await ledgers.field('隐患').fill(`户主 ${ID_NUMBER}`);
  await checks.getByRole('listitem').filter({ hasText: '像有身份证号' }).getByRole('button').click();
  await expect(ledgers.field('隐患')).toBeFocused();
  await it.frame.visit('/talks/new');
  await checks.getByRole('listitem').filter({ hasText: '没有谈话对象' }).getByRole('button').click();
  await expect(it.page.getByLabel('谈话对象')).toBeFocused();
  await it.frame.visit('/plans/new');
  await it.page.getByRole('button', { name: /添加一项/ }).click();
  await typeDate(it.page.getByLabel('第 1 项日期'), '2035-01-01');
  await checks.getByRole('listitem').filter({ hasText: '不在计划时段内' }).getByRole('button').click();
  await expect(it.page.getByLabel('第 1 项日期')).toBeFocused();
  for (const [screen, label] of [['/talks/new', '地点'], ['/plans/new', '计划名称'], ['/members/new', '单位岗位']] as const) {
    await it.frame.visit(screen);
    const box = it.frame.main.getByLabel(label, { exact: true });
    await box.fill(`误贴 ${ID_NUMBER}`);
    await checks.getByRole('listitem').filter({ hasText: '像有身份证号' }).getByRole('button').click();
    await expect(box).toBeFocused();
    await box.fill('');
  }
});
