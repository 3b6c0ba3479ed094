import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openApp, type GivenRecord, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';
import { zhibu } from '../world/zhibu';
import { overflowing, unreachable } from '../pages/looks';

// A superior and its branches, as the command line makes them: everything until November 2025 reported, December waits.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let place: Place;
let superior: OpenApp;

const named = (office: string): string[] => ['--data', office, '--passphrase-file', place.passphraseFile];
const below = (branch: string): string => join(place.data('superior'), 'branches', branch);

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await makePlace();
  await zhibu(['sample', '--seed', '4', '--branches', '3', '--from', '2025', '--to', '2025', '--members', '8', ...named(place.data('superior'))]);
  // One of them reports December, too.
  await zhibu(['export', '--to', place.stick, '--period', '2025-12', ...named(below('0001'))]).then(({ file }) => zhibu(['import', String(file), ...named(place.data('superior'))]));
  // Another tells of December in numbers only; what it had carried in detail before stays.
  const silent = named(below('0002'));
  await zhibu(['edges', '--set', 'figures', ...silent]);
  await zhibu(['export', '--to', place.stick, '--period', '2025-12', ...silent]).then(({ file }) => zhibu(['import', String(file), ...named(place.data('superior'))]));
  superior = await openApp(place.data('superior'));
});
test.afterAll(async () => {
  await superior.close();
  await place.discard();
});

test('the figures of a quarter say how complete they are, and every number opens what stands behind it', async () => {
  const { page, frame } = superior;
  await frame.visit('/figures?period=2025-Q4');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025 年第四季度　按规定开展');
  await expect(page.locator('.page-title')).toContainText('已报 2 / 3');
  await page.getByRole('button', { name: '按规定开展：看依据' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('button', { name: /的记录$/ }).first().click();
  await dialog.getByRole('list', { name: '记录' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/gatherings\/[0-9a-f]{32}/);
  await expect(frame.title).not.toContainText('按规定开展');
});

test('the heat map is walked through by keys and opens a branch’s records', async () => {
  const { page, frame } = superior;
  await frame.visit('/figures?period=2025-Q4&view=heat');
  const grid = page.getByRole('grid', { name: '支部和期间' });
  await expect(grid.getByRole('row')).toHaveCount(4);
  const first = grid.getByRole('gridcell').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const here = grid.locator('[tabindex="0"]');
  await expect(here).toBeFocused();
  await expect(here).toHaveAccessibleName(/2 月：/);
  await expect(page.locator('.heat-said')).toHaveText((await here.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('主题党日');
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('radiogroup', { name: '图或表' }).getByText('表').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: '复制表格' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
});

test('every view fits the smallest screen and can be reached by everybody', async () => {
  const { page } = superior;
  for (const view of ['概况', '走势', '各支部', '未达标', '热力图']) {
    await page.getByRole('radiogroup', { name: '看什么' }).getByText(view).click();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    expect.soft(await overflowing(page), `${view}: over the edge`).toEqual([]);
    expect.soft(await unreachable(page), `${view}: axe`).toEqual([]);
  }
});

test('a branch that gives 汇总 only counts by its numbers, beside one that gives 明细, in its row and in the sum', async () => {
  const held = async (office: string, until: string): Promise<number> => {
    const { records } = await zhibu(['records', ...named(office)]);
    return (records as GivenRecord[]).filter(({ kind, document: { start = '', withdrawn } }) => kind === 'gathering' && withdrawn !== true && start >= '2025-10' && start < until).length;
  };
  const counts = [await held(below('0001'), '2026'), await held(below('0002'), '2026'), await held(below('0003'), '2025-12')];
  const { page } = superior;
  // The screen is the same with another period: no heading goes.
  const show = async (period: string, title: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/figures?period=${period}&view=below`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  };
  await show('2025-Q4', '2025 年第四季度');
  const table = page.getByRole('table');
  const rows = table.locator('tbody').getByRole('row');
  for (const [at, count] of counts.entries()) await expect(rows.nth(at).getByRole('cell').nth(1)).toHaveText(String(count));
  await expect(table.locator('tfoot').getByRole('cell').nth(1)).toHaveText(String(counts.reduce((sum, count) => sum + count, 0)));
  await show('2025-12', '2025 年 12 月');
  await expect(rows.nth(0)).toContainText('记录');
  await expect(rows.nth(1)).toContainText('汇总数');
  await show('2025-Q4', '2025 年第四季度');
});

test('the window and the command line say the same', async () => {
  const { page } = superior;
  await page.getByRole('radiogroup', { name: '看什么' }).getByText('各支部').click();
  const total = page.getByRole('table').locator('tfoot').getByRole('cell');
  const shown = await total.nth(1).textContent();
  await superior.close();
  const { total: told } = await zhibu(['figures', '--period', '2025Q4', '--data', place.data('superior'), '--passphrase-file', place.passphraseFile]);
  expect(shown).toBe(String((told as { gatherings: number }).gatherings));
  superior = await openApp(place.data('superior'));
});
