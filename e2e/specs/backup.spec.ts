import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type LaunchedApp } from '../launch';
import { willChoose } from '../pages/dialogs';
import { Frame } from '../pages/frame';
import { Gate } from '../pages/gate';
import { Members } from '../pages/members';
import { BRANCH, foundBranch, openApp, threeRecords } from '../world/offices';
import { makePlace, PASSPHRASE, type Place } from '../world/place';

test.describe.configure({ mode: 'serial' });

let place: Place;
let backup: string;
let fresh: LaunchedApp | undefined;

test.beforeAll(async () => {
  place = await makePlace();
});
test.afterAll(async () => {
  await fresh?.close();
  await place.discard();
});

test('a backup goes to the stick by hand, and one a day is made by itself', async () => {
  // Not of practice data: those are not worth a copy a day.
  await foundBranch(place, threeRecords);
  const it = await openApp(place.data('branch'), { drives: [place.stick] });
  try {
    await it.frame.open('设置');
    const backups = it.frame.section('备份');
    await expect(backups).toContainText('还没有备份到别处');
    await backups.getByRole('button', { name: '立即备份到…' }).click();
    await backups.getByRole('button', { name: '写备份' }).click();
    await expect(backups).toContainText('已备份并核对：');
    await expect(backups).toContainText('今天备份到了别处');
    // The home screen comes first: the copy of the day is made some seconds later.
    await expect(backups.getByRole('row').filter({ hasText: '自动' })).toHaveCount(1, { timeout: 20_000 });
    const files = (await readdir(place.stick)).filter((name) => name.endsWith('.zbk'));
    expect(files).toHaveLength(1);
    backup = join(place.stick, files[0] ?? '');
  } finally {
    await it.close();
  }
});

test('a file that is no backup, or a wrong passphrase, restores nothing and says so', async () => {
  fresh = await launchApp({ dataDir: place.data('new-laptop') });
  const gate = new Gate(fresh.page);
  const other = join(place.folder, '别的.zbk');
  await writeFile(other, 'no backup');
  await gate.choose('从备份恢复');
  await willChoose(fresh.app, [other]);
  await gate.button('选择备份文件…').click();
  await gate.passphrase.fill(PASSPHRASE);
  await gate.button('恢复').click();
  await expect(gate.alert).toContainText('这不是支部手册的备份文件');
  await willChoose(fresh.app, [backup]);
  await gate.button('选择备份文件…').click();
  await gate.passphrase.fill('别人-的-口令-猜猜看');
  await gate.button('恢复').click();
  await expect(gate.alert).toContainText('口令不对');
});

test('the backup opens on another laptop with its passphrase, and everything is there', async () => {
  if (fresh === undefined) throw new Error('No laptop to restore on.');
  const gate = new Gate(fresh.page);
  await gate.passphrase.fill(PASSPHRASE);
  await gate.button('恢复').click();
  await expect(new Frame(fresh.page).nav).toBeVisible();
  const members = new Members(fresh.page);
  await members.open('党员名册');
  await expect(members.rows).toHaveCount(24);
  await fresh.close();
  fresh = await openApp(place.data('new-laptop'));
  await expect(fresh.page.getByRole('banner')).toContainText(BRANCH.name);
});
