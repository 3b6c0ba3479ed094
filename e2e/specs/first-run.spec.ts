import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, removeFolder, type LaunchedApp } from '../launch';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';

// One person, one laptop, from the first start on: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const PASSPHRASE = '春风-杯子-铅笔-列车';
const NEXT_PASSPHRASE = '石桥-油菜-钟楼-渡船';
let folder: string;
let it: LaunchedApp;
let gate: Gate;
let code: string;

const start = async (): Promise<void> => {
  it = await launchApp({ dataDir: folder });
  gate = new Gate(it.page);
};

/** One character of the code copied wrongly. */
const miscopied = (right: string): string => `${right.startsWith('7') ? '8' : '7'}${right.slice(1)}`;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhibu-e2e-'));
  await start();
});
test.afterAll(async () => {
  await it.close();
  await removeFolder(folder);
});

test('a fresh start offers three ways in and says what the program is not for', async () => {
  await expect(gate.title).toHaveText('第一次使用，先选一项');
  for (const word of ['支部', '上级', '从备份恢复']) await expect(gate.page.getByRole('button', { name: word }).first()).toBeVisible();
  await expect(gate.page.getByText('不得存储、处理国家秘密')).toBeVisible();
});

test('an organisation without a name or with an impossible code does not pass', async () => {
  await gate.choose('支部');
  await gate.page.getByLabel('组织代码').fill('十二号');
  await gate.button('下一步').click();
  await expect(gate.alert.filter({ hasText: '请填写组织名称' })).toBeVisible();
  await expect(gate.alert.filter({ hasText: '组织代码只能用字母、数字、点和横线' })).toBeVisible();
  await expect(gate.title).toHaveText('您的组织');
});

test('short, common and differently repeated passphrases are refused', async () => {
  await gate.nameOrganisation({
    role: '支部',
    name: '清河县第二中学高中部教师党支部',
    code: '130534-001-01',
    type: '党支部',
    operator: '李淑芬',
    passphrase: PASSPHRASE,
  });
  await gate.typePassphraseTwice('杯子铅笔');
  await gate.button('建立数据').click();
  await expect(gate.alert.filter({ hasText: '还差 6 个字' })).toBeVisible();
  await gate.typePassphraseTwice('1234567890');
  await gate.button('建立数据').click();
  await expect(gate.alert.filter({ hasText: '这个口令太容易被猜到' })).toBeVisible();
  await gate.passphrase.fill(PASSPHRASE);
  await gate.page.getByLabel('再输入一次').fill(`${PASSPHRASE}了`);
  await gate.button('建立数据').click();
  await expect(gate.alert.filter({ hasText: '两次输入的口令不一样' })).toBeVisible();
});

test('the computer makes a passphrase for whom none comes to mind', async () => {
  await gate.button('生成一个').click();
  await expect(gate.passphrase).not.toHaveValue(PASSPHRASE);
  await expect(gate.passphrase).toHaveValue(/^\p{Script=Han}+(-\p{Script=Han}+){3}$/u);
  await expect(gate.page.getByLabel('再输入一次')).toHaveValue(await gate.passphrase.inputValue());
});

test('the recovery code has to be typed back, and a wrongly copied one is noticed', async () => {
  await gate.typePassphraseTwice(PASSPHRASE);
  await gate.button('建立数据').click();
  code = await gate.readCode();
  await expect(gate.page.getByText('数据就再也打不开', { exact: false })).toBeVisible();
  await gate.button('已打印或抄好，下一步').click();
  await expect(gate.page.getByText(code.slice(0, 4))).toHaveCount(0);
  await gate.typeCodeBack(miscopied(code));
  await expect(gate.alert).toContainText('恢复码抄错了一位');
  await gate.button('再看一遍恢复码').click();
  expect(await gate.readCode()).toBe(code);
  await gate.button('已打印或抄好，下一步').click();
  await gate.typeCodeBack(code.toLowerCase().replaceAll('-', ' '));
  const frame = new Frame(it.page);
  await expect(frame.nav).toBeVisible();
  await expect(it.page.getByRole('banner')).toContainText('清河县第二中学高中部教师党支部');
  await expect(frame.title).not.toBeEmpty();
});

test('the next start asks for the passphrase and counts wrong ones', async () => {
  await it.close();
  await start();
  await expect(gate.title).toHaveText('请输入口令');
  await expect(gate.passphrase).toBeFocused();
  await gate.unlock('别人-的-口令-猜猜看');
  await expect(gate.alert).toContainText('口令不对，这是第 1 次');
  await gate.unlock('别人-的-口令-再猜猜');
  await expect(gate.alert).toContainText('口令不对，这是第 2 次');
  await it.close();
  await start();
  await expect(it.page.getByText('之前有 2 次没有输对。')).toBeVisible();
  await gate.unlock(PASSPHRASE);
  await expect(new Frame(it.page).nav).toBeVisible();
});

test('the recovery code opens the way to a new passphrase and is replaced by a new one', async () => {
  await it.close();
  await start();
  await gate.button('忘了口令，用恢复码打开').click();
  await gate.code.fill(code);
  await gate.typePassphraseTwice(NEXT_PASSPHRASE);
  await gate.button('打开并换新口令').click();
  const next = await gate.readCode();
  expect(next).not.toBe(code);
  await gate.button('已打印或抄好，下一步').click();
  await gate.typeCodeBack(next);
  await expect(new Frame(it.page).nav).toBeVisible();
});

test('afterwards the old passphrase is a wrong one and the new one opens', async () => {
  await it.close();
  await start();
  await gate.unlock(PASSPHRASE);
  await expect(gate.alert).toContainText('口令不对');
  await gate.unlock(NEXT_PASSPHRASE);
  await expect(new Frame(it.page).nav).toBeVisible();
});

test('nothing that the page logged was an error', () => {
  expect(it.problems).toEqual([]);
});
