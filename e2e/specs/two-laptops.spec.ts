import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../launch';
import { Devices } from '../pages/devices';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { RecordPage } from '../pages/record';
import { Report } from '../pages/report';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, PASSPHRASE, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';

// The secretary's laptop and a second one, over one stick: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const SECOND = '周海涛';
const TWIN = { topic: '学习纪律处分条例', date: '2025-12-30', start: '14:00', end: '15:30', place: '党员活动室' } as const;
const [meeting = { id: '' }] = threeRecords().filter(({ document }) => document.mainKind === 'party-meeting');

let place: Place;
let first: OpenApp;
let second: OpenApp;
let superior: OpenApp;
let offer: { readonly file: string; readonly paperCode: string };
let joining: string;
const opened: OpenApp[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  opened.push((first = await openApp(place.data('branch'), { drives: [place.stick] })));
});
test.afterAll(async () => {
  for (const it of opened) await it.close();
  await place.discard();
});

/** Carries a 合并 file from one window to the other, up to the button 导入. */
async function carry(from: OpenApp, to: OpenApp): Promise<Import> {
  const file = await new Devices(from.page).merge();
  await willChoose(to.app, [file]);
  const desk = new Import(to.page);
  await desk.choose();
  return desk;
}

async function changePlace(it: OpenApp, where: string): Promise<void> {
  const form = new GatheringForm(it.page);
  await form.visit(`/gatherings/${meeting.id}/edit`);
  await form.place.fill(where);
  await form.save();
}

test('the first computer writes the pairing file, whose code is on the paper only', async () => {
  const devices = new Devices(first.page);
  await devices.open('本支部的电脑');
  await expect(devices.title).toHaveText('本支部只有这一台电脑');
  offer = await devices.offer();
  expect(offer.paperCode).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
});

test('the second computer begins with it: whose it will be, its own passphrase and recovery code, then the answer', async () => {
  const fresh = await launchApp({ dataDir: place.data('second'), drives: [place.stick] });
  opened.push((second = { ...fresh, frame: new Frame(fresh.page) }));
  const gate = new Gate(second.page);
  await gate.choose('加入本支部的另一台电脑');
  await willChoose(second.app, [join(place.stick, offer.file)]);
  await gate.button('选择配对文件…').click();
  await expect(second.page.getByText(`${BRANCH.name}（${BRANCH.code}）`)).toBeVisible();
  await second.page.getByLabel('您的姓名').fill(SECOND);
  await gate.button('下一步').click();
  await gate.typePassphraseTwice(PASSPHRASE);
  await gate.button('建立数据').click();
  const code = await gate.readCode();
  await gate.button('已打印或抄好，下一步').click();
  await gate.typeCodeBack(code);
  const devices = new Devices(second.page);
  await expect(devices.title).toHaveText('还差一步：让第一台电脑认得这台');
  // Nothing to show yet, so there is nowhere else to go.
  await expect(devices.nav.getByRole('link')).toHaveText(['加入本支部', '收件', '设置', '使用帮助']);
  await second.page.getByLabel('校验码', { exact: true }).fill(offer.paperCode.toLowerCase());
  await devices.button('写加入文件').click();
  await expect(devices.title).toHaveText('把加入文件带回去，两边核对数字');
  const said = (await devices.main.getByText('加入文件已写出并读回核对过').textContent()) ?? '';
  joining = /：(.+\.zbb)。/.exec(said)?.[1] ?? '';
});

test('the first one sees a second computer that wants to join, and both show and confirm the same forty digits', async () => {
  const desk = new Import(first.page);
  await willChoose(first.app, [joining]);
  await desk.choose();
  await expect(desk.looks).toContainText('本支部的另一台电脑');
  await desk.apply();
  await desk.link('去核对数字').click();
  const [ours, theirs] = [new Devices(first.page), new Devices(second.page)];
  expect(await ours.digits()).toBe(await theirs.digits());
  await ours.button('两边一致').click();
  await expect(ours.title).toHaveText('这台电脑已核对');
  await theirs.button('两边一致').click();
  await expect(theirs.title).toHaveText('等第一台电脑的合并文件');
});

test('the first 合并 brings everything, and the second computer is one like the first', async () => {
  const desk = await carry(first, second);
  await expect(desk.looks).toContainText('合并文件');
  await desk.apply();
  await desk.open('首页');
  await expect(second.page.getByRole('banner')).toContainText(BRANCH.name);
  const list = new Gatherings(second.page);
  await list.show();
  await expect(list.rows).toHaveCount(3);
});

test('what both changed is told before the import, and laid side by side after it', async () => {
  await changePlace(first, '县烈士陵园');
  await changePlace(second, '烈士陵园广场');
  const desk = await carry(first, second);
  await expect(desk.looks).toContainText('两处不同1');
  await desk.apply();
  await desk.link('去选定').click();
  const sides = second.page.getByRole('group', { name: '地点' }).getByRole('button');
  await expect(sides).toHaveCount(2);
  await expect(sides.filter({ hasText: '县烈士陵园' })).toContainText(`${BRANCH.operator}　另一台电脑`);
  await expect(sides.filter({ hasText: '烈士陵园广场' })).toContainText(`${SECOND}　这台电脑`);
  await desk.open('首页');
  await expect(desk.main.getByText('1 条记录两处不同，要您选定')).toBeVisible();
});

