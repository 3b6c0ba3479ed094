import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { writeDownward, writeEnrolment, writeInvitation, writeReport } from '../../exchange/send';
import { dropLooked, lookAtFile, takeIn, type Looked } from '../../exchange/take-in';
import { takeInMany } from '../../exchange/take-in-many';
import type { Files } from '../../files/files';
import { nodeFiles } from '../../files/node-files';
import type { Office } from '../../office/office';
import { recordRow } from '../../office/records';
import { saveRecord } from '../../office/save';
import { refreshFigures, submitRecords } from '../../office/submit';
import { peers, superiorOf } from '../../office/office';
import { row } from '../../store/prepared';
import { must } from '../confirmed';
import { answersOf } from './content';
import { readDisk, type Disk } from './disk';
import { killEverywhere } from './operation';
import { BRANCH, makeWorld } from './make-world';
import { dropOf, MOMENT, type World } from './world';

const PERIOD = '2025-11';

/** Takes in one file with its private copy, as the app does. */
async function importFile(office: Office, privateFolder: string, files: Files, file: string): Promise<void> {
  const looked = must(await lookAtFile(office, MOMENT, files, privateFolder, file));
  must(await takeIn(office, MOMENT, looked));
  await dropLooked(files, looked);
}

/** Everything on the stick that bears a package's name and is addressed to this side. */
async function importAll({ stick, branchFolder, superiorFolder, branch, superior }: World, side: 'branch' | 'superior', files: Files): Promise<void> {
  const [office, folder] = side === 'branch' ? [branch, branchFolder] : [superior, superiorFolder];
  for (const name of packagesOn(stick)) {
    const looked = await lookAtFile(office, MOMENT, files, join(folder.root, 'incoming'), join(stick, name));
    if (!looked.ok && looked.error.code === 'wrong-addressee') continue;
    must(await takeIn(office, MOMENT, must(looked)));
    await dropLooked(files, must(looked));
  }
}

const packagesOn = (stick: string): string[] => [...readDisk(stick).keys()].filter((name) => name.endsWith('.zbb')).sort();
const slotOf = ({ superior }: World): string => peers(superior.db, 'subordinate')[0]?.slot ?? '';
const writtenBy = ({ db }: Office, kind: string): number => row<{ n: number }>(db, 'SELECT count(*) AS n FROM package_out WHERE kind = :kind', { kind })?.n ?? 0;

/** What the superior knows once it has taken in all that lies on the stick. */
async function heardAbove(world: World): Promise<string> {
  await importAll(world, 'superior', nodeFiles);
  return answersOf(world.superior);
}

/** What the branch knows once it has taken in all that lies on the stick. */
async function heardBelow(world: World): Promise<string> {
  await importAll(world, 'branch', nodeFiles);
  return JSON.stringify(['delivered', 'covered'].map((table) => world.branch.db.prepare(`SELECT submission FROM ${table} ORDER BY 1`).all()));
}

let base: Disk;
let points = 0;
beforeAll(async () => {
  base = await makeWorld();
});

const report = async (world: World, files: Files): Promise<void> => void must(await writeReport(world.branch, MOMENT, PERIOD, true, dropOf(world, 'branch', files)));
const downward = async (world: World, files: Files): Promise<void> => void must(await writeDownward(world.superior, MOMENT, slotOf(world), dropOf(world, 'superior', files)));

const signed = ({ branch }: World): void => void refreshFigures(branch, MOMENT);

