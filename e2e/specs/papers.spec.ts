import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { willSaveTo } from '../pages/dialogs';
import { Gatherings } from '../pages/gatherings';
import { RecordPage } from '../pages/record';
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
  const at = Number(/支部基本情况(\d+)党员名册/.exec(pages[1] ?? '')?.[1]);
  expect(pages[at - 1]).toMatch(/^支部基本情况.*支部委员会/);
});
