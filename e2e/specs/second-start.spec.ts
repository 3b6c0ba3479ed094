import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask } from '../ask';
import { launchApp, runApp, type LaunchedApp } from '../launch';
import { makePlace, type Place } from '../world/place';

let place: Place;
let it: LaunchedApp;

test.beforeAll(async () => {
  place = await makePlace();
  it = await launchApp({ dataDir: place.data('branch') });
});
test.afterAll(async () => {
  await it.close();
  await place.discard();
});

const secondStart = (...files: readonly string[]) => runApp([`--data-dir=${place.data('branch')}`, ...files]);

test('a second start brings the hidden window of the first forward and ends', async () => {
  await it.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect((await secondStart()).code).toBe(0);
  await expect.poll(() => it.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))).toEqual([true]);
});

// Electron hands a second start's words over in a message that it cannot read at some lengths.
test('a file arrives however long its name is', async () => {
  const files = Array.from({ length: 8 }, (_, more) => join(place.stick, `${'长'.repeat(more + 1)}${'0'.repeat(more % 4)}.zbb`));
  for (const file of files) expect((await secondStart(file)).code).toBe(0);
  await expect.poll(async () => ask(it.page, 'app.status', {})).toMatchObject({ value: { pendingFiles: files } });
});
