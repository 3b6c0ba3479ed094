import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rotateKeys } from '../../exchange/rotate';
import { writeMerge } from '../../exchange/send-own';
import { dropLooked, lookAtFile, takeIn } from '../../exchange/take-in';
import type { Files } from '../../files/files';
import { nodeFiles } from '../../files/node-files';
import { resolveConflicts, listConflicts } from '../../office/conflicts';
import { newDeviceKeys, type Office } from '../../office/office';
import { recordRow } from '../../office/records';
import { saveRecord } from '../../office/save';
import type { DeviceKeys } from '../../store/settings';
import { must } from '../confirmed';
import { answersOf } from './content';
import { readDisk, type Disk } from './disk';
import { killEverywhere } from './operation';
import { BRANCH, makeLaptops } from './make-world';
import { dropOf, MOMENT, type World } from './world';

/** `branch` is the first laptop, `superior` the second one of the same branch. */
const FIRST = BRANCH.gatherings[0];
if (!FIRST) throw new Error('the sample is too small');

const files = (world: World): string[] => [...readDisk(world.stick).keys()].filter((name) => name.endsWith('.zbb')).sort();
const mergeOut = async (from: Office, to: Office, world: World, side: 'branch' | 'superior', by: Files): Promise<void> => void must(await writeMerge(from, MOMENT, to.device, true, dropOf(world, side, by)));

async function mergeIn(office: Office, world: World, by: Files, name: string): Promise<void> {
  const looked = must(await lookAtFile(office, MOMENT, by, join(world.superiorFolder.root, 'incoming'), join(world.stick, name)));
  must(await takeIn(office, MOMENT, looked));
  await dropLooked(by, looked);
}

const retitle = (office: Office, title: string): void => {
  const heads = JSON.parse(recordRow(office.db, FIRST.id)?.heads ?? '[]') as string[];
  must(saveRecord(office, MOMENT, { record: FIRST.id, kind: 'gathering', document: { ...FIRST.document, title }, heads }));
};

/** Both have everything, and each has given one meeting another title. */
async function apart(world: World): Promise<void> {
  await mergeOut(world.branch, world.superior, world, 'branch', nodeFiles);
  await mergeIn(world.superior, world, nodeFiles, files(world)[0] ?? '');
  retitle(world.branch, '第一台电脑写的题目');
  retitle(world.superior, '第二台电脑写的题目');
}

let base: Disk;
let keys: DeviceKeys;
let points = 0;
beforeAll(async () => {
  [base, keys] = [await makeLaptops(), await newDeviceKeys()];
});

describe('killed between two laptops of one branch', () => {
  it('takes everything of the other one in whole or not at all', async () => {
    points += await killEverywhere(base, {
      prepare: async (world) => {
        await mergeOut(world.branch, world.superior, world, 'branch', nodeFiles);
        world.superior.db.pragma('cache_size=50');
      },
      run: (world, by) => mergeIn(world.superior, world, by, files(world)[0] ?? ''),
    });
  }, 300_000);

  it('takes a conflicting edit in whole or not at all', async () => {
    let file = '';
    points += await killEverywhere(base, {
      prepare: async (world) => {
        await apart(world);
        const before = files(world);
        await mergeOut(world.branch, world.superior, world, 'branch', nodeFiles);
        file = files(world).find((name) => !before.includes(name)) ?? '';
      },
      run: (world, by) => mergeIn(world.superior, world, by, file),
      outcome: (world) => `${listConflicts(world.superior).length} ${answersOf(world.superior)}`,
    });
  }, 300_000);

  it('writes a 合并 file whole or not at all', async () => {
    points += await killEverywhere(base, {
      run: (world, by) => mergeOut(world.branch, world.superior, world, 'branch', by),
      outcome: async (world) => {
        for (const name of files(world)) await mergeIn(world.superior, world, nodeFiles, name);
        return answersOf(world.superior);
      },
    });
  }, 300_000);

  it('settles a conflict whole or not at all', async () => {
    points += await killEverywhere(base, {
      prepare: async (world) => {
        await apart(world);
        const before = files(world);
        await mergeOut(world.branch, world.superior, world, 'branch', nodeFiles);
        await mergeIn(world.superior, world, nodeFiles, files(world).find((name) => !before.includes(name)) ?? '');
      },
      run: ({ superior }) => {
        const [open] = listConflicts(superior);
        if (!open) return;
        const heads = JSON.parse(recordRow(superior.db, FIRST.id)?.heads ?? '[]') as string[];
        must(resolveConflicts(superior, MOMENT, FIRST.id, heads, Object.fromEntries(open.conflicts.map(({ path, candidates }) => [path, candidates[0]?.version ?? '']))));
      },
    });
  }, 300_000);

  it('has the old keys or the new ones', async () => {
    points += await killEverywhere(base, { once: true, run: (world) => void rotateKeys(world.branch, MOMENT, keys, 'rotated') });
  }, 300_000);

  it('was killed at hundreds of points', async ({ annotate }) => {
    await annotate(`${points} points`);
    expect(points).toBeGreaterThan(300);
  });
});