test('a click and 存下选择 close it, from the record’s own page, and the other computer takes it over', async () => {
  const record = new RecordPage(second.page);
  await record.visit(`/gatherings/${meeting.id}`);
  await expect(record.button('提交')).toHaveCount(0);
  await record.link('去选定').click();
  await second.page.getByRole('group', { name: '地点' }).getByRole('button', { name: /县烈士陵园/ }).click();
  await record.button('存下选择').click();
  await expect(record.title).toHaveText('没有两处不同');
  const desk = await carry(second, first);
  await desk.apply();
  await expect(desk.main.getByText('两处不同')).toHaveCount(0);
  const ours = new RecordPage(first.page);
  await ours.visit(`/gatherings/${meeting.id}`);
  await expect(ours.head('地点')).toHaveText('县烈士陵园');
});

test('the same meeting typed on both is suspected, and joined to one that counts', async () => {
  for (const it of [first, second]) {
    const form = new GatheringForm(it.page);
    await form.visit('/gatherings/copy/study-session');
    await form.header(TWIN);
    await form.save();
  }
  const desk = await carry(second, first);
  await desk.apply();
  await desk.open('疑似重复');
  await expect(desk.title).toHaveText('1 对疑似重复，请看一看');
  const pair = desk.section(TWIN.topic);
  await expect(pair).toContainText(`${SECOND}　另一台电脑`);
  await pair.getByRole('button', { name: '合为一条，留这条' }).first().click();
  await expect(desk.title).toHaveText('没有疑似重复');
  await expect(desk.section('已合为一条的')).toContainText(TWIN.topic);
  await desk.button('撤销').click();
  await expect(desk.section('已定为不是同一条的')).toContainText(TWIN.topic);
  await desk.section('已定为不是同一条的').getByRole('button', { name: /^其实是同一条/ }).click();
  await expect(desk.section('已合为一条的')).toContainText(TWIN.topic);
});

test('a lost computer is taken out of use, and what it still sends upwards waits until somebody takes it in', async () => {
  test.setTimeout(180_000);
  await second.close();
  opened.splice(opened.indexOf(second), 1);
  const of = (office: string): readonly string[] => ['--data', place.data(office), '--passphrase-file', place.passphraseFile];
  const devices = new Devices(first.page);
  await devices.stop('电脑丢失');
  await expect(devices.lines.first()).toContainText('已停用');
  await expect(devices.lines.first()).toContainText('电脑丢失');
  const list = new Gatherings(first.page);
  await list.show();
  await list.main.getByLabel('选择全部可提交的').check();
  await list.button(/^提交所选/).click();
  const report = new Report(first.page);
  await report.visit('/exchange/report');
  await report.look();
  const told = join(place.stick, await report.write());
  await zhibu(['submit', meeting.id, ...of('second')]);
  const late = String((await zhibu(['export', '--to', place.stick, ...of('second')]))['file']);
  opened.push((superior = await openApp(place.data('superior'), { drives: [place.stick] })));
  const desk = new Import(superior.page);
  await willChoose(superior.app, [told]);
  await desk.choose();
  await desk.apply();
  await willChoose(superior.app, [late]);
  await desk.choose();
  await expect(desk.looks).toContainText('待核对1');
  await desk.apply();
  await desk.link('去核对').click();
  const kept = superior.page.getByRole('article', { name: new RegExp(BRANCH.name) });
  await expect(kept).toContainText('这台电脑已停用');
  await expect(kept).toContainText('电脑丢失');
  await kept.getByRole('button', { name: '收下' }).click();
  await desk.dialog.getByRole('button', { name: '收下', exact: true }).click();
  await expect(desk.title).toHaveText('没有待核对的内容');
  // Two computers submitted one record: it counts once, and the list says so.
  const below = new Gatherings(superior.page);
  await below.showBelow();
  await expect(below.rows.filter({ hasText: '两处提交' })).toHaveCount(1);
});

test('new keys are taken on at once, and the page says the new number', async () => {
  const devices = new Devices(first.page);
  await devices.open('本支部的电脑');
  const before = (await devices.section('这台电脑').getByText(/^电脑编号 /).textContent()) ?? '';
  await devices.button('更换本机密钥').click();
  await devices.dialog.getByRole('button', { name: '更换', exact: true }).click();
  await expect(devices.main.getByText('本机密钥已更换')).toBeVisible();
  await expect(devices.section('这台电脑')).not.toContainText(before);
  await expect(devices.lines.filter({ hasText: '已换下' })).toHaveCount(1);
});

test('nothing that the pages logged was an error', () => {
  expect([...first.problems, ...second.problems, ...superior.problems]).toEqual([]);
});
