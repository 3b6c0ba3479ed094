import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../files/node-files';
import type { Files } from '../../files/files';
import { ok } from '../../domain/result';
import { foundOrganisation } from '../../office/found';
import { newDeviceKeys, openOffice, type Office } from '../../office/office';
import { verifyOffice } from '../../office/verify';
import type { DeviceKeys } from '../../store/settings';
import { migrate } from '../../schema/migrate';
import { openDatabase } from '../../store/open';
import { makeBackup } from '../../vault/backup';
import { listBackups } from '../../vault/backup-list';
import { createDatabase } from '../../vault/create-database';
import { dataFolder, folderState, type DataFolder } from '../../vault/folder';
import { changePassphrase, createKeyFile, unlockWithPassphrase, type Unlocked } from '../../vault/key-file';
import { systemRandom } from '../../vault/random';
import { newRecoveryCode } from '../../vault/recovery-code';
import { inspectBackup, restoreBackup } from '../../vault/restore';
import { rewrapBackups } from '../../vault/rewrap-backups';
import { must } from '../confirmed';
import { contentOf } from './content';
import { inPlace, readDisk, type Disk } from './disk';
import type { KillState } from './kill-states';
import { traced, type Observe } from './trace';
import { MOMENT } from './world';

const PASSPHRASE = '春风-茶杯-铅笔-站台';
const OTHER_PASSPHRASE = '秋雨-书桌-钢笔-列车';
const NOW = new Date('2026-11-06T08:00:00.000Z');

/** Where everything lies below a root: the data folder, a medium for backups, an empty data folder to restore into. */
const placesIn = (root: string) => ({ folder: dataFolder(join(root, 'data')), stick: join(root, 'stick'), second: dataFolder(join(root, 'second')) });

let unlocked: Unlocked;
let deviceKeys: DeviceKeys;
/** A data folder after its first run, and the states on the way there. */
let founded: Disk;
let firstRun: readonly KillState[];
let points = 0;

async function foundDatabase(files: Files, folder: DataFolder, observe: Observe): Promise<void> {
  const { db } = must(
    await createDatabase<null, never>(files, folder, unlocked.key, (filling) => {
      observe('database made');
      migrate(filling);
      observe('tables made');
      foundOrganisation(filling, { code: '0101', name: '第一党支部', role: 'branch', type: 'branch', practice: false }, deviceKeys, MOMENT);
      observe('organisation saved');
      return ok(null);
    }),
  );
  db.close();
}

beforeAll(async () => {
  deviceKeys = await newDeviceKeys();
  await inPlace(new Map([['stick/', new Uint8Array(0)]]), async (root) => {
    const { folder } = placesIn(root);
    firstRun = await traced(root, async (files, observe) => {
      unlocked = must(await createKeyFile({ files, folder, passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(systemRandom), random: systemRandom }));
      await foundDatabase(files, folder, observe);
    });
    founded = readDisk(root);
  });
}, 300_000);

/** Opens a data folder as the next start does, looks whether it is sound, and answers what it holds. */
async function expectSound(folder: DataFolder, use: (office: Office) => Promise<void> = async () => undefined): Promise<string> {
  const office = must(openOffice(must(openDatabase(folder.database, unlocked.key))));
  try {
    expect(verifyOffice(office)).toMatchObject({ ok: true, integrity: 'ok' });
    await use(office);
    return contentOf(office);
  } finally {
    office.db.close();
  }
}

async function atEach(states: readonly KillState[], look: (places: ReturnType<typeof placesIn>, state: KillState) => Promise<void>): Promise<void> {
  for (const [index, state] of states.entries()) {
    await inPlace(state.disk, (root) => look(placesIn(root), state)).catch((cause: unknown) => {
      throw new Error(`killed at point ${index + 1} of ${states.length}, ${state.at}`, { cause });
    });
  }
  points += states.length;
}

const stateOf = async (folder: DataFolder): Promise<string> => must(await folderState(nodeFiles, folder)).state;

async function expectWholeBackups(folder: string): Promise<number> {
  const names = must(await nodeFiles.list(folder)).filter((name) => name.endsWith('.zbk'));
  for (const name of names) must(await inspectBackup(nodeFiles, join(folder, name)));
  expect(must(await listBackups(nodeFiles, folder))).toHaveLength(names.length);
  return names.length;
}

