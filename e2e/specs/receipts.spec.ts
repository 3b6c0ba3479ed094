import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { willChoose } from '../pages/dialogs';
import { Gatherings } from '../pages/gatherings';
import { Import } from '../pages/import';
import { Frame } from '../pages/frame';
import { Subordinates } from '../pages/subordinates';
import { BRANCH, foundBranch, foundSuperior, joinThem, openApp, reportAll, SUPERIOR, threeRecords, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

// A receipt that travels on paper, in two windows: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

let place: Place;
let branch: OpenApp;
let superior: OpenApp;
let report: string;
let code: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  report = await reportAll(place);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  superior = await openApp(place.data('superior'), { drives: [place.stick] });
});
test.afterAll(async () => {
  await branch.close();
  await superior.close();
  await place.discard();
});

const stand = (it: OpenApp) => it.page.getByRole('list', { name: '记录到了哪一步' });
const open = async (it: OpenApp): Promise<Frame> => {
  const frame = new Frame(it.page);
  await frame.open('上报与回执');
  return frame;
};

test('what was written and not answered is counted as 已写出, and leads to its records', async () => {
  await open(branch);
  await expect(stand(branch)).toContainText('3 条已写出，未送达');
  await expect(stand(branch)).toContainText('0 条已计入');
  await stand(branch).getByRole('link', { name: '已写出，未送达' }).click();
  await expect(new Gatherings(branch.page).rows).toHaveCount(3);
});

test('the superior prints a receipt after the import, and the same one again from the log', async () => {
  const desk = new Import(superior.page);
  await willChoose(superior.app, [report]);
  await desk.choose();
  await desk.apply();
  await desk.main.getByRole('link', { name: /^打印回执/ }).click();
  const paper = superior.page.getByRole('article', { name: '纸面回执' });
  await expect(paper).toContainText(SUPERIOR.name);
  await expect(paper).toContainText(BRANCH.name);
  await expect(paper).toContainText('其中新记录3 条');
  code = ((await paper.locator('th:text-is("回执码") + td').textContent()) ?? '').trim();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  const frame = await open(superior);
  await frame.main.getByRole('link', { name: /^打印回执/ }).click();
  await expect(superior.page.getByRole('article', { name: '纸面回执' })).toContainText(code);
});

test('a code that was copied wrongly is noticed, and changes nothing', async () => {
  const frame = await open(branch);
  await frame.button(/^输入回执码/).click();
  const dialog = branch.page.getByRole('dialog');
  await dialog.getByLabel('回执码').fill(code.slice(0, 10));
  await expect(dialog.getByRole('button', { name: '记为已送达' })).toBeDisabled();
  const last = code.endsWith('7') ? '8' : '7';
  await dialog.getByLabel('回执码').fill(`${code.slice(0, -1)}${last}`);
  await dialog.getByRole('button', { name: '记为已送达' }).click();
  await expect(dialog).toContainText('回执码有打错或漏打的字');
});

test('the right code makes the report 已送达, never 已计入, and the next report has nothing to carry', async () => {
  const dialog = branch.page.getByRole('dialog');
  await dialog.getByLabel('回执码').fill(code.toLowerCase().replaceAll('-', ' '));
  await dialog.getByRole('button', { name: '记为已送达' }).click();
  await expect(dialog).toContainText('第 1 号上报包已送达，3 条记录现在是“已送达”');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(stand(branch)).toContainText('3 条已送达，未计入');
  await expect(stand(branch)).toContainText('0 条已计入');
  await expect(branch.page.getByRole('button', { name: /^输入回执码/ })).toHaveCount(0);
  const list = new Gatherings(branch.page);
  await list.show();
  for (const row of await list.rows.all()) await expect(row).toContainText('已送达');
  await list.visit('/exchange/report');
  await expect(list.main).toContainText('已送达 3 条，不再带');
  expect((await readdir(place.stick)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the receipt in a file says that they count', async () => {
  const slots = new Subordinates(superior.page);
  await slots.open('下级组织');
  const receipt = join(place.stick, await slots.writeDownward());
  await slots.closeDialog();
  const desk = new Import(branch.page);
  await willChoose(branch.app, [receipt]);
  await desk.choose();
  await desk.apply();
  await open(branch);
  await expect(stand(branch)).toContainText('3 条已计入');
  await expect(stand(branch)).toContainText('0 条已送达，未计入');
  expect([...branch.problems, ...superior.problems]).toEqual([]);
});
