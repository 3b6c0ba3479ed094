import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../launch';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { makePlace, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let it: LaunchedApp;
let frame: Frame;

test.beforeAll(async () => {
  place = await makePlace();
  it = await launchApp({ dataDir: place.data('branch'), drives: [place.stick] });
  frame = new Frame(it.page);
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const band = () => it.page.getByRole('complementary', { name: '练习数据' });

test('one practises with made-up data before anything is founded, under a band on every screen', async () => {
  await it.page.getByRole('button', { name: /^先练习一下/ }).click();
  await expect(frame.nav).toBeVisible({ timeout: 60_000 });
  for (const screen of ['党员名册', '组织生活', '设置']) {
    await frame.open(screen);
    await expect(band()).toBeVisible();
  }
  expect(existsSync(join(place.data('branch'), '.practice', 'zhibu.db'))).toBe(true);
  expect(existsSync(join(place.data('branch'), 'zhibu.db'))).toBe(false);
});

test('ending it asks once, deletes it, and goes back to the first screen', async () => {
  await band().getByRole('button', { name: '结束练习…' }).click();
  await it.page.getByRole('button', { name: '结束并删去' }).click();
  await expect(new Gate(it.page).title).toHaveText('第一次使用，先选一项');
  expect(existsSync(join(place.data('branch'), '.practice'))).toBe(false);
});
