import { expect, test } from '@playwright/test';
import { Gatherings } from '../pages/gatherings';
import { knownBranch, openApp, recordsOf, type OpenApp } from '../world/offices';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: OpenApp;
let list: Gatherings;
/** Titles, the oldest first. */
let titles: readonly string[] = [];

test.beforeAll(async () => {
  place = await makePlace();
  const data = await knownBranch(place);
  titles = (await recordsOf(place, 'branch')).filter(({ kind }) => kind === 'gathering').map(({ document }) => document).sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)).map(({ title }) => title ?? '');
  it = await openApp(data);
  list = new Gatherings(it.page);
  await list.show();
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const scrollTo = (end: 'top' | 'bottom'): Promise<void> =>
  list.main.evaluate((main, to) => {
    const scroller = main.closest('.frame-main') ?? main;
    scroller.scrollTop = to === 'top' ? 0 : scroller.scrollHeight;
  }, end);

test('of a list of two years the rows in sight are there, and the others come when somebody scrolls to them', async () => {
  expect(titles.length).toBeGreaterThan(120);
  await expect(list.main.getByRole('table')).toHaveAttribute('aria-rowcount', String(titles.length + 1));
  await expect(list.rows.first()).toContainText(titles.at(-1) ?? '');
  expect(await list.rows.count()).toBeLessThan(60);
  await scrollTo('bottom');
  await expect(list.rows.last()).toContainText(titles[0] ?? '');
  await expect(list.rows.last()).toHaveAttribute('aria-rowindex', String(titles.length + 1));
  expect(await list.rows.count()).toBeLessThan(60);
});

test('all that may be submitted is chosen at once, in sight or not, and stays chosen when one scrolls', async () => {
  await scrollTo('top');
  await list.main.getByRole('checkbox').nth(1).check();
  await expect(list.button(`提交所选 ${titles.length} 条`)).toBeEnabled();
  await list.rows.first().getByRole('checkbox').uncheck();
  await expect(list.button(`提交所选 ${titles.length - 1} 条`)).toBeEnabled();
  await scrollTo('bottom');
  await expect(list.rows.last().getByRole('checkbox')).toBeChecked();
});

test('a filter narrows the whole list, and not what is in sight of it', async () => {
  await list.text.fill(titles[0] ?? '');
  await expect(list.rows.last()).toContainText(titles[0] ?? '');
  await expect(list.main.getByRole('table')).not.toHaveAttribute('aria-rowcount', String(titles.length + 1));
});
