import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, found } from '../ask';
import { launchApp, launchTwoOffices, removeFolder, runApp } from '../launch';

const PASSPHRASE = '春风-杯子-铅笔-列车';
let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibu-e2e-'));
});
test.afterEach(() => removeFolder(folder));

test('a second start on the same data hands its files over and ends', async () => {
  const it = await launchApp({ dataDir: folder, args: [join(folder, '第一个.zbb')] });
  try {
    expect(await ask(it.page, 'app.status', {})).toMatchObject({ value: { pendingFiles: [join(folder, '第一个.zbb')] } });
    const told = it.page.evaluate(() => new Promise((resolve) => Reflect.get(globalThis, 'api').on('filesOpened', resolve)));
    const second = await runApp([`--data-dir=${folder}`, join(folder, '第二个.zbb'), join(folder, '别的.txt')]);
    expect(second.code).toBe(0);
    expect(await told).toEqual({ files: [join(folder, '第二个.zbb')] });
    expect(await ask(it.page, 'app.status', {})).toMatchObject({ value: { pendingFiles: [join(folder, '第一个.zbb'), join(folder, '第二个.zbb')] } });
    expect(it.app.windows()).toHaveLength(1);
  } finally {
    await it.close();
  }
});

test('two data folders run side by side', async () => {
  const { branch, superior, close } = await launchTwoOffices(folder);
  try {
    expect(await ask(branch.page, 'app.status', {})).toMatchObject({ ok: true });
    expect(await ask(superior.page, 'app.status', {})).toMatchObject({ ok: true });
  } finally {
    await close();
  }
});

test('when the data process dies, the window returns to the passphrase and says why', async () => {
  const it = await launchApp({ dataDir: folder });
  try {
    await found(it.page, PASSPHRASE);
    await it.app.evaluate(({ dialog }) => {
      const said: string[] = [];
      Reflect.set(globalThis, 'said', said);
      dialog.showMessageBox = (...args: unknown[]) => {
        said.push(JSON.stringify(args.at(-1)));
        return Promise.resolve({ response: 0, checkboxChecked: false });
      };
    });
    const reloaded = it.page.waitForEvent('domcontentloaded');
    const pid = await it.app.evaluate(({ app }) => app.getAppMetrics().find((one) => one.serviceName === 'zhibu-office' || one.name === 'zhibu-office')?.pid ?? 0);
    expect(pid).toBeGreaterThan(0);
    process.kill(pid, 'SIGKILL');
    await reloaded;
    await it.page.locator('#root > *').first().waitFor();
    expect(await ask(it.page, 'app.status', {})).toMatchObject({ value: { state: 'locked' } });
    const said = await it.app.evaluate(() => String(Reflect.get(globalThis, 'said')));
    expect(said).toMatch(/已把数据关好.*编号 \d{8}-\d{4}/);
    expect(await ask(it.page, 'unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ ok: true, value: { operator: '周海涛' } });
  } finally {
    await it.close();
  }
});

test('what was founded is there after a power cut', async () => {
  const first = await launchApp({ dataDir: folder });
  await found(first.page, PASSPHRASE);
  await first.kill();
  const second = await launchApp({ dataDir: folder });
  try {
    expect(await ask(second.page, 'app.status', {})).toMatchObject({ value: { state: 'locked' } });
    expect(await ask(second.page, 'unlock.withPassphrase', { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  } finally {
    await second.close();
  }
});

test('a stick that comes or goes is noticed while the window is open', async () => {
  const stick = join(folder, '上报盘');
  const it = await launchApp({ dataDir: join(folder, 'data'), drives: [stick] });
  const paths = async () => {
    const drives = await ask(it.page, 'drives.list', {});
    return drives.ok ? drives.value.map((drive) => drive.path).filter((path) => path.startsWith(folder)) : [];
  };
  try {
    expect(await paths()).toEqual([]);
    const changed = () => it.page.evaluate(() => new Promise((resolve) => Reflect.get(globalThis, 'api').on('drivesChanged', resolve)));
    const comes = changed();
    await mkdir(stick);
    expect(await comes).toEqual({});
    expect(await paths()).toEqual([stick]);
    const goes = changed();
    await rm(stick, { recursive: true });
    expect(await goes).toEqual({});
    expect(await paths()).toEqual([]);
  } finally {
    await it.close();
  }
});

test('the self-test saves a record without a window', async () => {
  const { code, output } = await runApp(['--self-test']);
  expect(JSON.parse(output.trim())).toMatchObject({ ok: true, failed: [] });
  expect(code).toBe(0);
});
