import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { book, readBook, wordFile } from '../../db/testing/intake/build';
import { willSaveTo } from '../pages/dialogs';
import { Import } from '../pages/import';
import { Intake } from '../pages/intake';
import { unreachable, englishLeftOver, overflowing, SMALLEST } from '../pages/looks';
import { Members } from '../pages/members';
import { BRANCH, foundBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let intake: Intake;

test.beforeAll(async () => {
  place = await makePlace();
  await foundBranch(place, () => []);
  await start();
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

async function start(): Promise<void> {
  it = await openApp(place.data('branch'));
  intake = new Intake(it.page, it.app);
}

async function looksGood(): Promise<void> {
  await it.page.setViewportSize(SMALLEST);
  expect([...(await englishLeftOver(it.page)), ...(await overflowing(it.page)), ...(await unreachable(it.page))]).toEqual([]);
}

const keep = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = join(place.folder, name);
  await writeFile(file, bytes);
  return file;
};

test('an empty roster is filled from a table with a title, odd dates and ID numbers', async () => {
  const rows = [[`${BRANCH.name}党员名册`], ['序号', '姓 名', '出生年月', '入党时间', '身份证号', '甲列'], [1, '王建国', '1978.3', '2003年6月1日', '110105194912310021', '语文教师'], [2, '李芳', '1985年11月', '20100701', '', ''], [3, '赵敏', '', '去年七月', '', ''], ['合计', 3]];
  await intake.open('党员名册');
  await intake.link('从表格导入').click();
  await looksGood();
  await intake.pick(await keep('名册.xlsx', book(rows, { merges: ['A1:F1'] })));
  await expect(intake.title).toHaveText('名册.xlsx：每一列是什么');
  await expect(intake.main.getByText('身份证号，不登记')).toBeVisible();
  await expect(intake.main).not.toContainText('110105');
  await intake.column('F', '单位岗位');
  await looksGood();
  await intake.preview();
  await expect(intake.title).toHaveText('可以导入 2 人，1 人有问题');
  await expect(intake.main).toContainText('入党日期：看不懂的日期“去年七月”');
  await expect(intake.main).toContainText('合计行（第 6 行）');
  await looksGood();
  const bad = join(place.folder, '待改正.xlsx');
  await willSaveTo(it.app, bad);
  await intake.main.getByRole('button', { name: '把有问题的行存为 Excel' }).click();
  await expect(intake.main).toContainText('改好以后再导入这个文件就行');
  expect(Object.values(readBook(readFileSync(bad)))[0]?.[1]).toEqual(expect.arrayContaining(['赵敏', '去年七月']));
  await intake.take('导入 2 人');
  await expect(intake.title).toHaveText('已导入 2 人');
  await looksGood();
  await intake.link('去看党员名册').click();
  await expect(new Members(it.page).rows).toHaveCount(2);
  await expect(new Members(it.page).row('王建国')).toContainText('2003-06-01');
});

test('the roster as it is shown goes into an Excel file', async () => {
  const file = join(place.folder, '名册导出.xlsx');
  await willSaveTo(it.app, file);
  await intake.main.getByRole('searchbox').fill('李');
  await intake.main.getByRole('button', { name: '存为 Excel' }).click();
  await expect(intake.main.getByRole('button', { name: '已存为 Excel' })).toBeVisible();
  expect((Object.values(readBook(readFileSync(file)))[0] ?? []).map(([name]) => name)).toEqual(['姓名', '李芳']);
});

test('after a restart the whole import is taken back', async () => {
  await it.close();
  await start();
  await intake.open('党员名册');
  await intake.link('导入').click();
  await expect(intake.main.getByText('名册.xlsx')).toBeVisible();
  await intake.undo();
  await expect(intake.main).toContainText('已撤销 2 条。');
  await intake.open('党员名册');
  await expect(intake.main).toContainText('名册还是空的');
});

test('minutes in Word become a record, with what was not recognised as its text', async () => {
  await intake.open('组织生活');
  const minutes = wordFile(['支部党员大会会议记录', [['时间', '2024年6月3日15:30', '地点', '党员活动室'], ['主持人', '王建国', '记录人', '李芳'], ['参加人员', '王建国、李芳'], ['会议内容', '一、学习条例。']], '王建国：大家谈谈。']);
  // Dropped on the list, it begins its import there.
  await new Import(it.page).drop(await keep('六月大会.docx', minutes));
  await intake.preview();
  await expect(intake.main).toContainText('名册里没有：王建国、李芳');
  await looksGood();
  await intake.take('导入 1 条');
  await intake.link('去看组织生活').click();
  await expect(intake.main).toContainText('支部党员大会');
});

test('a file that is none is refused in words', async () => {
  await intake.open('党员名册');
  await intake.link('从表格导入').click();
  // Dropped on the first step.
  await new Import(it.page).drop(await keep('照片.xlsx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0)));
  await expect(intake.main.getByRole('alert')).toContainText('这不是能读的文件');
});