describe('killed while exporting', () => {
  it('claims a report only when it lies on the stick whole, and the next one carries the same', async () => {
    points += await killEverywhere(base, { prepare: signed, run: report, outcome: heardAbove });
  }, 300_000);

  it('signs the figures that changed before that, all of them or none', async () => {
    points += await killEverywhere(base, { run: signed, outcome: ({ branch }) => answersOf(branch) });
  }, 300_000);

  it('notes a receipt together with the file that carries it', async () => {
    const prepare = async (world: World): Promise<void> => {
      await report(world, nodeFiles);
      await importAll(world, 'superior', nodeFiles);
    };
    points += await killEverywhere(base, { prepare, run: downward, outcome: heardBelow });
  }, 300_000);

  it('notes an invitation together with the file that carries it', async () => {
    const slot = MOMENT.newId();
    const prepare = ({ superior }: World): void => {
      must(saveRecord(superior, MOMENT, { record: slot, kind: 'subordinate', document: { code: '0102', name: '第二党支部', type: 'branch' }, heads: [] }));
    };
    points += await killEverywhere(base, {
      prepare,
      run: async (world, files) => void must(await writeInvitation(world.superior, MOMENT, slot, (length) => new Uint8Array(length), dropOf(world, 'superior', files))),
      outcome: ({ superior }) => String(row<{ n: number }>(superior.db, `SELECT count(*) AS n FROM invitation WHERE slot = :slot AND state = 'open'`, { slot })?.n),
    });
  }, 300_000);

  it('notes whom it answered together with the file that answers', async () => {
    const invitation = { nonce: MOMENT.newId(), expires: '2027-01-01T00:00:00.000Z', slot: { record: MOMENT.newId(), code: '0101', name: '支部', type: 'branch' as const } };
    points += await killEverywhere(base, {
      prepare: ({ branch }) => void branch.db.exec('DELETE FROM peer'),
      run: async (world, files) => {
        const { org, device, keys } = world.superior;
        const superior = { org, device, code: '01', name: '教育局党委', signingKey: keys.signingKey, sealingKey: keys.sealingKey };
        must(await writeEnrolment(world.branch, MOMENT, { ...invitation, superior }, 'AAAAA-BBBBB', dropOf(world, 'branch', files)));
      },
      only: '-wal',
      outcome: ({ branch }) => JSON.stringify([superiorOf(branch.db), writtenBy(branch, 'enrolment') > 0]),
    });
  }, 300_000);
});

describe('killed while importing', () => {
  const prepare = async (world: World): Promise<void> => {
    must(submitRecords(world.branch, MOMENT, BRANCH.gatherings.slice(0, 4).map(({ id }) => id)));
    await report(world, nodeFiles);
    // So small a cache sends pages of the unfinished transaction to the log, as a large import does.
    world.superior.db.pragma('cache_size=50');
  };

  it('takes a report in whole or not at all, and nothing twice', async () => {
    points += await killEverywhere(base, {
      prepare,
      run: async (world, files) => importFile(world.superior, join(world.superiorFolder.root, 'incoming'), files, join(world.stick, packagesOn(world.stick)[0] ?? '')),
    });
  }, 300_000);

  it('takes two reports that share a transaction in whole or not at all, and nothing twice', async () => {
    const two = async (world: World, files: Files): Promise<Looked[]> => {
      const looked: Looked[] = [];
      for (const name of packagesOn(world.stick)) looked.push(must(await lookAtFile(world.superior, MOMENT, files, join(world.superiorFolder.root, 'incoming'), join(world.stick, name))));
      return looked;
    };
    points += await killEverywhere(base, {
      prepare: async (world) => {
        await prepare(world);
        const [, , third] = BRANCH.gatherings;
        must(saveRecord(world.branch, MOMENT, { record: third?.id ?? '', kind: 'gathering', document: { ...third?.document, title: '改过的题目' }, heads: JSON.parse(recordRow(world.branch.db, third?.id ?? '')?.heads ?? '[]') as string[] }));
        must(submitRecords(world.branch, MOMENT, [third?.id ?? '']));
        await report(world, nodeFiles);
        expect(packagesOn(world.stick)).toHaveLength(2);
      },
      run: async (world, files) => {
        for await (const taken of takeInMany(world.superior, MOMENT, await two(world, files))) {
          if ('thrown' in taken) throw taken.thrown;
          must(taken.applied);
          await dropLooked(files, taken.looked);
        }
      },
    });
  }, 300_000);

  it('takes a receipt in whole or not at all', async () => {
    points += await killEverywhere(base, {
      prepare: async (world) => {
        await prepare(world);
        await importAll(world, 'superior', nodeFiles);
        await downward(world, nodeFiles);
      },
      run: (world, files) => importAll(world, 'branch', files),
    });
  }, 300_000);

  it('was killed at hundreds of points', async ({ annotate }) => {
    await annotate(`${points} points`);
    expect(points).toBeGreaterThan(300);
  });
});
