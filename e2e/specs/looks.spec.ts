import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ask } from '../ask';
import { launchApp, type LaunchedApp } from '../launch';
import { willChoose } from '../pages/dialogs';
import { Gate } from '../pages/gate';
import { Import } from '../pages/import';
import { englishLeftOver, overflowing, SMALLEST, unreachable, WIDE } from '../pages/looks';
import { Report } from '../pages/report';
import { BRANCH, foundBranch, foundSuperior, importInto, joinThem, openApp, recordsOf, reportAll, untilNow, type OpenApp } from '../world/offices';
import { makePlace, thisYear, type Place } from '../world/place';

// Every screen with something on it, on the smallest screen, at each size of letters, and once on a wide one. Some
// hundred looks take longer than a test usually may, on a machine that does other things too.
test.describe.configure({ timeout: 400_000 });

let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let gate: LaunchedApp;
const opened: LaunchedApp[] = [];
const ids: Record<string, string> = {};

type Size = typeof SMALLEST | typeof WIDE;
const fit = (it: LaunchedApp, to: Size = SMALLEST): Promise<void> => it.app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), to);

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  await foundBranch(place, untilNow);
  await foundSuperior(place);
  await joinThem(place);
  await importInto(place, 'superior', await reportAll(place));
  for (const { id, kind, document } of await recordsOf(place, 'branch')) ids[document.mainKind ?? kind] = id;
  opened.push((branch = await openApp(place.data('branch'), { drives: [place.stick] })));
  opened.push((superior = await openApp(place.data('superior'), { drives: [place.stick] })));
  opened.push((gate = await launchApp({ dataDir: place.data('nobody') })));
  for (const it of opened) await fit(it);
});
test.afterAll(async () => {
  for (const it of opened) await it.close();
  await place.discard();
});

async function looksGood(page: Page, screen: string, size: Size = SMALLEST): Promise<void> {
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
  expect.soft(await overflowing(page), `${screen}: over the edge`).toEqual([]);
  expect.soft(await englishLeftOver(page), `${screen}: English`).toEqual([]);
}

const isReachable = async (page: Page, screen: string): Promise<void> => expect.soft(await unreachable(page), `${screen}: axe`).toEqual([]);

/** At the three sizes of letters; axe once, at the usual one. */
async function atEverySize(it: OpenApp, screen: string): Promise<void> {
  await expect(it.page.locator('.skeleton')).toHaveCount(0);
  for (const textSize of ['largest', 'large', 'standard'] as const) {
    expect(await ask(it.page, 'settings.save', { textSize })).toMatchObject({ ok: true });
    await expect(it.page.locator('html')).toHaveAttribute('data-size', textSize);
    await looksGood(it.page, `${screen}, ${textSize}`);
  }
  await isReachable(it.page, screen);
}

// One test for a role: what one screen shows does not hide what the next one does.
async function everyScreen(it: OpenApp, screens: Readonly<Record<string, string>>): Promise<void> {
  for (const [screen, path] of Object.entries(screens)) {
    await it.frame.visit(path);
    await atEverySize(it, screen);
  }
  await fit(it, WIDE);
  for (const [screen, path] of Object.entries(screens)) {
    await it.frame.visit(path);
    await expect(it.page.locator('.skeleton')).toHaveCount(0);
    await looksGood(it.page, `${screen}, wide`, WIDE);
  }
  await fit(it);
}

/** What the sample has not: a rule of the branch's own, and a meeting that was entered twice. */
async function moreToSee(): Promise<void> {
  const rules = await ask(branch.page, 'rules.save', { record: null, heads: [], document: { layer: 'branch', title: '校历', from: `${thisYear()}-01-01`, semesters: [{ name: '第一学期', from: `${thisYear()}-09-01`, until: `${thisYear()}-12-31` }] } });
  if (!rules.ok) throw new Error(rules.error.code);
  ids['rules'] = rules.value.id;
  const meeting = await ask(branch.page, 'gatherings.get', { record: String(ids['party-meeting']) });
  if (!meeting.ok) throw new Error(meeting.error.code);
  expect(await ask(branch.page, 'gatherings.save', { record: null, heads: [], document: { ...meeting.value.document, title: '又记了一遍' } })).toMatchObject({ ok: true });
}

