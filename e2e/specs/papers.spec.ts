import { expect, test } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { willSaveTo } from '../pages/dialogs';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
import { missingGlyphs } from '../../db/testing/missing-glyphs';
import { OfficeReader } from '../../db/testing/office-reader';
import { knownBranch, openApp, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

const reader = new OfficeReader();
let place: Place;
let it: OpenApp;
let record: RecordPage;
let title = '';

test.beforeAll(async () => {
  place = await makePlace();
  it = await openApp(await knownBranch(place));
  record = new RecordPage(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
  reader.close();
});

test('minutes are previewed as the pages that the printer will give', async () => {
  const list = new Gatherings(it.page);
  await list.show();
  const first = list.main.locator('tbody').getByRole('row').filter({ hasText: '支部委员会会议' }).getByRole('link').first();
  title = (await first.textContent()) ?? '';
  await first.click();
  await record.button('打印').click();
  await it.page.getByRole('menuitem', { name: '会议记录' }).click();
  await expect(record.main).toContainText(/共 \d 页，A4/);
  await expect(record.main.getByRole('img', { name: /^第 1 页/ })).toBeVisible();
  // The canvas is painted: somewhere on it is ink.
  await expect
    .poll(() => record.main.locator('canvas').first().evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data.some((value, at) => at % 4 !== 3 && value < 100)))
    .toBe(true);
});

for (const [format, button] of [['docx', '存为 Word'], ['pdf', '存为 PDF']] as const) {
  test(`and saved as ${format}, which others can read`, async () => {
    const path = join(place.folder, `记录.${format}`);
    await willSaveTo(it.app, path);
    await record.button(button).click();
    await expect(record.main).toContainText(`已保存：${path}`);
    const bytes = readFileSync(path);
    const pages = reader.pages(format === 'docx' ? reader.toPdf('record.docx', bytes) : bytes);
    expect(pages[0]).toContain(title.replaceAll(/\s/g, ''));
    expect(pages[0]).toContain('—1—');
    expect(pages.at(-1)).toContain('主持人签字');
  });
}

test('a printed page is fetched from nowhere and runs nothing', async () => {
  await record.link(/^‹ /).click();
  await expect(record.title).toHaveText(title);
  expect(await it.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the year is bound into a handbook by one click, with page numbers in its contents', async () => {
  await it.page.evaluate(() => {
    location.hash = '#/gatherings?year=2025';
  });
  await record.link('2025 年工作手册').click();
  await expect(record.main).toContainText(/共 \d{2,3} 页，A4/, { timeout: 60_000 });
  const path = join(place.folder, '工作手册.pdf');
  await willSaveTo(it.app, path);
  await record.button('存为 PDF').click();
  await expect(record.main).toContainText(`已保存：${path}`, { timeout: 60_000 });
  const pages = reader.pages(readFileSync(path));
  // On the line of the first part, at its end.
  const contents = reader.places(readFileSync(path)).filter(({ page }) => page === 3);
  const name = contents.find(({ text }) => text === '支部基本情况');
  const at = Number(contents.find(({ text, bottom }) => /^\d+$/.test(text) && Math.abs(bottom - (name?.bottom ?? 0)) < 4)?.text);
  expect(pages[at - 1]).toMatch(/^支部基本情况.*支部委员会/);
});

test('a handbook that is stopped before it is laid out, or halfway, leaves no file, and the next one is whole', async () => {
  const folder = join(place.folder, '手册');
  mkdirSync(folder);
  await willSaveTo(it.app, join(folder, '工作手册.pdf'));
  await record.button('存为 PDF').click();
  await record.button('停止').click();
  await expect(record.main.getByRole('alert')).toContainText('已取消');
  expect(readdirSync(folder)).toEqual([]);
  // Chromium holds this one back, so that 停止 always meets it halfway.
  await it.app.evaluate(({ app }) => {
    app.once('browser-window-created', (_, window) => {
      window.webContents.printToPDF = () => new Promise(() => undefined);
    });
  });
  await record.button('存为 PDF').click();
  await expect(record.main).toContainText('正在排版 33%');
  await record.button('停止').click();
  await expect(record.main.getByRole('alert')).toContainText('已取消');
  expect(readdirSync(folder)).toEqual([]);
  await record.button('存为 PDF').click();
  await expect(record.main).toContainText('已保存', { timeout: 60_000 });
  expect(readdirSync(folder)).toEqual(['工作手册.pdf']);
});

test('a letter has the margins, the lines and the characters of GB/T 9704-2012 in our own PDF', async () => {
  await record.open('材料与模板');
  await record.link('打印换届选举办法（草案）').click();
  await expect(record.main).toContainText(/共 \d 页，A4/);
  const path = join(place.folder, '选举办法.pdf');
  await willSaveTo(it.app, path);
  await record.button('存为 PDF').click();
  await expect(record.main).toContainText(`已保存：${path}`);
  const pdf = readFileSync(path);
  expect(reader.pageSize(pdf)).toBe('210 × 297');
  const words = reader.places(pdf);
  // Full lines of the text begin at 订口 and end at the other edge of 版心.
  const full = words.filter(({ page, text }) => page === 1 && text.length >= 26 && text.length <= 28);
  expect(full.length).toBeGreaterThan(3);
  for (const { left, right, text } of full) {
    expect(Math.abs(left - (text.length === 28 ? 28 : 28 + (28 - text.length) * (156 / 28))), text).toBeLessThan(1);
    expect(Math.abs(right - 184), text).toBeLessThan(1);
  }
  // Every line stands a whole number of lines under the first.
  const first = Math.min(...full.map(({ top }) => top));
  for (const { top } of full) expect(Math.abs(((top - first) / (225 / 22)) - Math.round((top - first) / (225 / 22)))).toBeLessThan(0.06);
  const ink = reader.ink(pdf, 1, 264);
  expect(ink.top).toBeGreaterThan(37);
  expect(ink.bottom).toBeLessThan(262);
  expect(Math.abs((words.find(({ text }) => text === '—')?.bottom ?? 0) - (262 + 7))).toBeLessThan(3);
  expect(await missingGlyphs(pdf)).toEqual([]);
});

test('a Word file of one’s own lays the minutes out once it is taken, and the built-in layout comes back', async () => {
  await record.open('材料与模板');
  await record.link('会议记录的版式').click();
  const sample = join(place.folder, '样例.docx');
  await willSaveTo(it.app, sample);
  await record.button('存一份样例模板').click();
  await expect(record.main).toContainText(`样例模板已保存：${sample}`);
  await record.main.locator('input[type=file]').first().setInputFiles({ name: '不是模板.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('{{主题}}') });
  await expect(record.main.getByRole('alert')).toContainText('这不是能打开的 DOCX 文件');
  await record.main.locator('input[type=file]').first().setInputFiles(sample);
  await expect(record.main).toContainText(/模板能用，认出 \d+ 个占位符/);
  await record.button('采用这份模板').click();
  await expect(record.main).toContainText('现在采用本组织的模板');
  const list = new Gatherings(it.page);
  await list.show();
  await list.openRecord(title);
  await record.button('打印').click();
  await it.page.getByRole('menuitem', { name: '会议记录' }).click();
  await expect(record.main).toContainText('按模板排版');
  const path = join(place.folder, '按模板.docx');
  await willSaveTo(it.app, path);
  await record.button('存为 Word').click();
  await expect(record.main).toContainText(`已保存：${path}`);
  const pages = reader.pages(reader.toPdf('templated.docx', readFileSync(path)));
  expect(pages[0]).toContain(title.replaceAll(/\s/g, ''));
  expect(pages.join('')).not.toContain('{{');
  await record.open('材料与模板');
  await record.link('会议记录的版式').click();
  await record.main.getByRole('radio', { name: '内置版式' }).click();
  await expect(record.main).toContainText('现在采用内置版式');
});
