import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp } from '../launch';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { Subordinates } from '../pages/subordinates';
import { JoinSuperior } from '../pages/superior';
import { BRANCH, foundBranch, foundSuperior, importInto, joinThem, openApp, reportAll, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, PASSPHRASE, type Place } from '../world/place';

// A laptop is gone and there is no backup: what was submitted comes back from the superior.
test.describe.configure({ mode: 'serial' });

let place: Place;
let superior: OpenApp;
let fresh: OpenApp;
let invitation: { readonly file: string; readonly paperCode: string };
const opened: OpenApp[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  await importInto(place, 'superior', await reportAll(place));
  opened.push((superior = await openApp(place.data('superior'), { drives: [place.stick] })));
});
test.afterAll(async () => {
  for (const it of opened) await it.close();
  await place.discard();
});

test('the superior writes an invitation for a computer in the place of the lost one', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  await slots.rows.filter({ hasText: BRANCH.code }).getByRole('link', { name: '电脑' }).click();
  await expect(slots.title).toHaveText(`${BRANCH.name}的电脑`);
  await slots.link('代替丢失的电脑，写邀请').click();
  await expect(slots.main).toContainText('没有备份，向上级要回');
  await slots.button('写邀请文件').click();
  await expect(slots.title).toHaveText('邀请文件已写出');
  const slip = superior.page.getByRole('article', { name: '入网校验码' });
  const cell = async (word: string): Promise<string> => ((await slip.locator(`th:text-is("${word}") + td`).textContent()) ?? '').trim();
  invitation = { file: await cell('邀请文件'), paperCode: await cell('校验码') };
});

test('the new computer begins with it, as the same organisation, and answers', async () => {
  const launched = await launchApp({ dataDir: place.data('fresh'), drives: [place.stick] });
  opened.push((fresh = { ...launched, frame: new Frame(launched.page) }));
  const gate = new Gate(fresh.page);
  await gate.choose('从备份恢复');
  await gate.button('没有备份，向上级要回').click();
  await willChoose(fresh.app, [join(place.stick, invitation.file)]);
  await gate.button('选择邀请文件…').click();
  await expect(fresh.page.getByText(`${BRANCH.name}（${BRANCH.code}）`)).toBeVisible();
  await fresh.page.getByLabel('您的姓名').fill(BRANCH.operator);
  await gate.button('下一步').click();
  await gate.typePassphraseTwice(PASSPHRASE);
  await gate.button('建立数据').click();
  const code = await gate.readCode();
  await gate.button('已打印或抄好，下一步').click();
  await gate.typeCodeBack(code);
  const answer = new JoinSuperior(fresh.page);
  await expect(answer.code).toBeVisible();
  await answer.code.fill(invitation.paperCode);
  const enrolment = await answer.write();
  const own = await answer.digits();
  const desk = new Import(superior.page);
  await willChoose(superior.app, [enrolment]);
  await desk.choose();
  await desk.apply();
  await desk.link('去核对数字').click();
  const slots = new Subordinates(superior.page);
  expect(await slots.digits()).toBe(own);
  await slots.button('两边一致').click();
  await expect(slots.title).toHaveText(`${BRANCH.name}换上的电脑已核对`);
  await answer.button('两边一致').click();
});

test('what was submitted comes back, and the lost computer is taken out of use', async () => {
  const slots = new Subordinates(superior.page);
  await slots.link('去还回记录').click();
  const lines = slots.section(`${BRANCH.name}的电脑`).getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await lines.filter({ hasText: '上次上报' }).getByRole('button', { name: '停用这台电脑' }).click();
  await slots.dialog.getByLabel('为什么停用').fill('电脑丢失');
  await slots.dialog.getByRole('button', { name: '停用', exact: true }).click();
  await expect(lines.filter({ hasText: '已停用' })).toContainText('电脑丢失');
  await slots.button('还回已提交的记录').click();
  await slots.dialog.getByRole('button', { name: '写到 U 盘' }).click();
  await expect(slots.dialog).toContainText('1 个下发文件已写出');
  const file = ((await slots.dialog.getByRole('cell', { name: /\.zbb$/ }).textContent()) ?? '').trim();
  const desk = new Import(fresh.page);
  await desk.open('首页');
  await expect(desk.main).toContainText('正等上级还回以前提交的记录');
  await willChoose(fresh.app, [join(place.stick, file)]);
  await desk.choose();
  await desk.apply();
  await desk.open('首页');
  await expect(desk.main.getByText('正等上级还回')).toHaveCount(0);
  const list = new Gatherings(fresh.page);
  await list.show();
  await expect(list.rows).toHaveCount(3);
});

test('nothing that the pages logged was an error', () => {
  expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
});