test('every screen of a branch fits, speaks Chinese and can be reached by everybody', async () => {
  await moreToSee();
  await everyScreen(branch, {
    首页: '/home',
    组织生活: `/gatherings?year=${thisYear()}`,
    新的支部党员大会: '/gatherings/new/party-meeting',
    新的组织生活会: '/gatherings/new/life-meeting',
    新的民主评议党员: '/gatherings/new/appraisal',
    新的政治生日: '/gatherings/new/political-birthday',
    新的集中学习: '/gatherings/new/study-session',
    新的研判会议: '/gatherings/new/assessment-meeting',
    新的换届选举: '/gatherings/new/election',
    复制上次的主题党日: '/gatherings/copy/theme-day',
    一次支部党员大会: `/gatherings/${ids['party-meeting']}`,
    一次政治生日: `/gatherings/${ids['political-birthday']}`,
    一次集中学习: `/gatherings/${ids['study-session']}`,
    修改支部党员大会: `/gatherings/${ids['party-meeting']}/edit`,
    一次组织生活会: `/gatherings/${ids['life-meeting']}`,
    政治生日贺卡: `/gatherings/${ids['political-birthday']}/card`,
    打印会议记录: `/papers/minutes?record=${ids['party-meeting']}`,
    打印台账: '/papers/ledger?ledger=inspection-rectification',
    一条记录的历史: `/history/${ids['party-meeting']}`,
    擦除: `/erase/${ids['party-meeting']}`,
    党员名册: '/members',
    添加党员: '/members/new',
    一名党员: `/members/${ids['member']}`,
    修改党员: `/members/${ids['member']}/edit`,
    搜索: '/search?q=学习',
    什么也没有搜到: '/search?q=无此一事',
    上报与回执: '/exchange',
    上级: '/superior',
    收件: '/import',
    待核对: '/import/staged',
    退回待改: '/returned',
    本支部的电脑: '/devices',
    再加一台电脑: '/devices/offer',
    两处不同: '/conflicts',
    疑似重复: '/twins',
    下级组织: '/subordinates',
    应办日历: '/calendar',
    应办日历一个月: `/calendar/${thisYear()}-03`,
    支部概况: '/organisation',
    修改支部概况: '/organisation/edit',
    台账: '/ledgers',
    挂图: '/ledgers/chart',
    新台账事项: '/ledgers/new',
    一项台账: `/ledgers/${ids['ledger-item']}`,
    修改台账事项: `/ledgers/${ids['ledger-item']}/edit`,
    谈心谈话: '/talks',
    登记谈话: '/talks/new',
    一次谈话: `/talks/${ids['talk']}`,
    党费: '/dues',
    党费公布表: '/dues/publication',
    工作计划: '/plans',
    新计划: '/plans/new',
    一份计划: `/plans/${ids['plan']}`,
    修改计划: `/plans/${ids['plan']}/edit`,
    年度封存: '/years',
    封存一年: `/years/${Number(thisYear()) - 1}/seal`,
    移交: '/handover',
    规定: '/rules',
    新增本支部规定: '/rules/new/branch',
    修改本支部规定: `/rules/${ids['rules']}/edit`,
    设置: '/settings',
    使用帮助: '/help',
    没有的页面: '/nowhere',
  });
});

