import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Attachments } from '../pages/attachments';
import { willSaveTo } from '../pages/dialogs';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { Report } from '../pages/report';
import { foundBranch, foundSuperior, importInto, joinThem, openApp, threeRecords, type OpenApp } from '../world/offices';
import { notice, phonePhoto } from '../world/files';
import { makePlace, type Place } from '../world/place';

// One record's files from the camera to the superior's screen: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const TITLE = '带附件的党员大会';
let place: Place;
let branch: OpenApp;
let form: GatheringForm;
let files: Attachments;
let photo: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await foundBranch(place, threeRecords);
  await foundSuperior(place);
  await joinThem(place);
  branch = await openApp(place.data('branch'), { drives: [place.stick] });
  form = new GatheringForm(branch.page);
  files = new Attachments(branch.page);
  photo = await phonePhoto(branch.page, place.folder, '合影.jpg');
});
test.afterAll(async () => {
  await branch.close();
  await place.discard();
});

test('a photo from a phone is turned upright, shrunk, and no longer says where it was taken', async () => {
  await form.visit('/gatherings/new/party-meeting');
  await form.header({ topic: TITLE, date: '2025-12-30', start: '1530', end: '17:10', place: '行政楼302会议室' });
  expect((await readFile(photo)).includes('Testphone')).toBe(true);
  await files.add([photo]);
  await files.open('合影');
  expect(await files.photo()).toEqual({ width: 960, height: 1920, upper: 'red', lower: 'blue' });
  const copy = join(place.folder, '另存.jpg');
  await willSaveTo(branch.app, copy);
  await files.saveCopy();
  const bytes = await readFile(copy);
  expect([bytes.subarray(0, 3).toString('hex'), /Exif|Testphone|GPS|adobe/.test(bytes.toString('latin1'))]).toEqual(['ffd8ff', false]);
  await files.close();
});

test('a program that calls itself a photo is refused, and so is a photo that this program cannot read', async () => {
  const program = join(place.folder, '现场.jpg');
  await writeFile(program, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]));
  const heic = join(place.folder, 'IMG_0001.heic');
  await writeFile(heic, Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]));
  await files.add([program, heic]);
  await expect(form.main.getByRole('alert').first()).toContainText('“现场.jpg”的内容与文件名不符');
  await expect(form.main.getByRole('alert').last()).toContainText('HEIC');
  await expect(files.files).toHaveCount(1);
});

test('files come by dropping and pasting too, a PDF is read page by page, and the keys go from one to the next', async () => {
  await files.hand('drop', await notice(place.folder, '会议通知.pdf'));
  await expect(files.files).toHaveCount(2);
  const second = join(place.folder, '会场.jpg');
  await writeFile(second, await readFile(photo));
  await files.hand('paste', second);
  await expect(files.files).toHaveCount(3);
  await files.open('合影');
  await branch.page.keyboard.press('ArrowRight');
  await expect(files.viewer).toContainText('第 1 页，共 2 页');
  await expect.poll(() => files.ink()).toBeGreaterThan(2);
  await files.viewer.getByRole('button', { name: '下一页' }).click();
  await expect(files.viewer).toContainText('第 2 页，共 2 页');
  await branch.page.keyboard.press('ArrowLeft');
  await expect(files.picture).toBeVisible();
  await files.close();
});

test('a copy goes outside only by 另存到, with a word that it is not encrypted', async () => {
  const copy = join(place.folder, '另存.pdf');
  await willSaveTo(branch.app, copy);
  await files.open('会议通知');
  await expect(files.viewer).toContainText('另存出去的副本不加密');
  await files.saveCopy();
  await expect(files.viewer).toContainText('这份副本不加密');
  expect(await readFile(copy)).toEqual(await readFile(join(place.folder, '会议通知.pdf')));
  await files.close();
});

test('saved and opened again the files are there, and on the disk nobody finds them', async () => {
  await files.tick('合影').check();
  await form.save();
  await branch.page.reload();
  await expect(files.tick('合影')).toBeChecked();
  await expect(files.tick('会议通知')).not.toBeChecked();
  const data = place.data('branch');
  const kept = await readFile(join(place.folder, '另存.jpg'));
  const piece = kept.subarray(kept.length / 4, kept.length / 4 + 24);
  expect(new Set(piece).size).toBeGreaterThan(12);
  for (const name of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (!name.isFile()) continue;
    const bytes = await readFile(join(name.parentPath, name.name));
    expect([name.name, bytes.includes(piece), bytes.includes('STSong-Light')]).toEqual([name.name, false, false]);
  }
});

test('only what is ticked leaves, and the preview says how much', async () => {
  await form.link('‹ 组织生活').click();
  await form.button('提交').click();
  const report = new Report(branch.page);
  await report.visit('/exchange/report');
  await report.look();
  await expect(report.content.getByRole('row', { name: /^附件/ })).toContainText('1 个');
  await expect(report.content.getByRole('row', { name: /^附件/ })).toContainText('另有 2 个没有勾选');
  const file = await report.write();
  await importInto(place, 'superior', join(place.stick, file.split(/[\\/]/).at(-1) ?? ''));
});

test('the superior opens the photo and sees how many files stayed behind', async () => {
  const superior = await openApp(place.data('superior'), { drives: [place.stick] });
  const list = new Gatherings(superior.page);
  await list.showBelow();
  await list.openRecord(TITLE);
  const record = new RecordPage(superior.page);
  await expect(record.title).toHaveText(TITLE);
  await expect(record.main).toContainText('另有 2 个附件没有带出');
  const there = new Attachments(superior.page);
  await expect(there.files).toHaveCount(1);
  await there.open('合影');
  expect(await there.photo()).toMatchObject({ width: 960, height: 1920, upper: 'red' });
  await superior.close();
});