describe('killed in the vault', () => {
  it('finishes a first run or lets it begin again', async () => {
    const seen = new Set<string>();
    await atEach(firstRun, async ({ folder }) => {
      const state = await stateOf(folder);
      seen.add(state);
      if (state !== 'ready') await foundDatabase(nodeFiles, folder, () => undefined);
      expect(await expectSound(folder)).toContain('第一党支部');
    });
    expect([...seen].sort()).toEqual(['empty', 'ready', 'unfinished']);
  }, 300_000);

  it('makes a whole backup or none, and leaves the data alone', async () => {
    const copies = new Set<number>();
    const states = await inPlace(founded, async (root) => {
      const { folder, stick } = placesIn(root);
      const db = must(openDatabase(folder.database, unlocked.key));
      try {
        return await traced(root, async (files) => void must(await makeBackup({ files, folder, db, key: unlocked.key, now: NOW, to: stick })));
      } finally {
        db.close();
      }
    });
    await atEach(states, async ({ folder, stick }) => {
      expect(await stateOf(folder)).toBe('ready');
      const before = await expectWholeBackups(stick);
      copies.add(before);
      await expectSound(folder, async ({ db }) => void must(await makeBackup({ files: nodeFiles, folder, db, key: unlocked.key, now: NOW, to: stick })));
      expect(await expectWholeBackups(stick)).toBe(before + 1);
    });
    expect([...copies]).toEqual([0, 1]);
  }, 300_000);

  it('holds the old passphrase or the new one, in the key file and in every backup', async () => {
    const opened = new Map<string, string>();
    const keysOf = (disk: Disk): string => Buffer.from(disk.get(join('data', 'keys.json')) ?? '').toString('utf8');
    const states = await inPlace(founded, async (root) => {
      const { folder } = placesIn(root);
      const db = must(openDatabase(folder.database, unlocked.key));
      must(await nodeFiles.makeFolder(folder.backups));
      for (const second of [1, 2]) must(await makeBackup({ files: nodeFiles, folder, db, key: unlocked.key, now: new Date(NOW.getTime() - second * 1000), to: folder.backups }));
      db.close();
      return traced(root, async (files) => {
        must(await changePassphrase({ files, folder, unlocked, passphrase: OTHER_PASSPHRASE, random: systemRandom }));
        must(await rewrapBackups(files, folder));
      });
    });
    await atEach(states, async ({ folder }, { disk }) => {
      expect(await stateOf(folder)).toBe('ready');
      expect(await expectWholeBackups(folder.backups)).toBe(2);
      const keys = keysOf(disk);
      // The derivation takes a third of a second, so each of the two key files is opened once.
      if (!opened.has(keys)) opened.set(keys, await openingPassphrase(folder));
      must(await rewrapBackups(nodeFiles, folder));
      expect(await expectWholeBackups(folder.backups)).toBe(2);
    });
    expect([...opened.values()]).toEqual([PASSPHRASE, OTHER_PASSPHRASE]);
  }, 300_000);

  it('restores a backup whole or leaves the folder free for another try', async () => {
    const seen = new Set<string>();
    let content = '';
    const states = await inPlace(founded, async (root) => {
      const { folder, stick, second } = placesIn(root);
      const db = must(openDatabase(folder.database, unlocked.key));
      const { path: file } = must(await makeBackup({ files: nodeFiles, folder, db, key: unlocked.key, now: NOW, to: stick }));
      db.close();
      content = await expectSound(folder);
      return traced(root, async (files) => {
        must(await restoreBackup({ files, file, folder: second, secret: { passphrase: PASSPHRASE } })).db.close();
      });
    });
    await atEach(states, async ({ second }) => {
      const state = await stateOf(second);
      seen.add(state);
      if (state === 'ready') expect((await expectSound(second)) === content, 'what was backed up').toBe(true);
      else if (state === 'unfinished') await foundDatabase(nodeFiles, second, () => undefined);
    });
    expect([...seen].sort()).toEqual(['empty', 'ready', 'unfinished']);
  }, 300_000);

  it('was killed at hundreds of points', async ({ annotate }) => {
    await annotate(`${points} points`);
    expect(points).toBeGreaterThan(300);
  });
});

async function openingPassphrase(folder: DataFolder): Promise<string> {
  const found: string[] = [];
  for (const passphrase of [PASSPHRASE, OTHER_PASSPHRASE]) if ((await unlockWithPassphrase({ files: nodeFiles, folder, passphrase })).ok) found.push(passphrase);
  return found.join(' and ');
}