test('every screen of a superior fits, speaks Chinese and can be reached by everybody', async () => {
  const [slots, log] = [await ask(superior.page, 'subordinates.list', {}), await ask(superior.page, 'packages.log', {})];
  if (!slots.ok || !log.ok) throw new Error('the superior has neither places nor files');
  const slot = `/subordinates/${slots.value[0]?.record}`;
  await everyScreen(superior, {
    总览: '/desk',
    上报情况: '/reported',
    审核: '/reviews',
    审核一条记录: `/reviews/${ids['party-meeting']}`,
    下级组织: '/subordinates',
    下级记录: '/gatherings?all',
    下级的一次支部党员大会: `/gatherings/${ids['party-meeting']}`,
    发邀请: `${slot}/invite`,
    核对数字: `${slot}/digits`,
    下级的电脑: `${slot}/computers`,
    纸面回执: `/paper-receipts/${log.value.find(({ paper }) => paper)?.id}`,
    上报与回执: '/exchange',
    收件: '/import',
  });
});

test('the four steps of 导出上报包 fit, speak Chinese and can be reached by everybody', async () => {
  const steps = new Report(branch.page);
  await steps.visit('/exchange/report');
  await atEverySize(branch, '选记录');
  await steps.look();
  await atEverySize(branch, '看将带出什么');
  await steps.write();
  await atEverySize(branch, '写到 U 盘');
  await expect(await steps.coverSlip()).toBeVisible();
  await atEverySize(branch, '封面单');
});

async function newestOn(stick: string): Promise<string> {
  const files = (await readdir(stick)).filter((name) => name.endsWith('.zbb')).map((name) => join(stick, name));
  const written = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  return written.toSorted((a, b) => b.at - a.at)[0]?.file ?? '';
}

test('the preview of an import fits, speaks Chinese and can be reached by everybody', async () => {
  const desk = new Import(superior.page);
  const foreign = join(place.folder, '照片.zbb');
  await writeFile(foreign, 'no package at all');
  // The one that the test before this has written: of the first one, which was taken in, there is nothing left to import.
  await willChoose(superior.app, [await newestOn(place.stick), foreign]);
  await desk.choose();
  await expect(desk.looks).toHaveCount(2);
  await atEverySize(superior, '导入前');
  await desk.apply();
  await atEverySize(superior, '导入后');
});

test('the screens before the passphrase fit, speak Chinese and can be reached by everybody', async () => {
  const first = new Gate(gate.page);
  const look = async (screen: string): Promise<void> => {
    for (const size of ['largest', 'large', 'standard']) {
      await gate.page.evaluate((to) => void (document.documentElement.dataset['size'] = to), size);
      await looksGood(gate.page, `${screen}, ${size}`);
    }
    await isReachable(gate.page, screen);
  };
  await look('三选一');
  await first.choose('加入本支部的另一台电脑');
  await look('加入');
  await first.button('上一步').click();
  await first.choose('从备份恢复');
  await look('恢复');
  await first.button('没有备份，向上级要回').click();
  await look('向上级要回');
  await first.button('上一步').click();
  await first.choose('从备份恢复');
  await first.button('上一步').click();
  await first.choose('支部');
  await look('组织');
  await first.nameOrganisation({ role: '支部', ...BRANCH, type: '党支部', passphrase: '' });
  await look('口令');
  await first.typePassphraseTwice('石桥-油菜-钟楼-渡船');
  await first.button('建立数据').click();
  await first.readCode();
  await look('恢复码');
  await first.button('已打印或抄好，下一步').click();
  await look('抄回恢复码');
});

test('the passphrase box and the way by the recovery code fit, speak Chinese and can be reached by everybody', async () => {
  const locked = new Gate(superior.page);
  await superior.page.getByRole('banner').getByRole('button', { name: '锁定' }).click();
  await expect(locked.passphrase).toBeVisible();
  await looksGood(superior.page, '口令');
  await isReachable(superior.page, '口令');
  await locked.button('忘了口令，用恢复码打开').click();
  await looksGood(superior.page, '用恢复码打开');
  await isReachable(superior.page, '用恢复码打开');
});
