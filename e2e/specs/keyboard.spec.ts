import { expect, test } from '@playwright/test';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { passedBy, tabTo, walk } from '../pages/keys';
import { RecordPage } from '../pages/record';
import { knownBranch, openApp, recordsOf, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

let place: Place;
let it: OpenApp;
const ids: Record<string, string> = {};

test.beforeAll(async () => {
  place = await makePlace();
  const data = await knownBranch(place);
  for (const { id, kind, document } of await recordsOf(place, 'branch')) ids[document.mainKind ?? kind] = id;
  it = await openApp(data);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('Ctrl K reaches the search from anywhere, Escape leaves it', async () => {
  await it.frame.visit('/members');
  // The screen's title takes the reading point once more when its people are there.
  await expect(it.page.getByRole('table').first()).toBeVisible();
  await it.page.keyboard.press('Control+k');
  const box = it.page.getByRole('searchbox', { name: '搜索记录、台账、人名' });
  await expect(box).toBeFocused();
  await it.page.keyboard.press('Escape');
  await expect(box).not.toBeFocused();
});

test('Ctrl N begins a record', async () => {
  await it.frame.visit('/home');
  await it.page.keyboard.press('Control+n');
  await expect(it.frame.title).toHaveText('支部党员大会');
  await expect(new GatheringForm(it.page).topic).toBeVisible();
});

test('a whole study session is recorded, submitted and read without a mouse', async () => {
  const { page } = it;
  const form = new GatheringForm(page);
  const list = new Gatherings(page);
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  await it.frame.visit('/home');
  await tabTo(page, it.frame.nav.getByRole('link', { name: '组织生活' }), 'Shift+Tab');
  await press('Enter');
  await expect(it.frame.title).toHaveText('组织生活');
  await tabTo(page, list.button('新记录'));
  await press('Enter');
  const kind = page.getByRole('menuitem', { name: '集中学习', exact: true });
  await expect(kind).toBeVisible();
  await tabTo(page, kind, 'ArrowDown');
  await press('Enter');
  await expect(form.topic).toBeVisible();
  await tabTo(page, form.topic);
  await type('学习发展党员工作细则');
  await tabTo(page, form.date);
  await press('Control+a');
  await type('20251229');
  await press('Enter');
  await tabTo(page, form.start);
  await press('Control+a');
  await type('1400');
  await tabTo(page, form.end);
  await type('1530');
  await tabTo(page, form.place);
  await press('Control+a');
  await type('党员活动室');
  await tabTo(page, form.chair);
  await press('Control+a');
  await type('pah');
  await expect(page.locator('.ant-select-item-option:visible').filter({ hasText: '潘爱华' })).toBeVisible();
  await press('Enter');
  await expect(form.chair).toHaveValue('潘爱华');
  const study = form.section('学习内容');
  await tabTo(page, study.getByRole('button', { name: '材料', exact: true }));
  await press('Enter');
  await expect(study.getByLabel('材料名称 1')).toBeFocused();
  await type('中国共产党发展党员工作细则');
  await tabTo(page, study.getByLabel('学时', { exact: true }));
  await press('Control+a');
  await type('1.5');
  await tabTo(page, study.getByLabel('形式'));
  await press('ArrowRight');
  await tabTo(page, form.attendance.getByLabel('快速标记'));
  await type('qgy');
  await press('Enter');
  await expect(form.attendance.getByRole('status')).toContainText('邱广义：请假');
  await tabTo(page, page.getByLabel('邱广义的原因'));
  await press('ArrowRight');
  await press('Control+s');
  await expect(form.main.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await tabTo(page, form.button('提交'), 'Shift+Tab');
  await press('Enter');
  const record = new RecordPage(page);
  const anyway = form.dialog.getByRole('button', { name: '仍然提交' });
  await expect(anyway.or(record.minutes)).toBeVisible();
  if (await anyway.isVisible()) {
    await tabTo(page, anyway, 'Shift+Tab');
    await press('Enter');
  }
  await expect(record.title).toHaveText('学习发展党员工作细则');
  await expect(record.head('应到 / 实到')).toHaveText('23 / 22');
  await expect(record.minutes).toContainText('中国共产党发展党员工作细则');
  await expect(record.main).toContainText('已提交');
});

test('every stop of the form shows where one is', async () => {
  await it.frame.visit('/gatherings/new/political-birthday');
  await expect(new GatheringForm(it.page).topic).toBeVisible();
  const stops = await walk(it.page);
  expect(stops.length).toBeGreaterThan(25);
  expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
});

// One way through all of them: the records of 2025 are the same on whatever day the test runs.
test('Tab reaches everything that can be clicked on a screen, and every stop shows where one is', async () => {
  const screens = [
    '/home', '/calendar/2025-03', `/gatherings/${ids['party-meeting']}`, `/history/${ids['party-meeting']}`, `/erase/${ids['party-meeting']}`, `/members/${ids['member']}`, `/members/${ids['member']}/edit`, '/organisation', '/organisation/edit',
    '/ledgers', `/ledgers/${ids['ledger-item']}`, `/ledgers/${ids['ledger-item']}/edit`, '/talks/new', `/plans/${ids['plan']}`, `/plans/${ids['plan']}/edit`, '/dues/publication?year=2025', '/rules/new/branch', '/years', '/years/2025/seal', '/handover', '/settings', '/search?q=换届', '/import', '/help',
  ];
  for (const screen of screens) {
    await it.frame.visit(screen);
    await expect(it.page.locator('.skeleton')).toHaveCount(0);
    // A screen puts the reading point on its title, or in the first box; the walk begins above both.
    await it.frame.main.focus();
    const stops = await walk(it.page);
    expect.soft(stops.filter(({ seen }) => !seen).map(({ name }) => name), `${screen}: stops that nobody sees`).toEqual([]);
    expect.soft(await passedBy(it.page), `${screen}: no stop`).toEqual([]);
  }
});
