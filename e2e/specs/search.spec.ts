import { expect, test, type Locator } from '@playwright/test';
import { choose, pickPerson } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

/** Searches from the header, by keyboard, as one does from any screen. */
async function search(words: string): Promise<Locator> {
  await it.page.keyboard.press('Control+k');
  await expect(it.page.getByRole('searchbox', { name: '搜索记录、台账、人名' }).first()).toBeFocused();
  await it.page.keyboard.type(words);
  await it.page.keyboard.press('Enter');
  await expect(it.frame.main).toContainText(`“${words}”`);
  return it.frame.main.getByRole('listitem');
}

test('a record is found by two characters of its content as soon as it is saved', async () => {
  const form = new GatheringForm(it.page);
  await it.frame.visit('/gatherings/new/party-meeting');
  await form.header({ topic: '支部委员会任期届满情况说明', date: '2025-12-30', start: '15:30', end: '16:20', place: '行政楼302会议室' });
  const item = await form.addAgendaItem('布置下一步工作', '书记说明本届支部委员会任期届满，准备按期换届；明年第一季度的党课由纪检委员主讲。');
  await form.addResolution(item, '成立筹备小组。', '潘爱华', '2026-02-28');
  await form.save();
  for (const word of ['换届', '党课']) {
    const hits = await search(word);
    await expect(hits.filter({ hasText: '支部委员会任期届满情况说明' })).toBeVisible();
    await expect(hits.filter({ hasText: '支部委员会任期届满情况说明' }).locator('mark')).toHaveText(word);
  }
});

test('a name finds the member first and then what the person took part in', async () => {
  const hits = await search('欧阳文清');
  await expect(it.frame.section('党员').getByRole('listitem')).toHaveCount(1);
  await expect(hits.first().getByRole('link')).toContainText('欧阳文清');
  await expect(it.frame.section('组织生活').getByRole('listitem')).not.toHaveCount(0);
});

test('characters that stand apart are no word', async () => {
  await search('届换');
  await expect(it.frame.main).toContainText('没有找到“届换”');
});

test('what is found opens by its title', async () => {
  const hits = await search('任期届满');
  await hits.first().getByRole('link').click();
  await expect(it.frame.title).toHaveText('支部委员会任期届满情况说明');
});

test('pinyin initials find the title, and the arrow keys lead to it', async () => {
  await search('wyhrqjm');
  const first = it.frame.section('组织生活').getByRole('listitem').first();
  await expect(first.locator('mark')).toHaveText('委员会任期届满');
  await it.frame.main.getByRole('textbox', { name: '搜索记录、台账、人名' }).focus();
  await it.page.keyboard.press('ArrowDown');
  await expect(first.getByRole('link')).toBeFocused();
  await it.page.keyboard.press('Escape');
  await expect(it.frame.main.getByRole('textbox', { name: '搜索记录、台账、人名' })).toBeFocused();
});

test('a page that comes takes the focus to its title, but nobody out of the box', async () => {
  const box = it.page.getByRole('searchbox', { name: '搜索记录、台账、人名' }).first();
  await it.frame.visit('/home');
  await it.page.keyboard.press('Control+k');
  await it.page.keyboard.type('换');
  await it.page.evaluate(() => history.back());
  await expect(it.frame.title).toContainText('找到');
  await expect(box).toBeFocused();
  await it.frame.visit('/home');
  await it.page.keyboard.press('Control+k');
  await it.page.keyboard.type('换届');
  await it.page.keyboard.press('Enter');
  await expect(it.frame.title).toContainText('“换届”找到');
  await expect(it.frame.title).toBeFocused();
});

test('kind, period and person narrow what is found, together and in the place', async () => {
  await search('换届');
  await choose(it.frame.main.getByRole('combobox', { name: '种类' }), '集中学习');
  await expect(it.frame.main).not.toContainText('支部委员会任期届满情况说明');
  await choose(it.frame.main.getByRole('combobox', { name: '种类' }), '支部党员大会');
  await expect(it.frame.main).toContainText('支部委员会任期届满情况说明');
  await pickPerson(it.frame.main.getByRole('combobox', { name: '涉及的人' }), 'pah', '潘爱华');
  await expect(it.frame.main).toContainText('支部委员会任期届满情况说明');
  expect(await it.page.evaluate(() => location.hash)).toMatch(/kind=party-meeting.*person=[0-9a-f]{32}/);
  await it.frame.visit('/home');
  await it.frame.visit('/search?q=换届&from=2024-01-01&until=2024-01-31');
  await expect(it.frame.main).toContainText('没有找到“换届”');
});

test('what found something is offered again, until it is forgotten', async () => {
  await it.frame.visit('/home');
  await it.frame.visit('/search');
  await it.frame.section('最近找过').getByRole('button', { name: '换届' }).click();
  await expect(it.frame.title).toContainText('“换届”找到');
  await it.frame.visit('/home');
  await it.frame.visit('/search');
  await it.frame.section('最近找过').getByRole('button', { name: '清除记录' }).click();
  await expect(it.frame.section('最近找过')).toHaveCount(0);
});
