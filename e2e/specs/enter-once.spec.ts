import { expect, test, type Locator, type Page } from '@playwright/test';
import { ask } from '../ask';
import { Counted } from '../pages/counted';
import { menuEntry } from '../pages/controls';
import { GatheringForm } from '../pages/gathering-form';
import { Members } from '../pages/members';
import { knownBranch, openApp, recordsOf, type OpenApp } from '../world/offices';
import { makePlace, today, type Place } from '../world/place';

// One branch through a month: each test goes on with the data that the one before it left.
test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let form: GatheringForm;

const reopen = async (): Promise<void> => {
  it = await openApp(place.data('branch'));
  form = new GatheringForm(it.page);
};

test.beforeAll(async () => {
  place = await makePlace();
  await knownBranch(place);
  await reopen();
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const saved = () => form.main.getByText(/^已保存 \d\d:\d\d$/);
const draftKept = () => form.main.getByText(/^草稿已自动保存/);

const draftText = async (page: Page, key: string): Promise<string> => JSON.stringify(await ask(page, 'drafts.get', { key }));

/** What another program put on the clipboard, pasted into a box. */
const paste = (box: Locator, text: string, html = ''): Promise<void> =>
  box.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given.text);
    clipboardData.setData('text/html', given.html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, { text, html });

test('a recurring meeting of 24 people is recorded from the home screen in 25 actions', async () => {
  const hands = new Counted(it.page);
  await expect(it.frame.title).toBeVisible();
  await hands.click(it.frame.nav.getByRole('link', { name: '组织生活' }));
  await hands.click(form.button('复制上次'));
  await hands.click(menuEntry(it.page, '集中学习'));
  await hands.click(form.topic);
  await hands.press('Control+a');
  await hands.type('学习全会精神');
  await hands.click(it.page.getByLabel('材料名称 1'));
  await hands.press('Control+a');
  await hands.type('全会公报');
  await hands.click(form.section('学习内容').getByRole('button', { name: /^按时长填/ }));
  const quick = it.page.getByLabel('快速标记');
  await hands.click(quick);
  await hands.type('qgy');
  await hands.press('Enter');
  await hands.click(it.page.getByLabel('邱广义的原因').getByText('病', { exact: true }));
  await hands.click(quick);
  await hands.type('hw');
  await hands.press('Shift+Enter');
  await hands.click(it.page.getByLabel('胡雯的原因').getByText('事', { exact: true }));
  await hands.click(form.agenda.getByRole('button', { name: '议题', exact: true }));
  await hands.type('研讨交流');
  await hands.click(form.agenda.getByLabel('传达、学习、讨论的内容').last());
  await hands.type('结合教学实际交流学习体会。');
  await hands.click(form.summary);
  await hands.type('会后各备课组继续学习。');
  await hands.press('Control+s');
  await expect(saved()).toBeVisible();
  expect(hands.actions).toBeLessThanOrEqual(25);

  await it.close();
  const records = await recordsOf(place, 'branch');
  const record = records.find(({ document }) => document.title === '学习全会精神');
  expect(record?.document).toMatchObject({
    mainKind: 'study-session',
    countedKinds: ['study-session'],
    start: expect.stringContaining(today()),
    summary: '会后各备课组继续学习。',
    studySession: { hours: expect.any(Number), materials: [{ title: '全会公报' }] },
  });
  const { attendance, agenda } = (record?.document ?? {}) as unknown as { attendance: { name: string; state: string; reason: string }[]; agenda: { title: string; content: string; removed: boolean }[] };
  expect(attendance).toHaveLength(24);
  const away = attendance.filter(({ state }) => state !== 'present').map(({ name, state, reason }) => `${name} ${state} ${reason}`);
  expect(away).toHaveLength(2);
  expect(away).toEqual(expect.arrayContaining(['邱广义 leave illness', '胡雯 absent personal']));
  expect(agenda.at(-1)).toMatchObject({ title: '研讨交流', content: '结合教学实际交流学习体会。' });
  await reopen();
});

test('the sheet is marked by keys alone: letters jump to a name, digits mark and go on', async () => {
  await it.frame.visit('/gatherings/new/party-meeting');
  await form.chip('赵文娟').focus();
  await it.page.keyboard.type('qgy');
  await expect(form.chip('邱广义')).toBeFocused();
  await it.page.keyboard.press('2');
  await expect(form.chip('邱广义')).toHaveAccessibleName(/请假/);
  await expect(form.chip('邱广义')).not.toBeFocused();
  await it.page.keyboard.press('ArrowLeft');
  await expect(form.chip('邱广义')).toBeFocused();
  await it.page.keyboard.press('3');
  await expect(form.chip('邱广义')).toHaveAccessibleName(/缺席/);
  await it.page.keyboard.press('Control+z');
  await expect(form.chip('邱广义')).toHaveAccessibleName(/请假/);
  await form.button('名单').click();
  await menuEntry(it.page, '支委会').click();
  await expect(form.chip('赵文娟')).toHaveCount(0);
  await form.button('名单').click();
  await menuEntry(it.page, '全体党员').click();
  await expect(form.chip('赵文娟')).toBeVisible();
});

test('headings are kept under a name and taken again, and every step is taken back', async () => {
  await it.frame.visit('/gatherings/new/committee-meeting');
  await form.button('常用议题').click();
  await it.page.getByRole('menuitem', { name: /^开头可用的题目/ }).click();
  const titles = form.agenda.getByRole('textbox', { name: /^议题 \d题目$/ });
  await expect(titles).toHaveCount(4);
  await form.button('删去议题 4').click();
  await expect(titles).toHaveCount(3);
  await it.page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await expect(titles).toHaveCount(4);
  await titles.first().fill('学习上级通知');
  await form.button('常用议题').click();
  await it.page.getByRole('menuitem', { name: '把现有题目存为常用议题…' }).click();
  await form.dialog.getByLabel('名称').fill('每月支委会');
  await form.dialog.getByRole('button', { name: '保存' }).click();
  await expect(form.dialog).toBeHidden();
  await it.frame.visit('/gatherings/copy/committee-meeting');
  await form.button('常用议题').click();
  await it.page.getByRole('menuitem', { name: '每月支委会（4）' }).click();
  // They come after what the copied meeting had.
  await expect.poll(() => titles.evaluateAll((boxes) => boxes.slice(-4).map((box) => (box instanceof HTMLInputElement ? box.value : '')).at(0))).toBe('学习上级通知');
});

test('what Word puts on the clipboard keeps its paragraphs and its numbers', async () => {
  await it.frame.visit('/gatherings/new/party-meeting');
  const content = form.agenda.getByLabel('传达、学习、讨论的内容').first();
  await content.click();
  await paste(content, '第一段\r\n第二段\v软换行\r\n');
  await expect(content).toHaveValue('第一段\n第二段\n软换行');
  await it.page.keyboard.press('Control+a');
  await paste(
    content,
    '任务\r\n联系群众\r\n整改隐患',
    '<p>任务</p><ol><li>联系<b>群众</b></li><li>整改\n隐患</li></ol><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">3.<span>&nbsp;&nbsp; </span></span>公示</p>',
  );
  await expect(content).toHaveValue('任务\n1. 联系群众\n2. 整改 隐患\n3. 公示');
});

test('what was typed is there after the process was killed', async () => {
  await it.frame.visit('/gatherings/new/party-lecture');
  await form.topic.fill('断电之前写下的主题');
  await form.summary.fill('第一段。\n第二段。');
  await expect(draftKept()).toBeVisible();
  // On a slow machine the sign may stand there since the first of the two.
  await expect.poll(() => draftText(it.page, 'gatherings/new/party-lecture')).toContain('第二段');
  await it.kill();
  await reopen();
  await expect(form.main).toContainText('断电之前写下的主题');
  await it.frame.visit('/gatherings/new/party-lecture');
  await expect(form.topic).toHaveValue('断电之前写下的主题');
  await expect(form.summary).toHaveValue('第一段。\n第二段。');
});

test('a draft is written while one goes on typing, and survives the kill', async () => {
  const members = new Members(it.page);
  await it.frame.visit('/members/new');
  await members.name.click();
  const sign = it.frame.main.getByRole('status').filter({ hasText: '草稿' });
  let typed = '';
  // Never a pause as long as the draft's: a clock that begins anew with each key would not write.
  await expect(async () => {
    typed += '阿';
    await it.page.keyboard.insertText('阿');
    expect(await sign.count()).toBeGreaterThan(0);
  }).toPass({ intervals: [50], timeout: 20_000 });
  await it.kill();
  await reopen();
  await it.frame.visit('/members/new');
  const kept = await new Members(it.page).name.inputValue();
  expect(kept.length).toBeGreaterThan(0);
  expect(typed).toContain(kept);
});
