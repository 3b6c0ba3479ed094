import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ChannelName } from '../../electron/contract';
import { ask } from '../ask';
import { launchApp, removeFolder, type LaunchedApp } from '../launch';

let it: LaunchedApp;
test.beforeAll(async () => {
  it = await launchApp();
});
test.afterAll(async () => {
  await it.close();
  await removeFolder(it.dataDir);
});

test('the page has the contract and nothing else of the computer', async () => {
  const seen = await it.page.evaluate(() => ({
    api: Object.keys(Reflect.get(globalThis, 'api')).sort(),
    leaks: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    origin: location.origin,
  }));
  expect(seen).toEqual({ api: ['call', 'on', 'painted', 'pathOf'], leaks: [], origin: 'app://zhibu' });
});

test('no request leaves the window, whatever asks for it', async () => {
  const answers = await it.page.evaluate(async () => {
    const tried = ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://other/index.html', 'devtools://devtools/bundled/inspector.html'];
    const fetched = await Promise.all(tried.map((address) => fetch(address).then(() => `${address} answered`, () => 'refused')));
    const image = await new Promise((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve('loaded');
      picture.onerror = () => resolve('refused');
      picture.src = 'https://example.com/x.png';
    });
    return [...fetched, image];
  });
  expect(new Set(answers)).toEqual(new Set(['refused']));
});

test('the main process reaches no network either', async () => {
  const answer = await it.app.evaluate(async ({ net }) => {
    try {
      return `answered ${(await net.fetch('http://93.184.215.14/')).status}`;
    } catch (error) {
      return String(error);
    }
  });
  expect(answer).toMatch(/ERR_BLOCKED_BY_CLIENT|ERR_NAME_NOT_RESOLVED/);
});

test('only the files of the window are served', async () => {
  const statuses = await it.page.evaluate(() => Promise.all(['/../main/index.cjs', '/%2e%2e/main/index.cjs', '/assets/..%2f..%2fmain/index.cjs', '/package.json', '/none.js'].map(async (path) => (await fetch(path)).status)));
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
});

test('scripts that do not lie in the app do not run', async () => {
  const ran = await it.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="document.title = \'ran\'">');
    return document.title === 'ran';
  });
  expect(ran).toBe(false);
});

test('every permission is refused', async () => {
  const answers = await it.page.evaluate(async () => {
    const states = await Promise.all((['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]).map(async (name) => (await navigator.permissions.query({ name })).state));
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied');
    return [...states, camera];
  });
  expect(new Set(answers)).toEqual(new Set(['denied']));
});

test('a question that the contract does not know is not answered', async () => {
  const refused = { ok: false, error: { code: 'bad-request' } };
  for (const name of ['no.such.channel', 'toString', '__proto__']) expect(await ask(it.page, name as ChannelName, {})).toEqual(refused);
  expect(await ask(it.page, 'backups.make', { to: '' })).toEqual(refused);
});

test('a frame inside the page is given nothing', async () => {
  const given = await it.page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = () => resolve(typeof Reflect.get(frame.contentWindow ?? {}, 'api'));
        frame.srcdoc = '<p></p>';
        document.body.append(frame);
      }),
  );
  expect(given).toBe('undefined');
});

test('a dropped file has a path, anything else has none', async () => {
  const file = join(it.dataDir, '上报.zbb');
  await writeFile(file, 'x');
  await it.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="file" id="dropped">'));
  await it.page.locator('#dropped').setInputFiles(file);
  const paths = await it.page.evaluate(() => {
    const { pathOf } = Reflect.get(globalThis, 'api');
    const input = document.querySelector<HTMLInputElement>('#dropped');
    return [pathOf(input?.files?.[0]), pathOf(new File(['x'], 'made.zbb')), pathOf({ path: '/etc/passwd' }), pathOf('/etc/passwd')];
  });
  expect(paths).toEqual([file, '', '', '']);
});

test('the page can neither leave nor open another one', async () => {
  const before = it.page.url();
  const opened = await it.page.evaluate(() => {
    const other = window.open('https://example.com/');
    location.href = 'https://example.com/';
    return other;
  });
  expect(opened).toBeNull();
  await it.page.evaluate(() => void (location.href = 'file:///etc/passwd'));
  expect(await ask(it.page, 'app.status', {})).toMatchObject({ ok: true });
  expect(it.page.url()).toBe(before);
  expect(it.app.windows()).toHaveLength(1);
});
