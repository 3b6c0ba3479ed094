import { expect, test } from '@playwright/test';
import { typeDate } from '../pages/controls';
import { Ledgers } from '../pages/ledgers';
import { foundBranch, openApp, withoutRegisters, type OpenApp } from '../world/offices';
import { makePlace, today, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let ledgers: Ledgers;

test.beforeAll(async () => {
  place = await makePlace();
  await foundBranch(place, withoutRegisters);
  it = await openApp(place.data('branch'));
  ledgers = new Ledgers(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

test('an empty ledger teaches and leads to its first item', async () => {
  await ledgers.open('台账');
  await expect(ledgers.title).toHaveText('组织生活会整改');
  await expect(ledgers.main).toContainText('“组织生活会整改”还没有条目');
  await ledgers.link('添加第一个条目').click();
  await expect(ledgers.title).toHaveText('组织生活会整改：新条目');
  await ledgers.button('保存').click();
  await expect(ledgers.main.getByRole('alert').filter({ hasText: '请填写这一条是什么' })).toBeVisible();
});

test('an item is written down with its source, its person and its steps', async () => {
  await ledgers.field('问题').fill('联系群众不够经常');
  await ledgers.field('具体表现').fill('走访学生家庭少，问题发现晚');
  await ledgers.field('责任人').fill('欧阳文清');
  await typeDate(ledgers.field('完成时限'), '2025-10-31');
  await ledgers.pickRecord(ledgers.field('来自哪条记录'), '组织生活会查摆问题');
  await ledgers.field('来自哪份文件、哪位上级').fill('县委巡察反馈 第 7 条');
  await ledgers.addMeasure('定联系名单', '2025-09-15');
  await ledgers.addMeasure('首轮走访', '2025-10-20');
  await ledgers.button('保存').click();
  await expect(ledgers.title).toHaveText('联系群众不够经常');
  await expect(ledgers.state).toHaveText(/^逾期 \d+ 天$/);
  await expect(ledgers.section('基本情况')).toContainText('欧阳文清');
  await expect(ledgers.section('基本情况')).toContainText('县委巡察反馈 第 7 条');
  await expect(ledgers.section('基本情况').getByRole('link')).toContainText('通报组织生活会查摆问题整改情况');
});

test('what is overdue is said in the navigation, on the home screen and in a list of its own', async () => {
  await expect(ledgers.nav.getByRole('link', { name: /台账/ })).toContainText('1');
  await ledgers.open('首页');
  await ledgers.section('提醒').getByRole('listitem').filter({ hasText: '整改逾期 1 条' }).getByRole('link', { name: '查看' }).click();
  await expect(ledgers.title).toHaveText('逾期 1 条');
  await expect(ledgers.row('联系群众不够经常')).toContainText('组织生活会整改');
});

test('one click finishes a step, and the last one lets the item wait for 销号', async () => {
  await ledgers.row('联系群众不够经常').getByRole('button', { name: '完成一步：定联系名单' }).click();
  await expect(ledgers.row('联系群众不够经常')).toContainText('1/2');
  await ledgers.row('联系群众不够经常').getByRole('link', { name: '联系群众不够经常' }).click();
  await ledgers.field('进展情况').fill('首轮走访 68 户，收集意见 11 条');
  await ledgers.button('记一笔').click();
  await expect(ledgers.section('进展')).toContainText('收集意见 11 条');
  await expect(ledgers.field('进展情况')).toHaveValue('');
  await ledgers.button('完成：首轮走访').click();
  await expect(ledgers.state).toHaveText('待销号');
});

test('evidence is a record that is here already, or paper', async () => {
  await ledgers.pickRecord(ledgers.field('查找记录作佐证'), '学习支部工作条例');
  const evidence = ledgers.section('佐证');
  await expect(evidence.getByRole('listitem')).toHaveCount(1);
  await expect(evidence.getByRole('link')).toContainText('学习');
  await ledgers.field('纸质材料').fill('家访登记表 24 份');
  await ledgers.button('添加纸质材料').click();
  await expect(evidence.getByRole('listitem')).toHaveCount(2);
});

test('files are evidence as well, several at once, and the history names them', async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
  await ledgers.section('佐证').locator('input[type=file]').setInputFiles(['走访登记表.pdf', '走访小结.pdf'].map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.concat([pdf, Buffer.from(name)]) })));
  for (const name of ['走访登记表.pdf', '走访小结.pdf']) await expect(ledgers.section('佐证')).toContainText(name);
  await expect(ledgers.section('修改历史')).toContainText('佐证“走访登记表.pdf”');
});

test('销号 notes who and when, and plans the day to look again', async () => {
  await ledgers.button('销号').click();
  await expect(ledgers.dialog.getByLabel('销号人')).not.toHaveValue('');
  await ledgers.dialog.getByLabel('销号人').fill('李淑芬');
  await typeDate(ledgers.dialog.getByLabel('什么时候回头看'), today());
  await ledgers.dialog.getByRole('button', { name: '销号', exact: true }).click();
  await expect(ledgers.state).toHaveText('待回头看');
  await expect(ledgers.section('销号与回头看')).toContainText('李淑芬');
});

