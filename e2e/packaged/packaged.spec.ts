import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, removeFolder, runApp } from '../launch';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { GatheringForm } from '../pages/gathering-form';
import { Gatherings } from '../pages/gatherings';
import { Members } from '../pages/members';
import { RecordPage } from '../pages/record';
import { PASSPHRASE } from '../world/place';

// The app as it is packaged, from its first start on: each test goes on where the one before it ended.
test.describe.configure({ mode: 'serial' });

const TITLE = '学习党支部工作条例';
let dataDir: string;

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhibu-packaged-'));
});
test.afterAll(async () => {
  await removeFolder(dataDir);
});

test('on a fresh machine it founds a branch, takes a member and saves a record', async () => {
  const it = await launchApp({ packaged: true, dataDir });
  try {
    await new Gate(it.page).found({ role: '支部', name: '清河县第二中学党支部', code: '130534-001', type: '党支部', operator: '李淑芬', passphrase: PASSPHRASE });
    const members = new Members(it.page);
    await members.visit('/members/new');
    await members.name.fill('李淑芬');
    await members.date('入党日期', '2012-06-29');
    await members.date('转正日期', '2013-06-29');
    await members.save();
    await expect(members.title).toHaveText('李淑芬');
    const form = new GatheringForm(it.page);
    await form.visit('/gatherings/new/study-session');
    await form.header({ topic: TITLE, date: '2025-12-29', start: '14:00', end: '15:30', place: '党员活动室' });
    await form.save();
    expect(it.problems).toEqual([]);
  } finally {
    await it.close();
  }
});

test('closed and opened again it asks for the passphrase, and the record is there', async () => {
  const it = await launchApp({ packaged: true, dataDir });
  try {
    await new Gate(it.page).unlock(PASSPHRASE);
    await expect(new Frame(it.page).nav).toBeVisible();
    const list = new Gatherings(it.page);
    await list.show();
    await expect(list.rows).toHaveCount(1);
    await list.openRecord(TITLE);
    const record = new RecordPage(it.page);
    await expect(record.title).toHaveText(TITLE);
    await expect(record.head('地点')).toHaveText('党员活动室');
    expect(it.problems).toEqual([]);
  } finally {
    await it.close();
  }
});

test('it offers the command line without a window', async () => {
  const help = await runApp(['--cli', 'help'], { packaged: true });
  expect(help.code).toBe(0);
  for (const command of ['init', 'put', 'records', 'export', 'import', 'verify']) expect(help.output).toContain(command);
  const wrong = await runApp(['--cli', 'no-such-command'], { packaged: true });
  expect(wrong.code).toBe(2);
});

test('it tests itself: cryptography, database, a record saved and read', async () => {
  const { code, output } = await runApp(['--self-test'], { packaged: true });
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(JSON.parse(output)).toMatchObject({ ok: true });
});