test('回头看 that finds the problem back opens the item again', async () => {
  await ledgers.button('回头看').click();
  await ledgers.dialog.getByLabel('看到的情况').fill('第四季度又没有走访');
  await ledgers.dialog.getByRole('button', { name: '有反弹，重新打开' }).click();
  await expect(ledgers.state).toHaveText(/^逾期 \d+ 天$/);
  await expect(ledgers.section('进展')).toContainText('第四季度又没有走访');
});

test('回头看 that finds it in order leaves it closed', async () => {
  await ledgers.button('标为完成').click();
  await expect(ledgers.state).toHaveText('待销号');
  await ledgers.button('销号').click();
  await ledgers.dialog.getByRole('button', { name: '销号', exact: true }).click();
  await expect(ledgers.state).toHaveText('已销号');
  await ledgers.button('回头看').click();
  await ledgers.dialog.getByLabel('看到的情况').fill('走访台账齐全');
  await ledgers.dialog.getByRole('button', { name: '整改有效，保持销号' }).click();
  await expect(ledgers.section('销号与回头看')).toContainText('走访台账齐全');
  await expect(ledgers.state).toHaveText('已销号');
});

test('a ledger hangs on the wall as one page, and an item is found by search', async () => {
  await ledgers.open('台账');
  await ledgers.link('挂图').click();
  await expect(ledgers.main.getByRole('article', { name: '组织生活会整改挂图' })).toContainText('共 1 项，已销号 1 项');
  await it.frame.visit(`/search?q=${encodeURIComponent('联系群众')}`);
  await ledgers.section('台账').getByRole('link', { name: /联系群众不够经常/ }).click();
  await expect(ledgers.title).toHaveText('联系群众不够经常');
});

test('an own ledger begins with its name', async () => {
  await ledgers.open('台账');
  await ledgers.button(/其他台账/).click();
  await it.page.getByRole('menuitem', { name: '新建一个台账…' }).click();
  await ledgers.dialog.getByLabel('台账名称').fill('意识形态工作清单');
  await ledgers.dialog.getByRole('button', { name: '添加第一个条目' }).click();
  await expect(ledgers.title).toHaveText('意识形态工作清单：新条目');
  await ledgers.field('事项').fill('每季度分析研判一次');
  await ledgers.button('保存').click();
  await expect(ledgers.title).toHaveText('每季度分析研判一次');
  await ledgers.link(/意识形态工作清单/).first().click();
  await expect(ledgers.title).toHaveText('意识形态工作清单');
  await expect(ledgers.row('每季度分析研判一次')).toContainText('未启动');
});

test('the meeting that is evidence says so on its own page, and the item’s history tells field by field what happened', async () => {
  await it.frame.visit(`/search?q=${encodeURIComponent('联系群众')}`);
  await ledgers.section('台账').getByRole('link', { name: /联系群众不够经常/ }).click();
  const history = ledgers.section('修改历史');
  await expect(history).toContainText('措施“定联系名单” · 完成于');
  await expect(history).toContainText('销号人');
  await ledgers.section('佐证').getByRole('link').first().click();
  await expect(ledgers.section('在台账里')).toContainText('以本记录为佐证');
  await ledgers.section('在台账里').getByRole('link', { name: '联系群众不够经常' }).click();
  await expect(ledgers.title).toHaveText('联系群众不够经常');
});

test('a standard’s evidence of the year is picked by kind, several at once', async () => {
  await it.frame.visit('/ledgers/new?ledger=dual-leader');
  await ledgers.field('标准').fill('支部书记每年讲党课不少于一次');
  await ledgers.button('保存').click();
  await expect(ledgers.title).toHaveText('支部书记每年讲党课不少于一次');
  await ledgers.pickRecord(ledgers.field('查找记录作佐证'), '学习');
  await it.frame.visit('/ledgers?ledger=dual-leader');
  await expect(ledgers.row('支部书记每年讲党课不少于一次')).toContainText('佐证');
  await ledgers.main.getByRole('combobox', { name: '年度' }).click();
  await it.page.locator('.ant-select-item-option:visible').filter({ hasText: /^20(24|25) 年$/ }).first().click();
  await expect(ledgers.row('支部书记每年讲党课不少于一次')).toContainText('1 项');
  await ledgers.button(/^为“支部书记每年讲党课/).click();
  await ledgers.dialog.getByText(/^支部党员大会 \d+$/).click();
  const boxes = ledgers.dialog.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await ledgers.dialog.getByRole('button', { name: '把 2 条作为佐证' }).click();
  await expect(ledgers.row('支部书记每年讲党课不少于一次')).toContainText('3 项');
});

test('督办任务 stand under their level', async () => {
  await it.frame.visit('/ledgers/new?ledger=supervised-task');
  await ledgers.field('任务').fill('校门口违停整治');
  await ledgers.field('督办层级').click();
  await it.page.locator('.ant-select-item-option:visible').getByText('县级督办', { exact: true }).click();
  await ledgers.button('保存').click();
  await expect(ledgers.title).toHaveText('校门口违停整治');
  await expect(ledgers.section('基本情况')).toContainText('县级督办');
  await it.frame.visit('/ledgers?ledger=supervised-task');
  await expect(ledgers.rows.first()).toContainText('县级督办 1 条');
});
